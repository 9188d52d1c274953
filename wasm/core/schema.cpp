#include "core/schema.hpp"

#include <array>
#include <utility>

namespace muster {

std::size_t Schema::find(std::string_view name, std::size_t hint) const {
  if (hint < properties.size() && properties[hint].name == name) return hint;
  const auto found = index_.find(name);
  return found == index_.end() ? properties.size() : found->second;
}

void Schema::index_properties() {
  index_.clear();
  for (std::size_t i = 0; i < properties.size(); ++i) index_.emplace(properties[i].name, i);
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
