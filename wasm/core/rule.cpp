#include "core/rule.hpp"

#include <algorithm>
#include <vector>

#include "core/same.hpp"

namespace muster {
namespace {

std::string characters(std::uint64_t count) {
  return std::to_string(count) + (count == 1 ? " character" : " characters");
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
  if (values.empty()) return "no value";
  std::string text = values.size() == 1 ? "" : "one of ";
  for (std::size_t i = 0; i < values.size() && i < shown; ++i) {
    text += (i == 0 ? "" : ", ") + scalar_text(values[i]);
  }
  return values.size() > shown ? text + ", …" : text;
}

constexpr std::uint32_t bit(Rule rule) { return 1U << static_cast<unsigned>(rule); }

std::uint32_t unkept_by_number(const Schema& schema, double number) {
  std::uint32_t unkept = 0;
  if (schema.minimum && number < *schema.minimum) unkept |= bit(Rule::minimum);
  if (schema.maximum && number > *schema.maximum) unkept |= bit(Rule::maximum);
  if (schema.exclusive_minimum && number <= *schema.exclusive_minimum) {
    unkept |= bit(Rule::exclusive_minimum);
  }
  if (schema.exclusive_maximum && number >= *schema.exclusive_maximum) {
    unkept |= bit(Rule::exclusive_maximum);
  }
  return unkept;
}

/// Whether a URI is of one of the schemes, which are case-insensitive (RFC 3986, 3.1).
bool has_scheme(std::string_view uri, const std::vector<std::string>& schemes) {
  std::string scheme(uri.substr(0, uri.find(':')));
  for (char& c : scheme) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return std::find(schemes.begin(), schemes.end(), scheme) != schemes.end();
}

std::uint64_t length_of(const Value& value) {
  return value.cut ? value.length : code_points(value.text);
}

/// Whether a text is of the format. Only a URI can be right beyond what is kept of a long text; its
/// end is then not judged.
bool has_format(Format format, const Value& value) {
  return value.cut ? format == Format::uri : matches(format, value.text);
}

std::uint32_t unkept_by_string(const Schema& schema, const Value& value) {
  std::uint32_t unkept = 0;
  if (schema.min_length && length_of(value) < *schema.min_length) unkept |= bit(Rule::min_length);
  if (schema.max_length && length_of(value) > *schema.max_length) unkept |= bit(Rule::max_length);
  if (schema.format != Format::none && !has_format(schema.format, value)) {
    unkept |= bit(Rule::format);
  } else if (!schema.schemes.empty() && !has_scheme(value.text, schema.schemes)) {
    unkept |= bit(Rule::schemes);
  }
  if (!schema.known_values.empty() && (value.cut || schema.known(value.text) == Slots::none)) {
    unkept |= bit(Rule::known_values);
  }
  return unkept;
}

Code code_of(Rule rule) {
  switch (rule) {
    case Rule::never:
      return Code::unknown_field;
    case Rule::type:
      return Code::wrong_type;
    case Rule::values:
    case Rule::known_values:
      return Code::unknown_value;
    case Rule::format:
    case Rule::schemes:
      return Code::wrong_format;
    default:
      return Code::out_of_range;
  }
}

std::string expected_by(const Schema& schema, Rule rule) {
  switch (rule) {
    case Rule::never:
    case Rule::type:
      return schema.expected;
    case Rule::values:
      return list_of(*schema.values);
    case Rule::minimum:
      return "at least " + number_text(*schema.minimum);
    case Rule::maximum:
      return "at most " + number_text(*schema.maximum);
    case Rule::exclusive_minimum:
      return "more than " + number_text(*schema.exclusive_minimum);
    case Rule::exclusive_maximum:
      return "less than " + number_text(*schema.exclusive_maximum);
    case Rule::min_length:
      return "at least " + characters(*schema.min_length);
    case Rule::max_length:
      return "at most " + characters(*schema.max_length);
    case Rule::format:
      return std::string(name_of(schema.format));
    case Rule::known_values:
      return "one of the known values";
    case Rule::schemes:
      break;
  }
  std::string expected = "a link of";
  for (const std::string& each : schema.schemes) expected += " " + each;
  return expected;
}

std::string found_by(Rule rule, const Value& value) {
  switch (rule) {
    case Rule::minimum:
    case Rule::maximum:
    case Rule::exclusive_minimum:
    case Rule::exclusive_maximum:
      return number_text(value.number);
    case Rule::min_length:
    case Rule::max_length:
      return characters(length_of(value));
    case Rule::format:
      return "a string of another form";
    case Rule::schemes:
      return "a link of another scheme";
    case Rule::values:
    case Rule::known_values:
      return value.types == type::string ? in_quotes(value.text) : shape_of(value);
    default:
      return shape_of(value);
  }
}

}  // namespace

std::uint32_t unkept_rules(const Schema& schema, const Value& value) {
  if ((schema.unchecked & value.types) != 0) return 0;
  if (schema.never) return bit(Rule::never);
  if ((schema.types & value.types) == 0) return bit(Rule::type);
  std::uint32_t unkept = 0;
  if (schema.values && std::none_of(schema.values->begin(), schema.values->end(),
                                    [&](const Scalar& each) { return equals(each, value); })) {
    unkept |= bit(Rule::values);
  }
  if ((value.types & type::number) != 0) unkept |= unkept_by_number(schema, value.number);
  if (value.types == type::string) unkept |= unkept_by_string(schema, value);
  return unkept;
}

Departure departure(const Schema& schema, Rule rule, const Value& value) {
  return {code_of(rule), rule == Rule::known_values ? Severity::novel : schema.severity,
          expected_by(schema, rule), found_by(rule, value)};
}

}  // namespace muster
