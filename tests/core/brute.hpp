#pragma once

#include <set>
#include <string>
#include <vector>

#include "core/user_record.hpp"

/// The meaning of filters by the dullest way: the values that a user has under a key, as texts.
/// Words differ by ASCII case at most and are written small. `today` is YYYY-MM-DD.
std::set<std::string> values_of(const muster::UserRecord& user, const std::string& key,
                                const std::string& today);

/// The day so many days later, by the calendar, a day at a time.
std::string days_after(std::string day, int days);

std::string small(std::string_view text);

/// A token.
struct Wish {
  std::string key;
  bool negated = false;
  std::vector<std::string> values;

  [[nodiscard]] std::string text() const;
  [[nodiscard]] bool holds(const muster::UserRecord& user, const std::string& today) const;
};
