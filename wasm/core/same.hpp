#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace muster {

/// Whether two texts are the same. Eight bytes at a time, where memcmp of the module's C library
/// goes one by one: keys are compared for every value of an answer.
inline bool is_same(const std::string_view& one, const std::string_view& other) {
  const std::size_t size = one.size();
  if (size != other.size()) return false;
  const char* const a = one.data();
  const char* const b = other.data();
  if (a == b) return true;
  const auto differ = [a, b]<class Word>(Word left, std::size_t at) {
    Word right = 0;
    std::memcpy(&left, a + at, sizeof(Word));
    std::memcpy(&right, b + at, sizeof(Word));
    return left != right;
  };
  // The last word may overlap the one before.
  if (size >= 8) {
    for (std::size_t at = 0; at < size - 8; at += 8) {
      if (differ(std::uint64_t{0}, at)) return false;
    }
    return !differ(std::uint64_t{0}, size - 8);
  }
  if (size >= 4) return !differ(std::uint32_t{0}, 0) && !differ(std::uint32_t{0}, size - 4);
  for (std::size_t i = 0; i < size; ++i) {
    if (a[i] != b[i]) return false;
  }
  return true;
}

}  // namespace muster
