#include "core/day.hpp"

#include "core/format.hpp"

namespace muster {
namespace {

/// Years that begin in March have their odd day at the end.
constexpr int days_in_era = 146097;  // 400 years
constexpr Day epoch = 719468;        // days from March of the year 0 to 1970

int number(std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

/// How many days of a year that begins in March are before the month, counted from March as 0.
int days_before(int month) { return (153 * month + 2) / 5; }

}  // namespace

Day first_of_month(int year, int month) {
  year += (month - 1) / 12;
  month = (month - 1) % 12 + 1;
  if (month < 3) --year;
  const int from_march = (month + 9) % 12;
  // No year is before -1.
  const int era = (year + 400) / 400 - 1;
  const int of_era = year - era * 400;
  return era * days_in_era + of_era * 365 + of_era / 4 - of_era / 100 + days_before(from_march) -
         epoch;
}

Day day_of(std::string_view date) {
  if (!matches(Format::date, date)) return no_day;
  return first_of_month(number(date.substr(0, 4)), number(date.substr(5, 2))) +
         number(date.substr(8, 2)) - 1;
}

Month month_of(Day day) {
  const Day since = day + epoch;
  const int era = (since + days_in_era) / days_in_era - 1;
  const int of_era = since - era * days_in_era;
  const int year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  const int of_year = of_era - (365 * year + year / 4 - year / 100);
  const int from_march = (5 * of_year + 2) / 153;
  const int month = from_march < 10 ? from_march + 3 : from_march - 9;
  return {era * 400 + year + (month < 3 ? 1 : 0), month};
}

std::string text_of(Month month) {
  std::string text = "0000-00";
  int year = month.year;
  for (std::size_t i = 4; i-- > 0; year /= 10) text[i] = static_cast<char>('0' + year % 10);
  text[5] = static_cast<char>('0' + month.month / 10);
  text[6] = static_cast<char>('0' + month.month % 10);
  return text;
}

}  // namespace muster
