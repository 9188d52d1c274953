#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/field.hpp"

namespace muster {

/// The words of a contract's open lists, by the field that they feed. A log has their numbers in
/// place of them.
class KnownWords {
 public:
  /// The number of the first of the words, which follow those that came before.
  std::size_t add(Field field, const std::vector<std::string>& words) {
    std::vector<std::string>& all = words_[static_cast<std::size_t>(field)];
    const std::size_t first = all.size();
    all.insert(all.end(), words.begin(), words.end());
    return first;
  }
  [[nodiscard]] const std::vector<std::string>& of(Field field) const {
    return words_[static_cast<std::size_t>(field)];
  }
  /// Empty where there is no such number.
  [[nodiscard]] std::string_view word(Field field, std::size_t number) const {
    const std::vector<std::string>& words = of(field);
    return number < words.size() ? std::string_view(words[number]) : std::string_view();
  }

 private:
  std::array<std::vector<std::string>, field_count> words_;
};

}  // namespace muster
