#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

/// The same numbers from the same seed on every machine (splitmix64).
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next();
  std::size_t below(std::size_t count) { return static_cast<std::size_t>(next() % count); }

 private:
  std::uint64_t state_;
};

/// The text with a few bytes or tokens changed: flipped, left out, said twice, put in, exchanged,
/// or taken from another text.
std::string mutated(const std::string& text, const std::string& other, Random& random);

/// Up to `most` places of a text of that size, in order.
std::vector<std::size_t> random_cuts(std::size_t size, std::size_t most, Random& random);
