#include <algorithm>

#include "catch2.hpp"
#include "support.hpp"

using muster::Code;
using muster::Document;
using Places = std::vector<std::string>;

namespace {

Places places(std::string_view schema, std::string_view text) {
  Places whole = judge(schema, text).places();
  CHECK(judge(schema, text, 1).places() == whole);
  return whole;
}

}  // namespace

TEST_CASE("Pointers are exact, also in arrays of arrays and with escaped keys") {
  CHECK(places(R"({"items":{"items":{"type":"integer"}}})", R"([[1],[2,"x"],[[]]])") ==
        Places{"wrong_type /1/1"});
  CHECK(places(R"({"properties":{"a/b":{"properties":{"m~n":{"type":"null"}}}}})",
               R"({"a\/b":{"m~n":1}})") == Places{"wrong_type /a~1b/m~0n"});
  CHECK(places(R"({"properties":{"":{"type":"null"}}})", R"({"":1})") == Places{"wrong_type /"});
  CHECK(places(R"({"type":"null"})", "1") == Places{"wrong_type "});
}

TEST_CASE("Findings are grouped by pattern with count, first place and example") {
  const Judged judged = judge(R"({"items":{"properties":{"a":{"type":"integer"}}}})",
                              R"([{"a":1},{"a":"x"},{"a":null}])");
  REQUIRE(judged.verdict.findings.size() == 1);
  const muster::Finding& finding = judged.verdict.findings.patterns().front();
  CHECK(finding.pattern == "/*/a");
  CHECK(finding.pointer == "/1/a");
  CHECK(finding.expected == "integer");
  CHECK(finding.found == "string");
  CHECK(finding.example == "x");
  CHECK(finding.count == 2);
}

TEST_CASE("A finding keeps its further places, but no flood of them") {
  using Texts = std::vector<std::string>;
  const auto others = [](std::string_view schema, const std::string& text) {
    return judge(schema, text).verdict.findings.patterns().front().others;
  };
  CHECK(others(R"({"items":{"type":"null"}})", "[1,null,2,3]") == Texts{"/2", "/3"});
  CHECK(
      others(R"({"anyOf":[{"items":{"type":"null"}},{"type":"array","maxItems":0,"minItems":9}]})",
             "[null,1,2]") == Texts{"/2"});
  std::string many = "[1";
  for (int i = 0; i < 5000; ++i) many += ",1";
  CHECK(others(R"({"items":{"type":"null"}})", many + "]").size() == muster::Findings::max_others);
}

TEST_CASE("A flood of findings is counted and bounded") {
  std::string text = "{";
  for (int i = 0; i < 5000; ++i) text += (i == 0 ? "\"k" : ",\"k") + std::to_string(i) + "\":1";
  const Judged judged = judge(R"({"additionalProperties":false})", text + "}");
  CHECK(judged.verdict.findings.size() == muster::Findings::max_patterns);
  CHECK(judged.verdict.findings.count(muster::Severity::tolerated) == 5000);
  CHECK(judged.verdict.findings.unlisted() == 4000);
}

TEST_CASE("Unknown fields are new, unless the schema forbids or allows them") {
  CHECK(judge(R"({"properties":{"a":true}})", R"({"b":1})").verdict.findings.valid());
  CHECK(places(R"({"properties":{"a":true}})", R"({"b":1})") == Places{"unknown_field /b"});
  CHECK_FALSE(judge(R"({"properties":{"a":true},"additionalProperties":false})", R"({"b":1})")
                  .verdict.findings.valid());
  CHECK(places(R"({"properties":{"a":true},"additionalProperties":true})", R"({"b":1})").empty());
  CHECK(places(R"({"additionalProperties":{"type":"null"}})", R"({"b":1})") ==
        Places{"wrong_type /b"});
}

TEST_CASE("A field is new where no schema that holds with the others has a word about it") {
  const char* beside = R"({"type":"object","properties":{"id":true},"$ref":"#/$defs/named",
    "$defs":{"named":{"type":"object","properties":{"name":true}}}})";
  CHECK(places(beside, R"({"id":1,"name":2})").empty());
  CHECK(places(beside, R"({"id":1,"other":2})") == Places{"unknown_field /other"});
  // Of the branches of an anyOf just one holds.
  const char* branches = R"({"type":"object","properties":{"id":true},"anyOf":[
    {"type":"object","properties":{"a":{"type":"integer"}},"required":["a"]},
    {"type":"object","properties":{"b":{"type":"integer"}},"required":["b"]}]})";
  CHECK(places(branches, R"({"id":1,"a":2})").empty());
  CHECK(places(branches, R"({"b":2,"id":1})").empty());
  CHECK(places(branches, R"({"id":1,"a":2,"b":2})") == Places{"unknown_field /b"});
  CHECK(places(branches, R"({"id":1,"a":2,"c":2})") == Places{"unknown_field /c"});
  // What is required is named, and who takes any field takes this one.
  CHECK(places(R"({"properties":{"a":true},"required":["b"]})", R"({"a":1,"b":2})").empty());
  CHECK(places(R"({"properties":{"a":true},"anyOf":[
    {"additionalProperties":{"type":"integer"}},{"type":"null"}]})",
               R"({"a":1,"b":2})")
            .empty());
  CHECK(places(R"({"properties":{"a":true},"anyOf":[
    {"type":"object","additionalProperties":true},{"type":"null"}]})",
               R"({"a":1,"b":2})")
            .empty());
  CHECK(places(R"({"properties":{"a":true},"required":["b"],"additionalProperties":false})",
               R"({"a":1,"b":2})") == Places{"unknown_field /b"});
}

TEST_CASE("A key that comes twice is a finding, known or not") {
  CHECK(places(R"({"properties":{"a":true}})", R"({"a":1,"a":2})") == Places{"duplicate_key /a"});
  CHECK(places("true", R"({"x":1,"y":{"x":1},"x":2})") == Places{"duplicate_key /x"});
  // Of many keys that no schema names, too, and of many within many.
  std::string many = "{";
  for (int i = 0; i < 900; ++i) many += "\"k" + std::to_string(i) + "\":1,";
  CHECK(places("true", many + R"("k900":1})").empty());
  CHECK(places("true", many + R"("k0":1})") == Places{"duplicate_key /k0"});
  const std::string inner = many + R"("k899":1})";
  CHECK(places("true", many + R"("in":)" + inner + R"(,"k7":1})") ==
        Places{"duplicate_key /in/k899", "duplicate_key /k7"});
}

TEST_CASE("anyOf takes the branch that fits, else tells the nearest") {
  const char* schema = R"({"anyOf":[
    {"type":"object","properties":{"a":{"type":"integer"},"b":{"type":"integer"}},"required":["a","b"]},
    {"type":"object","properties":{"c":{"type":"string"}},"required":["c"]},
    {"type":"null"}]})";
  CHECK(places(schema, R"({"a":1,"b":2})").empty());
  CHECK(places(schema, R"({"c":"x"})").empty());
  CHECK(places(schema, "null").empty());
  CHECK(places(schema, R"({"c":5})") == Places{"wrong_type /c"});
  CHECK(places(schema, R"({"a":1,"b":null})") == Places{"wrong_type /b"});
  const Judged judged = judge(schema, "7");
  REQUIRE(judged.places() == Places{"wrong_type "});
  CHECK(judged.verdict.findings.patterns().front().expected == "object or null");
}

TEST_CASE("A field that is only required is told as a field, not as its object") {
  const Judged judged = judge(R"({"type":"object","required":["x"]})", "{}");
  REQUIRE(judged.verdict.findings.patterns().size() == 1);
  CHECK(judged.verdict.findings.patterns().front().expected == "a field");
}

TEST_CASE("anyOf nests, and $ref may recur") {
  const char* schema = R"({"$ref":"#/$defs/node","$defs":{"node":{"type":"object",
    "properties":{"next":{"anyOf":[{"$ref":"#/$defs/node"},{"anyOf":[{"type":"null"},{"type":"integer"}]}]}},
    "required":["next"]}}})";
  CHECK(places(schema, R"({"next":{"next":{"next":null}}})").empty());
  CHECK(places(schema, R"({"next":{"next":{"next":5}}})").empty());
  CHECK(places(schema, R"({"next":{"next":{}}})") == Places{"missing_field /next/next/next"});
  CHECK(places(schema, R"({"next":{"next":"x"}})") == Places{"wrong_type /next/next"});
}

TEST_CASE("Lengths count code points, also of escapes and of texts cut to pieces") {
  const char* schema = R"({"minLength":2,"maxLength":3})";
  CHECK(places(schema, R"("éé")").empty());
  CHECK(places(schema, R"("\ud83d\ude00x")").empty());
  CHECK(places(schema, R"("\ud83d\ude00")") == Places{"out_of_range "});
  CHECK(places(schema, R"("田中田中")") == Places{"out_of_range "});
  const std::string lengthy = "\"" + std::string(9000, 'x') + "é\"";
  CHECK(places(R"({"maxLength":9001})", lengthy).empty());
  CHECK(places(R"({"maxLength":9000})", lengthy) == Places{"out_of_range "});
}

TEST_CASE("A user without id is set aside, the others are used") {
  const std::string page = users_page({1, 2, 3}, 1, 50, 3);
  muster::Document answer = muster::Document::parse(page);
  answer["data"][1].erase("id");
  const muster::Verdict verdict = judge_answer("listUsers", 200, answer.dump());
  CHECK_FALSE(verdict.broken);
  CHECK(verdict.rows == 2);
  REQUIRE(verdict.set_aside.size() == 1);
  CHECK(verdict.set_aside.front().pointer == "/data/1");
  CHECK(verdict.set_aside.front().place == "/data/1/id");
  CHECK(verdict.set_aside.front().code == muster::Code::missing_field);
}

TEST_CASE("A row that is no object is set aside too") {
  const muster::Verdict verdict =
      judge_answer("listUsers", 200, R"({"data":[5,null],"page":1,"limit":50,"total":2})");
  CHECK_FALSE(verdict.broken);
  CHECK(verdict.set_aside_count == 2);
}

TEST_CASE("A document without id within a user is set aside, the user is used") {
  muster::Document page = muster::Document::parse(users_page({7}, 1, 50, 1));
  page["data"][0]["documents"][0]["data"][0].erase("id");
  const muster::Verdict verdict = judge_answer("listUsers", 200, page.dump());
  CHECK_FALSE(verdict.broken);
  CHECK(verdict.rows == 1);
  REQUIRE(verdict.set_aside.size() == 1);
  CHECK(verdict.set_aside.front().pointer == "/data/0/documents/0/data/0");
}

TEST_CASE("A finding names the user of its first place and counts rows") {
  muster::Document page = muster::Document::parse(users_page({7, 8, 9}, 1, 50, 3));
  for (const int row : {1, 2}) {
    page["data"][row]["identities"][0]["connection"]["companyId"] = true;
    page["data"][row]["jobTitle"] = muster::Document::array();
  }
  const muster::Verdict verdict = judge_answer("listUsers", 200, page.dump());
  int seen = 0;
  for (const muster::Finding& each : verdict.findings.patterns()) {
    if (each.severity != muster::Severity::tolerated) continue;
    ++seen;
    CHECK(each.user_id == 8);
    CHECK(each.rows == 2);
    CHECK(each.count == 2);
  }
  CHECK(seen == 2);
}

TEST_CASE("Values at the edge of what numbers hold are judged as JavaScript sees them") {
  const char* schema = R"({"type":"integer","maximum":9007199254740991})";
  CHECK(places(schema, "9007199254740991").empty());
  CHECK(places(schema, "9007199254740992") == Places{"out_of_range "});
  CHECK(places(schema, "18446744073709551616") == Places{"out_of_range "});
  CHECK(places(schema, "1e2").empty());
  CHECK(places(schema, "1.0").empty());
  CHECK(places(schema, "1.5") == Places{"wrong_type "});
}

TEST_CASE("A flat document without id is set aside alone, like one within a page") {
  muster::Document page = muster::Document::parse(users_page({7}, 1, 50, 1));
  auto& user = page["data"][0];
  user["documents"] = user["documents"][0]["data"];
  user["documents"][0].erase("id");
  const muster::Verdict verdict = judge_answer("listUsers", 200, page.dump());
  CHECK(verdict.rows == 1);
  CHECK(verdict.rows_set_aside == 0);
  REQUIRE(verdict.set_aside.size() == 1);
  CHECK(verdict.set_aside.front().pointer == "/data/0/documents/0");
}

TEST_CASE("Long keys and deep places cost bounded memory") {
  std::string text;
  for (int i = 0; i < 60; ++i) text += "{\"" + std::string(4000, 'k') + "\":";
  text += "{";
  for (int i = 0; i < 300; ++i) {
    const std::string key = "\"" + std::string(300, 'd') + std::to_string(i) + "\":0";
    text += (i == 0 ? "" : ",") + key + "," + key;
  }
  text += "}" + std::string(60, '}');
  const Judged judged = judge("true", text);
  CHECK(judged.verdict.findings.count(muster::Severity::tolerated) == 300);
  for (const muster::Finding& each : judged.verdict.findings.patterns()) {
    CHECK(each.pointer.size() < 2000);
  }
}

TEST_CASE("Schemas that double with every level end in a fault, not in a hang") {
  std::string chain = R"({"$defs":{)";
  for (int i = 0; i < 40; ++i) {
    const std::string next = "\"#/$defs/l" + std::to_string(i + 1) + "\"";
    chain += "\"l" + std::to_string(i) + R"(":{"anyOf":[{"$ref":)" + next + R"(},{"$ref":)" + next +
             "}]},";
  }
  chain += R"("l40":{"properties":{"a":{"type":"integer"}}}},"$ref":"#/$defs/l0"})";
  CHECK(judge(chain, R"({"a":1})").verdict.fault == Code::too_complex);
  CHECK(judge(chain, "7").verdict.fault == Code::too_complex);
  const std::string tree =
      R"({"anyOf":[{"properties":{"a":{"$ref":"#"}}},{"properties":{"a":{"$ref":"#"}}}]})";
  std::string deep = "1";
  for (int i = 0; i < 60; ++i) deep = "{\"a\":" + deep + "}";
  CHECK(judge(tree, deep).verdict.fault == Code::too_complex);
  CHECK_FALSE(judge(tree, R"({"a":{"a":{"a":1}}})").verdict.fault);
}

TEST_CASE("A page of documents that are all slightly off is a page of documents still") {
  std::string documents;
  for (int i = 1; i <= 20; ++i) {
    documents += (i == 1 ? "" : ",");
    documents += R"({"id":)" + std::to_string(i) +
                 R"(,"name":"a","type":"SEC_TRAINING","renewalDate":"2026-10-27",)"
                 R"("createdAt":"2025-07-01T16:45:55.246Z","updatedAt":null})";
  }
  Document user = Document::parse(users_page({1}, 1, 50, 1));
  user["data"][0]["documents"] =
      Document::parse(R"([{"data":[)" + documents + R"(],"page":1,"limit":20,"total":20}])");
  const muster::Verdict verdict = judge_answer("listUsers", 200, user.dump());
  CHECK(verdict.set_aside_count == 0);
  CHECK(verdict.findings.count(muster::Severity::broken) == 0);
  CHECK(verdict.findings.count(muster::Severity::tolerated) == 20);
}

TEST_CASE("A grave finding is listed however many mild ones came before") {
  std::string fields;
  for (int i = 0; i < 1500; ++i) fields += R"(,"x)" + std::to_string(i) + R"(":0)";
  const muster::Verdict verdict =
      judge_answer("listUsers", 200, R"({"data":[{"entryId":"e")" + fields + "}]}");
  const auto& patterns = verdict.findings.patterns();
  CHECK(patterns.size() == muster::Findings::max_patterns);
  CHECK(verdict.findings.unlisted() > 0);
  CHECK(std::any_of(patterns.begin(), patterns.end(), [](const muster::Finding& each) {
    return each.severity == muster::Severity::broken && each.pattern == "/data/*/id";
  }));
}

TEST_CASE("Bounds that no integer has are kept to all the same") {
  CHECK(
      judge(R"({"properties":{"a":{"type":"integer","minimum":1e300}}})", R"({"a":5})").places() ==
      Places{"out_of_range /a"});
  CHECK(
      judge(R"({"properties":{"a":{"type":"integer","maximum":-1e300}}})", R"({"a":5})").places() ==
      Places{"out_of_range /a"});
}
