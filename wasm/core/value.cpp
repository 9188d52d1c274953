#include "core/value.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

#include "core/document.hpp"

namespace muster {
namespace {

constexpr double max_safe_integer = 9007199254740991.0;
constexpr std::size_t max_example = 80;

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

std::string scalar_text(const Scalar& scalar) {
  if (const auto* text = std::get_if<std::string>(&scalar)) return in_quotes(*text);
  if (const auto* number = std::get_if<double>(&scalar)) return number_text(*number);
  if (const auto* boolean = std::get_if<bool>(&scalar)) return *boolean ? "true" : "false";
  return "null";
}

bool equals(const Scalar& scalar, const Value& value) {
  if (std::holds_alternative<std::nullptr_t>(scalar)) return value.types == type::null;
  if (const auto* boolean = std::get_if<bool>(&scalar)) {
    return value.types == type::boolean && value.boolean == *boolean;
  }
  if (const auto* number = std::get_if<double>(&scalar)) {
    return (value.types & type::number) != 0 && value.number == *number;
  }
  return value.types == type::string && !value.cut && std::get<std::string>(scalar) == value.text;
}

std::string list_of(const std::vector<Scalar>& values) {
  constexpr std::size_t shown = 12;
  std::string text = values.size() == 1 ? "" : "one of ";
  for (std::size_t i = 0; i < values.size() && i < shown; ++i) {
    text += (i == 0 ? "" : ", ") + scalar_text(values[i]);
  }
  return values.size() > shown ? text + ", …" : text;
}

void check_number(const Schema& schema, const Value& value, std::vector<Departure>& result) {
  const auto report = [&](const char* words, double bound) {
    result.push_back({Code::out_of_range, schema.severity, words + number_text(bound),
                      number_text(value.number)});
  };
  if (schema.minimum && value.number < *schema.minimum) report("at least ", *schema.minimum);
  if (schema.maximum && value.number > *schema.maximum) report("at most ", *schema.maximum);
  if (schema.exclusive_minimum && value.number <= *schema.exclusive_minimum) {
    report("more than ", *schema.exclusive_minimum);
  }
  if (schema.exclusive_maximum && value.number >= *schema.exclusive_maximum) {
    report("less than ", *schema.exclusive_maximum);
  }
}

/// Whether a URI is of one of the schemes, which are case-insensitive (RFC 3986, 3.1).
bool has_scheme(std::string_view uri, const std::vector<std::string>& schemes) {
  std::string scheme(uri.substr(0, uri.find(':')));
  for (char& c : scheme) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return std::find(schemes.begin(), schemes.end(), scheme) != schemes.end();
}

void check_string(const Schema& schema, const Value& value, std::vector<Departure>& result) {
  if (schema.min_length || schema.max_length) {
    const std::uint64_t length = value.cut ? value.length : code_points(value.text);
    const auto report = [&](const char* words, std::uint64_t bound) {
      result.push_back({Code::out_of_range, schema.severity,
                        words + std::to_string(bound) + " characters",
                        std::to_string(length) + " characters"});
    };
    if (schema.min_length && length < *schema.min_length) report("at least ", *schema.min_length);
    if (schema.max_length && length > *schema.max_length) report("at most ", *schema.max_length);
  }
  // Only a URI can be right beyond what is kept of a long text; its end is then not judged.
  const bool unjudged = value.cut && schema.format == Format::uri;
  if (schema.format != Format::none && !unjudged &&
      (value.cut || !matches(schema.format, value.text))) {
    result.push_back({Code::wrong_format, schema.severity, std::string(name_of(schema.format)),
                      "a string of another form"});
  } else if (!schema.schemes.empty() && !has_scheme(value.text, schema.schemes)) {
    std::string expected = "a link of";
    for (const std::string& each : schema.schemes) expected += " " + each;
    result.push_back(
        {Code::wrong_format, schema.severity, std::move(expected), "a link of another scheme"});
  }
  const auto& known = schema.known_values;
  if (!known.empty() &&
      (value.cut || std::find(known.begin(), known.end(), value.text) == known.end())) {
    result.push_back(
        {Code::unknown_value, Severity::novel, "one of the known values", in_quotes(value.text)});
  }
}

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
  value.types = type::number;
  value.number = number;
  if (std::isfinite(number) && std::trunc(number) == number) {
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

std::vector<Departure> departures(const Schema& schema, const Value& value) {
  std::vector<Departure> result;
  if (schema.never || (schema.types & value.types) == 0) {
    result.push_back({schema.never ? Code::unknown_field : Code::wrong_type, schema.severity,
                      schema.expected, shape_of(value)});
    return result;
  }
  if (schema.values && std::none_of(schema.values->begin(), schema.values->end(),
                                    [&](const Scalar& each) { return equals(each, value); })) {
    result.push_back({Code::unknown_value, schema.severity, list_of(*schema.values),
                      value.types == type::string ? in_quotes(value.text) : shape_of(value)});
  }
  if ((value.types & type::number) != 0) check_number(schema, value, result);
  if (value.types == type::string) check_string(schema, value, result);
  return result;
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
  return words_for((value.types & type::integer) != 0 ? type::integer : value.types);
}

std::string example_of(const Value& value) {
  if (value.types == type::string) {
    const std::string_view shown = cut_text(value.text, max_example);
    return std::string(shown) + (shown.size() < value.text.size() || value.cut ? "…" : "");
  }
  if ((value.types & type::number) != 0) return number_text(value.number);
  if (value.types == type::boolean) return value.boolean ? "true" : "false";
  if (value.types == type::array) return "[…]";
  return value.types == type::object ? "{…}" : "null";
}

}  // namespace muster
