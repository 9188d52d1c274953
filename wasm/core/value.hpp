#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/schema.hpp"

namespace muster {

/// One value of an answer as the validator sees it. Texts live until the next event only.
struct Value {
  Types types = type::null;  ///< one bit; integral numbers have both integer and number
  bool boolean = false;
  double number = 0;
  std::optional<std::int64_t> integer;  ///< when it is one and fits
  std::string_view text;                ///< at most Value::max_text bytes of a string
  std::uint64_t length = 0;             ///< code points of a string that is cut, all of them
  bool cut = false;                     ///< the string is longer than `text`

  static constexpr std::size_t max_text = 4096;
};

/// How many code points UTF-8 text has.
std::uint64_t code_points(std::string_view text);

/// How many code points a string has, also one that is cut.
std::uint64_t length_of(const Value& value);

/// The text up to at most `size` bytes, never ending within a character.
std::string_view cut_text(std::string_view text, std::size_t size);

Value null_value();
Value boolean_value(bool boolean);
Value integer_value(std::int64_t integer);
Value number_value(double number);
Value container_value(Types types);

/// Whether a value of the wrong type has an obvious reading in a type that the schema takes: "17"
/// as 17, 17 as "17", "true" as true. Writes that reading to `reading`; its text lives in
/// `storage`.
bool obvious_reading(const Schema& schema, const Value& value, Value& reading,
                     std::string& storage);

/// The type of a value in words, the narrowest.
std::string shape_of(const Value& value);

/// The number as people write it: 17, 1.5, 1e+300.
std::string number_text(double number);

/// The text in quotation marks, cut to a few dozen characters.
std::string in_quotes(std::string_view text);

/// The value as an example for people, cut to a few dozen characters.
std::string example_of(const Value& value);

}  // namespace muster
