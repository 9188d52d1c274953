// What is worked out once for a schema, so that its values are judged quickly.
#include <array>
#include <cmath>
#include <utility>

#include "core/json_text.hpp"
#include "core/schema.hpp"

namespace muster {

void Schema::settle() {
  expected = never ? "nothing" : words_for(types);
  known_.clear();
  for (std::size_t i = 0; i < known_values.size(); ++i) {
    known_.add([this](Slots::Number number) { return hash_of_ends(known_values[number]); });
  }
  required.assign((properties.size() + 63) / 64, 0);
  for (std::uint32_t i = 0; i < properties.size(); ++i) {
    Property& each = properties[i];
    each.index = i;
    if (each.required) required[i / 64] |= std::uint64_t{1} << (i % 64);
    const char* const end = each.name.data() + each.name.size();
    const bool plain = plain_end(each.name.data(), end) == end;
    each.text = ",\"" + each.name + "\":";
    each.member = plain && each.declared ? std::string_view(each.text) : std::string_view();
  }
  has_lane = !properties.empty() || additional != Additional::report || items != nullptr || rows ||
             min_items || max_items || field != Field::none;
  unchecked = never || values ? Types{0} : types;
  const bool bounded = minimum || maximum || exclusive_minimum || exclusive_maximum;
  const bool has_format = format != Format::none;
  const bool has_string = (unchecked & type::string) != 0;
  const bool more = !schemes.empty() || min_length || max_length;
  const int asked = (has_format ? 1 : 0) + (known_values.empty() ? 0 : 1);
  if (is_plain() && has_string && !more && asked < 2) {
    asks = asked == 0 ? Asks::nothing : has_format ? Asks::format : Asks::known_value;
  }
  if (is_plain() && (unchecked & type::integer) != 0) settle_range();
  if (bounded) unchecked &= static_cast<Types>(~(type::integer | type::number));
  if (more || asked != 0) unchecked &= static_cast<Types>(~type::string);
  at_once = is_plain() ? unchecked : Types{0};
}

/// Only whole bounds that a double holds exactly; others are looked at one by one.
void Schema::settle_range() {
  constexpr double most = 9007199254740991.0;
  const double least = minimum.value_or(-most);
  const double greatest = maximum.value_or(most);
  const auto is_held = [](double bound) { return bound >= -most && bound <= most; };
  if (exclusive_minimum || exclusive_maximum || !is_held(least) || !is_held(greatest)) return;
  low = static_cast<std::int64_t>(std::ceil(least));
  high = static_cast<std::int64_t>(std::floor(greatest));
}

std::string words_for(Types types) {
  static constexpr std::array<std::pair<Types, std::string_view>, 7> words = {
      {{type::object, "object"},
       {type::array, "array"},
       {type::string, "string"},
       {type::number, "number"},
       {type::integer, "integer"},
       {type::boolean, "boolean"},
       {type::null, "null"}}};
  if (types == type::any) return "anything";
  std::string text;
  for (const auto& [bit, name] : words) {
    const bool implied = bit == type::integer && (types & type::number) != 0;
    if ((types & bit) == 0 || implied) continue;
    if (!text.empty()) text += " or ";
    text += name;
  }
  return text.empty() ? "nothing" : text;
}

}  // namespace muster
