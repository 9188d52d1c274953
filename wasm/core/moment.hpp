#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace muster {

/// Days and moments as nearly all APIs write them, four bits a digit.
struct PackedMoment {
  static constexpr std::size_t day = 4;       ///< bytes of 2026-11-29
  static constexpr std::size_t moment = 9;    ///< and of 2026-11-29T14:02:09.000Z
  static constexpr std::size_t longest = 24;  ///< characters that they are

  /// Packs a text of one of these two shapes; which one tells `size`, 0: of neither.
  explicit PackedMoment(const std::string_view& text);

  [[nodiscard]] std::string_view view() const { return {bytes.data(), size}; }

  std::array<char, moment> bytes{};
  std::size_t size = 0;
};

/// Appends the text that was packed.
void append_moment(std::string& target, const std::string_view& packed);

}  // namespace muster
