#include "core/rule.hpp"

#include <algorithm>
#include <vector>

namespace muster {
namespace {

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

}  // namespace muster
