#include "core/facts.hpp"

#include <utility>

namespace muster {
namespace {

constexpr std::size_t few = 64;

std::size_t hash(std::uint64_t set) {
  const std::uint64_t value = set * 0x9E3779B97F4A7C15U;
  return static_cast<std::size_t>(value >> 32U ^ value);
}

}  // namespace

void SetColumn::clear() {
  sets_.clear();
  slots_.clear();
  numbers_.clear();
}

void SetColumn::put(std::size_t item, std::uint64_t set) { numbers_[item] = number_of(set); }

SetColumn::Number SetColumn::number_of(std::uint64_t set) {
  if (sets_.size() > 2 * numbers_.size() + few) forget_unused();
  if (slots_.size() < 2 * (sets_.size() + 1)) index();
  const std::size_t last = slots_.size() - 1;
  std::size_t slot = hash(set) & last;
  while (slots_[slot] != none && sets_[slots_[slot]] != set) slot = (slot + 1) & last;
  if (slots_[slot] == none) {
    slots_[slot] = static_cast<Number>(sets_.size());
    sets_.push_back(set);
  }
  return slots_[slot];
}

void SetColumn::index() {
  slots_.assign(slots_.empty() ? few : slots_.size() * 2, none);
  const std::size_t last = slots_.size() - 1;
  for (Number number = 0; number < sets_.size(); ++number) {
    std::size_t slot = hash(sets_[number]) & last;
    while (slots_[slot] != none) slot = (slot + 1) & last;
    slots_[slot] = number;
  }
}

/// Where items are replaced again and again, sets are left that no item has.
void SetColumn::forget_unused() {
  const std::vector<std::uint64_t> sets = std::exchange(sets_, {});
  slots_.clear();
  for (Number& number : numbers_) {
    if (number != none) number = number_of(sets[number]);
  }
}

void FactColumns::put(std::size_t item, const Facts& facts) {
  for (std::size_t set = 0; set < set_keys; ++set) sets[set].put(item, facts.sets[set]);
  renewals[item] = facts.renewal;
  choices[item] = facts.choices;
}

void FactColumns::resize(std::size_t size) {
  for (SetColumn& set : sets) set.resize(size);
  renewals.resize(size, no_day);
  choices.resize(size);
}

void FactColumns::clear() {
  for (SetColumn& set : sets) set.clear();
  renewals.clear();
  choices.clear();
}

Facts FactColumns::at(std::size_t item) const {
  Facts facts;
  for (std::size_t set = 0; set < set_keys; ++set) facts.sets[set] = sets[set].at(item);
  facts.renewal = renewals[item];
  facts.choices = choices[item];
  return facts;
}

}  // namespace muster
