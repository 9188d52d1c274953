#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "core/finding.hpp"

namespace muster {

/// What begins at some byte within a JSON string: one character or one escape sequence.
struct JsonCharacter {
  enum class Is { whole, incomplete, broken };
  static constexpr std::size_t max_size = 12;  ///< bytes: two escapes that make one character

  Is is = Is::whole;
  std::size_t size = 1;        ///< bytes of it in the text
  Code code = Code::bad_json;  ///< what a broken one is
  std::array<char, 4> utf8{};  ///< an escape's meaning …
  std::size_t utf8_size = 0;   ///< … in so many bytes
};

/// Reads the character or escape at the beginning of the text (RFC 8259, 7). Lone surrogates are
/// broken: no UTF-8 can say them.
JsonCharacter json_character(std::string_view text);

/// The first byte in [at, end) that is no plain one: a quote, a backslash, a control character, or
/// a byte beyond ASCII; else `end`.
const char* plain_end(const char* at, const char* end);

}  // namespace muster
