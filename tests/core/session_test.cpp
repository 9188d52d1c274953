#include "catch2.hpp"
#include "support.hpp"

using muster::Document;

TEST_CASE("A page of users goes in and comes out as rows") {
  Door door;
  const Document report =
      door.exchange("listUsers", R"({"page":1,"limit":3})", 200, users_page({5, 6, 7}, 1, 3, 10));
  CHECK(report["usable"] == true);
  CHECK(report["rows"] == 3);
  const Document page = Door::body(door.session.page());
  CHECK(page["total"] == 10);
  CHECK(page["pages"] == 4);
  CHECK(page["rows"].size() == 3);
  CHECK(page["rows"][1]["id"] == 6);
  CHECK(page["rows"][1]["documents"].size() == 1);
}

TEST_CASE("Forbidden requests come back as problems and get no ticket") {
  Door door;
  const muster::Reply reply = door.session.request("listUsers", R"({"limit":51})");
  CHECK_FALSE(reply.ok);
  CHECK(reply.code == "problems");
  CHECK(Door::body(reply)["problems"][0]["parameter"] == "limit");
  CHECK_FALSE(Door::body(reply).contains("ticket"));
}

TEST_CASE("What was shown stays when an answer cannot be used") {
  Door door;
  door.exchange("listUsers", "{}", 200, users_page({1, 2}, 1, 20, 2));
  for (const std::string& bad :
       {std::string("<html>"), std::string("{\"data\":[{\"id\":9"),
        std::string("{\"data\":\"\xFF\"}"), std::string("{}"), std::string(10000, '[')}) {
    const Document report = door.exchange("listUsers", "{}", 200, bad);
    CHECK(report["usable"] == false);
    CHECK(Door::body(door.session.page())["rows"].size() == 2);
  }
  const Document error =
      door.exchange("listUsers", "{}", 500, R"({"statusCode":500,"message":"no","code":1})");
  CHECK(error["usable"] == true);
  CHECK(error["documented"] == true);
  CHECK(Door::body(door.session.page())["rows"].size() == 2);
}

TEST_CASE("A broken connection is a cut-off answer, even when the text looks whole") {
  Door door;
  const Document report = door.exchange("listUsers", "{}", 200, users_page({1}, 1, 20, 1), false);
  CHECK(report["usable"] == false);
  CHECK(report["code"] == "truncated");
}

TEST_CASE("A stale answer is reported and not shown") {
  Door door;
  const auto first = door.ask("listUsers", R"({"page":1})")["ticket"].get<std::uint32_t>();
  const auto second = door.ask("listUsers", R"({"page":2})")["ticket"].get<std::uint32_t>();
  CHECK(door.answer(second, 200, users_page({21}, 2, 20, 21))["stale"] == false);
  CHECK(door.answer(first, 200, users_page({1, 2}, 1, 20, 21))["stale"] == true);
  CHECK(Door::body(door.session.page())["page"] == 2);
}

TEST_CASE("A stale or cut-off answer changes nothing that is shown") {
  Door door;
  const auto first = door.ask("listUsers", "{}")["ticket"].get<std::uint32_t>();
  const auto second = door.ask("listUsers", "{}")["ticket"].get<std::uint32_t>();
  Document page = Document::parse(users_page({1}, 1, 20, 1));
  page["data"][0]["lastName"] = "New";
  door.answer(second, 200, page.dump());
  page["data"][0]["lastName"] = "Old";
  door.answer(first, 200, page.dump());
  door.exchange("listUsers", "{}", 200, page.dump(), false);
  CHECK(Door::body(door.session.page())["rows"][0]["lastName"] == "New");
  CHECK(Door::body(door.session.view("{}"))["rows"][0]["lastName"] == "New");
}

TEST_CASE("A document that is set aside neither counts as a row nor as evidence") {
  Document page = Document::parse(users_page({1, 2}, 1, 20, 2));
  auto& document = page["data"][0]["documents"][0]["data"][0];
  document["id"] = -1;
  document["renewalDate"] = "2020-01-01";
  Door door;
  const Document report = door.exchange("listUsers", "{}", 200, page.dump());
  CHECK(report["usable"] == true);
  CHECK(report["message"] == "");
  CHECK(report["setAsideCount"] == 1);
  const Document view = Door::body(door.session.page());
  CHECK(view["received"] == 2);
  CHECK(view["setAside"] == 0);
  CHECK(view["last"] == 2);
  CHECK(view["rows"][0]["documents"].empty());
  CHECK(view["rows"][0]["renewalDate"] == nullptr);
}

TEST_CASE("An answer that cannot be used names what breaks it, not a row that is set aside") {
  Door door;
  const Document report = door.exchange("listUsers", "{}", 200,
                                        R"({"page":1,"limit":1,"total":1,"rows":[{"id":"x"}]})");
  CHECK(report["code"] == "missing_field");
  CHECK(report["message"].get<std::string>().find("/data") != std::string::npos);
}

TEST_CASE("An empty date of departure is no departure, and the last of two values counts") {
  Document page = Document::parse(users_page({1}, 1, 20, 1));
  auto& identity = page["data"][0]["identities"][0];
  identity["disconnectedAt"] = "";
  identity["separatedAt"] = nullptr;
  identity["hasMfa"] = false;
  Door door;
  door.exchange("listUsers", "{}", 200, page.dump());
  CHECK(Door::body(door.session.page())["rows"][0]["mfa"] == "off");
  std::string twice = page.dump();
  const std::string once = "\"hasMfa\":false";
  twice.replace(twice.find(once), once.size(), once + ",\"hasMfa\":null");
  door.exchange("listUsers", "{}", 200, twice);
  CHECK(Door::body(door.session.page())["rows"][0]["mfa"] == "unknown");
}

TEST_CASE("A host may lower the limit of an answer, never raise it") {
  Door door;
  const auto ticket = door.ask("listUsers", "{}")["ticket"].get<std::uint32_t>();
  for (const double limit : {1e9, 1e300}) {
    const auto answer =
        Door::body(door.session.open(ticket, 200, "", limit))["answer"].get<std::uint32_t>();
    const std::string space(65536, ' ');
    int taken = 0;
    while (taken < 2000 && door.push(answer, space)) ++taken;
    CHECK(taken == 1024);
    CHECK(Door::body(door.session.end(answer, true))["code"] == "too_large");
  }
}

TEST_CASE("Undocumented statuses are findings, and their body is not judged") {
  Door door;
  const Document ask = door.ask("getUser", R"({"id":1})");
  const Document report =
      door.answer(ask["ticket"].get<std::uint32_t>(), 429, "<html>slow down", true, "text/html");
  CHECK(report["documented"] == false);
  CHECK(report["usable"] == false);
  CHECK(report["code"] == "undocumented_status");
  CHECK(report["counts"]["new"] == 1);
  CHECK(report["counts"]["broken"] == 0);
}

TEST_CASE("A deleted document needs no body") {
  Door door;
  const Document report = door.exchange("deleteUserDocument", R"({"docId":5,"userId":1})", 200, "");
  CHECK(report["usable"] == true);
  CHECK(report["counts"]["broken"] == 0);
}

TEST_CASE("A delete that is answered with something else than JSON is no success") {
  Door door;
  const char* ids = R"({"docId":5,"userId":1})";
  CHECK(door.exchange("deleteUserDocument", ids, 200, "<html>")["code"] == "bad_json");
  CHECK(door.exchange("deleteUserDocument", ids, 200, "{\"a\":")["code"] == "truncated");
  CHECK(door.exchange("deleteUserDocument", ids, 200, "", false)["code"] == "truncated");
  CHECK(door.exchange("deleteUserDocument", ids, 200, std::string(1000, '['))["code"] ==
        "too_deep");
  CHECK(door.exchange("deleteUserDocument", ids, 200, "{}")["usable"] == true);
  CHECK(door.exchange("deleteUserDocument", ids, 200, " ")["usable"] == true);
}

TEST_CASE("Findings of all answers add up") {
  Door door;
  for (int i = 0; i < 3; ++i) {
    door.exchange("listUsers", "{}", 200, users_page({1, 2}, 1, 20, 2));
  }
  const Document all = Door::body(door.session.findings());
  CHECK(all["answers"] == 3);
  REQUIRE(all["patterns"].size() == 1);
  CHECK(all["patterns"][0]["pattern"] == "/data/*/roles/*");
  CHECK(all["patterns"][0]["count"] == 12);
  CHECK(all["patterns"][0]["rows"] == 6);
}

TEST_CASE("Findings without a user of their own are put down to whom the request was about") {
  Door door;
  const std::string list = R"({"documents":[{"id":5}]})";
  const Document report = door.exchange("listUserDocuments", R"({"id":3})", 200, list);
  REQUIRE_FALSE(report["findings"].empty());
  for (const Document& each : report["findings"]) CHECK(each["userId"] == 3);
  CHECK(door.exchange("getUser", R"({"id":9})", 404, "")["findings"][0]["userId"] == 9);
  const std::string other = R"({"id":4,"firstName":7})";
  CHECK(door.exchange("getUser", R"({"id":9})", 200, other)["findings"][0]["userId"] == 4);
  CHECK(door.exchange("listUsers", "{}", 418, "")["findings"][0]["userId"].is_null());
}

TEST_CASE("A refused contract leaves the old one, a good one is used") {
  Door door;
  const muster::Reply refused = door.session.load_contract(R"({"openapi":"3.1.0","paths":{}})");
  CHECK(refused.code == "bad_contract");
  CHECK(Door::body(refused)["pointer"] == "/paths");
  CHECK(door.session.request("listUsers", "{}").ok);
  std::string other = contract_text();
  const std::string from = "\"maximum\": 50";
  for (std::size_t at = 0; (at = other.find(from, at)) != std::string::npos;) {
    other.replace(at, from.size(), "\"maximum\": 60");
  }
  REQUIRE(door.session.load_contract(other).ok);
  CHECK(door.session.request("listUsers", R"({"limit":60})").ok);
  CHECK(door.session.load_contract("").ok);
  CHECK_FALSE(door.session.request("listUsers", R"({"limit":60})").ok);
}

TEST_CASE("Under another contract everything is judged anew") {
  Door door;
  door.exchange("listUsers", "{}", 200, users_page({1, 2}, 1, 20, 2));
  CHECK_FALSE(door.session.load_contract("{}").ok);
  CHECK(Door::body(door.session.findings())["answers"] == 1);
  CHECK(Door::body(door.session.page())["rows"].size() == 2);

  const auto list = door.ask("listUsers", "{}")["ticket"].get<std::uint32_t>();
  const auto user = door.ask("getUser", R"({"id":3})")["ticket"].get<std::uint32_t>();
  REQUIRE(door.session.load_contract("").ok);
  CHECK(door.answer(list, 200, users_page({4}, 1, 20, 1))["stale"] == true);
  CHECK(door.answer(user, 200, "{}")["stale"] == false);
  const Document findings = Door::body(door.session.findings());
  CHECK(findings["answers"] == 0);
  CHECK(findings["patterns"].empty());
  CHECK(Door::body(door.session.page())["rows"].empty());
  CHECK(Door::body(door.session.view("{}"))["of"] == 0);
}

TEST_CASE("Handles and tickets that do not exist are refused, never followed") {
  Door door;
  CHECK(door.session.open(99, 200, "", 0).code == "unknown_ticket");
  CHECK(door.session.reserve(99, 10) == 0);
  CHECK_FALSE(door.session.push(99, 10));
  CHECK(door.session.end(99, true).code == "unknown_answer");
  const auto ticket = door.ask("listUsers", "{}")["ticket"].get<std::uint32_t>();
  const auto answer =
      Door::body(door.session.open(ticket, 200, "", 0))["answer"].get<std::uint32_t>();
  CHECK(door.session.reserve(answer, 1U << 30U) == 0);
  CHECK_FALSE(door.session.push(answer, 10));
}

TEST_CASE("The view searches every user seen so far and pages") {
  Door door;
  door.exchange("listUsers", "{}", 200, users_page({1, 2, 3}, 1, 3, 6));
  door.exchange("listUsers", R"({"page":2})", 200, users_page({4, 5, 11}, 2, 3, 6));
  Document view = Door::body(door.session.view(R"({"text":"user 1"})"));
  CHECK(view["total"] == 2);
  CHECK(view["of"] == 6);
  view = Door::body(door.session.view(R"({"size":4,"page":2})"));
  CHECK(view["rows"].size() == 2);
  CHECK(view["pages"] == 2);
  CHECK_FALSE(door.session.view("[").ok);
}

TEST_CASE("Forgetting empties everything but the contract") {
  Door door;
  door.exchange("listUsers", "{}", 200, users_page({1}, 1, 20, 1));
  CHECK(door.session.forget().ok);
  CHECK(Door::body(door.session.page())["rows"].empty());
  CHECK(Door::body(door.session.view("{}"))["total"] == 0);
  CHECK(Door::body(door.session.findings())["answers"] == 0);
  CHECK(door.session.request("listUsers", "{}").ok);
}

TEST_CASE("A name of many megabytes is taken cut, and the other users are unharmed") {
  Document page = Document::parse(users_page({1, 2}, 1, 20, 2));
  page["data"][0]["firstName"] = std::string(std::size_t{20} << 20, 'n');
  Door door;
  const Document report = door.exchange("listUsers", "{}", 200, page.dump());
  CHECK(report["usable"] == true);
  const Document view = Door::body(door.session.page());
  CHECK(view["rows"][0]["firstName"].get<std::string>().size() == 4096);
  CHECK(view["rows"][1]["firstName"] == "User 2");
}

TEST_CASE("Users beyond what memory may hold are refused, and those before stay") {
  Door door(500);
  for (const int id : {1, 2}) {
    door.exchange("listUsers", "{}", 200, users_page({id, id + 10, id + 20}, 1, 3, 6));
  }
  const auto known = Door::body(door.session.view(R"({"size":10})"))["of"];
  const Document report = door.exchange("listUsers", "{}", 200, users_page({7}, 3, 3, 7));
  CHECK(report["usable"] == false);
  CHECK(report["message"] == "There is not enough memory for this answer.");
  CHECK(Door::body(door.session.view(R"({"size":10})"))["of"] == known);
  CHECK(door.exchange("listUsers", "{}", 200, users_page({}, 1, 3, 0))["usable"] == true);
}

TEST_CASE("What only whoever uses a value finds out becomes a finding") {
  Door door;
  CHECK(door.session.misread("downloadUserDocument", 200, "/fileBuffer/buffer", "base64", 17).ok);
  CHECK(door.session.misread("downloadUserDocument", 200, "/fileBuffer/buffer", "base64", 0).ok);
  CHECK(door.session.misread("noOperation", 200, "/a", "base64", 0).code == "unknown_operation");
  const Document findings = Door::body(door.session.findings());
  CHECK(findings["counts"]["tolerated"] == 2);
  REQUIRE(findings["patterns"].size() == 1);
  const Document& found = findings["patterns"][0];
  CHECK(found["code"] == "wrong_format");
  CHECK(found["pattern"] == "/fileBuffer/buffer");
  CHECK(found["expected"] == "base64");
  CHECK(found["count"] == 2);
  CHECK(found["userId"] == 17);
}
