#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/field.hpp"
#include "core/finding.hpp"
#include "core/format.hpp"
#include "core/slots.hpp"

namespace muster {

/// JSON Schema's types as bits. An integer is a number too.
using Types = std::uint8_t;
namespace type {
inline constexpr Types null = 1;
inline constexpr Types boolean = 2;
inline constexpr Types integer = 4;
inline constexpr Types number = 8;
inline constexpr Types string = 16;
inline constexpr Types array = 32;
inline constexpr Types object = 64;
inline constexpr Types beyond =
    128;  ///< a number that no double holds; of no type, as for JavaScript
inline constexpr Types any = 255;
}  // namespace type

/// A scalar of JSON: null, boolean, number or string. Numbers compare as doubles, as in JavaScript.
using Scalar = std::variant<std::nullptr_t, bool, double, std::string>;

struct Schema;

struct Property {
  std::string name;
  const Schema* schema = nullptr;
  bool declared = true;  ///< named by `properties`; false: by `required` alone
  bool required = false;
  std::uint32_t index = 0;
  /// So many further in the list stands the property that came after this one last, which will
  /// likely come after it again. Nothing but speed depends on it.
  mutable std::ptrdiff_t step = 1;
  std::string text = {};         ///< ,"name":
  std::string_view member = {};  ///< that, where it is how a JSON text begins the member
};

/// What happens with a property that `properties` does not name.
enum class Additional : std::uint8_t { report, allow, forbid, check };

/// One compiled schema: the supported keywords of JSON Schema 2020-12 and the contract's own.
/// Owned by the Contract that compiled it; pointers between schemas may form cycles.
struct Schema {
  Types types = type::any;
  Types accepts = type::any;  ///< `types` narrowed by all_of and any_of
  Types unchecked = 0;        ///< types of values of which nothing more is asked
  Types at_once = 0;          ///< those, where no other schema has a say
  /// What beyond its type is asked of a string, where that is one thing at most.
  enum class Asks : std::uint8_t { nothing, format, known_value, more } asks = Asks::more;
  /// Integers from `low` to `high` are right beyond doubt; none where low is above high.
  std::int64_t low = 1, high = 0;
  bool never = false;  ///< the schema `false`
  Severity severity = Severity::tolerated;
  Field field = Field::none;
  bool rows = false;
  bool has_lane = false;  ///< asks something of members or items, or feeds a field with them
  Format format = Format::none;
  Additional additional = Additional::report;
  const Schema* additional_schema = nullptr;
  const Schema* items = nullptr;
  std::vector<Property>
      properties;  ///< in the order of the document, the likely order of an answer
  std::vector<std::uint64_t> required;  ///< the required properties, a bit each by their index
  std::optional<std::vector<Scalar>> values;  ///< `enum` or `const`
  std::vector<std::string> known_values;
  std::size_t first_known = 0;          ///< the number of the first of them in KnownWords
  std::vector<std::string> privileged;  ///< those that are, the strongest first
  std::vector<std::string> file_extensions;
  std::vector<std::string> schemes;  ///< of a URI that may be followed
  std::optional<double> minimum, maximum, exclusive_minimum, exclusive_maximum;
  std::optional<std::uint64_t> min_length, max_length, min_items, max_items;
  std::vector<const Schema*> all_of;  ///< `$ref` beside other keywords
  std::vector<const Schema*> any_of;
  std::string expected;                 ///< the types in words
  std::string description;              ///< the document's own words
  std::optional<std::string> fallback;  ///< `default` as JSON text

  /// The property of that name, or nullptr. The search begins at `likely`, one of `properties` or
  /// their end, and goes around.
  [[nodiscard]] const Property* find(const std::string_view& name, const Property* likely) const;
  [[nodiscard]] const Property* find(const std::string_view& name) const {
    return find(name, properties.data());
  }
  /// Whether a whole string is right beyond doubt; false where more must be looked at.
  [[nodiscard]] bool takes(const std::string_view& text) const {
    return asks == Asks::nothing || (asks == Asks::format && matches(format, text));
  }
  /// The number of a known value, Slots::none for other texts.
  [[nodiscard]] Slots::Number known(const std::string_view& text) const;
  [[nodiscard]] bool is_plain() const { return all_of.empty() && any_of.empty(); }
  /// Works out what is derived from the rest.
  void settle();

 private:
  Slots known_;

  void settle_range();
};

/// "integer or null" for a set of types.
std::string words_for(Types types);

}  // namespace muster
