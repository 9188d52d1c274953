#include "core/counting.hpp"

namespace muster {

Counting::Counting(Listing& listing, const Catalog& catalog, Day today)
    : listing_(listing),
      facts_(listing.facts()),
      today_(today),
      together_(std::size_t{1} << (2 * choice_keys)) {
  for (std::size_t set = 0; set < set_keys; ++set) {
    counts_.words[set].resize(catalog.words(static_cast<Key>(set)).size());
    sets_[set].resize(facts_.sets[set].sets().size());
    for (const std::uint64_t words : facts_.sets[set].sets()) {
      has_shared_ |= Vocabulary::has_shared(words);
    }
  }
}

void Counting::one(Item item, Key key) {
  if (is_set(key)) {
    const std::size_t set = index_of(key);
    ++sets_[set][facts_.sets[set].numbers()[item]];
    if (has_shared_) count_shared(item, set);
  } else if (is_choice(key)) {
    const std::size_t at = choice_of(key);
    ++counts_.choices[at][Facts::choice(facts_.choices[item], at)];
  } else if (key == Key::renewal) {
    ++days_[place_of(facts_.renewals[item])];
  }
}

void Counting::count_shared(Item item) {
  for (std::size_t set = 0; set < set_keys; ++set) count_shared(item, set);
}

void Counting::count_shared(Item item, std::size_t set) {
  if (!Vocabulary::has_shared(facts_.sets[set].at(item))) return;
  std::vector<std::uint32_t>& words = counts_.words[set];
  std::vector<Item>& seen = seen_[set];
  seen.resize(words.size());
  for (const Vocabulary::Number word : listing_.words_of(item, static_cast<Key>(set))) {
    // A user may have a word twice.
    if (word < Vocabulary::shared || word >= words.size() || seen[word] == item + 1) continue;
    seen[word] = item + 1;
    ++words[word];
  }
}

void Counting::add_set(std::size_t set, std::uint64_t words, std::uint32_t count) {
  if (words == 0) counts_.none[set] += count;
  words &= ~Vocabulary::bit(Vocabulary::shared);
  for (; words != 0; words &= words - 1) {
    counts_.words[set][static_cast<std::size_t>(__builtin_ctzll(words))] += count;
  }
}

void Counting::add_days() {
  const Month first = month_of(today_);
  std::size_t month = 0;
  Day end = first_of_month(first.year, first.month + 1) - today_;
  counts_.renewal[0] = days_[overdue];
  counts_.renewal[4] = days_[no_date];
  for (std::size_t place = overdue + 1; place <= later; ++place) {
    const auto left = static_cast<Day>(place - 1);
    if (left <= 30) counts_.renewal[1] += days_[place];
    counts_.renewal[left <= 90 ? 2 : 3] += days_[place];  // the 90 days contain the 30
    for (; left == end && month < counts_.months.size(); ++month) {
      end = first_of_month(first.year, first.month + static_cast<int>(month) + 2) - today_;
    }
    if (month < counts_.months.size()) counts_.months[month] += days_[place];
  }
}

void Counting::add_choices() {
  for (std::size_t i = 0; i < together_.size(); ++i) {
    if (together_[i] == 0) continue;
    for (std::size_t choice = 0; choice < choice_keys; ++choice) {
      counts_.choices[choice][Facts::choice(static_cast<std::uint16_t>(i), choice)] += together_[i];
    }
  }
}

const Counts& Counting::counts() {
  for (std::size_t set = 0; set < set_keys; ++set) {
    const std::vector<std::uint64_t>& sets = facts_.sets[set].sets();
    for (std::size_t i = 0; i < sets.size(); ++i) {
      if (sets_[set][i] != 0) add_set(set, sets[i], sets_[set][i]);
    }
  }
  add_choices();
  add_days();
  return counts_;
}

}  // namespace muster
