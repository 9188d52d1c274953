#pragma once

#include <string>
#include <string_view>

namespace muster {

/// The text as a cell that no spreadsheet takes for a formula: an apostrophe is put before what
/// begins with = + - or @, also of full width, or with a control character such as TAB or CR; also
/// where spaces, which some programs trim, come first. So is what follows a comma, a semicolon, a
/// TAB or a line break within the text, because programs that separate by another sign than the
/// file's begin a cell there. Telephone and negative numbers get one too: nothing tells them from
/// formulas.
/// Source: https://owasp.org/www-community/attacks/CSV_Injection
std::string guarded_cell(std::string_view text);

}  // namespace muster
