#pragma once

#include <cstddef>
#include <string_view>

#include "transcript.hpp"

/// What nlohmann/json makes of a text.
struct Oracle {
  /// It may not be asked: nlohmann/json takes a NUL for the end of the text and a byte order mark
  /// for nothing. RFC 8259 (2 and 8.1) has neither in a text, so such a text is to be refused.
  bool is_silent = false;
  bool accepted = false;
  Transcript transcript;
  /// The number beyond a double at which reading stopped; a view into the text. RFC 8259 (6) has
  /// no such bound and JSON.parse reads it as infinite.
  std::string_view overflow;
};

void read_by_nlohmann(std::string_view text, Oracle& oracle);
