#include "core/counting.hpp"

namespace muster {

Counting::Counting(Listing& listing, const Catalog& catalog, Day today)
    : listing_(listing), together_(std::size_t{1} << (2 * choice_keys)), today_(today) {
  for (std::size_t set = 0; set < set_keys; ++set) {
    counts_.words[set].resize(catalog.words(static_cast<Key>(set)).size());
  }
  const Month first = month_of(today);
  for (int i = 0; i < 12; ++i) {
    const Day end = first_of_month(first.year, first.month + i + 1) - today;
    while (days_ < end) months_[static_cast<std::size_t>(days_++)] = static_cast<std::uint8_t>(i);
  }
}

void Counting::all(Item item) {
  const Facts& facts = listing_.facts()[item];
  for (std::size_t set = 0; set < set_keys; ++set) count_set(item, set, facts.sets[set]);
  count_day(facts.renewal);
  ++together_[facts.choices];
}

void Counting::one(Item item, Key key) {
  const Facts& facts = listing_.facts()[item];
  if (is_set(key)) {
    count_set(item, index_of(key), facts.sets[index_of(key)]);
  } else if (is_choice(key)) {
    ++counts_.choices[choice_of(key)][facts.choice(choice_of(key))];
  } else if (key == Key::renewal) {
    count_day(facts.renewal);
  }
}

void Counting::count_set(Item item, std::size_t set, std::uint64_t words) {
  constexpr std::uint64_t golden = 0x9E3779B97F4A7C15U;
  Bundle& bundle = bundles_[set][words * golden >> 58U];
  if (bundle.words != words) {
    unpack(bundle, set);
    bundle.words = words;
  }
  ++bundle.count;
  if (words >> Vocabulary::shared != 0) count_shared(item, set);
}

void Counting::count_shared(Item item, std::size_t set) {
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

void Counting::unpack(Bundle& bundle, std::size_t set) {
  if (bundle.words == 0) counts_.none[set] += bundle.count;
  std::uint64_t words = bundle.words & ~Vocabulary::bit(Vocabulary::shared);
  for (; words != 0; words &= words - 1) {
    counts_.words[set][static_cast<std::size_t>(__builtin_ctzll(words))] += bundle.count;
  }
  bundle.count = 0;
}

void Counting::count_day(Day day) {
  if (day == no_day) {
    ++counts_.renewal[4];
    return;
  }
  const Day left = day - today_;
  if (left < 0) {
    ++counts_.renewal[0];
    return;
  }
  if (left <= 30) ++counts_.renewal[1];
  ++counts_.renewal[left <= 90 ? 2 : 3];  // the 90 days contain the 30
  if (left < days_) ++counts_.months[months_[static_cast<std::size_t>(left)]];
}

const Counts& Counting::counts() {
  for (std::size_t set = 0; set < set_keys; ++set) {
    for (Bundle& bundle : bundles_[set]) unpack(bundle, set);
  }
  for (std::size_t i = 0; i < together_.size(); ++i) {
    Facts facts;
    facts.choices = static_cast<std::uint16_t>(i);
    for (std::size_t choice = 0; choice < choice_keys; ++choice) {
      counts_.choices[choice][facts.choice(choice)] += together_[i];
    }
  }
  return counts_;
}

}  // namespace muster
