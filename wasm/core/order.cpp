#include "core/order.hpp"

#include <algorithm>
#include <utility>

#include "core/fold.hpp"

namespace muster {
namespace {

/// The place of each character of ASCII in a list of names, as the Unicode Collation Algorithm has
/// it. Capitals do not occur in folded texts.
constexpr std::string_view ascii =
    "\t\n\v\f\r _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789abcdefghijklmnopqrstuvwxyz";

struct Places {
  unsigned char of[256] = {};
  constexpr Places() {
    for (unsigned i = 128; i < 256; ++i) of[i] = static_cast<unsigned char>(i);
    for (std::size_t i = 0; i < ascii.size(); ++i) {
      of[static_cast<unsigned char>(ascii[i])] = static_cast<unsigned char>(i + 1);
    }
  }
};
constexpr Places places;

template <class PlaceOf>
std::uint64_t first_eight(std::string_view text, PlaceOf place_of) {
  std::uint64_t number = 0;
  for (std::size_t i = 0; i < 8; ++i) {
    const unsigned char byte = i < text.size() ? static_cast<unsigned char>(text[i]) : 0;
    number = number << 8U | (i < text.size() ? place_of(byte) : 0U);
  }
  return number;
}

struct Entry {
  std::uint64_t number;
  std::uint32_t item;
  std::uint32_t begin;  ///< of its text
  std::uint32_t size;
  bool empty;
};

int compare(std::string_view one, std::string_view other, bool by_name) {
  const std::size_t common = std::min(one.size(), other.size());
  for (std::size_t i = 0; i < common; ++i) {
    auto a = static_cast<unsigned char>(one[i]);
    auto b = static_cast<unsigned char>(other[i]);
    if (a == b) continue;
    if (by_name) {
      a = places.of[a];
      b = places.of[b];
    }
    if (a != b) return a < b ? -1 : 1;
  }
  return one.size() < other.size() ? -1 : one.size() > other.size() ? 1 : 0;
}

/// Items with what they are compared by at one level.
class Entries {
 public:
  Entries(const SortLevel& level, Sortable& list, std::size_t count) : level_(level), list_(list) {
    entries_.reserve(count);
  }

  void add(std::uint32_t item) {
    const SortKey key = list_.key(item, level_.level);
    entries_.push_back({key.number, item, static_cast<std::uint32_t>(texts_.size()),
                        static_cast<std::uint32_t>(key.text.size()), key.empty});
    texts_ += key.text;
  }

  [[nodiscard]] int compare(const Entry& one, const Entry& other) const {
    if (one.empty != other.empty) return one.empty ? 1 : -1;
    int order = one.number < other.number ? -1 : one.number > other.number ? 1 : 0;
    if (order == 0) order = muster::compare(text(one), text(other), level_.by_name);
    return level_.descending ? -order : order;
  }

  /// By merging, which keeps equal ones in their order. std::sort is five times the code.
  void sort() {
    std::vector<Entry> others(entries_.size());
    for (std::size_t run = 1; run < entries_.size(); run *= 2) {
      for (std::size_t begin = 0; begin < entries_.size(); begin += 2 * run) {
        merge(begin, run, others.data() + begin);
      }
      entries_.swap(others);
    }
  }

  [[nodiscard]] const std::vector<Entry>& all() const { return entries_; }

 private:
  /// Merges two sorted runs that follow one another.
  void merge(std::size_t begin, std::size_t run, Entry* to) const {
    const std::size_t size = entries_.size();
    const Entry* one = entries_.data() + begin;
    const Entry* const one_end = entries_.data() + std::min(begin + run, size);
    const Entry* other = one_end;
    const Entry* const other_end = entries_.data() + std::min(begin + 2 * run, size);
    while (one != one_end || other != other_end) {
      const bool takes_other = one == one_end || (other != other_end && compare(*other, *one) < 0);
      *to++ = takes_other ? *other++ : *one++;
    }
  }

  [[nodiscard]] std::string_view text(const Entry& entry) const {
    return std::string_view(texts_).substr(entry.begin, entry.size);
  }

  const SortLevel& level_;
  Sortable& list_;
  std::vector<Entry> entries_;
  std::string texts_;
};

void sort_range(Sortable& list, const std::vector<SortLevel>& levels, std::size_t depth,
                std::uint32_t* begin, std::uint32_t* end) {
  Entries entries(levels[depth], list, static_cast<std::size_t>(end - begin));
  for (const std::uint32_t* at = begin; at != end; ++at) entries.add(*at);
  entries.sort();
  const std::vector<Entry>& all = entries.all();
  for (std::size_t i = 0; i < all.size(); ++i) begin[i] = all[i].item;
  if (depth + 1 == levels.size()) return;
  for (std::size_t i = 0, next = 0; i < all.size(); i = next) {
    for (next = i + 1; next < all.size() && entries.compare(all[i], all[next]) == 0;) ++next;
    if (next - i > 1) sort_range(list, levels, depth + 1, begin + i, begin + next);
  }
}

bool is_before(Sortable& list, const std::vector<SortLevel>& levels, std::uint32_t one,
               std::uint32_t other) {
  for (const SortLevel& level : levels) {
    Entries both(level, list, 2);
    both.add(one);
    both.add(other);
    const int order = both.compare(both.all()[0], both.all()[1]);
    if (order != 0) return order < 0;
  }
  return one < other;
}

}  // namespace

SortKey key_of_text(std::string_view text) {
  return {text.empty(), first_eight(text, [](unsigned char byte) { return byte; }), text};
}

SortKey key_of_name(std::string_view text, std::string& folded) {
  folded.clear();
  append_folded(folded, text);
  return {text.empty(), first_eight(folded, [](unsigned char byte) { return places.of[byte]; }),
          folded};
}

SortKey key_of_day(Day day) {
  // Days before 1970 too.
  return {day == no_day, static_cast<std::uint64_t>(day) ^ std::uint64_t{1} << 63U, {}};
}

void sort_items(Sortable& list, const std::vector<SortLevel>& levels,
                std::vector<std::uint32_t>& items) {
  if (!levels.empty()) sort_range(list, levels, 0, items.data(), items.data() + items.size());
}

void merge_items(Sortable& list, const std::vector<SortLevel>& levels,
                 std::vector<std::uint32_t>& sorted, std::vector<std::uint32_t> others) {
  sort_items(list, levels, others);
  std::vector<std::uint32_t> merged;
  merged.reserve(sorted.size() + others.size());
  std::size_t at = 0;
  for (const std::uint32_t other : others) {
    std::size_t low = at;
    for (std::size_t high = sorted.size(); low < high;) {
      const std::size_t middle = (low + high) / 2;
      if (is_before(list, levels, sorted[middle], other)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    while (at < low) merged.push_back(sorted[at++]);
    merged.push_back(other);
  }
  while (at < sorted.size()) merged.push_back(sorted[at++]);
  sorted = std::move(merged);
}

}  // namespace muster
