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

/// Combining marks, and the vowels of Arabic, which most texts leave out.
bool is_mark(std::uint32_t point) {
  return (point >= 0x300 && point <= 0x36F) || (point >= 0x64B && point <= 0x652);
}

constexpr std::u16string_view marked = u"άέήίΐϊόύΰϋώςйёѓїќў";
constexpr std::u16string_view plain = u"αεηιιιουυυωσиегіку";
static_assert(marked.size() == plain.size());

constexpr std::u16string_view greek_capitals = u"ΆΈΉΊΌΎΏ";
constexpr std::u16string_view greek_letters = u"αεηιουω";
static_assert(greek_capitals.size() == greek_letters.size());

std::uint32_t mapped(std::uint32_t point, std::u16string_view from, std::u16string_view to) {
  const std::size_t at = from.find(static_cast<char16_t>(point));
  return at == std::u16string_view::npos ? point : to[at];
}

/// A Greek, Cyrillic or Armenian letter as a small one without its mark, or the code point itself.
std::uint32_t lower(std::uint32_t point) {
  if (point >= 0x530 || point < 0x386) {
    return point >= 0x531 && point <= 0x556 ? point + 0x30 : point;
  }
  if (point < 0x390) return mapped(point, greek_capitals, greek_letters);
  if ((point >= 0x391 && point <= 0x3AB) || (point >= 0x410 && point <= 0x42F)) {
    point += 0x20;
  } else if (point >= 0x400 && point <= 0x40F) {
    point += 0x50;
  } else if ((point >= 0x460 && point < 0x482) || (point >= 0x48A && point < 0x4C0) ||
             point >= 0x4D0) {
    point |= 1U;  // capitals and small letters take turns
  }
  return mapped(point, marked, plain);
}

/// What people type in place of the character, in ASCII: 0 where there is nothing.
char in_ascii(std::uint32_t point) {
  if (point >= 0xFF01 && point <= 0xFF5E) point -= 0xFEE0;  // full-width forms
  if (point >= 'A' && point <= 'Z') return static_cast<char>(point - 'A' + 'a');
  if (point < 0x80) return static_cast<char>(point);
  if (point == 0x2BC || point == 0x2018 || point == 0x2019) return '\'';
  if (point == 0x3000) return ' ';
  return (point >= 0x2010 && point <= 0x2014) || point == 0x2212 ? '-' : '\0';
}

/// The second letter of those that are written as two.
char second_letter(std::uint32_t point) {
  if (point == 0xDF || point == 0x1E9E) return 's';
  if (point == 0xDE || point == 0xFE) return 'h';
  return point == 0xC6 || point == 0xE6 || point == 0x152 || point == 0x153 ? 'e' : '\0';
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
      if (const char second = second_letter(point); second != '\0') *to++ = second;
    } else if (const char ascii = in_ascii(point); point != 0 && ascii != '\0') {
      *to++ = ascii;
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
