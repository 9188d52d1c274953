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
  const std::int64_t exponent = -shift - (steps - 1);
  const std::int64_t excess = 64 - __builtin_clzll(bits) - 53;
  const std::int64_t dropped = std::max(excess, -1074 - exponent);
  if (dropped > 60) return 0;
  const std::uint64_t half = std::uint64_t{1} << (dropped - 1);
  const std::uint64_t rest = bits & (half * 2 - 1);
  std::uint64_t kept = bits >> dropped;
  if (rest > half || (rest == half && (kept & 1U) != 0)) ++kept;
  return std::ldexp(static_cast<double>(kept), static_cast<int>(exponent + dropped));
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
  Natural numerator;
  for (const char c : digits) multiply_add(numerator, 10, static_cast<std::uint32_t>(c - '0'));
  Natural denominator = {1};
  multiply_by_power_of_ten(exponent < 0 ? denominator : numerator, std::abs(exponent));
  return quotient(std::move(numerator), std::move(denominator));
}

}  // namespace muster
