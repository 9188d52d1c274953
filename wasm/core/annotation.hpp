#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace muster {

/// Whether a keyword of JSON Schema 2020-12 or OpenAPI 3.1 says nothing of which values are valid.
inline bool is_annotation(std::string_view keyword) {
  static constexpr std::array<std::string_view, 11> annotations = {
      "$schema",    "$comment", "title",     "description", "default",         "example",
      "deprecated", "readOnly", "writeOnly", "examples",    "contentMediaType"};
  return std::find(annotations.begin(), annotations.end(), keyword) != annotations.end();
}

}  // namespace muster
