#include "core/filter.hpp"

#include <algorithm>

namespace muster {
namespace {

constexpr Failing words_fail = Failing{1} << words_bit;

unsigned lowest(Failing bits) { return static_cast<unsigned>(__builtin_ctz(bits)); }

bool holds(const Term& term, std::uint64_t set) {
  return (set & term.mask) != 0 || (term.none && set == 0);
}

}  // namespace

Filter::Filter(Listing& listing, const Query& query, WordSearch& search)
    : listing_(listing), query_(query), failing_(listing.changes().rows()) {
  same_key_[words_bit] = words_fail;
  for (std::size_t i = 0; i < query.terms.size(); ++i) {
    for (std::size_t j = 0; j < query.terms.size(); ++j) {
      if (query.terms[i].key == query.terms[j].key) same_key_[i] |= Failing{1} << j;
    }
    apply(query.terms[i], Failing{1} << i);
  }
  if (!query.words.empty()) apply_words(search);
  total_ = static_cast<std::size_t>(std::count(failing_.begin(), failing_.end(), Failing{0}));
}

std::size_t Filter::only(unsigned bit) const {
  return static_cast<std::size_t>(std::count(failing_.begin(), failing_.end(), Failing{1} << bit));
}

bool Filter::has_shared(Item item, const Term& term) {
  for (const Vocabulary::Number number : listing_.words_of(item, term.key)) {
    for (const std::int64_t wanted : term.numbers) {
      if (number == wanted) return true;
    }
  }
  return false;
}

void Filter::apply_set(const Term& term, Failing bit) {
  const SetColumn& column = listing_.facts().sets[index_of(term.key)];
  std::vector<Failing> failing;  // by number
  failing.reserve(column.sets().size());
  for (const std::uint64_t set : column.sets()) {
    failing.push_back(holds(term, set) == term.negated ? bit : 0);
  }
  for (std::size_t item = 0; item < failing_.size(); ++item) {
    failing_[item] |= failing[column.numbers()[item]];
  }
  if (term.numbers.empty()) return;
  for (std::size_t item = 0; item < failing_.size(); ++item) {
    const std::uint64_t set = column.at(item);
    const bool unsure = Vocabulary::has_shared(set) && !holds(term, set);
    if (unsure && has_shared(static_cast<Item>(item), term)) failing_[item] ^= bit;
  }
}

void Filter::apply(const Term& term, Failing bit) {
  const FactColumns& facts = listing_.facts();
  const auto mark = [&](std::size_t item, bool holds) {
    failing_[item] |= holds == term.negated ? bit : 0;
  };
  if (is_set(term.key)) {
    apply_set(term, bit);
  } else if (is_choice(term.key)) {
    const std::size_t at = choice_of(term.key);
    for (std::size_t item = 0; item < failing_.size(); ++item) {
      mark(item, (term.mask >> Facts::choice(facts.choices[item], at) & 1U) != 0);
    }
  } else if (term.key == Key::renewal) {
    for (std::size_t item = 0; item < failing_.size(); ++item) {
      const Day day = facts.renewals[item];
      bool holds = term.none && day == no_day;
      for (std::size_t i = 0; i < term.numbers.size(); i += 2) {
        holds |= term.numbers[i] <= day && day <= term.numbers[i + 1];
      }
      mark(item, holds);
    }
  } else {
    for (std::size_t item = 0; item < failing_.size(); ++item) {
      bool holds = false;
      for (const std::int64_t id : term.numbers) {
        holds |= listing_.id(static_cast<Item>(item)) == id;
      }
      mark(item, holds);
    }
  }
}

void Filter::apply_words(WordSearch& search) {
  using Known = WordSearch::Known;
  search.begin(query_.folded, listing_.changes());
  std::vector<Item> open;
  for (std::size_t i = 0; i < failing_.size(); ++i) {
    const Failing failing = failing_[i];
    if (failing != 0 && (failing & ~same_key_[lowest(failing)]) != 0) continue;
    const auto item = static_cast<Item>(i);
    Known& known = search.of(item);
    if (known == Known::has) continue;
    failing_[i] |= words_fail;
    if (known == Known::lacks) continue;
    known = Known::lacks;
    open.push_back(item);
  }
  for (const std::string& word : query_.folded) listing_.keep_having(word, open);
  for (const Item item : open) {
    search.of(item) = Known::has;
    failing_[item] &= ~words_fail;
  }
}

Counts Filter::count(const Catalog& catalog, Day today) {
  Counting counting(listing_, catalog, today);
  for (std::size_t item = 0; item < failing_.size(); ++item) {
    const Failing failing = failing_[item];
    if (failing == 0) {
      counting.all(static_cast<Item>(item));
      continue;
    }
    const unsigned bit = lowest(failing);
    if ((failing & ~same_key_[bit]) == 0 && bit != words_bit) {
      counting.one(static_cast<Item>(item), query_.terms[bit].key);
    }
  }
  return counting.counts();
}

}  // namespace muster
