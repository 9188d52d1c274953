#include "brute.hpp"

#include <algorithm>

#include "support.hpp"

using muster::IdentityRecord;
using muster::Mfa;
using muster::UserRecord;

std::string small(std::string_view text) {
  std::string result(text);
  for (char& c : result) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return result;
}

std::string days_after(std::string day, int days) {
  for (; days > 0; --days) {
    int year = std::stoi(day.substr(0, 4));
    int month = std::stoi(day.substr(5, 2));
    int date = std::stoi(day.substr(8, 2)) + 1;
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    const int last = month == 2 ? (leap ? 29 : 28)
                                : (month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31);
    if (date > last) {
      date = 1;
      if (++month > 12) {
        month = 1;
        ++year;
      }
    }
    const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    day = std::to_string(year) + "-" + two(month) + "-" + two(date);
  }
  return day;
}

namespace {

std::set<std::string> words(const std::vector<std::string_view>& texts) {
  std::set<std::string> values;
  for (const std::string_view text : texts) values.insert(small(text));
  return values;
}

std::set<std::string> renewals(const UserRecord& user, const std::string& today) {
  const std::string date(next_renewal(user));
  if (date.empty()) return {"none"};
  if (date < today) return {"overdue"};
  std::set<std::string> values = {date.substr(0, 7)};
  if (date <= days_after(today, 30)) values.insert("30d");
  values.insert(date <= days_after(today, 90) ? "90d" : "later");
  return values;
}

}  // namespace

std::set<std::string> values_of(const UserRecord& user, const std::string& key,
                                const std::string& today) {
  std::set<std::string> values;
  if (key == "role") values = words(user.roles);
  if (key == "check") values = words(user.checks);
  if (key == "doc") {
    for (const auto& document : user.documents) values.insert(small(document.type));
  }
  if (key == "idp") {
    for (const IdentityRecord& identity : user.identities) {
      if (!identity.disconnected && !identity.separated && identity.has_idp == true) {
        values.insert(small(identity.client_type));
      }
    }
  }
  if (values.empty() && (key == "role" || key == "check" || key == "doc" || key == "idp")) {
    return {"none"};
  }
  if (key == "privileged") {
    const std::vector<std::string> strong = embedded().privileged();
    const bool is = std::any_of(user.roles.begin(), user.roles.end(), [&](std::string_view role) {
      return std::any_of(strong.begin(), strong.end(),
                         [&](const std::string& each) { return small(each) == small(role); });
    });
    return {is ? "yes" : "no"};
  }
  if (key == "mfa") {
    const Mfa::State state = mfa_of(user).state;
    return {state == Mfa::State::on ? "yes" : state == Mfa::State::off ? "no" : "unknown"};
  }
  if (key == "contractor") {
    const auto is = is_contractor(user);
    return {!is ? "unknown" : *is ? "yes" : "no"};
  }
  if (key == "status") return {is_separated(user) ? "separated" : "current"};
  if (key == "left") {
    const auto left = left_of(user);
    return {left == muster::Left::no          ? "no"
            : left == muster::Left::connected ? "connected"
                                              : "disconnected"};
  }
  if (key == "terms") return {user.terms_agreed_at.empty() ? "none" : "agreed"};
  if (key == "renewal") return renewals(user, today);
  if (key == "id") return {std::to_string(user.id.value_or(0))};
  return values;
}

std::string Wish::text() const {
  std::string text = (negated ? "-" : "") + key + ":";
  for (const std::string& value : values) {
    if (text.back() != ':') text += ',';
    const bool plain = value.find_first_of(" ,\"") == std::string::npos;
    text += plain ? value : '"' + value + '"';
  }
  return text;
}

bool Wish::holds(const UserRecord& user, const std::string& today) const {
  const std::set<std::string> has = values_of(user, key, today);
  return negated != std::any_of(values.begin(), values.end(), [&](const std::string& value) {
           return has.count(small(value)) > 0;
         });
}
