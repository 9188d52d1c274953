#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "core/directory.hpp"

namespace muster {

/// The rows of the directory whose name, e-mail or job title has every word of the text, without
/// regard to case and diacritics; all rows where the text has no word. In the directory's order.
std::vector<std::size_t> find_text(const Directory& directory, std::string_view text);

}  // namespace muster
