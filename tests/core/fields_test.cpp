#include <random>
#include <string>
#include <vector>

#include "catch2.hpp"
#include "core/contract.hpp"
#include "support.hpp"

using muster::Document;

namespace {

/// Every member "x-muster-field" within a document.
void find_fields(Document& source, std::vector<std::string*>& found) {
  if (source.is_object()) {
    for (auto& [key, value] : source.items()) {
      if (key == "x-muster-field" && value.is_string()) {
        found.push_back(value.get_ptr<std::string*>());
      } else {
        find_fields(value, found);
      }
    }
  } else if (source.is_array()) {
    for (Document& item : source) find_fields(item, found);
  }
}

}  // namespace

TEST_CASE("Known words come back as they were, whichever list they are of") {
  Door door;
  Document page = Document::parse(users_page({1}, 1, 1, 1));
  Document& user = page["data"][0];
  user["roles"] = {"EMPLOYEE", "ADMIN", "A_NEW_ROLE", "2026-11-29"};
  door.exchange("listUsers", R"({"page":1,"limit":1})", 200, page.dump());
  const Document row = Door::body(door.session.page())["rows"][0];
  CHECK(row["roles"] == user["roles"]);
  CHECK(row["updatedAt"] == user["updatedAt"]);
  CHECK(row["termsAgreedAt"] == user["drataTermsAgreedAt"]);
}

TEST_CASE("A contract whose fields are bound to the wrong places does no harm") {
  const std::string seven = users_page({1, 2, 3, 4, 5, 6, 7}, 1, 50, 7);
  for (unsigned seed = 0; seed < 60; ++seed) {
    Document contract = Document::parse(contract_text());
    std::vector<std::string*> fields;
    find_fields(contract, fields);
    REQUIRE(fields.size() > 20);
    std::mt19937 random(seed);
    for (std::size_t i = 0; i < fields.size() / 2; ++i) {
      std::swap(*fields[random() % fields.size()], *fields[random() % fields.size()]);
    }
    Door door;
    if (!door.session.load_contract(contract.dump()).ok) continue;
    door.exchange("listUsers", R"({"page":1,"limit":50})", 200, seven);
    CHECK(door.session.page().ok);
    CHECK(door.session.view(R"({"text":"a","sort":"-roles,name","today":"2026-11-29"})").ok);
    CHECK(door.session.documents(R"({"sort":"owner","today":"2026-11-29"})").ok);
  }
}
