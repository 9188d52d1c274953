#include "core/departure.hpp"

#include <vector>

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

std::string list_of(const std::vector<Scalar>& values) {
  constexpr std::size_t shown = 12;
  if (values.empty()) return "no value";
  std::string text = values.size() == 1 ? "" : "one of ";
  for (std::size_t i = 0; i < values.size() && i < shown; ++i) {
    text += (i == 0 ? "" : ", ") + scalar_text(values[i]);
  }
  return values.size() > shown ? text + ", …" : text;
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

Departure departure(const Schema& schema, Rule rule, const Value& value) {
  return {code_of(rule), rule == Rule::known_values ? Severity::novel : schema.severity,
          expected_by(schema, rule), found_by(rule, value)};
}

}  // namespace muster
