#include "core/decimal.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <utility>
#include <vector>

namespace muster {
namespace {

/// A natural number of any size, its least 32 bits first.
using Natural = std::vector<std::uint32_t>;

void multiply_add(Natural& number, std::uint32_t factor, std::uint32_t addend) {
  std::uint64_t carry = addend;
  for (std::uint32_t& limb : number) {
    carry += std::uint64_t{limb} * factor;
    limb = static_cast<std::uint32_t>(carry);
    carry >>= 32U;
  }
  if (carry != 0) number.push_back(static_cast<std::uint32_t>(carry));
}

void multiply_by_power_of_ten(Natural& number, std::int64_t power) {
  constexpr std::uint32_t nine = 1000000000;
  for (; power >= 9; power -= 9) multiply_add(number, nine, 0);
  for (; power > 0; --power) multiply_add(number, 10, 0);
}

std::int64_t bits_of(const Natural& number) {
  return static_cast<std::int64_t>(number.size()) * 32 - __builtin_clz(number.back());
}

void shift_left(Natural& number, std::int64_t bits) {
  if (bits <= 0) return;
  const auto rest = static_cast<unsigned>(bits % 32);
  if (rest != 0) multiply_add(number, std::uint32_t{1} << rest, 0);
  number.insert(number.begin(), static_cast<std::size_t>(bits / 32), 0);
}

bool is_less(const Natural& one, const Natural& other) {
  if (one.size() != other.size()) return one.size() < other.size();
  return std::lexicographical_compare(one.rbegin(), one.rend(), other.rbegin(), other.rend());
}

/// one -= other, which is no larger.
void subtract(Natural& one, const Natural& other) {
  std::int64_t borrow = 0;
  for (std::size_t i = 0; i < one.size(); ++i) {
    const std::int64_t limb =
        std::int64_t{one[i]} - (i < other.size() ? std::int64_t{other[i]} : 0) + borrow;
    one[i] = static_cast<std::uint32_t>(limb);
    borrow = limb < 0 ? -1 : 0;
  }
  while (!one.empty() && one.back() == 0) one.pop_back();
}

/// bits × 2^exponent as the nearest double. Of bits that were cut off, the last one left tells
/// whether any was set; then there are at least 55.
double rounded(std::uint64_t bits, std::int64_t exponent) {
  const std::int64_t excess = 64 - __builtin_clzll(bits) - 53;
  const std::int64_t dropped = std::max(excess, -1074 - exponent);
  if (dropped > 60) return 0;
  if (dropped > 0) {
    const std::uint64_t half = std::uint64_t{1} << (dropped - 1);
    const std::uint64_t rest = bits & (half * 2 - 1);
    bits >>= dropped;
    if (rest > half || (rest == half && (bits & 1U) != 0)) ++bits;
    exponent += dropped;
  }
  return std::ldexp(static_cast<double>(bits), static_cast<int>(exponent));
}

__extension__ using Wide = unsigned __int128;

/// The same of more bits; `more`: whether others were cut off before.
double rounded(Wide bits, std::int64_t exponent, bool more) {
  const auto high = static_cast<std::uint64_t>(bits >> 64U);
  if (high == 0) return rounded(static_cast<std::uint64_t>(bits) | (more ? 1U : 0U), exponent);
  const int shift = 64 - __builtin_clzll(high);
  const bool cut = (bits & ((Wide{1} << shift) - 1)) != 0 || more;
  return rounded(static_cast<std::uint64_t>(bits >> shift) | (cut ? 1U : 0U), exponent + shift);
}

/// number × 10^exponent for a number over 0 where 5^|exponent| has 64 bits: nearly all that are
/// ever written.
double moderate(std::uint64_t number, std::int64_t exponent) {
  std::uint64_t power = 1;
  for (std::int64_t i = std::abs(exponent); i > 0; --i) power *= 5;
  if (exponent >= 0) return rounded(Wide{number} * power, exponent, false);
  const int shift = __builtin_clzll(number);
  const Wide numerator = Wide{number << shift} << 64U;
  return rounded(numerator / power, exponent - 64 - shift, numerator % power != 0);
}

/// numerator / denominator, both over 0, as the nearest double.
double quotient(Natural numerator, Natural denominator) {
  // As long as each other, they give a first bit of 1 in one of the first two steps.
  const std::int64_t shift = bits_of(denominator) - bits_of(numerator);
  shift_left(numerator, shift);
  shift_left(denominator, -shift);
  constexpr int steps = 57;
  std::uint64_t bits = 0;
  for (int i = 0; i < steps; ++i) {
    bits <<= 1U;
    if (!is_less(numerator, denominator)) {
      subtract(numerator, denominator);
      bits |= 1U;
    }
    multiply_add(numerator, 2, 0);
  }
  if (!numerator.empty()) bits |= 1U;  // what is left only tells ties from others
  return rounded(bits, -shift - (steps - 1));
}

}  // namespace

double nearest_double(std::string_view digits, std::int64_t exponent) {
  digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
  if (digits.empty()) return 0;
  const std::int64_t magnitude = static_cast<std::int64_t>(digits.size()) + exponent;
  if (magnitude > 310) return std::numeric_limits<double>::infinity();
  if (magnitude < -330) return 0;
  static constexpr std::array<double, 23> powers = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                    1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                                    1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
  const auto size = static_cast<std::int64_t>(powers.size());
  if (digits.size() <= 15 && exponent > -size && exponent < size) {
    // Both are exact as doubles, so that one operation rounds once.
    double number = 0;
    for (const char c : digits) number = number * 10 + (c - '0');
    const double power = powers[static_cast<std::size_t>(std::abs(exponent))];
    return exponent < 0 ? number / power : number * power;
  }
  constexpr std::int64_t max_power = 27;  // of five, in 64 bits
  if (digits.size() <= 19 && exponent >= -max_power && exponent <= max_power) {
    std::uint64_t number = 0;
    for (const char c : digits) number = number * 10 + static_cast<std::uint64_t>(c - '0');
    return moderate(number, exponent);
  }
  Natural numerator;
  for (const char c : digits) multiply_add(numerator, 10, static_cast<std::uint32_t>(c - '0'));
  Natural denominator = {1};
  multiply_by_power_of_ten(exponent < 0 ? denominator : numerator, std::abs(exponent));
  return quotient(std::move(numerator), std::move(denominator));
}

}  // namespace muster
