#include "core/value.hpp"

#include <charconv>
#include <cmath>

#include "core/document.hpp"

namespace muster {
namespace {

constexpr double max_safe_integer = 9007199254740991.0;
constexpr std::size_t max_example = 80;

}  // namespace

std::uint64_t code_points(std::string_view text) {
  std::uint64_t count = 0;
  for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
  return count;
}

std::string_view cut_text(std::string_view text, std::size_t size) {
  if (text.size() <= size) return text;
  while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) --size;
  return text.substr(0, size);
}

Value null_value() { return {}; }

Value boolean_value(bool boolean) {
  Value value;
  value.types = type::boolean;
  value.boolean = boolean;
  return value;
}

Value integer_value(std::int64_t integer) {
  Value value;
  value.types = type::integer | type::number;
  value.integer = integer;
  value.number = static_cast<double>(integer);
  return value;
}

Value number_value(double number) {
  Value value;
  value.types = std::isfinite(number) ? type::number : type::beyond;
  value.number = number;
  if (value.types == type::number && std::trunc(number) == number) {
    value.types |= type::integer;
    if (std::fabs(number) <= max_safe_integer) value.integer = static_cast<std::int64_t>(number);
  }
  return value;
}

Value container_value(Types types) {
  Value value;
  value.types = types;
  return value;
}

bool obvious_reading(const Schema& schema, const Value& value, Value& reading,
                     std::string& storage) {
  if (value.types == type::string && !value.cut) {
    std::int64_t integer = 0;
    const char* end = value.text.data() + value.text.size();
    const auto parsed = std::from_chars(value.text.data(), end, integer);
    const bool canonical = parsed.ec == std::errc() && parsed.ptr == end &&
                           std::to_string(integer) == value.text &&
                           std::fabs(static_cast<double>(integer)) <= max_safe_integer;
    if ((schema.types & type::integer) != 0 && canonical) {
      reading = integer_value(integer);
      return true;
    }
    if ((schema.types & type::boolean) != 0 && (value.text == "true" || value.text == "false")) {
      reading = boolean_value(value.text == "true");
      return true;
    }
  }
  if ((value.types & type::number) != 0 && (schema.types & type::string) != 0) {
    storage = number_text(value.number);
    reading = container_value(type::string);
    reading.text = storage;
    return true;
  }
  return false;
}

std::string shape_of(const Value& value) {
  if (value.types == type::beyond) return "a number beyond 1.8e308";
  return words_for((value.types & type::integer) != 0 ? type::integer : value.types);
}

std::string number_text(double number) {
  if (std::trunc(number) == number && std::fabs(number) <= max_safe_integer) {
    return std::to_string(static_cast<std::int64_t>(number));
  }
  return text_of_document(Document(number));
}

std::string in_quotes(std::string_view text) {
  std::string result = "“";
  result += cut_text(text, max_example);
  return result += text.size() > max_example ? "…”" : "”";
}

std::string example_of(const Value& value) {
  if (value.types == type::string) {
    const std::string_view shown = cut_text(value.text, max_example);
    return std::string(shown) + (shown.size() < value.text.size() || value.cut ? "…" : "");
  }
  if ((value.types & type::number) != 0) return number_text(value.number);
  if (value.types == type::beyond) return value.number > 0 ? "∞" : "-∞";
  if (value.types == type::boolean) return value.boolean ? "true" : "false";
  if (value.types == type::array) return "[…]";
  return value.types == type::object ? "{…}" : "null";
}

std::uint64_t length_of(const Value& value) {
  return value.cut ? value.length : code_points(value.text);
}

}  // namespace muster
