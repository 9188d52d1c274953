#include "mutation.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace {

using namespace std::string_view_literals;

constexpr std::array tokens = {
    "{"sv, "}"sv, "["sv, "]"sv, ":"sv, ","sv, "\""sv, "\\"sv, " "sv, "\t"sv, "\r\n"sv, "null"sv,
    "true"sv, "false"sv, "nul"sv, "True"sv, "NaN"sv, "Infinity"sv, "/*a*/"sv, "//"sv, "'"sv, "{}"sv,
    "[]"sv, "\"\""sv, ",\"a\":1"sv, ",1"sv,
    // Numbers
    "0"sv, "-0"sv, "-"sv, "+1"sv, "01"sv, "-01"sv, "1."sv, ".5"sv, "1.0"sv, "-0.0"sv, "1e"sv,
    "1e+"sv, "1E5"sv, "1e-5"sv, "1.5e+3"sv, "0x10"sv, "1_0"sv, "9007199254740993"sv,
    "9223372036854775807"sv, "9223372036854775808"sv, "-9223372036854775808"sv,
    "-9223372036854775809"sv, "18446744073709551615"sv, "18446744073709551616"sv,
    "123456789012345678901234567890"sv, "0.1"sv, "0.30000000000000004"sv, "1e308"sv, "1e309"sv,
    "-1e400"sv, "1e-400"sv, "4.9e-324"sv, "2.4703282292062327e-324"sv, "2.2250738585072011e-308"sv,
    "1.7976931348623157e308"sv, "1.7976931348623159e308"sv, "9007199254740992.5"sv,
    "0.999999999999999944488848768742172978818416595458984375"sv, "1e99999999999"sv,
    "0e99999999999"sv, "1e-99999999999"sv, "5e-1"sv,
    // Strings
    "\\u0000"sv, "\\u00e9"sv, "\\ud83d\\ude00"sv, "\\uD800"sv, "\\udc00"sv, "\\ud800\\u0041"sv,
    "\\u12"sv, "\\uzzzz"sv, "\\n"sv, "\\/"sv, "\\x"sv, "\\'"sv, "\x01"sv, "\x1f"sv, "\x7f"sv,
    "\0"sv, "é"sv, "田"sv, "😀"sv, "\xC0\xAF"sv, "\xE0\x80\xAF"sv, "\xED\xA0\x80"sv,
    "\xF4\x90\x80\x80"sv, "\xF8\x88\x80\x80\x80"sv, "\xC3"sv, "\xE7\x94"sv, "\xF0\x9F\x98"sv,
    "\x80"sv, "\xFF"sv, "\xEF\xBB\xBF"sv};

bool is_word(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '.' || c == '-' || c == '+';
}

/// The number, word or mark at a place.
std::string_view token_at(std::string_view text, std::size_t at) {
  std::size_t begin = at;
  std::size_t end = at + 1;
  while (begin > 0 && is_word(text[at]) && is_word(text[begin - 1])) --begin;
  while (end < text.size() && is_word(text[at]) && is_word(text[end])) ++end;
  return text.substr(begin, end - begin);
}

void change(std::string& text, const std::string& other, Random& random) {
  const std::size_t at = text.empty() ? 0 : random.below(text.size());
  const std::size_t size = random.below(4) == 0 ? 1 + random.below(16) : 1;
  const std::string_view token = tokens[random.below(tokens.size())];
  switch (text.empty() ? 3 : random.below(9)) {
    case 0:
      text[at] = static_cast<char>(text[at] ^ (1 << random.below(8)));
      break;
    case 1:
      text.erase(at, size);
      break;
    case 2:
      text.insert(random.below(text.size() + 1), text.substr(at, size));
      break;
    case 3:
    case 4:
      text.insert(at, token);
      break;
    case 5:
      text[at] = static_cast<char>(random.below(256));
      break;
    case 6:
    case 7: {
      const std::string_view old = token_at(text, at);
      text.replace(static_cast<std::size_t>(old.data() - text.data()), old.size(), token);
      break;
    }
    default:
      if (!other.empty()) text.insert(at, other.substr(random.below(other.size()), 2 * size));
  }
}

}  // namespace

std::uint64_t Random::next() {
  std::uint64_t z = (state_ += 0x9E3779B97F4A7C15U);
  z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
  z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
  return z ^ (z >> 31U);
}

std::string mutated(const std::string& text, const std::string& other, Random& random) {
  std::string result = text;
  for (std::size_t left = random.below(4); left > 0; --left) change(result, other, random);
  return result;
}

std::vector<std::size_t> random_cuts(std::size_t size, std::size_t most, Random& random) {
  std::vector<std::size_t> cuts(random.below(most + 1));
  for (std::size_t& cut : cuts) cut = random.below(size + 1);
  std::sort(cuts.begin(), cuts.end());
  return cuts;
}
