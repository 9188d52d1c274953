#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/day.hpp"
#include "core/key.hpp"
#include "core/slots.hpp"

namespace muster {

/// What filters and counts ask of an item.
struct Facts {
  std::array<std::uint64_t, set_keys> sets{};  ///< words, see Vocabulary::bit
  Day renewal = no_day;
  std::uint16_t choices = 0;  ///< two bits each

  static constexpr unsigned choice(std::uint16_t choices, std::size_t at) {
    return choices >> (2 * at) & 3U;
  }
};

/// A set of words for each item. Many items have the same one, so each is kept once and has a
/// number: terms are judged and counts are added up once a set.
class SetColumn {
 public:
  using Number = Slots::Number;

  void put(std::size_t item, std::uint64_t set);
  void resize(std::size_t size) { numbers_.resize(size, none); }
  void clear();

  [[nodiscard]] std::uint64_t at(std::size_t item) const { return sets_[numbers_[item]]; }
  /// By number; some may be of no item any more.
  [[nodiscard]] const std::vector<std::uint64_t>& sets() const { return sets_; }
  [[nodiscard]] const std::vector<Number>& numbers() const { return numbers_; }

 private:
  static constexpr Number none = Slots::none;

  Number number_of(std::uint64_t set);
  void forget_unused();

  std::vector<std::uint64_t> sets_;
  Slots slots_;
  std::vector<Number> numbers_;
};

/// The facts of items, by column.
struct FactColumns {
  std::array<SetColumn, set_keys> sets;
  std::vector<Day> renewals;
  std::vector<std::uint16_t> choices;

  void put(std::size_t item, const Facts& facts);
  /// Items that are new have nothing until they are put.
  void resize(std::size_t size);
  void clear();
  [[nodiscard]] Facts at(std::size_t item) const;
};

}  // namespace muster
