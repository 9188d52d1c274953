#include "core/message.hpp"

#include <array>
#include <cmath>

#include "core/json_text.hpp"
#include "core/utf8.hpp"

namespace muster {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

void write_escape(std::string& out, char c) {
  static constexpr std::string_view escaped = "\"\\\b\f\n\r\t";
  static constexpr std::string_view letters = "\"\\bfnrt";
  static constexpr std::string_view digits = "0123456789abcdef";
  const std::size_t at = escaped.find(c);
  out += '\\';
  if (at != std::string_view::npos) {
    out += letters[at];
    return;
  }
  const auto byte = static_cast<unsigned char>(c);
  out += "u00";
  out += digits[byte >> 4U];
  out += digits[byte & 15U];
}

void write_items(std::string& out, const Document& array) {
  out += '[';
  for (const Document& item : array.get_ref<const Document::array_t&>()) {
    if (out.back() != '[') out += ',';
    write(out, item);
  }
  out += ']';
}

void write_members(std::string& out, const Document& object) {
  out += '{';
  for (const auto& [key, member] : object.get_ref<const Document::object_t&>()) {
    if (out.back() != '{') out += ',';
    write(out, key);
    out += ':';
    write(out, member);
  }
  out += '}';
}

}  // namespace

std::string Message::text() const {
  std::string whole = text_;
  whole += text_.front() == '{' ? '}' : ']';
  return whole;
}

std::string& Message::at(std::string_view key) {
  if (!empty()) text_ += ',';
  write(text_, key);
  text_ += ':';
  return text_;
}

std::string& Message::next() {
  if (!empty()) text_ += ',';
  return text_;
}

void write(std::string& out, std::string_view text) {
  out += '"';
  const char* at = text.data();
  const char* const end = at + text.size();
  for (;;) {
    const char* const special = plain_end(at, end);
    out.append(at, special);
    at = special;
    if (at == end) break;
    const std::string_view rest(at, static_cast<std::size_t>(end - at));
    const Utf8 next = utf8_at(rest, 0);
    if (static_cast<unsigned char>(*at) < 0x80) {
      write_escape(out, *at);
    } else {
      out += next.whole ? rest.substr(0, next.size) : replacement;
    }
    at += next.size;
  }
  out += '"';
}

void write(std::string& out, std::int64_t number) { out += std::to_string(number); }

void write(std::string& out, double number) {
  if (!std::isfinite(number)) return write(out, nullptr);
  std::array<char, 64> text{};
  // nlohmann's own writer would bring in printf.
  out.append(text.data(),
             nlohmann::detail::to_chars(text.data(), text.data() + text.size(), number));
}

void write(std::string& out, const Message& value) { out += value.text(); }

void write(std::string& out, const Document& value) {
  using Kind = nlohmann::detail::value_t;
  switch (value.type()) {
    case Kind::object:
      return write_members(out, value);
    case Kind::array:
      return write_items(out, value);
    case Kind::string:
      return write(out, value.get_ref<const std::string&>());
    case Kind::boolean:
      return write(out, value.get<bool>());
    case Kind::number_integer:
      return write(out, value.get<std::int64_t>());
    case Kind::number_unsigned:
      out += std::to_string(value.get<std::uint64_t>());
      return;
    case Kind::number_float:
      return write(out, value.get<double>());
    default:
      return write(out, nullptr);
  }
}

std::string text_of_document(const Document& document) {
  std::string text;
  write(text, document);
  return text;
}

}  // namespace muster
