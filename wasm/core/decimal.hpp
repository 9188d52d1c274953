#pragma once

#include <cstdint>
#include <string_view>

namespace muster {

/// The double nearest to `digits` × 10^`exponent`, ties to even (IEEE 754); infinity beyond the
/// largest. The digits are '0' to '9', at most `max_digits` of them.
double nearest_double(std::string_view digits, std::int64_t exponent);

/// More digits than these cannot change to which double a number is nearest, but for whether any
/// of the rest is not zero: halfway between two doubles takes 767 at most.
inline constexpr std::size_t max_digits = 768;

}  // namespace muster
