#include "core/substring.hpp"

#include <cstddef>
#include <cstdint>
#include <cstring>
#ifdef __wasm_simd128__
#include <wasm_simd128.h>
#endif

namespace muster {
namespace {

/// Where in a block of bytes two that belong together are, as the lowest bits of a mask.
#ifdef __wasm_simd128__
constexpr std::size_t stride = 16;
constexpr unsigned bits_each = 1;

struct Pair {
  Pair(char first, char last) : first_(wasm_i8x16_splat(first)), last_(wasm_i8x16_splat(last)) {}
  [[nodiscard]] std::uint64_t in(const char* begin, const char* end) const {
    return wasm_i8x16_bitmask(wasm_v128_and(wasm_i8x16_eq(wasm_v128_load(begin), first_),
                                            wasm_i8x16_eq(wasm_v128_load(end), last_)));
  }

 private:
  v128_t first_;
  v128_t last_;
};
#else
constexpr std::size_t stride = 8;
constexpr unsigned bits_each = 8;

struct Pair {
  Pair(char first, char last) : first_(splat(first)), last_(splat(last)) {}
  [[nodiscard]] std::uint64_t in(const char* begin, const char* end) const {
    constexpr std::uint64_t low = 0x7F7F7F7F7F7F7F7FU;
    std::uint64_t one = 0;
    std::uint64_t other = 0;
    std::memcpy(&one, begin, stride);
    std::memcpy(&other, end, stride);
    const std::uint64_t differs = (one ^ first_) | (other ^ last_);
    return ~(((differs & low) + low) | differs | low);
  }

 private:
  static std::uint64_t splat(char c) {
    return static_cast<unsigned char>(c) * std::uint64_t{0x0101010101010101U};
  }
  std::uint64_t first_;
  std::uint64_t last_;
};
#endif

bool is_at(const char* at, std::string_view word) {
  for (std::size_t i = 1; i + 1 < word.size(); ++i) {
    if (at[i] != word[i]) return false;
  }
  return true;
}

/// Byte by byte, for a text too short for a block.
bool contains_in_short(std::string_view text, std::string_view word) {
  for (std::size_t at = 0; at + word.size() <= text.size(); ++at) {
    if (text[at] == word.front() && text[at + word.size() - 1] == word.back() &&
        is_at(text.data() + at, word)) {
      return true;
    }
  }
  return false;
}

}  // namespace

bool contains(std::string_view text, std::string_view word) {
  if (word.empty()) return true;
  const std::size_t span = word.size() - 1;
  if (text.size() < span + stride) return contains_in_short(text, word);
  const Pair pair(word.front(), word.back());
  const char* const begin = text.data();
  const std::size_t last = text.size() - span - stride;
  // The last block may overlap the one before.
  for (std::size_t at = 0;; at = at + stride < last ? at + stride : last) {
    std::uint64_t places = pair.in(begin + at, begin + at + span);
    for (; places != 0; places &= places - 1) {
      const auto place = static_cast<std::size_t>(__builtin_ctzll(places)) / bits_each;
      if (is_at(begin + at + place, word)) return true;
    }
    if (at == last) return false;
  }
}

}  // namespace muster
