#include "core/json_text.hpp"

#include "core/utf8.hpp"

namespace muster {
namespace {

JsonCharacter incomplete() { return {JsonCharacter::Is::incomplete, 0}; }
JsonCharacter broken(Code code) { return {JsonCharacter::Is::broken, 0, code}; }

/// Four hexadecimal digits: their value, -1 when one is none, -2 when they are not all there.
int code_unit(const std::string_view& digits) {
  int value = 0;
  for (std::size_t i = 0; i < 4; ++i) {
    if (i == digits.size()) return -2;
    const char c = digits[i];
    int digit = -1;
    if (c >= '0' && c <= '9') digit = c - '0';
    if (c >= 'a' && c <= 'f') digit = c - 'a' + 10;
    if (c >= 'A' && c <= 'F') digit = c - 'A' + 10;
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}

JsonCharacter escape_of(std::size_t size, unsigned point) {
  JsonCharacter result;
  result.size = size;
  const auto put = [&result](unsigned byte) {
    result.utf8[result.utf8_size++] = static_cast<char>(byte);
  };
  if (point < 0x80) {
    put(point);
  } else if (point < 0x800) {
    put(0xC0U | point >> 6U);
  } else if (point < 0x10000) {
    put(0xE0U | point >> 12U);
    put(0x80U | (point >> 6U & 0x3FU));
  } else {
    put(0xF0U | point >> 18U);
    put(0x80U | (point >> 12U & 0x3FU));
    put(0x80U | (point >> 6U & 0x3FU));
  }
  if (point >= 0x80) put(0x80U | (point & 0x3FU));
  return result;
}

/// "\uXXXX", or two of them where the first is a high surrogate (RFC 8259, 7).
JsonCharacter unicode_escape(const std::string_view& text) {
  const int first = code_unit(text.substr(2));
  if (first == -2) return incomplete();
  if (first < 0 || (first >= 0xDC00 && first < 0xE000)) return broken(Code::bad_json);
  if (first < 0xD800 || first >= 0xE000) return escape_of(6, static_cast<unsigned>(first));
  constexpr std::string_view again = "\\u";
  const std::string_view rest = text.substr(6, 2);
  if (rest != again.substr(0, rest.size())) return broken(Code::bad_json);
  if (rest.size() < 2) return incomplete();
  const int second = code_unit(text.substr(8));
  if (second == -2) return incomplete();
  if (second < 0xDC00 || second >= 0xE000) return broken(Code::bad_json);
  return escape_of(12, 0x10000U + (static_cast<unsigned>(first - 0xD800) << 10U) +
                           static_cast<unsigned>(second - 0xDC00));
}

JsonCharacter escape(const std::string_view& text) {
  if (text.size() < 2) return incomplete();
  constexpr std::string_view letters = "\"\\/bfnrt";
  constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
  if (text[1] == 'u') return unicode_escape(text);
  const std::size_t at = letters.find(text[1]);
  if (at == std::string_view::npos) return broken(Code::bad_json);
  return escape_of(2, static_cast<unsigned char>(meanings[at]));
}

}  // namespace

JsonCharacter json_character(const std::string_view& text) {
  const auto first = static_cast<unsigned char>(text.front());
  if (first == '\\') return escape(text);
  if (first < 0x20) return broken(Code::bad_json);
  const Utf8 found = utf8_at(text, 0);
  if (found.whole) return {JsonCharacter::Is::whole, found.size};
  const bool may_begin_one = first >= 0xC2 && first <= 0xF4;
  return may_begin_one && found.size == text.size() ? incomplete() : broken(Code::bad_utf8);
}

}  // namespace muster
