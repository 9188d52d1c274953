#include "catch2.hpp"
#include "core/messages.hpp"
#include "support.hpp"

using muster::Contract;
using muster::Refusal;

TEST_CASE("The contract within the library is the document's") {
  Refusal refusal;
  const auto contract = Contract::load(contract_text(), refusal);
  REQUIRE(contract != nullptr);
  CHECK(contract->pack() == muster::embedded_contract());
  CHECK(describe(embedded()).text() == describe(*contract).text());
}

TEST_CASE("An unpacked contract is what was packed, to its schemas' cycles") {
  Refusal refusal;
  const auto contract = Contract::load(
      R"({"openapi":"3.1.0","info":{"title":"t","version":"7"},
          "servers":[{"url":"https://a.example","x-muster-region":"a","description":"d"}],
          "paths":{"/a/{id}":{"post":{"operationId":"a","summary":"s","x-muster-permission":"p",
            "x-muster-max-bytes":18446744073709551615,
            "parameters":[{"name":"id","in":"path","required":true,"description":"which",
              "schema":{"type":"integer","minimum":-1.5,"maximum":1e300,"default":7}}],
            "requestBody":{"content":{"multipart/form-data":{"schema":{"type":"object",
              "required":["file","elsewhere"],"properties":{"file":{"description":"what for",
                "x-muster-file-extensions":["pdf"]},"kind":{"enum":["x",1.25,true,null]}}}}}},
            "responses":{"200":{"description":"ok","content":{"application/json":{
                "schema":{"$ref":"#/components/schemas/Node"}}}},"5XX":{"description":"no"},
              "default":{"description":"else"}}}}},
          "components":{"schemas":{"Node":{"type":"object","additionalProperties":false,
            "properties":{"next":{"anyOf":[{"$ref":"#/components/schemas/Node"},{"type":"null"}]},
              "word":{"x-muster-known-values":["w"],"x-muster-privileged":["w"],
                "x-muster-severity":"broken","x-muster-field":"user.role"}}}}}})",
      refusal);
  REQUIRE(refusal.message == "");
  REQUIRE(contract != nullptr);
  const auto unpacked = Contract::unpack(contract->pack());
  CHECK(unpacked->pack() == contract->pack());
  CHECK(describe(*unpacked).text() == describe(*contract).text());

  const muster::Operation& operation = *unpacked->operation("a");
  CHECK(operation.max_bytes == ~std::uint64_t{0});
  CHECK(operation.response(503)->wording == "no");
  CHECK(operation.response(404)->wording == "else");
  const muster::Schema& node = *operation.response(200)->schema;
  CHECK(node.find("next")->schema->any_of.front() == &node);
  CHECK(node.additional == muster::Additional::forbid);
  CHECK(*operation.parameters.front().schema->maximum == 1e300);
  CHECK(node.find("word")->schema->known("w") == 0);
}
