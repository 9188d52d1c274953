#pragma once

#include <cstddef>
#include <string_view>

namespace muster {

/// The bytes at `at` that belong to one character.
struct Utf8 {
  std::size_t size = 1;  ///< at least 1; of a broken character what of it could begin one
  bool whole = true;     ///< false: no UTF-8 (RFC 3629)
};

Utf8 utf8_at(const std::string_view& text, std::size_t at);

}  // namespace muster
