#include "core/facts.hpp"

#include <utility>

namespace muster {
namespace {

constexpr std::size_t few = 64;

}  // namespace

void SetColumn::clear() {
  sets_.clear();
  slots_.clear();
  numbers_.clear();
}

void SetColumn::put(std::size_t item, std::uint64_t set) { numbers_[item] = number_of(set); }

SetColumn::Number SetColumn::number_of(std::uint64_t set) {
  if (sets_.size() > 2 * numbers_.size() + few) forget_unused();
  const Number known = slots_.find(hash_of(set), [&](Number each) { return sets_[each] == set; });
  if (known != none) return known;
  sets_.push_back(set);
  slots_.add([this](Number each) { return hash_of(sets_[each]); });
  return static_cast<Number>(sets_.size() - 1);
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
