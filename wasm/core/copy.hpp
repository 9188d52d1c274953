#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace muster {

/// memcpy of a text: a call takes longer than most texts do eight bytes at a time.
inline void copy_text(char* to, const char* from, std::size_t size) {
  const auto move = [to, from]<class Word>(Word word, std::size_t at) {
    std::memcpy(&word, from + at, sizeof word);
    std::memcpy(to + at, &word, sizeof word);
  };
  // The last word may overlap the one before.
  if (size >= 8) {
    for (std::size_t at = 0; at < size - 8; at += 8) move(std::uint64_t{0}, at);
    move(std::uint64_t{0}, size - 8);
  } else if (size >= 4) {
    move(std::uint32_t{0}, 0);
    move(std::uint32_t{0}, size - 4);
  } else {
    for (std::size_t at = 0; at < size; ++at) to[at] = from[at];
  }
}

}  // namespace muster
