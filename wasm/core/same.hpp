#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace muster {

/// Whether two texts are the same. Eight bytes at a time, where memcmp of the module's C library
/// goes one by one: keys are compared for every value of an answer.
inline bool is_same(std::string_view one, std::string_view other) {
  std::size_t size = one.size();
  if (size != other.size()) return false;
  if (one.data() == other.data()) return true;
  const char* a = one.data();
  const char* b = other.data();
  const auto differ = [&]<class Word>(Word /*kind*/, std::size_t at) {
    Word left = 0;
    Word right = 0;
    std::memcpy(&left, a + at, sizeof(Word));
    std::memcpy(&right, b + at, sizeof(Word));
    return left != right;
  };
  if (size >= 8) {
    for (; size > 8; size -= 8, a += 8, b += 8) {
      if (differ(std::uint64_t{0}, 0)) return false;
    }
    // The last eight may overlap those before.
    return !differ(std::uint64_t{0}, size - 8);
  }
  if (size >= 4) return !differ(std::uint32_t{0}, 0) && !differ(std::uint32_t{0}, size - 4);
  for (std::size_t i = 0; i < size; ++i) {
    if (a[i] != b[i]) return false;
  }
  return true;
}

}  // namespace muster
