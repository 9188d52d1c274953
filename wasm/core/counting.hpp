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
  void all(Item item);
  /// Counts it under that key alone.
  void one(Item item, Key key);
  /// What was counted; nothing more may be.
  const Counts& counts();

 private:
  /// Items whose words are the same, counted together: most users have what many have.
  struct Bundle {
    std::uint64_t words = 0;
    std::uint32_t count = 0;
  };

  void count_set(Item item, std::size_t set, std::uint64_t words);
  void count_shared(Item item, std::size_t set);
  void unpack(Bundle& bundle, std::size_t set);
  void count_day(Day day);

  Listing& listing_;
  Counts counts_;
  std::array<std::array<Bundle, 64>, set_keys> bundles_{};
  /// By word that shares a bit, one more than the item that was counted for it last.
  std::array<std::vector<Item>, set_keys> seen_;
  /// By all choices of an item at once.
  std::vector<std::uint32_t> together_;
  Day today_;
  Day days_ = 0;  ///< of the twelve months, from today
  std::array<std::uint8_t, std::size_t{12} * 31> months_{};
};

}  // namespace muster
