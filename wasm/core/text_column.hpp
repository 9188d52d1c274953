#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace muster {

/// Texts of any length by row, packed into one block. A replaced text that fits stays in its place;
/// the block is packed anew when more than half of it is waste, so memory follows what is kept.
class TextColumn {
 public:
  void append(std::string_view text);
  void replace(std::size_t row, std::string_view text);
  [[nodiscard]] std::string_view at(std::size_t row) const;
  [[nodiscard]] std::size_t bytes() const { return block_.size(); }
  void clear();

 private:
  struct Place {
    std::size_t begin;
    std::uint32_t size;
    std::uint32_t room;
  };
  void pack();

  std::string block_;
  std::vector<Place> places_;
  std::size_t waste_ = 0;
};

}  // namespace muster
