#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace muster {

/// A day as the number of days since 1970-01-01, of the calendar that dates are written in.
using Day = std::int32_t;
inline constexpr Day no_day = INT32_MAX;

/// The day of "2026-12-05"; no_day for any other text.
Day day_of(std::string_view date);
/// The first day of that month, which may be beyond 12: month 13 is January of the next year.
Day first_of_month(int year, int month);

struct Month {
  int year = 0;
  int month = 0;  ///< from 1
};
/// The month in which a day is.
Month month_of(Day day);
/// "2026-12".
std::string text_of(Month month);

}  // namespace muster
