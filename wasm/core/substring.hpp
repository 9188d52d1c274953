#pragma once

#include <string_view>

namespace muster {

/// Whether the text has the word in it, byte by byte; an empty word is in every text. Reads 16 or 8
/// bytes at a time: a call of memchr for every text takes longer than most texts do.
bool contains(std::string_view text, std::string_view word);

}  // namespace muster
