#include <algorithm>
#include <map>

#include "brute.hpp"
#include "catch2.hpp"
#include "core/fold.hpp"
#include "crowd.hpp"

using muster::Document;
using muster::DocumentRecord;
using muster::UserRecord;

namespace {

const std::string today = "2026-06-15";

struct Paper {
  const UserRecord* owner;
  DocumentRecord document;
};

std::vector<Paper> papers_of(const Crowd& crowd) {
  std::vector<Paper> papers;
  for (const UserRecord& user : crowd.users) {
    for (const DocumentRecord& document : user.documents) papers.push_back({&user, document});
  }
  return papers;
}

/// A user who has that document alone, else as the owner.
UserRecord alone(const Paper& paper) {
  UserRecord user = *paper.owner;
  user.documents = {paper.document};
  return user;
}

std::string folded(const std::string& text) {
  std::string result;
  muster::append_folded(result, text);
  return result;
}

bool has_word(const Paper& paper, const std::string& word) {
  const UserRecord& user = *paper.owner;
  const auto text = [](auto... parts) {
    std::string all;
    ((all += std::string(parts) + "\n"), ...);
    return folded(all);
  };
  return text(paper.document.name, paper.document.type).find(folded(word)) != std::string::npos ||
         text(std::string(user.first_name) + " " + std::string(user.last_name), user.email,
              user.job_title)
                 .find(folded(word)) != std::string::npos;
}

std::vector<std::int64_t> ids_of(const Document& view) {
  std::vector<std::int64_t> ids;
  for (const Document& row : view["rows"]) ids.push_back(row["id"].get<std::int64_t>());
  return ids;
}

void check_some(Crowd& crowd, int rounds) {
  static const std::vector<std::string> tokens = {
      "doc:SEC_TRAINING",  "-doc:MFA_EVIDENCE", "renewal:overdue",
      "renewal:90d,none",  "-renewal:2026-08",  "mfa:no",
      "-status:separated", "role:none",         "contractor:yes,unknown"};
  static const std::vector<std::string> words = {"a", "paper", "TRAINING", "garcia", "p1"};
  for (int round = 0; round < rounds; ++round) {
    std::vector<Wish> wishes;
    std::string filter;
    for (std::uint32_t i = crowd.draw(3); i > 0; --i) {
      const std::string token(crowd.pick(tokens));
      filter += token + " ";
      Wish wish;
      wish.negated = token[0] == '-';
      wish.key = token.substr(wish.negated ? 1 : 0, token.find(':') - (wish.negated ? 1 : 0));
      std::string values = token.substr(token.find(':') + 1);
      for (std::size_t end = 0; end != std::string::npos; values.erase(0, end + 1)) {
        end = values.find(',');
        wish.values.push_back(values.substr(0, end));
        if (end == std::string::npos) break;
      }
      wishes.push_back(wish);
    }
    const std::string word = crowd.draw(1) == 0 ? "" : std::string(crowd.pick(words));
    const auto holds = [&](const Paper& paper, const std::string& but) {
      if (!has_word(paper, word)) return false;
      return std::all_of(wishes.begin(), wishes.end(), [&](const Wish& wish) {
        return wish.key == but || wish.holds(alone(paper), today);
      });
    };
    std::vector<Paper> papers = papers_of(crowd);
    const std::size_t all = papers.size();
    std::map<std::string, std::map<std::string, int>> facets;
    for (const Paper& paper : papers) {
      for (const char* key : {"doc", "renewal"}) {
        if (!holds(paper, key)) continue;
        for (const std::string& value : values_of(alone(paper), key, today)) ++facets[key][value];
      }
    }
    papers.erase(std::remove_if(papers.begin(), papers.end(),
                                [&](const Paper& paper) { return !holds(paper, ""); }),
                 papers.end());
    std::stable_sort(papers.begin(), papers.end(), [](const Paper& one, const Paper& other) {
      const auto day = [](const Paper& paper) {
        const std::string_view date = paper.document.renewal_date;
        return muster::day_of(date) == muster::no_day ? "x" : date;
      };
      return day(one) < day(other);
    });
    std::vector<std::int64_t> ids;
    ids.reserve(papers.size());
    for (const Paper& paper : papers) ids.push_back(paper.document.id.value_or(0));

    const Document view =
        crowd.documents({{"text", word}, {"filter", filter}, {"today", today}, {"size", 1000}});
    INFO(word << " | " << filter);
    REQUIRE(view["faults"].empty());
    CHECK((ids_of(view) == ids));
    CHECK(view["total"] == ids.size());
    CHECK(view["of"] == all);
    CHECK(view["facets"].size() == 3);
    for (const auto& [facet, values] : view["facets"].items()) {
      for (const Document& each : values) {
        const std::string value = small(each["value"].get<std::string>());
        CHECK(each["count"] == facets[facet == "month" ? "renewal" : facet][value]);
      }
    }
  }
}

}  // namespace

TEST_CASE("Documents are filtered by their own type and renewal, and by all else of their owners") {
  Crowd crowd(21, 150);
  check_some(crowd, 100);
}

TEST_CASE("Documents of users that came or came again are listed as they are now") {
  Crowd crowd(22, 60);
  for (int round = 0; round < 20; ++round) {
    if (round % 3 == 0) {
      crowd.replace(crowd.draw(59));
    } else {
      crowd.add();
    }
    check_some(crowd, 2);
  }
}

TEST_CASE("Documents with types that share a bit are found by each") {
  Crowd crowd(23, 300, 200);
  for (const std::string& type : crowd.types) {
    const std::string token = Wish{"doc", false, {type}}.text();
    const Document view = crowd.documents({{"filter", token}, {"size", 1000}});
    const std::vector<Paper> papers = papers_of(crowd);
    const auto count = std::count_if(papers.begin(), papers.end(), [&](const Paper& paper) {
      return small(paper.document.type) == small(type);
    });
    if (view["faults"].empty()) CHECK(view["total"] == count);
    if (!view["faults"].empty()) CHECK(count == 0);
  }
}

TEST_CASE("Documents sort by each column, those without a renewal last both ways") {
  muster::Directory directory;
  muster::Index index(directory);
  index.begin(embedded());
  UserRecord zoe;
  zoe.id = 1;
  zoe.first_name = "Zoë";
  zoe.documents = {{7, "b.pdf", "SEC_TRAINING", "2026-08-01"}, {8, "Á.pdf", "MFA_EVIDENCE", ""}};
  put(directory, zoe);
  UserRecord ana;
  ana.id = 2;
  ana.first_name = "Ana";
  ana.documents = {{9, "a.pdf", "SEC_TRAINING", "2026-07-01"}};
  put(directory, ana);
  const auto sorted = [&](const char* sort) {
    return ids_of(Document::parse(documents_of(Document{{"sort", sort}}, index).text()));
  };
  using Ids = std::vector<std::int64_t>;
  CHECK(sorted("") == Ids{9, 7, 8});
  CHECK(sorted("-renewal") == Ids{7, 9, 8});
  CHECK(sorted("name") == Ids{9, 8, 7});
  CHECK(sorted("type,-id") == Ids{8, 9, 7});
  CHECK(sorted("owner") == Ids{9, 7, 8});
  CHECK(sorted("-owner,-name") == Ids{7, 8, 9});
  CHECK(sorted("-id") == Ids{9, 8, 7});
  const Document view = Document::parse(documents_of(Document{{"sort", "id"}}, index).text());
  CHECK(view["rows"][0] == Document{{"userId", 1},
                                    {"userName", "Zoë"},
                                    {"userEmail", nullptr},
                                    {"separated", false},
                                    {"id", 7},
                                    {"name", "b.pdf"},
                                    {"type", "SEC_TRAINING"},
                                    {"renewalDate", "2026-08-01"}});
}

TEST_CASE("Users whose documents are not all told are counted") {
  Door door;
  Document page = Document::parse(users_page({1, 2, 3, 4, 5, 6}, 1, 50, 6));
  Document& users = page["data"];
  users[0].erase("documents");
  users[1]["documents"] = nullptr;
  users[2]["documents"] = Document::array();
  users[3]["documents"][0]["total"] = users[3]["documents"][0]["data"].size() + 1;
  users[4]["documents"][0]["total"] = users[4]["documents"][0]["data"].size();
  users[5]["documents"] = users[4]["documents"][0]["data"];
  door.exchange("listUsers", "{}", 200, page.dump());
  const Document view = Door::body(door.session.documents("{}"));
  CHECK(view["unlisted"] == 3);
  CHECK(view["of"] == view["total"]);
}
