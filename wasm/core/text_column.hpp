#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace muster {

/// Texts of any length by row, packed into blocks that never move, so that to append one copies
/// nothing but itself. A replaced text that fits stays in its place; all is packed anew when more
/// than half of it is waste, so memory follows what is kept.
class TextColumn {
 public:
  void append(const std::string_view& text);
  void replace(std::size_t row, const std::string_view& text);
  /// Valid until the next change.
  [[nodiscard]] std::string_view at(std::size_t row) const {
    return {places_[row].at, places_[row].size};
  }
  /// Leaves of the rows those whose text has the word in it.
  void keep_having(const std::string_view& word, std::vector<std::uint32_t>& rows) const;
  /// What the blocks hold, with what was replaced and not yet packed away.
  [[nodiscard]] std::size_t bytes() const { return bytes_; }
  void clear();

 private:
  struct Place {
    char* at;
    std::uint32_t size;
  };
  [[nodiscard]] Place keep(const std::string_view& text);
  void pack();

  std::vector<std::unique_ptr<char[]>> blocks_;
  std::vector<Place> places_;
  char* next_ = nullptr;  ///< the first free byte of the last block
  std::size_t room_ = 0;  ///< and how many there are
  std::size_t bytes_ = 0;
  std::size_t waste_ = 0;
};

}  // namespace muster
