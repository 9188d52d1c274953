// nlohmann/json is the oracle: documents are read by the stream and written by our own writer.
#include "core/document.hpp"

#include <filesystem>

#include "catch2.hpp"
#include "support.hpp"

using muster::Document;

namespace {

Document parsed(std::string_view text) {
  muster::Refusal refusal;
  return muster::parse_document(text, refusal);
}

std::string oracle(const Document& document) {
  return document.dump(-1, ' ', false, Document::error_handler_t::replace);
}

}  // namespace

TEST_CASE("Documents read the same as by nlohmann/json") {
  std::vector<std::string> files = files_in(std::string(CORPUS) + "/clean");
  REQUIRE(files.size() >= 19);
  for (const std::string& each : files_in(std::string(CONFORMANCE) + "/json-parsing")) {
    const std::string name = std::filesystem::path(each).filename().string();
    if (name[0] == 'y') files.push_back(each);
    INFO(name);
    // nlohmann takes a NUL for the end of the text, so for these the suite itself is the oracle.
    if (name[0] == 'n') CHECK(parsed(read_file(each)).is_discarded());
  }
  for (const std::string& path : files) {
    INFO(path);
    CHECK(parsed(read_file(path)) == Document::parse(read_file(path)));
  }
}

TEST_CASE("Documents are written as by nlohmann/json") {
  for (const char* text :
       {"null", "true", "-9223372036854775808", "18446744073709551615", "0.1", "-0.0", "1e300",
        "1.5e-7", "[]", "{}", R"({"a":[1,{"b":""}],"c/d~e":"é 田 😀 \u0000\u001f\"\\\/\n\t"})"}) {
    const Document document = Document::parse(text);
    INFO(text);
    CHECK(muster::text_of_document(document) == oracle(document));
  }
}

TEST_CASE("Bytes that are no UTF-8 are written as U+FFFD") {
  for (const char* text : {"a\xFFz", "\xC3", "\xE2\x82", "\xED\xA0\x80", "\xF5\x80", "ok"}) {
    const std::string written = muster::text_of_document(Document(text));
    const Document back = parsed(written);
    INFO(written);
    REQUIRE(back.is_string());
    CHECK((std::string(text) == "ok" || written.find("\xEF\xBF\xBD") != std::string::npos));
  }
}
