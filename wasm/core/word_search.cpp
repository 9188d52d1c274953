#include "core/word_search.hpp"

#include <algorithm>

namespace muster {
namespace {

using Words = std::vector<std::string>;

/// Whether who has the newer words has the older ones too.
bool is_narrower(const Words& newer, const Words& older) {
  return std::all_of(older.begin(), older.end(), [&](const std::string& old) {
    return std::any_of(newer.begin(), newer.end(), [&](const std::string& word) {
      return word.find(old) != std::string::npos;
    });
  });
}

}  // namespace

void WordSearch::begin(const Words& words, const Changes& changes) {
  for (const Changes::Row row : changes.since(mark_)) {
    if (row < known_.size()) known_[row] = Known::nothing;
  }
  known_.resize(changes.rows());
  if (words == words_) return;
  if (is_narrower(words, words_)) {
    std::replace(known_.begin(), known_.end(), Known::has, Known::nothing);
  } else {
    std::fill(known_.begin(), known_.end(), Known::nothing);
  }
  words_ = words;
}

void WordSearch::clear() { *this = {}; }

}  // namespace muster
