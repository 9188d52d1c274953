#include "core/request.hpp"

#include "catch2.hpp"
#include "support.hpp"

using muster::Problem;
using muster::Request;

namespace {

struct Built {
  bool ok = false;
  Request request;
  std::vector<Problem> problems;
};

Built build(std::string_view operation, std::string_view parameters) {
  Built built;
  built.ok = build_request(embedded(), operation, parameters, built.request, built.problems);
  return built;
}

/// The one problem's "parameter code", or how many there are.
std::string problem(std::string_view operation, std::string_view parameters) {
  const Built built = build(operation, parameters);
  if (built.problems.size() != 1) return std::to_string(built.problems.size()) + " problems";
  CHECK_FALSE(built.ok);
  return built.problems.front().parameter + " " + built.problems.front().code;
}

std::string ids(int count) {
  std::string list = "[";
  for (int i = 1; i <= count; ++i) list += (i == 1 ? "" : ",") + std::to_string(i);
  return list + "]";
}

std::string names(int count) {
  std::string list = "[";
  for (int i = 1; i <= count; ++i) list += (i == 1 ? "\"" : ",\"") + std::to_string(i) + "\"";
  return list + "]";
}

}  // namespace

TEST_CASE("All seven operations become their method and path") {
  const auto line = [](std::string_view operation, std::string_view parameters) {
    const Built built = build(operation, parameters);
    REQUIRE(built.ok);
    return built.request.operation->method + " " + built.request.path + "?" + built.request.query;
  };
  CHECK(line("listUsers", R"({"page":2,"limit":50,"q":"ana b","roles[]":["ADMIN","A&B"]})") ==
        "GET /users?page=2&limit=50&q=ana%20b&roles%5B%5D=ADMIN&roles%5B%5D=A%26B");
  CHECK(line("getUser", R"({"id":17})") == "GET /users/17?");
  CHECK(line("getUserByEmail", R"({"email":"a+b/c@example.com"})") ==
        "GET /users/a%2Bb%2Fc%40example.com/email?");
  CHECK(line("listUserDocuments", R"({"id":17,"type":"SEC_TRAINING","q":"x"})") ==
        "GET /users/17/documents?q=x&type=SEC_TRAINING");
  CHECK(line("uploadUserDocument", R"({"id":17,"type":"SEC_TRAINING","file":"a.PDF"})") ==
        "POST /users/17/documents?");
  CHECK(line("downloadUserDocument", R"({"docId":5})") == "GET /users/documents/5/download?");
  CHECK(line("deleteUserDocument", R"({"docId":5,"userId":17})") ==
        "DELETE /users/documents/5/17?");
}

TEST_CASE("The bounds of every list parameter hold on both sides") {
  CHECK(problem("listUsers", R"({"limit":51})") == "limit out_of_range");
  CHECK(problem("listUsers", R"({"limit":0})") == "limit out_of_range");
  CHECK(build("listUsers", R"({"limit":50})").ok);
  CHECK(problem("listUsers", R"({"page":0})") == "page out_of_range");
  CHECK(problem("listUsers", R"({"page":"2"})") == "page wrong_type");
  CHECK(problem("listUsers", R"({"page":1.5})") == "page wrong_type");
  CHECK(problem("listUsers", R"({"roles[]":[]})") == "roles[] out_of_range");
  CHECK(problem("listUsers", R"({"excludeRoles[]":)" + names(301) + "}") ==
        "excludeRoles[] out_of_range");
  CHECK(build("listUsers", R"({"excludeRoles[]":)" + names(300) + "}").ok);
  CHECK(problem("listUsers", R"({"includeUserIds[]":)" + ids(301) + "}") ==
        "includeUserIds[] out_of_range");
  CHECK(problem("listUsers", R"({"excludeUserIds[]":)" + ids(501) + "}") ==
        "excludeUserIds[] out_of_range");
  CHECK(build("listUsers", R"({"excludeUserIds[]":)" + ids(500) + "}").ok);
}

TEST_CASE("What the contract does not know is never sent") {
  CHECK(problem("listEverything", "{}") == "operation unknown_operation");
  CHECK(problem("listUsers", R"({"sort":"name"})") == "sort unknown_parameter");
  CHECK(problem("getUser", "{}") == "id missing_field");
  CHECK(problem("getUser", R"({"id":-1})") == "id out_of_range");
  CHECK(problem("getUser", R"({"id":9007199254740992})") == "id out_of_range");
  CHECK(problem("getUser", R"({"id":"../1"})") == "id wrong_type");
  CHECK(problem("getUser", "[]") == "parameters not_json");
  CHECK(problem("getUser", "{") == "parameters not_json");
  CHECK(problem("listUserDocuments", R"({"id":1,"type":"CAT_PICTURE"})") == "type unknown_value");
}

TEST_CASE("An upload needs a type that can be uploaded and a file of a known kind") {
  CHECK(problem("uploadUserDocument", R"({"id":1,"file":"a.pdf"})") == "type missing_field");
  CHECK(problem("uploadUserDocument", R"({"id":1,"type":"SEC_TRAINING"})") == "file missing_field");
  CHECK(problem("uploadUserDocument", R"({"id":1,"type":"LOCK_SCREEN_EVIDENCE","file":"a.pdf"})") ==
        "type unknown_value");
  for (const char* name : {"a.exe", "pdf", "a.", "", "a.pdf.html"}) {
    INFO(name);
    CHECK(problem("uploadUserDocument", R"({"id":1,"type":"SEC_TRAINING","file":")" +
                                            std::string(name) + "\"}") == "file unknown_value");
  }
  CHECK(problem("uploadUserDocument",
                R"({"id":1,"type":"SEC_TRAINING","file":"a.pdf","completionDate":"yesterday"})") !=
        "0 problems");
  CHECK(build("uploadUserDocument",
              R"({"id":1,"type":"SEC_TRAINING","file":"a.pdf","completionDate":"2026-01-02"})")
            .ok);
}

TEST_CASE("Problems are sentences that name the parameter") {
  CHECK(build("listUsers", R"({"limit":51})").problems.front().message ==
        "“limit” must be at most 50, not 51.");
}
