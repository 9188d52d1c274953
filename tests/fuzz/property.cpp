#include "property.hpp"

#include <cstddef>
#include <cstdlib>
#include <iostream>

void require(bool holds, std::string_view sentence) {
  if (holds) return;
  std::cerr << "This does not hold: " << sentence << '\n';
  std::abort();
}

std::uint64_t seed_of(std::string_view text) {
  std::uint64_t seed = 14695981039346656037U;
  for (const char c : text) seed = (seed ^ static_cast<unsigned char>(c)) * 1099511628211U;
  return seed;
}

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's own name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz({data, data + size});
  return 0;
}
