#include "catch2.hpp"
#include "support.hpp"

using muster::Contract;
using muster::Operation;
using muster::Refusal;

namespace {

std::string refused_schema(std::string_view schema) { return judge(schema, "null").refusal; }

}  // namespace

TEST_CASE("The embedded contract has seven operations and 53 cells, each worded") {
  CHECK(embedded().operations().size() == 7);
  std::size_t cells = 0;
  for (const Operation& operation : embedded().operations()) {
    cells += operation.responses.size();
    CHECK_FALSE(operation.permission.empty());
    CHECK(operation.success() / 100 == 2);
    for (const auto& [status, response] : operation.responses) {
      INFO(operation.id << " " << status);
      CHECK_FALSE(response.wording.empty());
    }
  }
  CHECK(cells == 53);
  CHECK(embedded().servers().size() == 3);
}

TEST_CASE("An unsupported keyword refuses the contract with its pointer") {
  CHECK(refused_schema(R"({"properties":{"a/b":{"allOf":[]}}})") == "/properties/a~1b/allOf");
  CHECK(refused_schema(R"({"items":{"pattern":"x"}})") == "/items/pattern");
  CHECK(refused_schema(R"({"format":"hostname"})") == "/format");
  CHECK(refused_schema(R"({"enum":[[1]]})") == "/enum/0");
  CHECK(refused_schema(R"({"x-muster-colour":"red"})") == "/x-muster-colour");
  CHECK(refused_schema(R"({"type":"text"})") == "/type");
  CHECK(refused_schema(R"({"$ref":"https://example.com/schema"})") == "/$ref");
  CHECK(refused_schema(R"({"$ref":"#/$defs/none"})") == "/$ref");
}

TEST_CASE("A value beside enum and const is among those of both") {
  const char* schema = R"({"enum":["a","b",1],"const":"b"})";
  CHECK(judge(schema, R"("b")").places().empty());
  CHECK(judge(schema, R"("a")").places().size() == 1);
  const auto never = judge(R"({"const":2,"enum":["a",1]})", "2");
  REQUIRE(never.verdict.findings.size() == 1);
  CHECK(never.verdict.findings.patterns().front().expected == "no value");
}

TEST_CASE("A reference that leads back to itself refuses the contract") {
  CHECK(refused_schema(R"({"$ref":"#"})") != "-");
  CHECK(
      refused_schema(
          R"({"$ref":"#/$defs/a","$defs":{"a":{"$ref":"#/$defs/b"},"b":{"$ref":"#/$defs/a"}}})") !=
      "-");
  CHECK(refused_schema(R"({"anyOf":[{"$ref":"#"}]})") != "-");
  CHECK(refused_schema(R"({"type":"object","$ref":"#"})") != "-");
  CHECK(refused_schema(R"({"properties":{"next":{"$ref":"#"}}})") == "-");
}

TEST_CASE("Huge, deep and broken contracts are refused") {
  CHECK(refused_schema("{") != "-");
  CHECK(refused_schema(std::string(5 << 20, ' ') + "{}") != "-");
  CHECK(refused_schema("{\"default\":" + std::string(100000, '[') + std::string(100000, ']') +
                       "}") != "-");
  std::string nested = "true";
  for (int i = 0; i < 220; ++i) nested = "{\"items\":" + nested + "}";
  CHECK(refused_schema(nested) != "-");
}

TEST_CASE("Only OpenAPI 3.1 with operations is a contract") {
  Refusal refusal;
  CHECK(Contract::load("{", refusal) == nullptr);
  CHECK(refusal.message == "The document is not JSON, from byte 1 on.");
  CHECK(Contract::load("{}", refusal) == nullptr);
  CHECK(refusal.pointer == "/openapi");
  CHECK(Contract::load(R"({"openapi":"3.1.0","paths":{}})", refusal) == nullptr);
  CHECK(refusal.pointer == "/paths");
  CHECK(Contract::load(R"({"openapi":"3.1.0","paths":{"/x":{"get":{"operationId":"x",
    "responses":{"200":{"description":"","content":{"application/json":{"schema":{"oneOf":[]}}}}}}}}})",
                       refusal) == nullptr);
  CHECK(refusal.pointer == "/paths/~1x/get/responses/200/content/application~1json/schema/oneOf");
  CHECK(Contract::load(R"({"openapi":"3.1.0","paths":{"/x":{"get":{"operationId":"x",
    "parameters":{"p":{"name":"q"}}}}}})",
                       refusal) == nullptr);
  CHECK(refusal.pointer == "/paths/~1x/get/parameters");
}

TEST_CASE("References that go on and on are refused before the stack ends") {
  std::string schema = R"({"properties":{"p0":{"minLength":0})";
  for (int i = 1; i < 15000; ++i) {
    schema += R"(,"p)" + std::to_string(i) + R"(":{"$ref":"#/properties/p)" +
              std::to_string(i - 1) + R"(","minLength":0})";
  }
  Refusal refusal;
  CHECK(Contract::load_schema(schema + "}}", refusal) == nullptr);
  CHECK(refusal.message == "This object has more than 2,000 members.");
  std::string chain = R"({"$ref":"#/$defs/p299","minLength":0,"$defs":{"p0":{"minLength":0})";
  for (int i = 1; i < 300; ++i) {
    chain += R"(,"p)" + std::to_string(i) + R"(":{"$ref":"#/$defs/p)" + std::to_string(i - 1) +
             R"(","minLength":0})";
  }
  CHECK(Contract::load_schema(chain + "}}", refusal) == nullptr);
}

TEST_CASE("A body in another way of writing JSON is judged, another body refused") {
  const auto with = [](const std::string& media) {
    return R"({"openapi":"3.1.0","info":{"title":"t","version":"1"},"paths":{"/a":{"get":{
      "operationId":"a","responses":{"200":{"description":"d","content":{")" +
           media + R"(":{"schema":{"type":"string"}}}}}}}}})";
  };
  Refusal refusal;
  for (const char* media :
       {"application/json", "Application/JSON; charset=utf-8", "*/*", "application/problem+json"}) {
    const auto contract = Contract::load(with(media), refusal);
    REQUIRE(contract != nullptr);
    CHECK(contract->operation("a")->responses.at(200).schema != nullptr);
  }
  CHECK(Contract::load(with("text/csv"), refusal) == nullptr);
  CHECK(refusal.pointer == "/paths/~1a/get/responses/200/content/text~1csv");
}

TEST_CASE("A keyword that is not understood is refused also where no operation leads") {
  Refusal refusal;
  CHECK(Contract::load(R"({"openapi":"3.1.0","info":{"title":"t","version":"1"},
    "paths":{"/a":{"get":{"operationId":"a","responses":{"200":{"description":"d"}}}}},
    "components":{"schemas":{"Lonely":{"oneOf":[]}}}})",
                       refusal) == nullptr);
  CHECK(refusal.pointer == "/components/schemas/Lonely/oneOf");
}

TEST_CASE("A refusal names a place also where a key has a slash") {
  Refusal refusal;
  CHECK(Contract::load(R"({"openapi":"3.1.0","info":{"title":"t","version":"1"},
    "paths":{"/a":{"get":{"operationId":"a","responses":{"4/0":{"description":"d"}}}}}})",
                       refusal) == nullptr);
  CHECK(refusal.pointer == "/paths/~1a/get/responses/4~10");
}
