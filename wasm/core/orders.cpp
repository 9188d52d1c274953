#include "core/orders.hpp"

#include <algorithm>
#include <utility>

namespace muster {
namespace {

std::vector<SortLevel> levels_of(const Sort& sort, const Listing& listing) {
  const std::size_t texts = listing.columns().texts;
  std::vector<SortLevel> levels;
  for (std::size_t i = 0; i < sort.size; ++i) {
    const unsigned column = sort.keys[i] / 2;
    const bool descending = sort.keys[i] % 2 != 0;
    levels.push_back({column, descending, column < texts});
    if (column < texts) levels.push_back({column + exact_text, descending, false});
  }
  if (!listing.is_rising()) levels.push_back({by_user});
  return levels;
}

}  // namespace

Sort Sort::read(std::string_view text, const Listing::Columns& columns, Query& query) {
  Sort sort;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(',', at), text.size());
    const bool descending = text[at] == '-';
    const std::string_view key = text.substr(at, end - at).substr(descending ? 1 : 0);
    unsigned place = 0;
    while (place < columns.count && !is_same_word(columns.names[place], key)) ++place;
    if (end == at || (sort.size > 0 && sort.keys[0] / 2 == place)) {
      // Nothing, or nothing new.
    } else if (place == columns.count) {
      query.fault("sort", text, at, end, "unknown_sort", "Nothing is sorted by this.",
                  list_of(columns.names, columns.count));
    } else if (sort.size == max_keys) {
      query.fault("sort", text, at, text.size(), "too_many", "Two keys sort at most.");
      break;
    } else {
      sort.keys[sort.size++] = 2 * place + (descending ? 1 : 0);
    }
    at = end + 1;
  }
  return sort;
}

const std::vector<Listing::Item>* Orders::of(const Sort& sort, Listing& listing,
                                             std::size_t words) {
  if (sort.size == 0 && listing.is_rising()) return nullptr;
  Kept* found = nullptr;
  for (Kept& each : kept_) {
    if (each.sort.keys == sort.keys && each.sort.size == sort.size) found = &each;
  }
  if (found == nullptr) {
    found = &kept_[next_];
    next_ = (next_ + 1) % kept_.size();
    *found = {};
    found->sort = sort;
  }
  Kept& kept = *found;
  if (words != kept.words) kept.mark = {};
  kept.words = words;
  std::vector<Listing::Item> changed = listing.changes().since(kept.mark);
  if (changed.empty() && kept.items.size() == listing.changes().rows()) return &kept.items;
  const std::vector<SortLevel> levels = levels_of(sort, listing);
  const std::size_t size = listing.changes().rows();
  // To find the places of many one by one takes longer than to sort all.
  if (changed.size() >= size / 8) {
    kept.items.resize(size);
    for (Listing::Item item = 0; item < size; ++item) kept.items[item] = item;
    sort_items(listing, levels, kept.items);
    return &kept.items;
  }
  std::vector<bool> moved(size);
  for (const Listing::Item item : changed) moved[item] = true;
  kept.items.erase(std::remove_if(kept.items.begin(), kept.items.end(),
                                  [&](Listing::Item item) { return moved[item]; }),
                   kept.items.end());
  merge_items(listing, levels, kept.items, std::move(changed));
  return &kept.items;
}

}  // namespace muster
