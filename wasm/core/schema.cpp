#include "core/schema.hpp"

#include <array>
#include <utility>

#include "core/json_text.hpp"
#include "core/same.hpp"

namespace muster {

std::size_t Schema::find(std::string_view name, std::size_t hint) const {
  const std::size_t count = properties.size();
  for (std::size_t i = hint; i < count; ++i) {
    if (is_same(properties[i].name, name)) return i;
  }
  for (std::size_t i = 0; i < hint && i < count; ++i) {
    if (is_same(properties[i].name, name)) return i;
  }
  return count;
}

void Schema::settle() {
  required.assign((properties.size() + 63) / 64, 0);
  for (std::size_t i = 0; i < properties.size(); ++i) {
    Property& each = properties[i];
    if (each.required) required[i / 64] |= std::uint64_t{1} << (i % 64);
    const char* const end = each.name.data() + each.name.size();
    each.plain = plain_end(each.name.data(), end) == end;
  }
  has_lane = !properties.empty() || additional == Additional::forbid ||
             additional == Additional::check || items != nullptr || rows || min_items ||
             max_items || field != Field::none;
  unchecked = never || values ? Types{0} : types;
  const bool bounded = minimum || maximum || exclusive_minimum || exclusive_maximum;
  if (bounded) unchecked &= static_cast<Types>(~(type::integer | type::number));
  const bool listed = !known_values.empty() || !schemes.empty() || min_length || max_length;
  const bool has_string = (unchecked & type::string) != 0;
  form_only = is_plain() && has_string && format != Format::none && !listed;
  if (listed || format != Format::none) unchecked &= static_cast<Types>(~type::string);
  at_once = is_plain() ? unchecked : Types{0};
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
