#include "core/substring.hpp"

namespace muster {

/// Byte by byte, for a text too short for a block.
bool Needle::is_in_short(std::string_view text) const {
  for (std::size_t at = 0; at + word_.size() <= text.size(); ++at) {
    if (text[at] == word_.front() && text[at + word_.size() - 1] == word_.back() &&
        is_at(text.data() + at)) {
      return true;
    }
  }
  return false;
}

}  // namespace muster
