#pragma once

#include <cstdint>
#include <string>

namespace muster {

/// Reads a JSON number (RFC 8259, 6) byte by byte, in pieces of any cut. Keeps a bounded number of
/// digits, however many there are.
class JsonNumber {
 public:
  /// Forgets the last number.
  void begin();
  /// Takes the next byte. False when it cannot go on the number, which then has ended or is broken.
  bool take(char byte);
  /// Whether what was taken is a number.
  [[nodiscard]] bool is_whole() const;

  /// Whether it is written without fraction and exponent …
  [[nodiscard]] bool is_integer() const { return is_integer_; }
  [[nodiscard]] bool is_negative() const { return negative_; }
  /// … and then its magnitude, where `fits()`.
  [[nodiscard]] std::uint64_t magnitude() const { return magnitude_; }
  [[nodiscard]] bool fits() const { return fits_; }
  /// The nearest double; infinite beyond the largest.
  [[nodiscard]] double value() const;

 private:
  enum class After : std::uint8_t {
    nothing,
    minus,
    zero,
    integer,
    point,
    fraction,
    letter,
    sign,
    exponent
  };
  bool take_digit(char digit);
  void keep(char digit);

  After after_ = After::nothing;
  bool negative_ = false;
  bool is_integer_ = true;
  bool fits_ = true;
  bool exponent_negative_ = false;
  std::uint64_t magnitude_ = 0;
  std::string digits_;         ///< the significant ones
  std::int64_t scale_ = 0;     ///< power of ten of their last one
  std::int64_t exponent_ = 0;  ///< as written
};

}  // namespace muster
