#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "core/finding.hpp"

#ifdef __wasm_simd128__
#include <wasm_simd128.h>
#endif

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
JsonCharacter json_character(const std::string_view& text);

/// The first byte in [at, end) that is no plain one: a quote, a backslash, a control character, or
/// a byte beyond ASCII; else `end`. Every byte of every string comes by here, eight at a time.
inline const char* plain_end(const char* at, const char* end) {
#ifdef __wasm_simd128__
  while (end - at >= 16) {
    const v128_t bytes = wasm_v128_load(at);
    // As a signed number a byte beyond ASCII is less than a space, as a control character is.
    const v128_t found = wasm_v128_or(wasm_i8x16_lt(bytes, wasm_i8x16_splat(0x20)),
                                      wasm_v128_or(wasm_i8x16_eq(bytes, wasm_i8x16_splat('"')),
                                                   wasm_i8x16_eq(bytes, wasm_i8x16_splat('\\'))));
    if (const auto mask = wasm_i8x16_bitmask(found); mask != 0) return at + __builtin_ctz(mask);
    at += 16;
  }
#endif
  constexpr std::uint64_t each = 0x0101010101010101U;
  constexpr std::uint64_t high = each * 0x80;
  while (end - at >= 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, at, sizeof word);
    // Less what is looked for, a byte that is it has its high bit set; so may some above it.
    const std::uint64_t control = (word - each * 0x20) & ~word;
    const std::uint64_t quote = word ^ each * '"';
    const std::uint64_t backslash = word ^ each * '\\';
    const std::uint64_t found =
        (control | ((quote - each) & ~quote) | ((backslash - each) & ~backslash) | word) & high;
    if (found != 0) return at + __builtin_ctzll(found) / 8;
    at += 8;
  }
  const auto is_plain = [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x20 && byte < 0x80 && c != '"' && c != '\\';
  };
  while (at != end && is_plain(*at)) ++at;
  return at;
}

}  // namespace muster
