#include "core/filter.hpp"

#include "core/substring.hpp"

namespace muster {
namespace {

constexpr Failing words_fail = Failing{1} << words_bit;

unsigned lowest(std::uint64_t bits) { return static_cast<unsigned>(__builtin_ctzll(bits)); }

/// Counts renewals by bucket and by month.
class Calendar {
 public:
  explicit Calendar(Day today) : today_(today) {
    const Month first = month_of(today);
    for (int i = 0; i < 12; ++i) {
      const Day end = first_of_month(first.year, first.month + i + 1);
      while (months_days_ < end - today) month_[months_days_++] = static_cast<std::uint8_t>(i);
    }
  }

  void count(Counts& counts, Day day) const {
    if (day == no_day) {
      ++counts.renewal[4];
      return;
    }
    const Day left = day - today_;
    if (left < 0) {
      ++counts.renewal[0];
      return;
    }
    if (left <= 30) ++counts.renewal[1];
    ++counts.renewal[left <= 90 ? 2 : 3];  // the 90 days contain the 30
    if (left < months_days_) ++counts.months[month_[static_cast<std::size_t>(left)]];
  }

 private:
  Day today_;
  Day months_days_ = 0;
  std::array<std::uint8_t, std::size_t{12} * 31> month_{};
};

}  // namespace

Filter::Filter(const Directory& directory, Catalog& catalog, const Query& query)
    : directory_(directory), catalog_(catalog), query_(query), failing_(directory.size()) {
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

bool Filter::has_shared(Directory::Row row, const Term& term) {
  for (const Vocabulary::Number number : catalog_.words_of(directory_.log(row), term.key)) {
    for (const std::int64_t wanted : term.numbers) {
      if (number == wanted) return true;
    }
  }
  return false;
}

void Filter::apply(const Term& term, Failing bit) {
  const std::vector<Facts>& facts = catalog_.facts();
  const std::size_t size = failing_.size();
  const auto mark = [&](std::size_t row, bool holds) {
    failing_[row] |= holds == term.negated ? bit : 0;
  };
  if (is_set(term.key)) {
    const std::size_t at = index_of(term.key);
    for (std::size_t row = 0; row < size; ++row) {
      const std::uint64_t set = facts[row].sets[at];
      bool holds = (set & term.mask) != 0 || (term.none && set == 0);
      if (!holds && !term.numbers.empty() && set >> Vocabulary::shared != 0) {
        holds = has_shared(static_cast<Directory::Row>(row), term);
      }
      mark(row, holds);
    }
  } else if (is_choice(term.key)) {
    const std::size_t at = choice_of(term.key);
    for (std::size_t row = 0; row < size; ++row) {
      mark(row, (term.mask >> facts[row].choice(at) & 1U) != 0);
    }
  } else if (term.key == Key::renewal) {
    for (std::size_t row = 0; row < size; ++row) {
      const Day day = facts[row].renewal;
      bool holds = term.none && day == no_day;
      for (std::size_t i = 0; i < term.numbers.size(); i += 2) {
        holds |= term.numbers[i] <= day && day <= term.numbers[i + 1];
      }
      mark(row, holds);
    }
  } else {
    for (std::size_t row = 0; row < size; ++row) {
      bool holds = false;
      for (const std::int64_t id : term.numbers) holds |= directory_.id(row) == id;
      mark(row, holds);
    }
  }
}

void Filter::apply_words() {
  for (std::size_t row = 0; row < failing_.size(); ++row) {
    const Failing failing = failing_[row];
    if (failing != 0 && (failing & ~same_key_[lowest(failing)]) != 0) continue;
    const std::string_view text = directory_.folded(row);
    for (const std::string& word : query_.folded) {
      if (contains(text, word)) continue;
      failing_[row] |= words_fail;
      break;
    }
  }
}

void Filter::count_words(Counts& counts, std::size_t set, Directory::Row row) {
  std::uint64_t bits = catalog_.facts()[row].sets[set];
  std::vector<std::uint32_t>& words = counts.words[set];
  if (bits == 0) ++counts.none[set];
  if (bits >> Vocabulary::shared != 0) {
    bits &= ~(std::uint64_t{1} << Vocabulary::shared);
    std::vector<Directory::Row>& seen = seen_[set];
    seen.resize(words.size());
    for (const Vocabulary::Number number :
         catalog_.words_of(directory_.log(row), static_cast<Key>(set))) {
      // A user may have a word twice.
      if (number < Vocabulary::shared || number >= words.size() || seen[number] == row + 1) {
        continue;
      }
      seen[number] = row + 1;
      ++words[number];
    }
  }
  for (; bits != 0; bits &= bits - 1) ++words[lowest(bits)];
}

Counts Filter::count(Day today) {
  Counts counts;
  for (std::size_t set = 0; set < set_keys; ++set) {
    counts.words[set].resize(catalog_.words(static_cast<Key>(set)).size());
  }
  const Calendar calendar(today);
  // Rows that are found are counted by all their choices at once.
  std::vector<std::uint32_t> together(std::size_t{1} << (2 * choice_keys));
  for (std::size_t row = 0; row < failing_.size(); ++row) {
    const Failing failing = failing_[row];
    const Facts& facts = catalog_.facts()[row];
    const auto at = static_cast<Directory::Row>(row);
    if (failing == 0) {
      for (std::size_t set = 0; set < set_keys; ++set) count_words(counts, set, at);
      calendar.count(counts, facts.renewal);
      ++together[facts.choices];
      continue;
    }
    const unsigned bit = lowest(failing);
    if ((failing & ~same_key_[bit]) != 0 || bit == words_bit) continue;
    const Key key = query_.terms[bit].key;
    if (is_set(key)) {
      count_words(counts, index_of(key), at);
    } else if (is_choice(key)) {
      ++counts.choices[choice_of(key)][facts.choice(choice_of(key))];
    } else if (key == Key::renewal) {
      calendar.count(counts, facts.renewal);
    }
  }
  for (std::size_t i = 0; i < together.size(); ++i) {
    Facts facts;
    facts.choices = static_cast<std::uint16_t>(i);
    for (std::size_t choice = 0; choice < choice_keys; ++choice) {
      counts.choices[choice][facts.choice(choice)] += together[i];
    }
  }
  return counts;
}

}  // namespace muster
