#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#ifdef __wasm_simd128__
#include <wasm_simd128.h>
#endif

namespace muster {

/// Where in a block of bytes two that belong together are, as the lowest bits of a mask.
class Pair {
 public:
#ifdef __wasm_simd128__
  static constexpr std::size_t block = 16;
  static constexpr unsigned bits_each = 1;

  Pair(char first, char last) : first_(wasm_i8x16_splat(first)), last_(wasm_i8x16_splat(last)) {}
  [[nodiscard]] std::uint64_t in(const char* begin, const char* end) const {
    return wasm_i8x16_bitmask(wasm_v128_and(wasm_i8x16_eq(wasm_v128_load(begin), first_),
                                            wasm_i8x16_eq(wasm_v128_load(end), last_)));
  }

 private:
  v128_t first_;
  v128_t last_;
#else
  static constexpr std::size_t block = 8;
  static constexpr unsigned bits_each = 8;

  Pair(char first, char last) : first_(splat(first)), last_(splat(last)) {}
  [[nodiscard]] std::uint64_t in(const char* begin, const char* end) const {
    constexpr std::uint64_t low = 0x7F7F7F7F7F7F7F7FU;
    std::uint64_t one = 0;
    std::uint64_t other = 0;
    std::memcpy(&one, begin, block);
    std::memcpy(&other, end, block);
    const std::uint64_t differs = (one ^ first_) | (other ^ last_);
    return ~(((differs & low) + low) | differs | low);
  }

 private:
  static std::uint64_t splat(char c) {
    return static_cast<unsigned char>(c) * std::uint64_t{0x0101010101010101U};
  }
  std::uint64_t first_;
  std::uint64_t last_;
#endif
};

/// A word that is looked for in many texts, byte by byte. Reads 16 or 8 bytes at a time: a call of
/// memchr for every text takes longer than most texts do.
class Needle {
 public:
  /// The word must outlive it, and have at least one byte.
  explicit Needle(std::string_view word) : word_(word), pair_(word.front(), word.back()) {}

  [[nodiscard]] bool is_in(std::string_view text) const {
    const std::size_t span = word_.size() - 1;
    if (text.size() < span + Pair::block) return is_in_short(text);
    const char* const begin = text.data();
    const std::size_t last = text.size() - span - Pair::block;
    // The last block may overlap the one before.
    for (std::size_t at = 0;; at = at + Pair::block < last ? at + Pair::block : last) {
      std::uint64_t places = pair_.in(begin + at, begin + at + span);
      for (; places != 0; places &= places - 1) {
        const auto place = static_cast<std::size_t>(__builtin_ctzll(places)) / Pair::bits_each;
        if (is_at(begin + at + place)) return true;
      }
      if (at == last) return false;
    }
  }

 private:
  /// Whether what stands between the first and the last byte is there too.
  [[nodiscard]] bool is_at(const char* at) const {
    for (std::size_t i = 1; i + 1 < word_.size(); ++i) {
      if (at[i] != word_[i]) return false;
    }
    return true;
  }
  [[nodiscard]] bool is_in_short(std::string_view text) const;

  std::string_view word_;
  Pair pair_;
};

}  // namespace muster
