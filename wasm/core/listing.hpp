#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog.hpp"
#include "core/changes.hpp"
#include "core/message.hpp"
#include "core/order.hpp"

namespace muster {

/// A list that can be filtered, counted and sorted: users, or their documents.
class Listing : public Sortable {
 public:
  using Item = Changes::Row;

  /// By item.
  [[nodiscard]] virtual const FactColumns& facts() const = 0;
  /// Leaves of the items those that have a word, folded, in their texts.
  virtual void keep_having(std::string_view word, std::vector<Item>& items) = 0;
  /// The numbers of an item's words; valid until the next call.
  virtual const std::vector<Vocabulary::Number>& words_of(Item item, Key set) = 0;
  /// The id of the user.
  [[nodiscard]] virtual std::int64_t id(Item item) const = 0;
  /// Whether the users of the items have rising ids.
  [[nodiscard]] virtual bool is_rising() const = 0;

  [[nodiscard]] virtual const Changes& changes() const = 0;
  /// What sorts it, the keys that stand for texts first.
  struct Columns {
    const std::string_view* names = nullptr;
    std::size_t count = 0;
    std::size_t texts = 0;
    const char* usual = "";  ///< the sort where none is asked for
  };
  [[nodiscard]] virtual Columns columns() const = 0;
  /// The facets that are told, a bit for each key.
  [[nodiscard]] virtual unsigned facets() const = 0;
  virtual void write(Message& rows, Item item) = 0;
};

/// Added to the level of a text: the text itself. Without it, it is folded.
inline constexpr unsigned exact_text = 32;
/// The level that decides last: the id of the user. What answer came first depends on the network.
inline constexpr unsigned by_user = 64;

inline SortKey key_of_id(std::int64_t id) {
  return {false, static_cast<std::uint64_t>(id) ^ std::uint64_t{1} << 63U, {}};
}

}  // namespace muster
