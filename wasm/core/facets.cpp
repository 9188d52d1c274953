// How many users there are by each facet, as a message.
#include <algorithm>

#include "core/view.hpp"

namespace muster {
namespace {

constexpr std::size_t most = 100;  ///< values of an open list

void add(Message& list, std::string_view value, std::uint32_t count) {
  Message entry = Message::object();
  put(entry, "value", value);
  put(entry, "count", count);
  append(list, entry);
}

/// Words as a list that can be sorted: those with the most users first.
class ByCount final : public Sortable {
 public:
  explicit ByCount(const std::vector<std::uint32_t>& counts) : counts_(counts) {}
  SortKey key(std::uint32_t word, unsigned /*level*/) override {
    return {false, counts_[word], {}};
  }

 private:
  const std::vector<std::uint32_t>& counts_;
};

bool is_in_effect(const Query& query, Key key, const std::string& value) {
  for (const Term& term : query.terms) {
    if (term.key != key) continue;
    if (std::find(term.values.begin(), term.values.end(), value) != term.values.end()) return true;
  }
  return false;
}

/// The words with the most users first; of those that nobody has, the ones in effect.
Message words_of(const Counts& counts, const Catalog& catalog, const Query& query, Key set) {
  const Vocabulary& words = catalog.words(set);
  const std::vector<std::uint32_t>& count = counts.words[index_of(set)];
  std::vector<Vocabulary::Number> listed;
  for (Vocabulary::Number i = 0; i < count.size(); ++i) {
    if (words.word(i).empty()) continue;
    if (count[i] > 0 || is_in_effect(query, set, words.word(i))) listed.push_back(i);
  }
  ByCount by_count(count);
  sort_items(by_count, {{0, true, false}}, listed);
  Message list = Message::array();
  for (std::size_t i = 0; i < listed.size(); ++i) {
    if (i >= most && !is_in_effect(query, set, words.word(listed[i]))) continue;
    add(list, words.word(listed[i]), count[listed[i]]);
  }
  if (set != Key::role || is_in_effect(query, set, "none")) {
    add(list, "none", counts.none[index_of(set)]);
  }
  return list;
}

}  // namespace

Message facets_of(Filter& filter, const Listing& listing, const Catalog& catalog,
                  const Query& query, Day today) {
  const Counts counts = filter.count(catalog, today);
  const auto is_told = [&listing](std::size_t key) { return (listing.facets() >> key & 1U) != 0; };
  Message facets = Message::object();
  for (std::size_t set = 0; set < set_keys; ++set) {
    if (is_told(set)) {
      put(facets, key_names[set], words_of(counts, catalog, query, static_cast<Key>(set)));
    }
  }
  for (std::size_t choice = 0; choice < choice_keys; ++choice) {
    if (!is_told(set_keys + choice)) continue;
    Message list = Message::array();
    for (std::size_t i = 0; i < choice_names[choice].size(); ++i) {
      const std::string_view name = choice_names[choice][i];
      if (!name.empty()) add(list, name, counts.choices[choice][i]);
    }
    put(facets, key_names[set_keys + choice], list);
  }
  Message renewals = Message::array();
  for (std::size_t i = 0; i < renewal_names.size(); ++i) {
    add(renewals, renewal_names[i], counts.renewal[i]);
  }
  put(facets, "renewal", renewals);
  Message months = Message::array();
  const Month first = month_of(today);
  for (std::size_t i = 0; i < counts.months.size(); ++i) {
    const int month = first.month + static_cast<int>(i);
    add(months, text_of(Month{first.year + (month - 1) / 12, (month - 1) % 12 + 1}),
        counts.months[i]);
  }
  put(facets, "month", months);
  return facets;
}

}  // namespace muster
