#include "catch2.hpp"
#include "exports.hpp"

using muster::Document;
using muster::UserRecord;

namespace {

UserRecord trained() {
  UserRecord user;
  user.id = 17;
  user.first_name = "Ana";
  user.roles = {"ADMIN"};
  user.documents = {{5, "Training", "SEC_TRAINING", "2026-12-05"}};
  return user;
}

std::vector<std::string> keys_of(const Document& object) {
  std::vector<std::string> keys;
  for (const auto& [key, value] : object.items()) keys.push_back(key);
  return keys;
}

}  // namespace

TEST_CASE("JSON has the version, what was asked, the certificate and the users, in this order") {
  const Document plan = {
      {"format", "json"},
      {"head", {{"query", {{"text", "ana"}, {"words", "“ana”"}}}, {"certificate", nullptr}}}};
  const Document file = Document::parse(exported(plan, {trained()}));
  CHECK(keys_of(file) == std::vector<std::string>{"muster", "query", "certificate", "users"});
  CHECK(file["muster"].get<std::string>().find('.') != std::string::npos);
  CHECK(file["query"]["words"] == "“ana”");
  CHECK(file["certificate"] == nullptr);
  REQUIRE(file["users"].size() == 1);
  CHECK(file["users"][0]["id"] == 17);
  CHECK(file["users"][0]["renewalDate"] == "2026-12-05");
  CHECK(file["users"][0]["mfaUnknown"] == 0);
}

TEST_CASE("JSON of nobody is JSON") {
  CHECK(Document::parse(exported({{"format", "json"}}, {}))["users"] == Document::array());
}

TEST_CASE("JSON of chosen columns has only these, and the id") {
  const Document plan = {{"format", "json"}, {"columns", {"renewal", "name", "documents"}}};
  const Document user = Document::parse(exported(plan, {trained(), trained()}))["users"][1];
  CHECK(keys_of(user) == std::vector<std::string>{"id", "name", "documents", "renewalDate"});
  CHECK(user["documents"][0]["type"] == "SEC_TRAINING");
}

TEST_CASE("JSON tells every text as it was, whatever is in it") {
  Random random(7);
  for (int round = 0; round < 100; ++round) {
    std::vector<UserRecord> users;
    for (std::int64_t id = 1; id <= 5; ++id) users.push_back(hostile_user(id, random));
    const std::string words(hostile_text(random));
    const Document plan = {{"format", "json"},
                           {"columns", {"roles", "jobTitle"}},
                           {"head", {{"query", {{"words", words}}}}}};
    const Document file = Document::parse(exported(plan, users));
    CHECK(file["query"]["words"] == words);
    const Document whole = Document::parse(exported({{"format", "json"}}, users));
    for (std::size_t i = 0; i < users.size(); ++i) {
      CHECK(file["users"][i]["roles"] == Document(users[i].roles));
      CHECK(file["users"][i]["jobTitle"] == whole["users"][i]["jobTitle"]);
      CHECK(whole["users"][i]["jobTitle"] ==
            (users[i].job_title.empty() ? Document() : Document(users[i].job_title)));
    }
  }
}
