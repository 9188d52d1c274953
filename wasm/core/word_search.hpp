#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/changes.hpp"

namespace muster {

/// What was learned about the words that were looked for last. While a word is typed, each letter
/// looks only where the letters before were; while filters change, nothing is looked at again.
class WordSearch {
 public:
  enum class Known : std::uint8_t { nothing, lacks, has };

  /// Begins to look for these words, folded, in a list with these changes.
  void begin(const std::vector<std::string>& words, const Changes& changes);
  /// Of an item, which may be changed to what was found.
  Known& of(Changes::Row item) { return known_[item]; }
  void clear();

 private:
  std::vector<std::string> words_;
  Changes::Mark mark_;
  std::vector<Known> known_;
};

}  // namespace muster
