#include "core/order.hpp"

#include <algorithm>
#include <map>
#include <random>

#include "brute.hpp"
#include "catch2.hpp"
#include "core/fold.hpp"
#include "crowd.hpp"

using muster::Document;
using muster::UserRecord;

namespace {

/// What users are compared by, as texts; empty: last.
std::string text_of(const UserRecord& user, const std::string& key) {
  if (key == "name") return user.name();
  if (key == "email") return std::string(user.email);
  if (key == "jobTitle") return std::string(user.job_title);
  if (key == "firstName") return std::string(user.first_name);
  if (key == "lastName") return std::string(user.last_name);
  if (key == "terms") return std::string(user.terms_agreed_at);
  if (key == "updated") return std::string(user.updated_at);
  if (key == "renewal") return std::string(next_renewal(user));
  if (key == "status") return is_separated(user) ? "b" : "a";
  if (key == "documents") return {static_cast<char>('a' + user.documents.size())};
  if (key == "id") return std::to_string(user.id.value_or(0));
  if (key == "contractor") {
    const auto is = is_contractor(user);
    return !is ? "" : *is ? "a" : "b";
  }
  const auto state = mfa_of(user).state;
  return state == muster::Mfa::State::off ? "a" : state == muster::Mfa::State::on ? "c" : "b";
}

bool is_name(const std::string& key) {
  return key == "name" || key == "email" || key == "jobTitle" || key == "firstName" ||
         key == "lastName";
}

int compare(const std::string& one, const std::string& other, const std::string& key) {
  if (is_name(key)) {
    std::string folds[2];
    muster::append_folded(folds[0], one);
    muster::append_folded(folds[1], other);
    // Letters, blanks and marks of the crowd's names are in this order.
    for (std::string& fold : folds) {
      for (char& c : fold) c = c == '\'' || c == '@' ? '"' : c;
    }
    if (folds[0] != folds[1]) return folds[0] < folds[1] ? -1 : 1;
  }
  return one < other ? -1 : one > other ? 1 : 0;
}

std::vector<std::int64_t> sorted(const Crowd& crowd, const std::vector<std::string>& keys) {
  std::vector<const UserRecord*> users;
  for (const UserRecord& user : crowd.users) users.push_back(&user);
  std::stable_sort(users.begin(), users.end(), [&](const auto* one, const auto* other) {
    for (const std::string& each : keys) {
      const bool down = each[0] == '-';
      const std::string key = each.substr(down ? 1 : 0);
      const std::string a = text_of(*one, key);
      const std::string b = text_of(*other, key);
      if (a.empty() != b.empty()) return b.empty();
      const int order = compare(a, b, key);
      if (order != 0) return down ? order > 0 : order < 0;
    }
    return false;
  });
  std::vector<std::int64_t> ids;
  ids.reserve(users.size());
  for (const UserRecord* user : users) ids.push_back(user->id.value_or(0));
  return ids;
}

std::vector<std::int64_t> ids_of(Crowd& crowd, const std::string& sort) {
  std::vector<std::int64_t> ids;
  const Document view = crowd.view({{"sort", sort}, {"size", 1000}, {"facets", false}});
  for (const Document& row : view["rows"]) ids.push_back(row["id"].get<std::int64_t>());
  return ids;
}

const std::vector<std::string> plain = {"name",    "email",   "jobTitle", "firstName",  "lastName",
                                        "mfa",     "renewal", "status",   "contractor", "terms",
                                        "updated", "id",      "documents"};

}  // namespace

TEST_CASE("Every order is stable, both ways, and has what is empty at its end") {
  Crowd crowd(11, 300);
  for (const std::string& key : plain) {
    INFO(key);
    CHECK((ids_of(crowd, key) == sorted(crowd, {key})));
    CHECK((ids_of(crowd, "-" + key) == sorted(crowd, {"-" + key})));
  }
}

TEST_CASE("A second key decides where the first does not") {
  Crowd crowd(12, 300);
  for (const std::string& one : plain) {
    for (const std::string& other : plain) {
      if (one == other) continue;
      INFO(one << " " << other);
      CHECK((ids_of(crowd, one + ",-" + other) == sorted(crowd, {one, "-" + other})));
    }
  }
}

TEST_CASE("Users that come or change find their place in an order that is kept") {
  Crowd crowd(13, 300);
  for (int round = 0; round < 40; ++round) {
    for (const char* sort : {"name", "-lastName,renewal", "email", "roles"}) {
      const std::string key = sort;
      const std::vector<std::int64_t> ids = ids_of(crowd, key);
      if (key == "name") CHECK((ids == sorted(crowd, {"name"})));
      if (key == "email") CHECK((ids == sorted(crowd, {"email"})));
      if (key[0] == '-') CHECK((ids == sorted(crowd, {"-lastName", "renewal"})));
      if (key == "roles") {
        crowd.index.user_orders.clear();
        CHECK((ids == ids_of(crowd, key)));
      }
    }
    for (std::uint32_t i = crowd.draw(6); i > 0; --i) crowd.replace(crowd.draw(299));
  }
}

TEST_CASE("In whatever order answers come, the list, its ties and its documents are the same") {
  Crowd crowd(15, 300);
  const auto documents_of = [](Crowd& of) {
    const Document view =
        of.documents({{"today", "2026-08-01"}, {"size", 1000}, {"facets", false}});
    return view["rows"].dump();
  };
  for (std::uint32_t seed = 1; seed <= 5; ++seed) {
    // Page by page, whichever comes first; lists are looked at while they grow.
    Crowd other(15, 0);
    std::vector<std::size_t> pages = {0, 1, 2, 3, 4, 5};
    std::shuffle(pages.begin(), pages.end(), std::mt19937(seed));
    for (const std::size_t page : pages) {
      for (std::size_t i = 50 * page; i < 50 * (page + 1); ++i) {
        put(other.directory, crowd.users[i]);
      }
      const std::vector<std::int64_t> ids = ids_of(other, "");
      CHECK(std::is_sorted(ids.begin(), ids.end()));
      ids_of(other, "-mfa");
    }
    for (const char* sort : {"", "-mfa", "status,-contractor", "name"}) {
      INFO(sort);
      CHECK((ids_of(other, sort) == ids_of(crowd, sort)));
    }
    CHECK((documents_of(other) == documents_of(crowd)));
  }
}

TEST_CASE("Roles come in the contract's order, the strong ones first, unknown ones by name") {
  Crowd crowd(14, 0);
  const std::vector<std::vector<std::string_view>> roles = {
      {"Zulu"}, {"EMPLOYEE"}, {}, {"EMPLOYEE", "TECHGOV"}, {"alpha"}, {"AUDITOR"}, {"admin"}};
  for (const auto& each : roles) {
    UserRecord user;
    user.id = static_cast<std::int64_t>(crowd.directory.size());
    user.roles = each;
    put(crowd.directory, user);
  }
  CHECK(ids_of(crowd, "roles") == std::vector<std::int64_t>{6, 3, 5, 1, 4, 0, 2});
  CHECK(ids_of(crowd, "-roles") == std::vector<std::int64_t>{0, 4, 1, 5, 3, 6, 2});
}

TEST_CASE("Checks that want to be seen to come first") {
  Crowd crowd(15, 0);
  const std::vector<std::vector<std::string_view>> checks = {
      {"OK"}, {"NEW"}, {}, {"OK", "ISSUE"}, {"CANCELED"}, {"PENDING"}, {"EXPIRED"}};
  for (const auto& each : checks) {
    UserRecord user;
    user.id = static_cast<std::int64_t>(crowd.directory.size());
    user.checks = each;
    put(crowd.directory, user);
  }
  CHECK(ids_of(crowd, "checks") == std::vector<std::int64_t>{3, 6, 5, 0, 4, 1, 2});
}

TEST_CASE("A sort that makes no sense is named, and the rest sorts") {
  Crowd crowd(16, 50);
  Document view = crowd.view({{"sort", "-name,size"}, {"size", 50}});
  REQUIRE(view["faults"].size() == 1);
  CHECK(view["faults"][0]["code"] == "unknown_sort");
  CHECK(view["faults"][0]["in"] == "sort");
  CHECK(view["faults"][0]["position"] == 6);
  CHECK(view["faults"][0]["known"].size() == 16);
  CHECK(view["rows"][0]["id"] == sorted(crowd, {"-name"})[0]);
  view = crowd.view({{"sort", "name,id,email"}});
  CHECK(view["faults"][0]["code"] == "too_many");
  CHECK(crowd.view({{"sort", "name,,-name"}})["faults"].empty());
}
