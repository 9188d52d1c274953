#include "core/filter.hpp"

namespace muster {
namespace {

constexpr Failing words_fail = Failing{1} << words_bit;

unsigned lowest(std::uint64_t bits) { return static_cast<unsigned>(__builtin_ctzll(bits)); }

}  // namespace

Filter::Filter(Listing& listing, const Query& query)
    : listing_(listing), query_(query), failing_(listing.changes().rows()) {
  same_key_[words_bit] = words_fail;
  for (std::size_t i = 0; i < query.terms.size(); ++i) {
    for (std::size_t j = 0; j < query.terms.size(); ++j) {
      if (query.terms[i].key == query.terms[j].key) same_key_[i] |= Failing{1} << j;
    }
    apply(query.terms[i], Failing{1} << i);
  }
  if (!query.words.empty()) apply_words();
  for (const Failing failing : failing_) {
    if (failing == 0) {
      ++without_[words_bit + 1];
    } else if ((failing & (failing - 1)) == 0) {
      ++without_[lowest(failing)];
    }
  }
}

bool Filter::has_shared(Item item, const Term& term) {
  for (const Vocabulary::Number number : listing_.words_of(item, term.key)) {
    for (const std::int64_t wanted : term.numbers) {
      if (number == wanted) return true;
    }
  }
  return false;
}

void Filter::apply(const Term& term, Failing bit) {
  const std::vector<Facts>& facts = listing_.facts();
  const std::size_t size = failing_.size();
  const auto mark = [&](std::size_t item, bool holds) {
    failing_[item] |= holds == term.negated ? bit : 0;
  };
  if (is_set(term.key)) {
    const std::size_t at = index_of(term.key);
    for (std::size_t item = 0; item < size; ++item) {
      const std::uint64_t set = facts[item].sets[at];
      bool holds = (set & term.mask) != 0 || (term.none && set == 0);
      if (!holds && !term.numbers.empty() && set >> Vocabulary::shared != 0) {
        holds = has_shared(static_cast<Item>(item), term);
      }
      mark(item, holds);
    }
  } else if (is_choice(term.key)) {
    const std::size_t at = choice_of(term.key);
    for (std::size_t item = 0; item < size; ++item) {
      mark(item, (term.mask >> facts[item].choice(at) & 1U) != 0);
    }
  } else if (term.key == Key::renewal) {
    for (std::size_t item = 0; item < size; ++item) {
      const Day day = facts[item].renewal;
      bool holds = term.none && day == no_day;
      for (std::size_t i = 0; i < term.numbers.size(); i += 2) {
        holds |= term.numbers[i] <= day && day <= term.numbers[i + 1];
      }
      mark(item, holds);
    }
  } else {
    for (std::size_t item = 0; item < size; ++item) {
      bool holds = false;
      for (const std::int64_t id : term.numbers) {
        holds |= listing_.id(static_cast<Item>(item)) == id;
      }
      mark(item, holds);
    }
  }
}

void Filter::apply_words() {
  for (std::size_t item = 0; item < failing_.size(); ++item) {
    const Failing failing = failing_[item];
    if (failing != 0 && (failing & ~same_key_[lowest(failing)]) != 0) continue;
    if (!listing_.has_words(static_cast<Item>(item), query_.folded)) failing_[item] |= words_fail;
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
