#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/slots.hpp"

namespace muster {

/// Words of an open list, numbered in the order in which they came; those that differ by ASCII case
/// alone are one, spelled as it came first. The first 63 have a bit of their own in a set of 64
/// bits, all others share the last one.
class Vocabulary {
 public:
  using Number = Slots::Number;
  static constexpr Number shared = 63;
  /// What a word has that is unknown, or not told apart from others.
  static constexpr Number none = Slots::none;

  /// The number of the word, a new one where it is new. A word of more than 200 bytes, and one that
  /// is new after 65,536 others, gets none: memory does not follow what is hostile.
  Number add(const std::string_view& word);
  [[nodiscard]] Number find(const std::string_view& word) const;
  [[nodiscard]] const std::string& word(Number number) const { return words_[number]; }
  [[nodiscard]] std::size_t size() const { return words_.size(); }
  static std::uint64_t bit(Number number) {
    return std::uint64_t{1} << (number < shared ? number : shared);
  }
  /// Whether a set has words that share the last bit.
  static bool has_shared(std::uint64_t set) { return set >> shared != 0; }
  void clear();

 private:
  std::vector<std::string> words_;
  Slots slots_;
};

/// Whether two texts differ by ASCII case at most.
bool is_same_word(const std::string_view& one, const std::string_view& other);

}  // namespace muster
