#include "core/query.hpp"

#include <algorithm>
#include <string>

#include "core/fold.hpp"

namespace muster {

std::vector<std::size_t> find_text(const Directory& directory, std::string_view text) {
  std::string folded;
  append_folded(folded, text);
  std::vector<std::string_view> words;
  std::string_view rest = folded;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find_first_of(" \t\r\n"), rest.size());
    if (end > 0) words.push_back(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  std::vector<std::size_t> rows;
  for (std::size_t row = 0; row < directory.size(); ++row) {
    const std::string_view text_of_row = directory.folded(row);
    if (std::all_of(words.begin(), words.end(), [text_of_row](std::string_view word) {
          return text_of_row.find(word) != std::string_view::npos;
        })) {
      rows.push_back(row);
    }
  }
  return rows;
}

}  // namespace muster
