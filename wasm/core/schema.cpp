#include "core/schema.hpp"

#include <array>
#include <utility>

namespace muster {

std::size_t Schema::find(std::string_view name, std::size_t hint) const {
  const std::size_t count = properties.size();
  for (std::size_t i = hint; i < count; ++i) {
    if (properties[i].name == name) return i;
  }
  for (std::size_t i = 0; i < hint && i < count; ++i) {
    if (properties[i].name == name) return i;
  }
  return count;
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
