#include "catch2.hpp"
#include "support.hpp"

using muster::Code;

namespace {

std::string fault(std::string_view text, std::size_t piece) {
  const Judged judged = judge("true", text, piece);
  if (!judged.verdict.fault) return "none";
  return std::string(word(*judged.verdict.fault));
}

}  // namespace

TEST_CASE("Every fault has its code, whole and byte by byte") {
  for (const std::size_t piece : {0, 1, 3}) {
    CHECK(fault(R"({"a":[1,2.5,"x\u00e9",true,null]} )", piece) == "none");
    CHECK(fault("", piece) == "truncated");
    CHECK(fault("{\"a\":[1,2", piece) == "truncated");
    CHECK(fault("{\"a\":\"\xC3", piece) == "truncated");
    CHECK(fault("<html>", piece) == "bad_json");
    CHECK(fault("{} {}", piece) == "bad_json");
    CHECK(fault("[1,]", piece) == "bad_json");
    CHECK(fault("[\"a\xFF\"]", piece) == "bad_utf8");
    CHECK(fault("[\"\xC0\xAF\"]", piece) == "bad_utf8");
    CHECK(fault("[\"\xED\xA0\x80\"]", piece) == "bad_utf8");
    CHECK(fault("[\"caf\xE9 au lait\"]", piece) == "bad_utf8");
    CHECK(fault(std::string(10000, '[') + std::string(10000, ']'), piece) == "too_deep");
  }
}

TEST_CASE("A hundred levels are read, more than the bound are not") {
  CHECK(fault(std::string(100, '[') + std::string(100, ']'), 0) == "none");
  CHECK(fault(std::string(129, '[') + std::string(129, ']'), 0) == "too_deep");
}

TEST_CASE("Reading stops at the limit of bytes") {
  const std::string text = "[\"" + std::string(2000, 'x') + "\"]";
  CHECK(judge("true", text, 100, 2004).verdict.fault == std::nullopt);
  const Judged judged = judge("true", text, 100, 2003);
  CHECK(judged.verdict.fault == Code::too_large);
  CHECK(judged.verdict.broken);
}

TEST_CASE("Values and bytes are counted") {
  const Judged judged = judge("true", R"({"a":[1,2,{"b":null}]})");
  CHECK(judged.verdict.values == 6);
  CHECK(judged.verdict.bytes == 22);
}
