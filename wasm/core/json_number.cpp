#include "core/json_number.hpp"

#include <algorithm>
#include <limits>

#include "core/decimal.hpp"

namespace muster {
namespace {

/// Beyond it every number is infinite or zero, however many digits stand before it.
constexpr std::int64_t max_exponent = std::int64_t{1} << 40;

}  // namespace

void JsonNumber::begin() {
  after_ = After::nothing;
  negative_ = exponent_negative_ = false;
  is_integer_ = fits_ = true;
  magnitude_ = 0;
  digits_.clear();
  scale_ = exponent_ = 0;
}

bool JsonNumber::take(char byte) {
  if (byte >= '0' && byte <= '9') return take_digit(byte);
  if (byte == '-' && after_ == After::nothing) {
    after_ = After::minus;
    return negative_ = true;
  }
  if (byte == '.' && (after_ == After::zero || after_ == After::integer)) {
    after_ = After::point;
    is_integer_ = false;
    return true;
  }
  if ((byte == 'e' || byte == 'E') &&
      (after_ == After::zero || after_ == After::integer || after_ == After::fraction)) {
    after_ = After::letter;
    is_integer_ = false;
    return true;
  }
  if ((byte == '-' || byte == '+') && after_ == After::letter) {
    after_ = After::sign;
    exponent_negative_ = byte == '-';
    return true;
  }
  return false;
}

bool JsonNumber::take_digit(char digit) {
  switch (after_) {
    case After::zero:
      return false;
    case After::nothing:
    case After::minus:
      after_ = digit == '0' ? After::zero : After::integer;
      keep(digit);
      return true;
    case After::integer:
      keep(digit);
      return true;
    case After::point:
    case After::fraction:
      after_ = After::fraction;
      --scale_;
      keep(digit);
      return true;
    case After::letter:
    case After::sign:
    case After::exponent:
      after_ = After::exponent;
      exponent_ = std::min(exponent_ * 10 + (digit - '0'), max_exponent);
      return true;
  }
  return false;
}

void JsonNumber::keep(char digit) {
  const auto value = static_cast<std::uint64_t>(digit - '0');
  constexpr std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
  fits_ = fits_ && (magnitude_ < most / 10 || (magnitude_ == most / 10 && value <= most % 10));
  if (fits_) magnitude_ = magnitude_ * 10 + value;
  if (digits_.empty() && digit == '0') return;
  if (digits_.size() < max_digits) {
    digits_ += digit;
    return;
  }
  ++scale_;
  // The last digit stands for all that follow: only whether they are zero matters.
  if (digit != '0' && digits_.back() == '0') digits_.back() = '1';
}

bool JsonNumber::is_whole() const {
  return after_ == After::zero || after_ == After::integer || after_ == After::fraction ||
         after_ == After::exponent;
}

double JsonNumber::value() const {
  const double value =
      nearest_double(digits_, scale_ + (exponent_negative_ ? -exponent_ : exponent_));
  return negative_ ? -value : value;
}

}  // namespace muster
