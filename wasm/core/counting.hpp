#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/catalog.hpp"
#include "core/day.hpp"
#include "core/key.hpp"
#include "core/listing.hpp"

namespace muster {

/// How many items have each value, as if the terms of the value's own key did not apply.
struct Counts {
  std::array<std::vector<std::uint32_t>, set_keys> words;  ///< by number
  std::array<std::uint32_t, set_keys> none{};
  std::array<std::array<std::uint32_t, 4>, choice_keys> choices{};
  std::array<std::uint32_t, renewal_names.size()> renewal{};
  std::array<std::uint32_t, 12> months{};
};

/// Counts items of a listing.
class Counting {
 public:
  using Item = Listing::Item;

  /// The listing must stay as it is while the counting lives.
  Counting(Listing& listing, const Catalog& catalog, Day today);

  /// Counts an item under all keys.
  void all(Item item) {
    for (std::size_t set = 0; set < set_keys; ++set) ++sets_[set][facts_.sets[set].numbers()[item]];
    ++together_[facts_.choices[item]];
    ++days_[place_of(facts_.renewals[item])];
    if (has_shared_) count_shared(item);
  }
  /// Counts it under that key alone.
  void one(Item item, Key key);
  /// What was counted; nothing more may be.
  const Counts& counts();

 private:
  /// Days that are told apart: what is overdue, 30 and 90 days and twelve months from today, later.
  static constexpr std::size_t overdue = 0;
  static constexpr std::size_t later = 400;
  static constexpr std::size_t no_date = 401;
  [[nodiscard]] std::size_t place_of(Day day) const {
    if (day == no_day) return no_date;
    if (day < today_) return overdue;
    return day - today_ < Day{later} - 1 ? static_cast<std::size_t>(day - today_) + 1 : later;
  }
  void count_shared(Item item);
  void count_shared(Item item, std::size_t set);
  void add_set(std::size_t set, std::uint64_t words, std::uint32_t count);
  void add_choices();
  void add_days();

  Listing& listing_;
  const FactColumns& facts_;
  Day today_;
  bool has_shared_ = false;  ///< whether words share a bit in any set
  Counts counts_;
  std::array<std::vector<std::uint32_t>, set_keys> sets_;  ///< by the number of the set
  std::vector<std::uint32_t> together_;                    ///< by all choices of an item at once
  std::array<std::uint32_t, no_date + 1> days_{};
  /// By word that shares a bit, one more than the item that was counted for it last.
  std::array<std::vector<Item>, set_keys> seen_;
};

}  // namespace muster
