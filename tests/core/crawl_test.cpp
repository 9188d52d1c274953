#include "core/crawl.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <random>

#include "catch2.hpp"

using muster::Crawl;
using muster::CrawledPage;
using muster::Trouble;
using State = Crawl::State;

namespace {

/// A server with a list of users, and whoever crawls it, `at_once` pages at a time.
struct Server {
  std::vector<std::uint32_t> rows;
  std::int64_t limit = 50;
  bool tells_total = true;
  std::map<std::uint32_t, std::uint32_t> stamps;
  /// Before an answer: how many were given, and for which page.
  std::function<void(Server&, std::size_t, std::uint32_t)> before = [](auto&, auto, auto) {};
  /// What becomes of an answer; false: the page fails.
  std::function<bool(std::uint32_t, CrawledPage&)> after = [](auto, auto&) { return true; };
  /// Which of so many open requests is answered next.
  std::function<std::size_t(std::size_t)> choose = [](auto) { return std::size_t{0}; };
  std::size_t asked = 0;

  explicit Server(std::uint32_t count) {
    for (std::uint32_t row = 0; row < count; ++row) rows.push_back(row);
  }

  CrawledPage page(std::uint32_t number) {
    CrawledPage answer;
    if (tells_total) answer.total = static_cast<std::int64_t>(rows.size());
    const std::int64_t first = (number - std::int64_t{1}) * limit;
    for (std::int64_t i = first; i < first + limit; ++i) {
      if (i >= static_cast<std::int64_t>(rows.size())) break;
      const std::uint32_t row = rows[static_cast<std::size_t>(i)];
      answer.users.push_back({row, stamps[row]});
    }
    return answer;
  }

  /// Answers one page that was asked for.
  void answer(Crawl& crawl, std::uint32_t number) {
    before(*this, asked++, number);
    CrawledPage answer = page(number);
    if (after(number, answer)) {
      crawl.answered(number, answer);
    } else {
      crawl.failed(number, "status 500");
    }
  }

  /// Until there is nothing more to ask for.
  void serve(Crawl& crawl, std::size_t at_once = 1) {
    std::vector<std::uint32_t> open;
    while (true) {
      while (open.size() < at_once) {
        const std::uint32_t number = crawl.next();
        if (number == 0) break;
        open.push_back(number);
      }
      if (open.empty()) return;
      REQUIRE(asked < 200000);
      const auto chosen = open.begin() + static_cast<std::ptrdiff_t>(choose(open.size()));
      const std::uint32_t number = *chosen;
      open.erase(chosen);
      answer(crawl, number);
    }
  }

  Crawl crawl(std::size_t at_once = 1, std::int64_t asked_limit = 50) {
    Crawl result;
    result.start(asked_limit);
    serve(result, at_once);
    return result;
  }
};

/// "page: first-last", "…" where nobody knows how far.
std::string missing(const Crawl& crawl) {
  std::string text;
  for (const Crawl::Range& each : crawl.missing()) {
    text += (text.empty() ? "" : ", ") + std::to_string(each.page) + ": " +
            std::to_string(each.first) + "-" + (each.last ? std::to_string(*each.last) : "…");
  }
  return text;
}

std::string troubles(const Crawl& crawl) {
  std::string text;
  for (std::size_t i = 0; i < muster::trouble_count; ++i) {
    const auto trouble = static_cast<Trouble>(i);
    if (crawl.met(trouble)) text += (text.empty() ? "" : " ") + std::string(word(trouble));
  }
  return text;
}

}  // namespace

TEST_CASE("A list that stands still is read once, and is complete") {
  for (const std::uint32_t count : {0U, 1U, 49U, 50U, 51U, 250U, 1003U}) {
    for (const std::size_t at_once : {1U, 4U}) {
      Server server(count);
      const Crawl crawl = server.crawl(at_once);
      CHECK(crawl.state() == State::complete);
      CHECK(crawl.users() == count);
      CHECK(crawl.total() == count);
      CHECK(crawl.looks() == 0);
      CHECK(server.asked == std::max(1U, (count + 49) / 50));
      CHECK(crawl.pages() == static_cast<std::int64_t>(server.asked));
      CHECK(troubles(crawl).empty());
      CHECK(missing(crawl).empty());
    }
  }
}

TEST_CASE("Nothing is asked before it begins, only the first page before the total is known") {
  Crawl crawl;
  CHECK(crawl.next() == 0);
  CHECK(crawl.state() == State::idle);
  crawl.start(50);
  CHECK(crawl.next() == 1);
  CHECK(crawl.next() == 0);
  CHECK(crawl.is_waiting());
  Server server(120);
  server.answer(crawl, 1);
  CHECK(crawl.next() == 2);
  CHECK(crawl.next() == 3);
  CHECK(crawl.next() == 0);
  CHECK(missing(crawl) == "2: 51-120");
}

TEST_CASE("Answers to pages that were not asked for, or come twice, do nothing") {
  Crawl crawl;
  crawl.answered(1, Server(9).page(1));
  crawl.start(50);
  crawl.answered(7, Server(9).page(1));
  crawl.failed(3, "network");
  CHECK(crawl.users() == 0);
  crawl.next();
  Server server(90);
  server.answer(crawl, 1);
  server.answer(crawl, 1);
  CHECK(crawl.users() == 50);
  CHECK(crawl.duplicates() == 0);
}

TEST_CASE("A page that fails is asked for again, and whoever was missing is found") {
  Server server(250);
  server.after = [&server](std::uint32_t page, auto&) { return page != 3 || server.asked > 5; };
  const Crawl crawl = server.crawl();
  CHECK(crawl.state() == State::complete);
  CHECK(crawl.users() == 250);
  CHECK(crawl.looks() == 1);
  CHECK(server.asked == 6);
  CHECK(troubles(crawl) == "page_failed");
  CHECK(crawl.failures().empty());
}

TEST_CASE("A page that fails for good leaves a gap with a name, and can be fetched alone") {
  Server server(250);
  bool mended = false;
  server.after = [&mended](std::uint32_t page, auto&) { return page != 3 || mended; };
  Crawl crawl = server.crawl(4);
  CHECK(crawl.state() == State::incomplete);
  CHECK(crawl.users() == 200);
  CHECK(crawl.looks() == 2);
  CHECK(server.asked == 7);
  CHECK(missing(crawl) == "3: 101-150");
  REQUIRE(crawl.failures().size() == 1);
  CHECK(crawl.failures()[0].page == 3);
  CHECK(crawl.reason(3) == "status 500");

  CHECK_FALSE(crawl.again(0));
  CHECK_FALSE(crawl.again(7));
  REQUIRE(crawl.again(3));
  CHECK_FALSE(crawl.again(3));
  CHECK(crawl.state() == State::looking_again);
  server.serve(crawl);
  CHECK(crawl.state() == State::incomplete);
  mended = true;
  REQUIRE(crawl.again(3));
  server.serve(crawl);
  CHECK(crawl.state() == State::complete);
  CHECK(crawl.users() == 250);
  CHECK(missing(crawl).empty());
}

TEST_CASE("A first page that fails for good ends it with nothing known") {
  Server server(250);
  bool mended = false;
  server.after = [&mended](auto, auto&) { return mended; };
  Crawl crawl = server.crawl(4);
  CHECK(crawl.state() == State::incomplete);
  CHECK(server.asked == 3);
  CHECK(missing(crawl) == "1: 1-50, 2: 51-…");
  mended = true;
  REQUIRE(crawl.again(1));
  server.serve(crawl, 4);
  CHECK(crawl.state() == State::complete);
  CHECK(crawl.users() == 250);
}

TEST_CASE("A server that goes away is not asked a thousand times, and one can go on later") {
  Server server(50000);
  bool away = false;
  server.before = [&away](auto&, std::size_t asked, auto) {
    if (asked == 100) away = true;
  };
  server.after = [&away](auto, auto&) { return !away; };
  Crawl crawl = server.crawl(4);
  CHECK(crawl.state() == State::incomplete);
  CHECK(crawl.met(Trouble::stopped));
  CHECK(server.asked < 130);
  CHECK(crawl.users() == 5000);
  CHECK(missing(crawl).find("101: 5001-") == 0);
  const std::uint32_t rest = crawl.missing().back().page;
  CHECK(crawl.missing().back().last == 50000);

  away = false;
  server.before = [](auto&, auto, auto) {};
  REQUIRE(crawl.again(rest));
  server.serve(crawl, 4);
  CHECK(crawl.state() == State::complete);
  CHECK(crawl.users() == 50000);
}

TEST_CASE("Whoever slips to a page that was read because another is removed is found") {
  for (const std::size_t at_once : {1U, 4U}) {
    Server server(250);
    server.before = [](Server& self, std::size_t asked, auto) {
      if (asked == 3) self.rows.erase(self.rows.begin());
    };
    const Crawl crawl = server.crawl(at_once);
    CHECK(crawl.state() == State::complete);
    CHECK(crawl.users() == 250);
    CHECK(crawl.gone() == 1);
    CHECK(crawl.totals() == std::vector<std::int64_t>{250, 249});
    CHECK(crawl.met(Trouble::total_changed));
    CHECK(crawl.looks() == 1);
    CHECK(server.asked == 7);
  }
}

TEST_CASE("Whoever slips on before the second look is found by the third") {
  for (const std::ptrdiff_t more : {1, 60, 120}) {
    Server server(250);
    server.before = [more](Server& self, std::size_t asked, auto) {
      if (asked == 3) self.rows.erase(self.rows.begin());
      if (asked == 5) self.rows.erase(self.rows.begin(), self.rows.begin() + more);
    };
    const Crawl crawl = server.crawl();
    CHECK(crawl.state() == State::complete);
    CHECK(crawl.has_seen(150));
    CHECK(crawl.looks() == 2);
  }
}

TEST_CASE("Whoever is removed before a page is read was never there") {
  Server server(250);
  server.before = [](Server& self, std::size_t asked, auto) {
    if (asked == 3) self.rows.pop_back();
  };
  const Crawl crawl = server.crawl();
  CHECK(crawl.state() == State::complete);
  CHECK(crawl.users() == 249);
  CHECK(crawl.gone() == 0);
}

TEST_CASE("Whoever is added at the end while it is read is found without reading all again") {
  Server server(250);
  server.before = [](Server& self, std::size_t asked, auto) {
    if (asked == 3) self.rows.push_back(900);
  };
  const Crawl crawl = server.crawl();
  CHECK(crawl.state() == State::complete);
  CHECK(crawl.users() == 251);
  CHECK(crawl.duplicates() == 0);
  CHECK(server.asked == 6 + 2);
}

TEST_CASE("Whoever is added on a page that was read is found by reading all again") {
  for (const std::size_t at_once : {1U, 4U}) {
    Server server(250);
    server.before = [](Server& self, std::size_t asked, auto) {
      if (asked == 3) self.rows.insert(self.rows.begin(), 900);
    };
    const Crawl crawl = server.crawl(at_once);
    CHECK(crawl.state() == State::complete);
    CHECK(crawl.users() == 251);
    CHECK(crawl.has_seen(900));
    CHECK(crawl.duplicates() == 1);
    CHECK(crawl.looks() == 2);
    CHECK(troubles(crawl) == "overlap total_changed");
  }
}

TEST_CASE("One who goes does not hide one who comes, though the total is as before") {
  Server server(250);
  server.before = [](Server& self, std::size_t asked, auto) {
    if (asked == 2) self.rows.insert(self.rows.begin(), 900);
    if (asked == 4) self.rows.erase(self.rows.begin() + 20);
  };
  const Crawl crawl = server.crawl();
  CHECK(crawl.state() == State::complete);
  CHECK(crawl.has_seen(900));
  CHECK(crawl.users() == 251);
  CHECK(crawl.total() == 250);
  CHECK(crawl.gone() == 1);
}

TEST_CASE("A list that never stands still ends incomplete after two more looks") {
  Server server(500);
  server.before = [](Server& self, auto, auto) { self.rows.erase(self.rows.begin()); };
  const Crawl crawl = server.crawl(4);
  CHECK(crawl.state() == State::incomplete);
  CHECK(crawl.looks() == 2);
  CHECK(server.asked <= 30);
  CHECK_FALSE(crawl.missing().empty());
  CHECK(crawl.totals().size() == server.asked);
}

TEST_CASE("A page that answers short once is read again") {
  for (const std::uint32_t short_page : {1U, 3U, 5U}) {
    Server server(250);
    bool done = false;
    server.after = [&](std::uint32_t page, CrawledPage& answer) {
      if (page == short_page && !std::exchange(done, true)) answer.users.resize(30);
      return true;
    };
    const Crawl crawl = server.crawl(4);
    CHECK(crawl.state() == State::complete);
    CHECK(crawl.users() == 250);
    CHECK(troubles(crawl) == "short_page");
  }
}

TEST_CASE("A first page that answers short where it is all there is is read again") {
  Server server(30);
  server.after = [&server](std::uint32_t page, CrawledPage& answer) {
    if (page == 1 && server.asked == 1) answer.users.resize(20);
    return true;
  };
  const Crawl crawl = server.crawl();
  CHECK(crawl.state() == State::complete);
  CHECK(crawl.users() == 30);
}

TEST_CASE("A page that stays short is named with the users that may be missing") {
  Server server(250);
  server.after = [](std::uint32_t page, CrawledPage& answer) {
    if (page == 2) answer.users.resize(48);
    return true;
  };
  const Crawl crawl = server.crawl(4);
  CHECK(crawl.state() == State::incomplete);
  CHECK(troubles(crawl) == "short_page");
  CHECK(missing(crawl) == "2: 51-100");
  CHECK(crawl.failures().empty());
  CHECK(server.asked == 7);
}

TEST_CASE("Rows that are set aside came, and are counted") {
  Server server(250);
  server.after = [](std::uint32_t page, CrawledPage& answer) {
    if (page != 2) return true;
    answer.users.resize(47);
    answer.set_aside = 3;
    return true;
  };
  const Crawl crawl = server.crawl(4);
  CHECK(crawl.state() == State::complete);
  CHECK(crawl.users() == 247);
  CHECK(crawl.set_aside() == 3);
  CHECK(crawl.gone() == 0);
}

TEST_CASE("A server that pages by another size than was asked for is read to its end") {
  for (const std::int64_t own : {7, 20, 100, 1000}) {
    Server server(250);
    server.limit = own;
    const Crawl crawl = server.crawl(4);
    CHECK(crawl.state() == State::complete);
    CHECK(crawl.users() == 250);
    CHECK(troubles(crawl) == "limit_ignored");
    CHECK(server.asked == static_cast<std::size_t>((250 + own - 1) / own));
  }
}

TEST_CASE("Pages that overlap all along are read again and leave doubt") {
  Server server(250);
  server.after = [&server](std::uint32_t page, CrawledPage& answer) {
    if (page > 1) answer.users[0].row = server.rows[(page - 1) * 50 - 1];
    return true;
  };
  const Crawl crawl = server.crawl(4);
  CHECK(crawl.state() == State::incomplete);
  CHECK(crawl.users() == 246);
  CHECK(crawl.looks() == 2);
  CHECK(troubles(crawl) == "overlap");
  CHECK(missing(crawl) == "1: 1-250");
  CHECK(server.asked == 15);
}

TEST_CASE("A user twice on one page counts once and leaves doubt") {
  Server server(60);
  server.rows[7] = 6;
  const Crawl crawl = server.crawl();
  CHECK(crawl.users() == 59);
  CHECK(crawl.duplicates() == 3);
  CHECK(crawl.state() == State::incomplete);
}

TEST_CASE("A server that gives the same page for ever is asked a few times") {
  for (const bool tells_total : {true, false}) {
    Server server(50000);
    server.tells_total = tells_total;
    server.after = [&server](auto, CrawledPage& answer) {
      answer.users = server.page(1).users;
      return true;
    };
    const Crawl crawl = server.crawl(4);
    CHECK(crawl.state() == State::incomplete);
    CHECK(crawl.met(Trouble::stopped));
    CHECK(crawl.met(Trouble::overlap));
    CHECK(crawl.users() == 50);
    CHECK(server.asked < 40);
  }
}

TEST_CASE("A total that is a lie does not make a server be asked for pages without end") {
  for (const std::int64_t lie : {std::int64_t{100000}, std::int64_t{1} << 53}) {
    Server server(120);
    server.after = [lie](auto, CrawledPage& answer) {
      answer.total = lie;
      return true;
    };
    const Crawl crawl = server.crawl(4);
    CHECK(crawl.state() == State::incomplete);
    CHECK(crawl.users() == 120);
    CHECK(server.asked < 40);
    CHECK(crawl.missing().back().last == lie);
  }
}

TEST_CASE("A total that makes no sense is none") {
  for (const std::int64_t odd : {std::int64_t{-1}, INT64_MIN, INT64_MAX, std::int64_t{1}}) {
    Server server(120);
    server.after = [odd](auto, CrawledPage& answer) {
      answer.total = odd;
      return true;
    };
    const Crawl crawl = server.crawl();
    CHECK(crawl.state() == State::complete);
    CHECK(crawl.users() == 120);
    CHECK(troubles(crawl) == "no_total");
  }
}

TEST_CASE("A total of fewer than a page brought does not end the list") {
  for (const std::int64_t fewer : {0, 1, 49}) {
    Server server(60);
    server.after = [fewer](std::uint32_t page, CrawledPage& answer) {
      if (page == 1) answer.total = fewer;
      return true;
    };
    const Crawl crawl = server.crawl();
    CHECK(crawl.state() == State::complete);
    CHECK(crawl.users() == 60);
    CHECK(troubles(crawl).find("no_total") != std::string::npos);
  }
}

TEST_CASE("A total of fewer than the pages brought does not end the list") {
  for (const std::int64_t fewer : {60, 99, 149}) {
    Server server(250);
    server.after = [fewer](auto, CrawledPage& answer) {
      answer.total = fewer;
      return true;
    };
    const Crawl crawl = server.crawl();
    CHECK(crawl.users() == 250);
  }
}

TEST_CASE("Without a total it reads until a page is empty") {
  for (const std::uint32_t count : {0U, 30U, 50U, 230U, 250U}) {
    for (const std::size_t at_once : {1U, 4U}) {
      Server server(count);
      server.tells_total = false;
      const Crawl crawl = server.crawl(at_once);
      // Where nobody came and no number was told, nothing is known.
      CHECK(crawl.state() == (count == 0 ? State::incomplete : State::complete));
      CHECK(crawl.users() == count);
      CHECK_FALSE(crawl.total());
      CHECK_FALSE(crawl.pages());
      CHECK(troubles(crawl) == (count == 0 ? "no_total silent" : "no_total"));
      CHECK(missing(crawl).empty() == (count != 0));
      CHECK(server.asked <= count / 50 + 1 + at_once);
    }
  }
}

TEST_CASE("A short page in the middle does not end a list without a total") {
  Server server(250);
  server.tells_total = false;
  server.after = [&server](std::uint32_t page, CrawledPage& answer) {
    if (page == 2 && server.asked < 6) answer.users.resize(10);
    return true;
  };
  const Crawl crawl = server.crawl();
  CHECK(crawl.state() == State::complete);
  CHECK(crawl.users() == 250);
  CHECK(troubles(crawl) == "short_page no_total");
}

TEST_CASE("A total that is told now and then is used") {
  Server server(250);
  server.after = [](std::uint32_t page, CrawledPage& answer) {
    if (page % 2 == 1) answer.total.reset();
    return true;
  };
  const Crawl crawl = server.crawl();
  CHECK(crawl.state() == State::complete);
  CHECK(crawl.total() == 250);
  CHECK(crawl.met(Trouble::no_total));
}

TEST_CASE("A list that grows for ever is given up, by name") {
  Server server(500);
  server.before = [](Server& self, auto, auto) {
    for (int i = 0; i < 60; ++i) self.rows.push_back(static_cast<std::uint32_t>(self.rows.size()));
  };
  const Crawl crawl = server.crawl(4);
  CHECK(crawl.state() == State::incomplete);
  CHECK(crawl.met(Trouble::endless));
  CHECK(server.asked < 60);
  CHECK(crawl.totals().size() <= 100);
  CHECK(crawl.missing().back().last == crawl.total());
}

TEST_CASE("A list without total and end is given up, by name") {
  Server server(0);
  server.tells_total = false;
  server.after = [](std::uint32_t page, CrawledPage& answer) {
    answer.users.push_back({page, 0});
    return true;
  };
  const Crawl crawl = server.crawl(4);
  CHECK(crawl.state() == State::incomplete);
  CHECK(troubles(crawl) == "no_total limit_ignored endless");
  CHECK(server.asked == 40000);
}

TEST_CASE("Users whose record changed between two looks are counted") {
  Server server(250);
  server.before = [](Server& self, std::size_t asked, auto) {
    if (asked != 3) return;
    self.rows.pop_back();
    self.stamps[110] = 1;
    self.stamps[111] = 1;
    self.stamps[0] = 1;
  };
  const Crawl crawl = server.crawl();
  CHECK(crawl.state() == State::complete);
  CHECK(crawl.moved() == 2);
}

TEST_CASE("A new start forgets the one before") {
  Server server(250);
  server.after = [](std::uint32_t page, auto&) { return page != 2; };
  Crawl crawl = server.crawl();
  Server other(60);
  crawl.start(50);
  CHECK(crawl.users() == 0);
  CHECK(troubles(crawl).empty());
  other.serve(crawl);
  CHECK(crawl.state() == State::complete);
  CHECK(crawl.users() == 60);
  CHECK(crawl.duplicates() == 0);
}

TEST_CASE("Whatever moves meanwhile, whoever was there all along is in a complete list") {
  enum class Moves { both, removals, additions };
  std::mt19937 random(1);
  const auto below = [&random](std::size_t end) -> std::size_t { return random() % end; };
  int complete = 0;
  for (int round = 0; round < 3000; ++round) {
    const auto moves = static_cast<Moves>(round % 3);
    // What comes and goes between two answers cancels out; in another order there are more of them.
    const std::size_t at_once = moves == Moves::both ? 1 : 1 + below(4);
    const std::size_t seldom = 2 + below(40);
    Server server(static_cast<std::uint32_t>(40 + below(400)));
    std::vector<std::uint32_t> stayed = server.rows;
    std::uint32_t added = 1000;
    server.choose = below;
    server.before = [&](Server& self, auto, auto) {
      if (below(seldom) != 0) return;
      const bool adds = moves == Moves::additions || (moves == Moves::both && below(2) == 0);
      const auto at = static_cast<std::ptrdiff_t>(below(self.rows.size()));
      if (adds) {
        self.rows.insert(self.rows.begin() + at, added++);
      } else {
        stayed.erase(
            std::remove(stayed.begin(), stayed.end(), self.rows[static_cast<std::size_t>(at)]),
            stayed.end());
        self.rows.erase(self.rows.begin() + at);
      }
    };
    const Crawl crawl = server.crawl(at_once);
    if (crawl.state() != State::complete) continue;
    ++complete;
    for (const std::uint32_t row : stayed) {
      INFO("round " << round << ", row " << row);
      CHECK(crawl.has_seen(row));
    }
  }
  CHECK(complete > 1000);
}
