#pragma once

#include <string>
#include <string_view>

namespace muster {

/// Appends the text as search compares it: lower case, without diacritics ("García" as "garcia"),
/// with plain apostrophes and hyphens, and "Straße" as "strasse". Covers Latin, Greek, Cyrillic and
/// Armenian letters, full-width forms, combining marks and the vowels of Arabic; other characters
/// stay as they are.
void append_folded(std::string& target, std::string_view utf8);

}  // namespace muster
