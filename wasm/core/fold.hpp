#pragma once

#include <string>
#include <string_view>

namespace muster {

/// Appends the text as search compares it: lower case, without diacritics ("García" as "garcia").
/// Covers Latin, Greek and Cyrillic letters and combining marks; other characters stay as they are.
void append_folded(std::string& target, std::string_view utf8);

}  // namespace muster
