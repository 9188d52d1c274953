// Third-party suites, read from beside the project; where they are not, the tests say so.
#include <algorithm>
#include <filesystem>
#include <iostream>

#include "../oracle/mutation.hpp"
#include "catch2.hpp"
#include "support.hpp"

using muster::Document;

namespace {

/// Cut in pieces of a size, or of sizes by chance.
template <class Piece>
bool accepts(const std::string& text, const Piece& piece) {
  return !judge("true", text, piece).verdict.fault.has_value();
}

bool is_there(const std::string& folder) {
  if (std::filesystem::is_directory(folder)) return true;
  WARN("skipped: the conformance suites are not beside the project");
  return false;
}

struct Counts {
  int right = 0;
  int refused = 0;
  int wrong = 0;
};

/// Whether a group's schema uses supported keywords only, decided without the code under test.
bool is_supported(const Document& schema, bool names = false) {
  static const std::vector<std::string> supported = {"type",
                                                     "properties",
                                                     "required",
                                                     "additionalProperties",
                                                     "items",
                                                     "enum",
                                                     "const",
                                                     "minimum",
                                                     "maximum",
                                                     "exclusiveMinimum",
                                                     "exclusiveMaximum",
                                                     "minLength",
                                                     "maxLength",
                                                     "minItems",
                                                     "maxItems",
                                                     "anyOf",
                                                     "$ref",
                                                     "format",
                                                     "$schema",
                                                     "$comment",
                                                     "$defs",
                                                     "default",
                                                     "title",
                                                     "description"};
  static const std::vector<std::string> formats = {"date", "date-time", "email", "uuid", "uri"};
  if (!schema.is_object()) return true;
  for (const auto& [key, value] : schema.items()) {
    if (names) {
      if (!is_supported(value)) return false;
      continue;
    }
    if (std::find(supported.begin(), supported.end(), key) == supported.end()) return false;
    if (key == "format" &&
        std::find(formats.begin(), formats.end(), value.get<std::string>()) == formats.end()) {
      return false;
    }
    if (key == "$ref" && value.get<std::string>().rfind('#', 0) != 0) return false;
    if (key == "const" && value.is_structured()) return false;
    if (key == "enum") {
      for (const Document& each : value) {
        if (each.is_structured()) return false;
      }
    }
    const bool map = key == "properties" || key == "$defs";
    if (map && !is_supported(value, true)) return false;
    if ((key == "items" || key == "additionalProperties") && !is_supported(value)) return false;
    if (key == "anyOf") {
      for (const Document& each : value) {
        if (!is_supported(each)) return false;
      }
    }
  }
  return true;
}

}  // namespace

TEST_CASE("JSON is accepted and rejected as the JSON test suite says, whatever the cut") {
  const std::string folder = std::string(CONFORMANCE) + "/json-parsing";
  if (!is_there(folder)) return;
  int accepted = 0;
  int rejected = 0;
  int either = 0;
  Random random(7);
  for (const std::string& path : files_in(folder)) {
    const std::string name = std::filesystem::path(path).filename().string();
    const std::string text = read_file(path);
    const bool whole = accepts(text, 0);
    INFO(name);
    for (const std::size_t piece : {1, 2, 3, 7, 64}) CHECK(accepts(text, piece) == whole);
    const PieceSize by_chance = [&random] {
      return 1 + random.below(random.below(8) == 0 ? 64 : 6);
    };
    for (int i = 0; i < 20; ++i) CHECK(accepts(text, by_chance) == whole);
    if (name[0] == 'y') {
      CHECK(whole);
      ++accepted;
    } else if (name[0] == 'n') {
      CHECK_FALSE(whole);
      ++rejected;
    } else {
      ++either;
    }
  }
  std::cout << "json-parsing: " << accepted << " accepted, " << rejected << " rejected, " << either
            << " either way\n";
  CHECK(accepted == 95);
  CHECK(rejected == 188);
  CHECK(either == 35);
}

TEST_CASE("Schemas of supported keywords are judged rightly, all others are refused") {
  const std::string folder = std::string(CONFORMANCE) + "/json-schema";
  if (!is_there(folder)) return;
  Counts counts;
  std::vector<std::string> files = files_in(folder);
  for (const std::string& each : files_in(folder + "/format")) files.push_back(each);
  for (const std::string& path : files) {
    for (const Document& group : Document::parse(read_file(path))) {
      const std::string schema = group["schema"].dump();
      INFO(std::filesystem::path(path).filename().string() << ": " << group["description"]);
      const bool refused = judge(schema, "null").refusal != "-";
      const bool supported = is_supported(group["schema"]);
      if (!supported && refused) {
        ++counts.refused;
        continue;
      }
      bool right = supported && !refused;
      for (const Document& test : group["tests"]) {
        if (!right) break;
        INFO(test["description"]);
        const Judged judged = judge(schema, test["data"].dump());
        const bool agrees = judged.verdict.findings.valid() == test["valid"].get<bool>();
        CHECK(agrees);
        right = agrees;
      }
      CHECK(right);
      ++(right ? counts.right : counts.wrong);
    }
  }
  std::cout << "json-schema: " << counts.right << " right, " << counts.refused << " refused, "
            << counts.wrong << " wrong\n";
  CHECK(counts.wrong == 0);
  CHECK(counts.right == 90);
  CHECK(counts.refused == 75);
}
