#include "core/pager.hpp"

#include "catch2.hpp"

using muster::ListAnswer;
using muster::Pager;

namespace {

ListAnswer answer(std::int64_t page, std::int64_t limit, std::int64_t total, std::size_t rows) {
  ListAnswer list;
  list.page = page;
  list.limit = limit;
  list.total = total;
  for (std::size_t i = 0; i < rows; ++i) list.ids.push_back(static_cast<std::int64_t>(i) + 1);
  return list;
}

}  // namespace

TEST_CASE("A page knows its place in the list") {
  Pager pager;
  pager.asked(1, 3, 20, "{}");
  REQUIRE(pager.answered(1, answer(3, 20, 45, 5)));
  CHECK(pager.view().pages == 3);
  CHECK(pager.view().first == 41);
  CHECK(pager.view().last == 45);
  CHECK_FALSE(pager.view().beyond_end);
}

TEST_CASE("Pages are whole: 40 users of 20 a page are 2, none are 1") {
  Pager pager;
  pager.asked(1, 1, 20, "{}");
  pager.answered(1, answer(1, 20, 40, 20));
  CHECK(pager.view().pages == 2);
  pager.asked(2, 1, 20, "{\"q\":\"x\"}");
  pager.answered(2, answer(1, 20, 0, 0));
  CHECK(pager.view().pages == 1);
  CHECK(pager.view().first == 0);
  CHECK_FALSE(pager.view().beyond_end);
}

TEST_CASE("A page beyond the end says so") {
  Pager pager;
  pager.asked(1, 99, 20, "{}");
  pager.answered(1, answer(99, 20, 45, 0));
  CHECK(pager.view().beyond_end);
  CHECK(pager.view().pages == 3);
}

TEST_CASE("Where nobody matches no page is beyond the end") {
  Pager pager;
  pager.asked(1, 3, 20, "{}");
  pager.answered(1, answer(3, 20, 0, 0));
  CHECK_FALSE(pager.view().beyond_end);
}

TEST_CASE("Stale answers are dropped: only the newest request counts") {
  Pager pager;
  pager.asked(1, 1, 20, "{}");
  pager.asked(2, 2, 20, "{}");
  CHECK_FALSE(pager.answered(1, answer(1, 20, 45, 20)));
  CHECK(pager.view().ids.empty());
  CHECK(pager.answered(2, answer(2, 20, 45, 20)));
  CHECK(pager.view().page == 2);
}

TEST_CASE("A total that changes between pages is told, with another filter it is not") {
  Pager pager;
  pager.asked(1, 1, 20, "{}");
  pager.answered(1, answer(1, 20, 45, 20));
  CHECK_FALSE(pager.view().total_before);
  pager.asked(2, 2, 20, "{}");
  pager.answered(2, answer(2, 20, 44, 20));
  CHECK(pager.view().total_before == 45);
  pager.asked(3, 1, 20, "{\"q\":\"ana\"}");
  pager.answered(3, answer(1, 20, 2, 2));
  CHECK_FALSE(pager.view().total_before);
}

TEST_CASE("Numbers of the server that make no sense do no harm") {
  Pager pager;
  pager.asked(1, 2, 20, "{}");
  pager.answered(1, answer(-5, 0, -1, 3));
  CHECK(pager.view().page == 2);
  CHECK(pager.view().limit == 20);
  CHECK_FALSE(pager.view().total);
  pager.asked(2, 1, 20, "{}");
  pager.answered(2, answer(std::int64_t{1} << 62, std::int64_t{1} << 62, std::int64_t{1} << 62, 1));
  CHECK(pager.view().first == 0);
}
