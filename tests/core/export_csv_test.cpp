#include <algorithm>

#include "catch2.hpp"
#include "core/export_guard.hpp"
#include "csv.hpp"
#include "exports.hpp"

using muster::Document;
using muster::UserRecord;

namespace {

using Records = std::vector<std::vector<std::string>>;

Document plan_of(const std::vector<std::string>& columns) {
  return {{"format", "csv"}, {"columns", columns}};
}

UserRecord ana() {
  UserRecord user;
  user.id = 17;
  user.email = "ana@example.com";
  user.first_name = "Ana";
  user.last_name = "Okafor";
  user.job_title = "Engineer, \"platform\"";
  user.roles = {"ADMIN", "EMPLOYEE"};
  user.checks = {"OK", "PENDING"};
  user.terms_agreed_at = "2020-07-06 12:00:00.000000";
  user.updated_at = "2026-11-25T10:00:00.000Z";
  user.identities = {{false, false, true, true, false, "OKTA"},
                     {false, false, false, std::nullopt, true, "GITHUB"},
                     {true, true, true, true, std::nullopt, "GOOGLE"}};
  user.documents = {{5, "Training", "SEC_TRAINING", "2026-12-05"},
                    {6, "Old", "SEC_TRAINING", "2025-12-05"},
                    {7, "Key", "MFA_EVIDENCE", ""}};
  return user;
}

std::string without_apostrophes(std::string_view with) {
  std::string text(with);
  text.erase(std::remove(text.begin(), text.end(), '\''), text.end());
  return text;
}

}  // namespace

TEST_CASE("A CSV has a header of the titles and a record a user, each ended by CRLF") {
  Document plan = plan_of({"name", "jobTitle", "id"});
  plan["titles"] = {{"name", "Name"}, {"jobTitle", "Job title"}};
  CHECK(exported(plan, {ana()}) ==
        "\"Name\",\"Job title\",\"id\"\r\nAna Okafor,\"Engineer, \"\"platform\"\"\",17\r\n");
  CHECK(exported(plan, {}) == "\"Name\",\"Job title\",\"id\"\r\n");
}

TEST_CASE("A CSV of no chosen columns has them all, as codes and ISO dates") {
  const Records records = read_csv(exported({{"format", "csv"}}, {ana()}));
  REQUIRE(records.size() == 2);
  CHECK(records[0] == std::vector<std::string>{"id", "name", "email", "firstName", "lastName",
                                               "jobTitle", "roles", "mfa", "checks", "renewal",
                                               "status", "contractor", "idp", "documents", "terms",
                                               "updated"});
  CHECK(records[1] ==
        std::vector<std::string>{"17", "Ana Okafor", "ana@example.com", "Ana", "Okafor",
                                 "Engineer, \"platform\"", "ADMIN; EMPLOYEE", "off", "OK; PENDING",
                                 "2026-12-05", "current", "yes", "OKTA",
                                 "SEC_TRAINING 2026-12-05; SEC_TRAINING 2025-12-05; MFA_EVIDENCE",
                                 "2020-07-06T12:00:00.000000", "2026-11-25T10:00:00.000Z"});
  CHECK(exported(plan_of({}), {ana()}) == exported({{"format", "csv"}}, {ana()}));
}

TEST_CASE("What nobody reported of a user is unknown or empty in a CSV") {
  UserRecord nobody;
  nobody.id = 1;
  const Records records = read_csv(exported(
      plan_of({"name", "roles", "mfa", "renewal", "status", "contractor", "terms"}), {nobody}));
  CHECK(records.at(1) == std::vector<std::string>{"", "", "unknown", "", "current", "unknown", ""});
}

TEST_CASE("A column that there is not is refused by name") {
  muster::ExportPlan plan;
  muster::Refusal refusal;
  CHECK_FALSE(read_plan(plan_of({"name", "shoe size"}), plan, refusal));
  CHECK(refusal.message.find("shoe size") != std::string::npos);
  CHECK_FALSE(read_plan({{"format", "csv"}, {"columns", {1}}}, plan, refusal));
}

TEST_CASE("A certificate is the first field of a last record that is as long as the others") {
  Document plan = plan_of({"name", "email", "id"});
  plan["certificate"] = "Complete: 250 of 250 users, \"today\"";
  const Records records = read_csv(exported(plan, {ana(), ana()}));
  REQUIRE(records.size() == 4);
  CHECK(records[3] == std::vector<std::string>{"Complete: 250 of 250 users, \"today\"", "", ""});
  plan["certificate"] = nullptr;
  CHECK(read_csv(exported(plan, {ana()})).size() == 2);
  plan["certificate"] = "";
  CHECK(read_csv(exported(plan, {ana()})).size() == 2);
}

TEST_CASE("A byte order mark comes first when it is wanted, and once") {
  Document plan = plan_of({"id"});
  const std::string plain = exported(plan, {ana()});
  plan["bom"] = true;
  CHECK(exported(plan, {ana()}) == "\xEF\xBB\xBF" + plain);
}

TEST_CASE("An empty cell that is all of a record is in quotes, so that the record is not lost") {
  UserRecord nobody;
  nobody.id = 1;
  CHECK(exported(plan_of({"jobTitle"}), {nobody, ana()}) ==
        "\"jobTitle\"\r\n\"\"\r\n\"Engineer, \"\"platform\"\"\"\r\n");
}

TEST_CASE("What a CSV without the guard says is read back as it was, whatever it is") {
  Random random(5);
  Document plan = plan_of({"firstName", "lastName", "jobTitle", "email", "roles"});
  plan["guard"] = false;
  plan["titles"] = {{"firstName", "a\"b,c\r\nd"}};
  for (int round = 0; round < 200; ++round) {
    std::vector<UserRecord> users;
    for (std::int64_t id = 1; id <= 5; ++id) users.push_back(hostile_user(id, random));
    const std::string certificate = std::string(hostile_text(random)) + ".";
    plan["certificate"] = certificate;
    const Records records = read_csv(exported(plan, users));
    REQUIRE(records.size() == users.size() + 2);
    CHECK(records[0] ==
          std::vector<std::string>{"a\"b,c\r\nd", "lastName", "jobTitle", "email", "roles"});
    for (std::size_t i = 0; i < users.size(); ++i) {
      const std::vector<std::string>& record = records[i + 1];
      REQUIRE(record.size() == 5);
      CHECK(record[0] == users[i].first_name);
      CHECK(record[1] == users[i].last_name);
      CHECK(record[2] == users[i].job_title);
      CHECK(record[3] == users[i].email);
    }
    CHECK(records.back() == std::vector<std::string>{certificate, "", "", "", ""});
  }
}

TEST_CASE("Cells that a spreadsheet takes for formulas get an apostrophe") {
  for (const char* text :
       {"=1+1", "+49 30 123", "-17", "@SUM(A1)", "\tx", "\rx", "\nx", "\x01", "  =1", "\u00A0-1",
        "\u3000＝1", "\uFEFF@x", "\u200B+1", " \t1", "＝1+1", "＋1", "－1", "＠x", "﹦1"}) {
    CHECK(muster::guarded_cell(text) == "'" + std::string(text));
  }
}

TEST_CASE("A part of a cell that other separators would make a cell of gets an apostrophe too") {
  CHECK(muster::guarded_cell("x;=1") == "x;'=1");
  CHECK(muster::guarded_cell("x, -1") == "x,' -1");
  CHECK(muster::guarded_cell("x\t=1\r\n+1") == "x\t'=1\r\n'+1");
  CHECK(muster::guarded_cell("\t=1") == "'\t'=1");
  CHECK(muster::guarded_cell("ADMIN; @x") == "ADMIN;' @x");
}

TEST_CASE("Other cells stay as they are under the guard") {
  for (const char* text : {"", " ", "Ana", "'=1", "a=b", "3-4", "x; y", "\"=1\"", "a\r\nb", "#REF",
                           "Ana-Maria +1", "1,5", "; ; ", "é=", "−1 is a minus sign of its own"}) {
    CHECK(muster::guarded_cell(text) == text);
  }
}

TEST_CASE("Under the guard no part of any cell begins like a formula, and nothing else changes") {
  const std::vector<std::string> signs = {"=", "+", "-", "@", "＝", "＋", "－", "＠"};
  const std::vector<std::string> spaces = {" ",      std::string(1, '\0'),
                                           "\x01",   "\x1f",
                                           "\x7f",   "\u00A0",
                                           "\u200B", "\u2028",
                                           "\u202E", "\uFEFF",
                                           "\u3000"};
  const auto begins_like_formula = [&signs, &spaces](std::string_view part) {
    for (;;) {
      if (part.empty()) return false;
      const auto skip = std::find_if(spaces.begin(), spaces.end(), [part](const std::string& one) {
        return part.substr(0, one.size()) == one;
      });
      if (skip == spaces.end()) break;
      part.remove_prefix(skip->size());
    }
    return std::any_of(signs.begin(), signs.end(), [part](const std::string& sign) {
      return part.substr(0, sign.size()) == sign;
    });
  };
  Random random(6);
  const Document plan = plan_of({"firstName", "lastName", "jobTitle", "email", "roles", "idp"});
  for (std::int64_t id = 1; id <= 1000; ++id) {
    const UserRecord user = hostile_user(id, random);
    const Records records = read_csv(exported(plan, {user}));
    REQUIRE(records.size() == 2);
    CHECK(without_apostrophes(records[1][0]) == without_apostrophes(user.first_name));
    CHECK(without_apostrophes(records[1][2]) == without_apostrophes(user.job_title));
    for (const std::string& cell : records[1]) {
      INFO(cell);
      for (std::size_t at = 0; at <= cell.size();) {
        const std::size_t end = std::min(cell.find_first_of(",;\t\r\n", at), cell.size());
        CHECK_FALSE(begins_like_formula(std::string_view(cell).substr(at, end - at)));
        at = end + 1;
      }
    }
  }
}
