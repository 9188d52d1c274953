#include "core/query.hpp"

#include "catch2.hpp"
#include "crowd.hpp"

using muster::Document;

namespace {

/// What a text means in a directory of one user.
Document read(const std::string& text) {
  static Crowd crowd(1, 1);
  return crowd.view({{"text", text}, {"today", "2026-06-15"}});
}

/// "key=value,value" of each term, those negated with a minus.
std::string terms(const std::string& text) {
  std::string result;
  const Document view = read(text);
  for (const Document& term : view["terms"]) {
    if (!result.empty()) result += ' ';
    if (term["not"] == true) result += '-';
    result += term["key"].get<std::string>() + '=';
    for (const Document& value : term["values"]) {
      if (result.back() != '=') result += ',';
      result += value.get<std::string>();
    }
  }
  return result;
}

Document faults(const std::string& text) { return read(text)["faults"]; }

}  // namespace

TEST_CASE("A text is words and tokens") {
  CHECK(terms("ana role:ADMIN garcia") == "role=ADMIN");
  CHECK(read("ana role:ADMIN garcia")["words"] == "ana garcia");
  CHECK(terms("-role:ADMIN,auditor mfa:no") == "-role=ADMIN,AUDITOR mfa=no");
  CHECK(terms(" ROLE:admin\tid:007,17 ") == "role=ADMIN id=7,17");
  CHECK(terms("mfa:on mfa:OFF") == "mfa=yes mfa=no");
  CHECK(terms("renewal:30d,2026-12,none") == "renewal=30d,2026-12,none");
  CHECK(terms("check:none,PENDING,pending") == "check=none,PENDING");
  CHECK(read("-marie")["words"] == "-marie");
  for (const char* space : {"\xC2\xA0", "\xE2\x80\x83", "\xE2\x80\xAF", "\xE3\x80\x80"}) {
    CHECK(read(std::string("ana") + space + "garcia")["words"] == "ana garcia");
  }
  CHECK(read("ana\xE2\x80\x8D"
             "b")["words"] ==
        "ana\xE2\x80\x8D"
        "b");
  CHECK(read("").at("terms").empty());
}

TEST_CASE("Quotes keep spaces and commas together, and come back where they are needed") {
  for (const char* text : {R"("ana maria")", R"("role:ADMIN")", R"("""ana""")", R"("-mfa:no")",
                           R"("a ""b")", "o\"brien", "-x", "a,b", "a: b"}) {
    INFO(text);
    const Document view = read(text);
    if (view["faults"].empty()) CHECK(view["words"] == text);
  }
  CHECK(read("\"ana  maria")["words"] == "\"ana  maria\"");
  CHECK(read("\"ana\"")["words"] == "ana");
  CHECK(read("\"\" \"\"")["words"] == "");
  CHECK(read("ana\u00A0maria")["words"] == "ana maria");
  CHECK(terms("role:\"ADMIN\",\"auditor\"") == "role=ADMIN,AUDITOR");
  CHECK(terms("-role:\"ADMIN\"") == "-role=ADMIN");
}

TEST_CASE("A role with a space, a comma and quotes can be asked for") {
  Crowd crowd(1, 0);
  muster::UserRecord user;
  user.id = 1;
  user.roles = {"one, \"two\""};
  put(crowd.directory, user);
  const Document view = crowd.view({{"filter", R"(role:"ONE, ""two""")"}});
  CHECK(view["faults"].empty());
  CHECK(view["total"] == 1);
  CHECK(view["terms"][0]["values"][0] == "one, \"two\"");
}

TEST_CASE("A wrong token is named with its place, and the rest applies") {
  const std::string text = "ana rolle:ADMIN mfa:maybe -doc:NOPE renewal:2026-13 id:x role: mfa:no";
  CHECK(terms(text) == "mfa=no");
  CHECK(read(text)["words"] == "ana");
  const Document found = faults(text);
  REQUIRE(found.size() == 6);
  std::string codes;
  for (const Document& fault : found) {
    codes += fault["code"].get<std::string>() + " ";
    const auto position = fault["position"].get<std::size_t>();
    const auto length = fault["length"].get<std::size_t>();
    CHECK(text.substr(position, length) == fault["token"]);
    CHECK(fault["in"] == "text");
    CHECK(fault["message"] != "");
  }
  CHECK(codes ==
        "unknown_key unknown_value unknown_value unknown_value unknown_value missing_value ");
  CHECK(found[0]["known"].size() == 12);
  CHECK(found[1]["known"] == Document({"yes", "no", "unknown"}));
  CHECK(found[2]["known"][0] == "SEC_TRAINING");
  CHECK(found[3]["known"].size() == 5);
  CHECK(found[5]["known"].size() <= 20);
}

TEST_CASE("A word among the filters is named, and hides nobody") {
  Crowd crowd(2, 20);
  const Document view = crowd.view({{"text", ""}, {"filter", "status:current bogus \"x y\""}});
  CHECK(view["total"] == crowd.view({{"filter", "status:current"}})["total"]);
  CHECK(view["words"] == "");
  REQUIRE(view["faults"].size() == 2);
  CHECK(view["faults"][0]["code"] == "unknown_key");
  CHECK(view["faults"][0]["in"] == "filter");
  CHECK(view["faults"][0]["token"] == "bogus");
}

TEST_CASE("Places are counted as JavaScript counts") {
  const Document fault = faults("zoë 😀 x:1")[0];
  CHECK(fault["position"] == 7);
  CHECK(fault["length"] == 3);
}

TEST_CASE("Words that nobody has are unknown, those of the contract are not") {
  CHECK(faults("role:RISK_MANAGER idp:OKTA check:EXPIRED doc:MFA_EVIDENCE").empty());
  CHECK(faults("role:RISKY").size() == 1);
  CHECK(faults("role:\"\"")[0]["code"] == "missing_value");
}

TEST_CASE("Absurd texts are cut, with a fault") {
  const auto code = [](const std::string& text) {
    const Document found = faults(text);
    return found.empty() ? "" : found.back()["code"].get<std::string>();
  };
  CHECK(code(std::string(4096, 'a')).empty());
  CHECK(code(std::string(5000, 'a')) == "too_long");
  std::string many;
  for (int i = 0; i < 16; ++i) many += "a ";
  CHECK(code(many).empty());
  CHECK(code(many + "a") == "too_many");
  std::string tokens;
  for (int i = 0; i < 24; ++i) tokens += "mfa:no ";
  CHECK(code(tokens).empty());
  CHECK(code(tokens + "mfa:no") == "too_many");
  std::string values = "id:1";
  for (int i = 0; i < 49; ++i) values += ",1";
  CHECK(code(values).empty());
  CHECK(code(values + ",1") == "too_many");
  std::string wrong;
  for (int i = 0; i < 200; ++i) wrong += "x:y ";
  CHECK(faults(wrong).size() == 20);
  CHECK(code("id:9007199254740993000") == "unknown_value");
}

TEST_CASE("A text that ends within a character is cut before it") {
  const std::string text = std::string(4095, 'a') + "é";
  const Document view = read(text);
  CHECK(view["words"] == std::string(4095, 'a'));
  CHECK(view["faults"][0]["position"] == 4095);
}
