#include "catch2.hpp"
#include "support.hpp"

using muster::Document;

namespace {

/// Users from 1 on, `total` of them, as a server gives them 50 a page.
std::string page_of(std::int64_t page, std::int64_t total, std::int64_t limit = 50) {
  std::vector<std::int64_t> ids;
  for (std::int64_t id = (page - 1) * limit + 1; id <= std::min(page * limit, total); ++id) {
    ids.push_back(id);
  }
  return users_page(ids, page, limit, total);
}

Document next(Door& door) { return Door::body(door.session.crawl_next(0)); }
Document status(Door& door) { return Door::body(door.session.crawl_status()); }

void answer(Door& door, const Document& request, const std::string& text) {
  door.answer(request["ticket"].get<std::uint32_t>(), 200, text);
}

/// Answers all that is asked.
void serve(Door& door, std::int64_t total) {
  for (Document request = next(door); !request["page"].is_null(); request = next(door)) {
    answer(door, request, page_of(request["page"].get<std::int64_t>(), total));
  }
}

}  // namespace

TEST_CASE("A crawl makes requests, and its answers fill the directory") {
  Door door;
  door.session.crawl_start(50);
  const Document request = next(door);
  CHECK(request["operation"] == "listUsers");
  CHECK(request["method"] == "GET");
  CHECK(request["path"] == "/users");
  CHECK(request["query"] == "page=1&limit=50");
  CHECK(request["page"] == 1);
  CHECK(next(door) == Document({{"page", nullptr}, {"waiting", true}}));
  answer(door, request, page_of(1, 120));
  CHECK(status(door)["state"] == "loading");
  CHECK(status(door)["users"] == 50);
  CHECK(status(door)["pages"] == 3);
  serve(door, 120);
  const Document end = status(door);
  CHECK(end["state"] == "complete");
  CHECK(end["users"] == 120);
  CHECK(end["answered"] == 3);
  CHECK(end["totals"] == Document({120}));
  CHECK(end["missing"].empty());
  CHECK(Door::body(door.session.view("{}"))["of"] == 120);
  CHECK(next(door) == Document({{"page", nullptr}, {"waiting", false}}));
}

TEST_CASE("The answers of a crawl are not pages of the reader, and make none stale") {
  Door door;
  door.session.crawl_start(50);
  const Document crawled = next(door);
  const Document asked = door.ask("listUsers", R"({"page":2,"limit":20})");
  answer(door, crawled, page_of(1, 120));
  const auto ticket = asked["ticket"].get<std::uint32_t>();
  const Document second = next(door);
  const Document report = door.answer(ticket, 200, users_page({21, 22}, 2, 20, 22));
  CHECK(report["stale"] == false);
  answer(door, second, page_of(2, 120));
  CHECK(Door::body(door.session.page())["page"] == 2);
  CHECK(Door::body(door.session.page())["received"] == 2);
}

TEST_CASE("Users of other answers do not count for a crawl") {
  Door door;
  door.session.crawl_start(50);
  const Document first = next(door);
  door.exchange("listUsers", "{}", 200, users_page({1, 2, 777}, 1, 20, 3));
  answer(door, first, page_of(1, 120));
  Document user = Document::parse(users_page({60}, 1, 20, 1))["data"][0];
  user["updatedAt"] = "2031-01-01T00:00:00.000Z";
  door.exchange("getUser", R"({"id":60})", 200, user.dump());
  serve(door, 120);
  CHECK(status(door)["state"] == "complete");
  CHECK(status(door)["users"] == 120);
  CHECK(status(door)["duplicates"] == 0);
  CHECK(status(door)["moved"] == 0);
}

TEST_CASE("A page that failed is named with its users and reason, and can be asked for again") {
  Door door;
  door.session.crawl_start(50);
  answer(door, next(door), page_of(1, 120));
  for (Document request = next(door); !request["page"].is_null(); request = next(door)) {
    const auto page = request["page"].get<std::uint32_t>();
    if (page == 2) {
      door.answer(request["ticket"].get<std::uint32_t>(), 500, "{}");
      door.session.crawl_failed(page, "status 500");
    } else {
      answer(door, request, page_of(page, 120));
    }
  }
  const Document end = status(door);
  CHECK(end["state"] == "incomplete");
  CHECK(end["failed"] ==
        Document::parse(R"([{"page":2,"first":51,"last":100,"reason":"status 500"}])"));
  CHECK(end["missing"] == Document::parse(R"([{"page":2,"first":51,"last":100}])"));
  CHECK(end["troubles"] == Document::parse(R"(["page_failed"])"));
  CHECK(door.session.crawl_again(9).code == "unknown_page");
  CHECK(Door::body(door.session.crawl_again(2))["state"] == "looking again");
  serve(door, 120);
  CHECK(status(door)["state"] == "complete");
}

TEST_CASE("A page that is being asked for can be requested once more, with another ticket") {
  Door door;
  door.session.crawl_start(50);
  const Document first = next(door);
  CHECK(door.session.crawl_next(2).code == "unknown_page");
  const Document once_more = Door::body(door.session.crawl_next(1));
  CHECK(once_more["page"] == 1);
  CHECK(once_more["ticket"] != first["ticket"]);
  answer(door, once_more, page_of(1, 40));
  CHECK(status(door)["state"] == "complete");
  CHECK(door.session.crawl_next(1).code == "unknown_page");
}

TEST_CASE("A cut-off, broken or refused answer does not feed the crawl") {
  Door door;
  door.session.crawl_start(50);
  const auto ticket = next(door)["ticket"].get<std::uint32_t>();
  CHECK(door.answer(ticket, 200, page_of(1, 40), false)["usable"] == false);
  CHECK(door.answer(ticket, 200, "{\"data\":")["usable"] == false);
  CHECK(door.answer(ticket, 429, "")["usable"] == false);
  CHECK(status(door)["users"] == 0);
  CHECK(door.answer(ticket, 200, page_of(1, 40))["usable"] == true);
  CHECK(status(door)["state"] == "complete");
}

TEST_CASE("Rows that are set aside are counted by the crawl") {
  Door door;
  door.session.crawl_start(50);
  Document page = Document::parse(page_of(1, 3));
  page["data"][1].erase("id");
  answer(door, next(door), page.dump());
  CHECK(status(door)["state"] == "complete");
  CHECK(status(door)["users"] == 2);
  CHECK(status(door)["setAside"] == 1);
}

TEST_CASE("A record that changed between two looks is counted as moved") {
  Door door;
  door.session.crawl_start(50);
  answer(door, next(door), page_of(1, 80));
  const Document second = next(door);
  answer(door, second, page_of(2, 79));
  Document request = next(door);
  REQUIRE(request["page"] == 1);
  Document page = Document::parse(page_of(1, 79));
  page["data"][4]["updatedAt"] = "2031-01-01T00:00:00.000Z";
  answer(door, request, page.dump());
  serve(door, 79);
  CHECK(status(door)["state"] == "complete");
  CHECK(status(door)["moved"] == 1);
  CHECK(status(door)["looks"] == 1);
}

TEST_CASE("To forget, or to take another contract, makes the crawl idle") {
  for (const bool forget : {true, false}) {
    Door door;
    door.session.crawl_start(50);
    const Document first = next(door);
    const auto handle = Door::body(door.session.open(first["ticket"].get<std::uint32_t>(), 200,
                                                     "application/json", 0))["answer"];
    door.push(handle.get<std::uint32_t>(), page_of(1, 9));
    if (forget) {
      door.session.forget();
      CHECK_FALSE(door.session.end(handle.get<std::uint32_t>(), true).ok);
    } else {
      door.session.load_contract("");
      CHECK(door.session.end(handle.get<std::uint32_t>(), true).ok);
    }
    CHECK(status(door)["state"] == "idle");
    CHECK(status(door)["users"] == 0);
    CHECK(next(door) == Document({{"page", nullptr}, {"waiting", false}}));
  }
}

TEST_CASE("An answer to an earlier crawl does not feed the one that was begun since") {
  Door door;
  door.session.crawl_start(50);
  const Document old = next(door);
  door.session.crawl_start(50);
  const Document fresh = next(door);
  answer(door, old, page_of(1, 40));
  CHECK(status(door)["users"] == 0);
  answer(door, fresh, page_of(1, 40));
  CHECK(status(door)["state"] == "complete");
}

TEST_CASE("A crawl asks for no larger pages than the contract allows") {
  Door door;
  std::string other = contract_text();
  const std::string from = "\"maximum\": 50";
  for (std::size_t at = 0; (at = other.find(from, at)) != std::string::npos;) {
    other.replace(at, from.size(), "\"maximum\": 40");
  }
  REQUIRE(door.session.load_contract(other).ok);
  door.session.crawl_start(50);
  CHECK(next(door)["query"] == "page=1&limit=40");
}

TEST_CASE("Where the contract has no list of users a crawl ends with the reason") {
  Door door;
  std::string other = contract_text();
  const std::string from = "\"listUsers\"";
  other.replace(other.find(from), from.size(), "\"elsewhere\"");
  REQUIRE(door.session.load_contract(other).ok);
  door.session.crawl_start(50);
  for (int i = 0; i < 3; ++i) CHECK(door.session.crawl_next(0).code == "problems");
  CHECK(next(door)["page"].is_null());
  CHECK(status(door)["state"] == "incomplete");
  CHECK(status(door)["failed"][0]["reason"] == "problems");
}

TEST_CASE("When all users came, whoever is no longer in the list is dropped, not before") {
  Door door;
  door.exchange("getUser", R"({"id":777})", 200,
                Document::parse(users_page({777}, 1, 20, 1))["data"][0].dump());
  door.session.crawl_start(50);
  serve(door, 120);
  CHECK(Door::body(door.session.view("{}"))["of"] == 120);

  door.session.crawl_start(50);
  const auto without_first = [](std::int64_t page) {
    std::vector<std::int64_t> ids;
    for (std::int64_t id = (page - 1) * 50 + 2; id <= std::min<std::int64_t>(page * 50 + 1, 120);
         ++id) {
      ids.push_back(id);
    }
    return users_page(ids, page, 50, 119);
  };
  answer(door, next(door), without_first(1));
  CHECK(Door::body(door.session.view("{}"))["of"] == 120);
  for (std::int64_t page : {2, 3}) answer(door, next(door), without_first(page));
  CHECK(status(door)["state"] == "complete");
  const Document view = Door::body(door.session.view(R"({"size":1})"));
  CHECK(view["of"] == 119);
  CHECK(view["rows"][0]["id"] == 2);
  // What comes later is told apart from what came as before.
  door.exchange("getUser", R"({"id":1})", 200,
                Document::parse(users_page({1}, 1, 20, 1))["data"][0].dump());
  CHECK(Door::body(door.session.view("{}"))["of"] == 120);
  CHECK(status(door)["users"] == 119);
}
