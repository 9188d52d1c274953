#include <string>

#include "catch2.hpp"
#include "core/contract.hpp"

using muster::Contract;
using muster::Refusal;

namespace {

/// A small contract with one more member somewhere; `%` marks the places.
std::string contract_with(const std::string& in_path, const std::string& in_operation,
                          const std::string& at_root = "") {
  return R"({"openapi":"3.1.0","paths":{"/users/{id}":{)" + in_path +
         R"("get":{"operationId":"getUser")" + in_operation +
         R"(,"responses":{"200":{"description":"OK"}}}}})" + at_root + "}";
}

const std::string id = R"({"name":"id","in":"path","required":true,"schema":{"type":"integer"}})";

/// A small contract with that as its responses.
std::string contract_answering(const std::string& responses, const std::string& at_root = "") {
  std::string text = contract_with("", ",\"parameters\":[" + id + "]", at_root);
  const std::string usual = R"({"200":{"description":"OK"}})";
  return text.replace(text.find(usual), usual.size(), responses);
}

std::string refusal_of(const std::string& text) {
  Refusal refusal;
  return Contract::load(text, refusal) == nullptr ? refusal.pointer : "taken";
}

}  // namespace

TEST_CASE("Parameters of a path are those of its operations, which may have their own in place") {
  Refusal refusal;
  const auto shared = Contract::load(contract_with("\"parameters\":[" + id + "],", ""), refusal);
  REQUIRE(shared != nullptr);
  REQUIRE(shared->operation("getUser")->parameters.size() == 1);
  const std::string own =
      R"({"name":"id","in":"path","required":true,"description":"own","schema":{}})";
  const auto both = Contract::load(
      contract_with("\"parameters\":[" + id + "],", ",\"parameters\":[" + own + "]"), refusal);
  REQUIRE(both != nullptr);
  REQUIRE(both->operation("getUser")->parameters.size() == 1);
  CHECK(both->operation("getUser")->parameters[0].description == "own");
}

TEST_CASE("A path with a name in braces that is no parameter of it is refused") {
  const std::string get = "/paths/~1users~1{id}/get";
  CHECK(refusal_of(contract_with("", "")) == get);
  const std::string optional = R"(,"parameters":[{"name":"id","in":"path","schema":{}}])";
  CHECK(refusal_of(contract_with("", optional)) == get);
  const std::string query =
      R"(,"parameters":[{"name":"id","in":"query","required":true,"schema":{}}])";
  CHECK(refusal_of(contract_with("", query)) == get);
}

TEST_CASE("A keyword that is not supported refuses a contract wherever a schema stands") {
  const std::string taken = ",\"parameters\":[" + id + "]";
  const std::string wrong = R"({"not":{}})";
  REQUIRE(refusal_of(contract_with("", taken)) == "taken");
  const auto at_root = [&](const std::string& more) {
    return refusal_of(contract_with("", taken, "," + more));
  };
  CHECK(at_root(R"("components":{"schemas":{"A":{"$defs":{"B":)" + wrong + "}}}}") ==
        "/components/schemas/A/$defs/B/not");
  CHECK(at_root(R"("components":{"parameters":{"p":{"schema":)" + wrong + "}}}") ==
        "/components/parameters/p/schema/not");
  CHECK(at_root(R"("components":{"responses":{"schema":{"headers":{"schema":{"schema":)" + wrong +
                "}}}}}") == "/components/responses/schema/headers/schema/schema/not");
  CHECK(at_root(R"("webhooks":{"w":{"post":{"requestBody":{"content":{"application/json":)"
                R"({"schema":)" +
                wrong + "}}}}}}") ==
        "/webhooks/w/post/requestBody/content/application~1json/schema/not");
  CHECK(at_root(R"("components":{"examples":{"e":{"schema":)" + wrong + "}}}") == "taken");
  CHECK(refusal_of(contract_with("", taken +
                                         R"(,"requestBody":{"content":{"application/json":)"
                                         R"({"schema":)" +
                                         wrong + "}}}")) ==
        "/paths/~1users~1{id}/get/requestBody/content/application~1json/schema/not");
}

TEST_CASE("What stands elsewhere, twice or as no count is refused with its place") {
  const std::string taken = ",\"parameters\":[" + id + "]";
  CHECK(refusal_of(contract_with("\"$ref\":\"#/x\",", taken)) == "/paths/~1users~1{id}/$ref");
  CHECK(refusal_of(contract_with("", taken + ",\"requestBody\":{\"$ref\":\"#/x\"}")) ==
        "/paths/~1users~1{id}/get/requestBody");
  CHECK(refusal_of(contract_with("", taken + ",\"x-muster-max-bytes\":-1")) ==
        "/paths/~1users~1{id}/get/x-muster-max-bytes");
  CHECK(refusal_of(contract_with("", taken, R"(,"components":{"schemas":{"T":{},"T":{}}})")) ==
        "/components/schemas/T");
  const std::string text(4097, 'x');
  CHECK(refusal_of(contract_with("", taken,
                                 R"(,"components":{"schemas":{"T":{"const":")" + text + "\"}}}")) ==
        "/components/schemas/T/const");
}

TEST_CASE("A response or body that leads on, or to itself, is refused") {
  const std::string taken = ",\"parameters\":[" + id + "]";
  const auto with = [](const std::string& components) {
    return refusal_of(contract_answering(R"({"200":{"$ref":"#/components/responses/A"}})",
                                         R"(,"components":{"responses":{)" + components + "}}"));
  };
  CHECK(with(R"("A":{"description":"d"})") == "taken");
  CHECK(with(R"("A":{"$ref":"#/components/responses/A"})") ==
        "/paths/~1users~1{id}/get/responses/200");
  CHECK(with(R"("A":{"$ref":"#/components/responses/B"},"B":{"description":"d"})") ==
        "/paths/~1users~1{id}/get/responses/200");
  CHECK(refusal_of(contract_with(
            "", taken + R"(,"requestBody":{"$ref":"#/components/requestBodies/A"})",
            R"(,"components":{"requestBodies":{"A":{"$ref":"#/components/requestBodies/A"}}})")) ==
        "/paths/~1users~1{id}/get/requestBody");
}

TEST_CASE("A response may stand under a range of statuses or be the default one") {
  const auto kind = [](const std::string& type) {
    return R"({"description":")" + type + R"(","content":{"application/json":{"schema":{"type":")" +
           type + R"("}}}})";
  };
  Refusal refusal;
  const auto contract = Contract::load(
      contract_answering("{\"2XX\":" + kind("object") + ",\"204\":{\"description\":\"\"}" +
                         ",\"4XX\":" + kind("string") + "}"),
      refusal);
  REQUIRE(contract != nullptr);
  const muster::Operation& operation = contract->operations().front();
  CHECK(operation.success() == 204);
  CHECK(operation.response(204)->schema == nullptr);
  CHECK(operation.response(200)->wording == "object");
  CHECK(operation.response(499)->wording == "string");
  CHECK(operation.response(500) == nullptr);
  const auto other = Contract::load(
      contract_answering("{\"default\":" + kind("string") + ",\"2XX\":" + kind("object") + "}"),
      refusal);
  REQUIRE(other != nullptr);
  CHECK(other->operations().front().success() == 200);
  CHECK(other->operations().front().response(500)->wording == "string");
  for (const std::string odd : {"0XX", "4xx", "4X0", "40", "Default", "20 ", "-20"}) {
    CHECK(refusal_of(contract_answering("{\"" + odd + "\":" + kind("object") + "}")) ==
          "/paths/~1users~1{id}/get/responses/" + odd);
  }
}

TEST_CASE("A response has one kind of JSON") {
  const std::string kinds = R"({"200":{"content":{"application/json":{"schema":{}},)"
                            R"("application/problem+json":{"schema":{}}}}})";
  CHECK(refusal_of(contract_answering(kinds)) ==
        "/paths/~1users~1{id}/get/responses/200/content/application~1problem+json");
}

TEST_CASE("What is called as keywords are is no schema") {
  const auto with = [](const std::string& text) {
    return refusal_of(contract_with("", ",\"parameters\":[" + id + "]", text));
  };
  CHECK(with(R"(,"components":{"securitySchemes":{"schema":{"type":"http","scheme":"basic"}}})") ==
        "taken");
  CHECK(with(R"(,"components":{"links":{"schema":{"operationId":"getUser"}}})") == "taken");
  CHECK(with(R"(,"security":[{"schema":["a"]}])") == "taken");
  CHECK(with(R"(,"components":{"securitySchemes":{"o":{"type":"oauth2","flows":{"implicit":)"
             R"({"scopes":{"schema":"all"}}}}}})") == "taken");
  CHECK(with(R"(,"components":{"callbacks":{"c":{"example":{"post":{"parameters":)"
             R"([{"schema":{"not":{}}}]}}}}})") ==
        "/components/callbacks/c/example/post/parameters/0/schema/not");
}

TEST_CASE("What is too many, too deep or too large is refused with its place") {
  const auto with = [](const std::string& text) {
    return refusal_of(contract_with("", ",\"parameters\":[" + id + "]", text));
  };
  CHECK(with(R"(,"components":{"schemas":{"T":{"minimum":1e400}}})") ==
        "/components/schemas/T/minimum");
  std::string many;
  for (int i = 0; i < 2001; ++i) many += (i == 0 ? "\"" : ",\"") + std::to_string(i) + "\":1";
  CHECK(with(",\"x-many\":[{" + many + "}]") == "/x-many/0");
  const std::string deep = with(",\"x-deep\":" + std::string(300, '['));
  CHECK(deep.substr(0, 11) == "/x-deep/0/0");
  CHECK(deep.size() == std::string("/x-deep").size() + std::size_t{2} * 254);
}

TEST_CASE("What stands in place of named things must be an object") {
  const std::string taken = ",\"parameters\":[" + id + "]";
  CHECK(refusal_of(contract_with("", taken, R"(,"components":{"schemas":5})")) ==
        "/components/schemas");
  CHECK(refusal_of(contract_with("", taken, R"(,"components":{"schemas":[{"not":{}}]})")) ==
        "/components/schemas");
  CHECK(refusal_of(contract_with("", taken, R"(,"components":[])")) == "/components");
  for (const std::string odd : {"5", "[]", "[1]"}) {
    CHECK(refusal_of(contract_answering(R"({"200":{"description":"","content":)" + odd + "}}")) ==
          "/paths/~1users~1{id}/get/responses/200/content");
  }
  CHECK(refusal_of(contract_answering(R"({"200":{"description":"","headers":{"A":5}}})")) ==
        "/paths/~1users~1{id}/get/responses/200/headers/A");
  CHECK(refusal_of(contract_with("", taken, R"(,"webhooks":{"x-more":5,"new":[1]})")) ==
        "/webhooks/new");
}

TEST_CASE("A callback may stand elsewhere, and a response may have words of others beside it") {
  const std::string taken = ",\"parameters\":[" + id + "]";
  CHECK(refusal_of(contract_with(
            "", taken + R"(,"callbacks":{"a":{"$ref":"#/components/callbacks/A"}})",
            R"(,"components":{"callbacks":{"A":{"$ref":"#/components/callbacks/B"}}})")) ==
        "taken");
  CHECK(refusal_of(contract_answering(R"({"200":{"description":"OK"},"x-note":5})")) == "taken");
}

TEST_CASE("The literal values of a link are no schemas") {
  CHECK(refusal_of(contract_answering(R"({"200":{"description":"","links":{"next":
    {"operationId":"getUser","requestBody":{"schema":{"oneOf":[]}}}}}})")) == "taken");
}
