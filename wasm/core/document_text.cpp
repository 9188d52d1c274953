// A document as JSON text. nlohmann's own writer would bring in printf.
#include <array>
#include <cmath>

#include "core/document.hpp"
#include "core/utf8.hpp"

namespace muster {
namespace {

using Kind = nlohmann::detail::value_t;

constexpr std::string_view replacement = "\xEF\xBF\xBD";

void write_escape(std::string& out, char c) {
  static constexpr std::string_view plain = "\"\\\b\f\n\r\t";
  static constexpr std::string_view letters = "\"\\bfnrt";
  static constexpr std::string_view digits = "0123456789abcdef";
  const std::size_t at = plain.find(c);
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

void write(std::string& out, std::string_view text) {
  out += '"';
  for (std::size_t i = 0; i < text.size();) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const Utf8 next = utf8_at(text, i);
    if (byte < 0x20 || byte == '"' || byte == '\\') {
      write_escape(out, text[i]);
    } else if (next.whole) {
      out += text.substr(i, next.size);
    } else {
      out += replacement;
    }
    i += next.size;
  }
  out += '"';
}

void write(std::string& out, double number) {
  if (!std::isfinite(number)) {
    out += "null";
    return;
  }
  std::array<char, 64> text{};
  out.append(text.data(),
             nlohmann::detail::to_chars(text.data(), text.data() + text.size(), number));
}

void write(std::string& out, const Document& value) {
  switch (value.type()) {
    case Kind::object:
      out += '{';
      for (const auto& [key, member] : value.get_ref<const Document::object_t&>()) {
        if (out.back() != '{') out += ',';
        write(out, std::string_view(key));
        out += ':';
        write(out, member);
      }
      out += '}';
      break;
    case Kind::array:
      out += '[';
      for (const Document& item : value.get_ref<const Document::array_t&>()) {
        if (out.back() != '[') out += ',';
        write(out, item);
      }
      out += ']';
      break;
    case Kind::string:
      write(out, std::string_view(value.get_ref<const std::string&>()));
      break;
    case Kind::boolean:
      out += value.get<bool>() ? "true" : "false";
      break;
    case Kind::number_integer:
      out += std::to_string(value.get<std::int64_t>());
      break;
    case Kind::number_unsigned:
      out += std::to_string(value.get<std::uint64_t>());
      break;
    case Kind::number_float:
      write(out, value.get<double>());
      break;
    default:
      out += "null";
  }
}

}  // namespace

std::string text_of_document(const Document& document) {
  std::string text;
  write(text, document);
  return text;
}

}  // namespace muster
