#include <algorithm>

#include "catch2.hpp"
#include "exports.hpp"
#include "support.hpp"

using muster::Document;
using muster::UserRecord;

namespace {

const Document snapshot = {{"format", "snapshot"}};

UserRecord sally() {
  UserRecord user;
  user.id = 17;
  user.email = "sally@example.com";
  user.first_name = "Sally";
  user.job_title = "CEO \"of\" it\n";
  user.roles = {"EMPLOYEE", "ADMIN"};
  user.updated_at = "2026-11-25T10:00:00.000Z";
  user.identities = {{false, true, std::nullopt, true, false, "OKTA"}};
  user.documents = {{5, "Training", "SEC_TRAINING", "2026-10-27"}, {6, "", "", ""}};
  return user;
}

std::vector<Document> lines_of(const std::string& text) {
  std::vector<Document> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at);
    REQUIRE(end != std::string::npos);
    lines.push_back(Document::parse(text.substr(at, end - at)));
    at = end + 1;
  }
  return lines;
}

}  // namespace

TEST_CASE("A snapshot has a line of JSON for each user, every field in its place") {
  CHECK(
      exported(snapshot, {sally()}) ==
      R"({"id":17,"email":"sally@example.com","firstName":"Sally","lastName":null,)"
      R"("jobTitle":"CEO \"of\" it\n","roles":["EMPLOYEE","ADMIN"],"termsAgreedAt":null,)"
      R"("updatedAt":"2026-11-25T10:00:00.000Z","checks":[],)"
      R"("identities":[{"clientType":"OKTA","disconnected":false,"separated":true,)"
      R"("hasMfa":null,"hasIdp":true,"isContractor":false}],)"
      R"("documents":[{"id":5,"name":"Training","type":"SEC_TRAINING","renewalDate":"2026-10-27"},)"
      R"({"id":6,"name":null,"type":null,"renewalDate":null}]})"
      "\n");
}

TEST_CASE("A snapshot of nobody is empty") { CHECK(exported(snapshot, {}).empty()); }

TEST_CASE("A snapshot has the same bytes in whatever order its users were loaded") {
  Random random(1);
  std::vector<UserRecord> users;
  for (std::int64_t id = 1; id <= 40; ++id) users.push_back(hostile_user(id * 7919 % 1000, random));
  const std::string first = exported(snapshot, users);
  for (int round = 0; round < 10; ++round) {
    for (std::size_t i = users.size(); i > 1; --i) std::swap(users[i - 1], users[random.below(i)]);
    CHECK(exported(snapshot, users) == first);
  }
  const std::vector<Document> lines = lines_of(first);
  REQUIRE(lines.size() == users.size());
  CHECK(std::is_sorted(lines.begin(), lines.end(), [](const Document& one, const Document& other) {
    return one["id"].get<int>() < other["id"].get<int>();
  }));
}

TEST_CASE("A user that was told of twice is in a snapshot as if told of once") {
  Random random(2);
  muster::Directory directory;
  put(directory, hostile_user(17, random));
  put(directory, sally());
  muster::Export out = export_of(snapshot, {17});
  CHECK(rest_of(out, directory) == exported(snapshot, {sally()}));
}

TEST_CASE("A snapshot keeps every text of a user, whatever is in it") {
  const auto said = [](std::string_view text) {
    return text.empty() ? Document() : Document(text);
  };
  Random random(3);
  for (std::int64_t id = 1; id <= 500; ++id) {
    const UserRecord user = hostile_user(id, random);
    const Document line = lines_of(exported(snapshot, {user})).at(0);
    CHECK(line["id"] == id);
    CHECK(line["firstName"] == said(user.first_name));
    CHECK(line["email"] == said(user.email));
    CHECK(line["roles"] == Document(user.roles));
    CHECK(line["identities"].size() == user.identities.size());
    REQUIRE(line["documents"].size() == user.documents.size());
    for (std::size_t i = 0; i < user.documents.size(); ++i) {
      CHECK(line["documents"][i]["name"] == said(user.documents[i].name));
    }
  }
}
