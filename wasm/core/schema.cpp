#include "core/schema.hpp"

#include "core/same.hpp"

namespace muster {
const Property* Schema::find(const std::string_view& name, const Property* likely) const {
  const Property* const first = properties.data();
  const Property* const last = first + properties.size();
  for (const Property* each = likely; each != last; ++each) {
    if (is_same(each->name, name)) return each;
  }
  for (const Property* each = first; each != likely; ++each) {
    if (is_same(each->name, name)) return each;
  }
  return nullptr;
}

Slots::Number Schema::known(const std::string_view& text) const {
  const Slots::Number found = known_.find(hash_of_ends(text), [&](Slots::Number number) {
    return is_same(known_values[number], text);
  });
  return found == Slots::none ? found : static_cast<Slots::Number>(first_known + found);
}

}  // namespace muster
