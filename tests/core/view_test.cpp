#include "core/view.hpp"

#include <algorithm>
#include <map>

#include "brute.hpp"
#include "catch2.hpp"
#include "core/fold.hpp"
#include "crowd.hpp"

using muster::Document;
using muster::UserRecord;

namespace {

const std::string today = "2026-06-15";

std::string folded(std::string_view text) {
  std::string result;
  muster::append_folded(result, text);
  return result;
}

bool has_words(const UserRecord& user, const std::vector<std::string>& words) {
  const std::string text =
      folded(std::string(user.first_name) + " " + std::string(user.last_name) + "\n" +
             std::string(user.email) + "\n" + std::string(user.job_title));
  return std::all_of(words.begin(), words.end(), [&](const std::string& word) {
    return text.find(folded(word)) != std::string::npos;
  });
}

/// Some token that makes sense.
Wish wish(Crowd& crowd) {
  static const std::vector<std::string> keys = {"role",       "check",   "doc",       "idp",
                                                "privileged", "mfa",     "left",      "status",
                                                "terms",      "renewal", "contractor"};
  static const std::map<std::string, std::vector<std::string>> closed = {
      {"privileged", {"yes", "no"}},
      {"mfa", {"yes", "no", "unknown"}},
      {"contractor", {"yes", "no", "unknown"}},
      {"status", {"current", "separated"}},
      {"left", {"connected", "disconnected", "no"}},
      {"terms", {"agreed", "none"}},
      {"renewal", {"overdue", "30d", "90d", "later", "none", "2026-06", "2026-08"}}};
  Wish wish;
  wish.key = crowd.pick(keys);
  wish.negated = crowd.draw(3) == 0;
  for (std::uint32_t i = crowd.draw(2);; --i) {
    if (const auto values = closed.find(wish.key); values != closed.end()) {
      wish.values.emplace_back(crowd.pick(values->second));
    } else if (crowd.draw(4) == 0) {
      wish.values.emplace_back("none");
    } else {
      // A word that somebody has, if anybody has one.
      const auto& words = wish.key == "role"    ? crowd.roles
                          : wish.key == "check" ? crowd.checks
                          : wish.key == "doc"   ? crowd.types
                                                : crowd.clients;
      std::string word(crowd.pick(words));
      const bool known = std::any_of(crowd.users.begin(), crowd.users.end(), [&](const auto& each) {
        return values_of(each, wish.key, today).count(small(word)) > 0;
      });
      wish.values.push_back(known ? word : "none");
    }
    if (i == 0) break;
  }
  return wish;
}

/// Counts by value of a facet, those above 0.
std::map<std::string, int> counts(const Document& facet) {
  std::map<std::string, int> counts;
  for (const Document& each : facet) {
    const auto count = each["count"].get<int>();
    if (count > 0) counts[small(each["value"].get<std::string>())] += count;
  }
  return counts;
}

void check_all(Crowd& crowd, const std::vector<Wish>& wishes,
               const std::vector<std::string>& words) {
  std::string filter;
  std::string text;
  for (const Wish& each : wishes) filter += each.text() + " ";
  for (const std::string& each : words) text += each + " ";
  const Document view =
      crowd.view({{"text", text}, {"filter", filter}, {"today", today}, {"size", 1000}});
  INFO(text << "| " << filter);
  REQUIRE(view["faults"].empty());

  const auto holds = [&](const UserRecord& user, const std::string& but, std::size_t without) {
    if (but != "words" && !has_words(user, words)) return false;
    for (std::size_t i = 0; i < wishes.size(); ++i) {
      if (i == without || wishes[i].key == but) continue;
      if (!wishes[i].holds(user, today)) return false;
    }
    return true;
  };
  std::vector<std::int64_t> ids;
  for (const UserRecord& user : crowd.users) {
    if (holds(user, "", wishes.size())) ids.push_back(user.id.value_or(0));
  }
  std::vector<std::int64_t> found;
  for (const Document& row : view["rows"]) found.push_back(row["id"].get<std::int64_t>());
  CHECK(found == ids);
  CHECK(view["total"] == ids.size());
  CHECK(view["of"] == crowd.users.size());

  for (const auto& [facet, values] : view["facets"].items()) {
    const std::string key = facet == "month" ? "renewal" : facet;
    std::map<std::string, int> expected;
    for (const UserRecord& user : crowd.users) {
      if (!holds(user, key, wishes.size())) continue;
      for (const std::string& value : values_of(user, key, today)) ++expected[value];
    }
    // A word of no letters has no name to be listed by; people without a role are no role.
    expected.erase("");
    if (facet == "role") expected.erase("none");
    for (auto each = expected.begin(); each != expected.end();) {
      const bool is_month = each->first.size() == 7 && each->first[4] == '-';
      const bool listed = key != "renewal" || (facet == "month") == is_month;
      const bool far = is_month && each->first >= "2027-06";
      each = listed && !far ? std::next(each) : expected.erase(each);
    }
    std::map<std::string, int> got = counts(values);
    if (facet == "role") got.erase("none");
    INFO(facet);
    if (expected.size() > 100) {
      // Only those with the most users are listed.
      CHECK(got.size() >= 100);
      for (auto each = expected.begin(); each != expected.end();) {
        const bool listed = got.count(each->first) > 0;
        if (!listed) CHECK(each->second <= values[99]["count"].get<int>());
        each = listed ? std::next(each) : expected.erase(each);
      }
    }
    CHECK((got == expected));
  }

  if (!ids.empty()) {
    CHECK(view["without"].empty());
    return;
  }
  REQUIRE(view["without"].size() == wishes.size() + (words.empty() ? 0 : 1));
  for (std::size_t i = 0; i < view["without"].size(); ++i) {
    const std::string but = i == wishes.size() ? "words" : "";
    const auto count = std::count_if(crowd.users.begin(), crowd.users.end(),
                                     [&](const auto& user) { return holds(user, but, i); });
    CHECK(view["without"][i]["total"] == count);
  }
}

void check_some(Crowd& crowd, int rounds) {
  static const std::vector<std::string> vocabulary = {"a",  "ana",      "GARCIA",
                                                      "p1", "engineer", "ольга"};
  for (int round = 0; round < rounds; ++round) {
    std::vector<Wish> wishes;
    for (std::uint32_t i = crowd.draw(4); i > 0; --i) wishes.push_back(wish(crowd));
    std::vector<std::string> words;
    for (std::uint32_t i = crowd.draw(2); i > 0; --i) words.emplace_back(crowd.pick(vocabulary));
    check_all(crowd, wishes, words);
  }
}

}  // namespace

TEST_CASE("Rows, facets and what each term excludes are those of counting users one by one") {
  for (const std::uint32_t seed : {1U, 2U, 3U}) {
    Crowd crowd(seed, 200);
    check_some(crowd, 60);
  }
}

TEST_CASE("Words beyond those that have a bit of their own count and filter as the others do") {
  Crowd crowd(4, 300, 300);
  check_some(crowd, 60);
}

TEST_CASE("Users that came again are counted as they are now") {
  Crowd crowd(5, 120);
  for (int round = 0; round < 30; ++round) {
    for (std::uint32_t i = crowd.draw(20); i > 0; --i) crowd.replace(crowd.draw(119));
    check_some(crowd, 2);
  }
}

TEST_CASE("A page says which part of what it is, and one beyond the end is the last") {
  Crowd crowd(6, 23);
  Document view = crowd.view({{"size", 10}, {"page", 2}});
  CHECK(view["rows"].size() == 10);
  CHECK(view["first"] == 11);
  CHECK(view["last"] == 20);
  CHECK(view["pages"] == 3);
  CHECK(view["rows"][0]["id"] == 1010);
  view = crowd.view({{"size", 10}, {"page", 99}});
  CHECK(view["page"] == 3);
  CHECK(view["rows"].size() == 3);
  CHECK(view["last"] == 23);
  view = crowd.view({{"text", "nobody-has-this"}, {"page", 4}});
  CHECK(view["page"] == 1);
  CHECK(view["pages"] == 1);
  CHECK(view["first"] == 0);
  CHECK(view["last"] == 0);
  view = crowd.view({{"size", 100000}, {"page", -1}});
  CHECK(view["size"] == 50);
  CHECK(view["page"] == 1);
}

TEST_CASE("Facets that are not asked for are not counted") {
  Crowd crowd(7, 5);
  CHECK(crowd.view({{"facets", false}})["facets"].empty());
  CHECK(crowd.view({{"facets", true}})["facets"].size() == 12);
  CHECK(crowd.view(Document::object())["facets"].size() == 12);
}

TEST_CASE("A value in effect stays in its facet when nobody has it") {
  Crowd crowd(8, 1);
  const Document view = crowd.view({{"filter", "role:SERVICE_USER,auditor"}, {"text", "qqq"}});
  const Document& roles = view["facets"]["role"];
  CHECK(counts(roles).empty());
  CHECK(roles.size() == 2);
  CHECK(view["words"] == "qqq");
}

TEST_CASE("Months begin with that of the reader's day and leave out what is overdue") {
  muster::Directory directory;
  muster::Index index(directory);
  index.begin(embedded());
  std::int64_t id = 0;
  for (const char* date : {"2026-12-01", "2026-12-30", "2026-12-31", "2027-01-01", "2027-11-30",
                           "2027-12-01", "2026-11-30"}) {
    UserRecord user;
    user.id = ++id;
    user.documents = {{id, "", "A", date}};
    put(directory, user);
  }
  const auto view = [&](const char* filter) {
    return Document::parse(
        view_of(Document{{"today", "2026-12-30"}, {"filter", filter}}, index).text());
  };
  const Document months = view("")["facets"]["month"];
  REQUIRE(months.size() == 12);
  CHECK(months[0] == Document{{"value", "2026-12"}, {"count", 2}});
  CHECK(months[1] == Document{{"value", "2027-01"}, {"count", 1}});
  CHECK(months[11] == Document{{"value", "2027-11"}, {"count", 1}});
  CHECK(view("renewal:2026-12")["total"] == 2);
  CHECK(view("renewal:2027-12")["total"] == 1);
  CHECK(view("renewal:2026-11")["total"] == 0);
  CHECK(view("renewal:overdue")["total"] == 2);
  CHECK(view("renewal:30d")["total"] == 3);
  CHECK(view("renewal:later,overdue")["total"] == 4);
}

TEST_CASE("Who was only counted and shown so far is found and counted as everybody else") {
  Crowd crowd(11, 40);
  const Document nothing = {{"facets", false}};
  CHECK(crowd.view(nothing)["total"] == 40);
  crowd.add();
  crowd.replace(3);
  const Document plain = crowd.view(nothing);
  CHECK(plain["total"] == 41);
  const Document whole = crowd.view({{"today", today}});
  CHECK(whole["rows"] == plain["rows"]);
  std::size_t counted = 0;
  for (const Document& each : whole["facets"]["mfa"]) counted += each["count"].get<std::size_t>();
  CHECK(counted == 41);
  for (const char* mfa : {"mfa:yes", "-mfa:yes"}) {
    CHECK(crowd.view({{"filter", mfa}, {"facets", false}})["total"] ==
          crowd.view({{"filter", mfa}})["total"]);
  }
}
