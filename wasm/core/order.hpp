#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/day.hpp"

namespace muster {

/// What items are compared by. Of two, the lesser number comes first, of equal ones the lesser
/// text.
struct SortKey {
  bool empty = false;  ///< no value: last in both directions
  std::uint64_t number = 0;
  std::string_view text;  ///< lives until the next key is asked for
};

/// A list that can be sorted.
class Sortable {
 public:
  Sortable() = default;
  Sortable(const Sortable&) = delete;
  Sortable& operator=(const Sortable&) = delete;
  virtual ~Sortable() = default;

  [[nodiscard]] virtual SortKey key(std::uint32_t item, unsigned level) = 0;
};

/// A text by its bytes.
SortKey key_of_text(std::string_view text);
/// A text as people expect names in a list: folded, marks before digits before letters, a blank
/// before all. What is compared is written to `folded`.
SortKey key_of_name(std::string_view text, std::string& folded);
/// A day; no_day is empty.
SortKey key_of_day(Day day);

/// A level that items are compared by; the next one decides where they are equal.
struct SortLevel {
  unsigned level = 0;  ///< what Sortable::key is asked for
  bool descending = false;
  bool by_name = false;  ///< texts compare as names
};

/// Sorts items, which are in their own order; equal ones stay in it.
void sort_items(Sortable& list, const std::vector<SortLevel>& levels,
                std::vector<std::uint32_t>& items);

/// Puts other items, likewise in their own order, into sorted ones. No item is in both.
void merge_items(Sortable& list, const std::vector<SortLevel>& levels,
                 std::vector<std::uint32_t>& sorted, std::vector<std::uint32_t> others);

}  // namespace muster
