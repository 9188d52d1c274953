#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace muster {

/// Finds numbered things (0, 1, 2, …) by a hash: open addressing in a power of two of slots, at
/// most half of them taken. The things, and what makes two the same, are their owner's.
class Slots {
 public:
  using Number = std::uint32_t;
  static constexpr Number none = ~Number{0};

  /// The number for which `is` holds, among those of that hash; else none.
  template <class Is>
  [[nodiscard]] Number find(std::size_t hash, const Is& is) const {
    if (slots_.empty()) return none;
    const std::size_t last = slots_.size() - 1;
    std::size_t slot = hash & last;
    while (slots_[slot] != none && !is(slots_[slot])) slot = (slot + 1) & last;
    return slots_[slot];
  }

  /// Takes in the next number; `hash_of` tells the hash of any.
  template <class HashOf>
  void add(const HashOf& hash_of) {
    const Number number = size_++;
    if (std::size_t{2} * size_ <= slots_.size()) {
      put(hash_of(number), number);
      return;
    }
    slots_.assign(std::max(fewest, slots_.size() * 2), none);
    for (Number each = 0; each < size_; ++each) put(hash_of(each), each);
  }

  void clear() {
    slots_.clear();
    size_ = 0;
  }

 private:
  static constexpr std::size_t fewest = 16;

  void put(std::size_t hash, Number number) {
    const std::size_t last = slots_.size() - 1;
    std::size_t slot = hash & last;
    while (slots_[slot] != none) slot = (slot + 1) & last;
    slots_[slot] = number;
  }

  std::vector<Number> slots_;
  Number size_ = 0;
};

/// FNV-1a of a text: quick to tell most apart, no more.
inline std::uint32_t hash_of(const std::string_view& text) {
  std::uint32_t hash = 2166136261U;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return hash;
}

/// Spreads the bits of a number over all of a hash.
inline std::size_t hash_of(std::uint64_t number) {
  const std::uint64_t value = number * 0x9E3779B97F4A7C15U;
  return static_cast<std::size_t>(value >> 32U ^ value);
}

/// The first and the last four bytes of a text, of a shorter one its first and last: they tell most
/// words of a list apart, and not all bytes need a look.
inline std::uint64_t ends_of(const std::string_view& text) {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  if (text.size() >= sizeof(first)) {
    std::memcpy(&first, text.data(), sizeof(first));
    std::memcpy(&last, text.data() + text.size() - sizeof(last), sizeof(last));
  } else if (!text.empty()) {
    first = static_cast<unsigned char>(text.front());
    last = static_cast<unsigned char>(text.back());
  }
  return std::uint64_t{first} << 32U | last;
}

/// Of a text by its ends and its length.
inline std::size_t hash_of_ends(const std::string_view& text) {
  return hash_of(ends_of(text) + text.size());
}

}  // namespace muster
