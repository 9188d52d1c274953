#include "core/fold.hpp"

#include <cstddef>
#include <cstdint>

#include "core/utf8.hpp"

namespace muster {
namespace {

// Base letters by code point, from the Unicode Character Database's decompositions; a point of the
// string stands for "no base letter".
constexpr std::string_view latin =  // U+00C0 to U+024F
    "aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
    "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
    "................................oo.............uu..............."
    "....dddlllnnnaaiioouuuuuuuuuu.aaaa....ggkkoooo..jdddgg..nnaa...."
    "aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............"
    "................";
constexpr std::string_view latin_additional =  // U+1E00 to U+1EFF
    "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
    "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
    "wwwwwwwwwwxxxxyyzzzzzzhtwyas..s.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
    "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";
static_assert(latin.size() == 0x250 - 0xC0 && latin_additional.size() == 0x100);

struct Decoded {
  std::uint32_t point;
  std::size_t size;
};

/// The next code point; 0 for bytes that are no UTF-8.
Decoded decode(std::string_view text) {
  const Utf8 next = utf8_at(text, 0);
  if (!next.whole) return {0, next.size};
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  std::uint32_t point = byte(0) & (0xFFU >> (next.size + 1));
  for (std::size_t i = 1; i < next.size; ++i) point = point << 6U | (byte(i) & 0x3FU);
  return {point, next.size};
}

bool is_mark(std::uint32_t point) { return point >= 0x300 && point <= 0x36F; }

/// The lower case of a Greek or Cyrillic capital, or the code point itself.
std::uint32_t lower(std::uint32_t point) {
  if (point >= 0x391 && point <= 0x3A9) return point + 0x20;
  if (point >= 0x410 && point <= 0x42F) return point + 0x20;
  return point >= 0x400 && point <= 0x40F ? point + 0x50 : point;
}

}  // namespace

void append_folded(std::string& target, std::string_view utf8) {
  // Folding makes no text longer.
  const std::size_t before = target.size();
  target.resize(before + utf8.size());
  char* to = target.data() + before;
  const auto put = [&to](std::uint32_t byte) { *to++ = static_cast<char>(byte); };
  while (!utf8.empty()) {
    const char first = utf8.front();
    if (static_cast<unsigned char>(first) < 0x80) {
      *to++ = first >= 'A' && first <= 'Z' ? static_cast<char>(first - 'A' + 'a') : first;
      utf8.remove_prefix(1);
      continue;
    }
    const auto [point, size] = decode(utf8);
    char base = '.';
    if (point >= 0xC0 && point < 0x250) base = latin[point - 0xC0];
    if (point >= 0x1E00 && point < 0x1F00) base = latin_additional[point - 0x1E00];
    const std::uint32_t small = lower(point);
    if (base != '.') {
      *to++ = base;
    } else if (small != point) {
      put(0xC0U | small >> 6U);
      put(0x80U | (small & 0x3FU));
    } else if (!is_mark(point)) {
      for (const char byte : utf8.substr(0, size)) *to++ = byte;
    }
    utf8.remove_prefix(size);
  }
  target.resize(static_cast<std::size_t>(to - target.data()));
}

}  // namespace muster
