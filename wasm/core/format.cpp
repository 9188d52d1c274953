#include "core/format.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>

namespace muster {
namespace {

constexpr std::array<std::string_view, 6> names = {"", "date", "date-time", "email", "uuid", "uri"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_alpha(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_hex(char c) { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

/// The number in `text[at, at + size)`, or nothing when a character is no digit.
std::optional<int> number(std::string_view text, std::size_t at, std::size_t size) {
  if (at + size > text.size()) return std::nullopt;
  int value = 0;
  for (std::size_t i = at; i < at + size; ++i) {
    if (!is_digit(text[i])) return std::nullopt;
    value = value * 10 + (text[i] - '0');
  }
  return value;
}

bool is_date(const std::string_view& text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  const auto year = number(text, 0, 4);
  const auto month = number(text, 5, 2);
  const auto day = number(text, 8, 2);
  if (!year || !month || !day || *month < 1 || *month > 12) return false;
  static constexpr std::array<int, 12> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (*year % 4 == 0 && *year % 100 != 0) || *year % 400 == 0;
  const int last = days[static_cast<std::size_t>(*month - 1)] + (*month == 2 && leap ? 1 : 0);
  return *day >= 1 && *day <= last;
}

/// The offset from UTC in minutes of "Z" or "+hh:mm", or nothing.
std::optional<int> zone(std::string_view text) {
  if (text == "Z" || text == "z") return 0;
  if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':') return std::nullopt;
  const auto hours = number(text, 1, 2);
  const auto minutes = number(text, 4, 2);
  if (!hours || !minutes || *hours > 23 || *minutes > 59) return std::nullopt;
  const int offset = *hours * 60 + *minutes;
  return text[0] == '-' ? -offset : offset;
}

bool is_time(const std::string_view& text) {
  if (text.size() < 9 || text[2] != ':' || text[5] != ':') return false;
  const auto hour = number(text, 0, 2);
  const auto minute = number(text, 3, 2);
  const auto second = number(text, 6, 2);
  if (!hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 60) return false;
  std::size_t at = 8;
  if (text[at] == '.') {
    const std::size_t first = ++at;
    while (at < text.size() && is_digit(text[at])) ++at;
    if (at == first) return false;
  }
  const auto offset = zone(text.substr(at));
  if (!offset) return false;
  if (*second < 60) return true;
  // A leap second is the last one of a day in UTC.
  constexpr int day = 24 * 60;
  return ((*hour * 60 + *minute - *offset) % day + day) % day == day - 1;
}

/// Whether all bytes are digits where `places` has an 0x0F, and elsewhere those of `marks`.
bool is_shaped(const char* text, std::uint64_t places, std::uint64_t marks) {
  std::uint64_t word = 0;
  std::memcpy(&word, text, sizeof word);
  // A digit less '0' stays below 10 with 6 added below 16, so that no carry leaves its byte.
  const std::uint64_t value = word ^ marks;
  return (value & ~places) == 0 && ((value + (places & 0x0606060606060606U)) & ~places) == 0;
}

int two_digits(const char* text) { return (text[0] - '0') * 10 + (text[1] - '0'); }

/// The form in which nearly all dates come: 2026-11-23T16:00:48.123Z, on a day that every month
/// has.
bool is_usual_date_time(const std::string_view& text) {
  if (text.size() != 24) return false;
  const char* const at = text.data();
  return is_shaped(at, 0x000F0F000F0F0F0FU, 0x2D30302D30303030U) &&
         is_shaped(at + 8, 0x0F0F000F0F000F0FU, 0x30303A3030543030U) &&
         is_shaped(at + 16, 0x000F0F0F000F0F00U, 0x5A3030302E30303AU) && two_digits(at + 5) >= 1 &&
         two_digits(at + 5) <= 12 && two_digits(at + 8) >= 1 && two_digits(at + 8) <= 28 &&
         two_digits(at + 11) <= 23 && two_digits(at + 14) <= 59 && two_digits(at + 17) <= 59;
}

bool is_date_time(const std::string_view& text) {
  if (is_usual_date_time(text)) return true;
  if (text.size() < 11) return false;
  return (text[10] == 'T' || text[10] == 't') && is_date(text.substr(0, 10)) &&
         is_time(text.substr(11));
}

bool is_uuid(const std::string_view& text) {
  if (text.size() != 36) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
    if (dash ? text[i] != '-' : !is_hex(text[i])) return false;
  }
  return true;
}

bool is_in(char c, std::string_view set) { return set.find(c) != std::string_view::npos; }

bool is_label(std::string_view text) {
  if (text.empty() || text.size() > 63 || text.front() == '-' || text.back() == '-') return false;
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return is_alpha(c) || is_digit(c) || c == '-'; });
}

bool is_domain(std::string_view text) {
  for (;;) {
    const std::size_t dot = text.find('.');
    if (!is_label(text.substr(0, dot))) return false;
    if (dot == std::string_view::npos) return true;
    text.remove_prefix(dot + 1);
  }
}

bool is_ipv4(std::string_view text) {
  int parts = 0;
  for (;;) {
    const std::size_t dot = text.find('.');
    const std::string_view part = text.substr(0, dot);
    const auto value = part.size() <= 3 ? number(part, 0, part.size()) : std::nullopt;
    if (part.empty() || !value || *value > 255 || (part.size() > 1 && part[0] == '0')) return false;
    ++parts;
    if (dot == std::string_view::npos) return parts == 4;
    text.remove_prefix(dot + 1);
  }
}

bool is_ipv6(std::string_view text) {
  int groups = 0;
  bool gap = false;
  std::size_t at = 0;
  if (text.substr(0, 2) == "::") {
    gap = true;
    at = 2;
  }
  while (at < text.size()) {
    const std::size_t colon = std::min(text.find(':', at), text.size());
    const std::string_view part = text.substr(at, colon - at);
    if (colon == text.size() && part.find('.') != std::string_view::npos) {
      if (!is_ipv4(part)) return false;
      groups += 2;
      break;
    }
    if (part.empty() || part.size() > 4 || !std::all_of(part.begin(), part.end(), is_hex)) {
      return false;
    }
    ++groups;
    at = colon;
    if (at == text.size()) break;
    ++at;
    if (at == text.size()) return false;
    if (text[at] == ':') {
      if (gap) return false;
      gap = true;
      ++at;
    }
  }
  return gap ? groups < 8 : groups == 8;
}

bool is_quoted(std::string_view text) {
  if (text.size() < 2 || text.front() != '"' || text.back() != '"') return false;
  for (std::size_t i = 1; i + 1 < text.size(); ++i) {
    if (text[i] == '\\') {
      if (++i + 1 >= text.size()) return false;
    } else if (text[i] == '"') {
      return false;
    }
    if (text[i] < ' ' || text[i] > '~') return false;
  }
  return true;
}

bool is_dot_atom(std::string_view text) {
  if (text.empty() || text.front() == '.' || text.back() == '.') return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '.' && text[i - 1] == '.') return false;
    if (!is_alpha(text[i]) && !is_digit(text[i]) && !is_in(text[i], ".!#$%&'*+-/=?^_`{|}~")) {
      return false;
    }
  }
  return true;
}

bool is_email(std::string_view text) {
  const std::size_t at = text.rfind('@');
  if (at == std::string_view::npos) return false;
  const std::string_view local = text.substr(0, at);
  const std::string_view domain = text.substr(at + 1);
  if (!is_dot_atom(local) && !is_quoted(local)) return false;
  if (domain.size() > 2 && domain.front() == '[' && domain.back() == ']') {
    const std::string_view literal = domain.substr(1, domain.size() - 2);
    return literal.substr(0, 5) == "IPv6:" ? is_ipv6(literal.substr(5)) : is_ipv4(literal);
  }
  return is_domain(domain);
}

/// RFC 3986: unreserved, percent-encoded, sub-delims and what else the part allows.
bool is_uri_part(std::string_view text, std::string_view also) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '%') {
      if (i + 2 >= text.size() || !is_hex(text[i + 1]) || !is_hex(text[i + 2])) return false;
      i += 2;
    } else if (!is_alpha(text[i]) && !is_digit(text[i]) && !is_in(text[i], "-._~!$&'()*+,;=") &&
               !is_in(text[i], also)) {
      return false;
    }
  }
  return true;
}

bool is_ip_literal(std::string_view text) {
  if (!text.empty() && (text[0] == 'v' || text[0] == 'V')) {
    const std::size_t dot = text.find('.');
    return dot != std::string_view::npos && dot > 1 && dot + 1 < text.size() &&
           std::all_of(text.begin() + 1, text.begin() + static_cast<std::ptrdiff_t>(dot), is_hex) &&
           text.find('%') == std::string_view::npos && is_uri_part(text.substr(dot + 1), ":");
  }
  return is_ipv6(text);
}

bool is_authority(std::string_view text) {
  const std::size_t user = text.rfind('@');
  if (user != std::string_view::npos) {
    if (!is_uri_part(text.substr(0, user), ":")) return false;
    text.remove_prefix(user + 1);
  }
  std::string_view port;
  if (!text.empty() && text[0] == '[') {
    const std::size_t end = text.find(']');
    if (end == std::string_view::npos || !is_ip_literal(text.substr(1, end - 1))) return false;
    port = text.substr(end + 1);
  } else {
    const std::size_t colon = std::min(text.find(':'), text.size());
    if (!is_uri_part(text.substr(0, colon), "")) return false;
    port = text.substr(colon);
  }
  return port.empty() || (port[0] == ':' && std::all_of(port.begin() + 1, port.end(), is_digit));
}

bool is_uri(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos || colon == 0 || !is_alpha(text[0])) return false;
  for (std::size_t i = 1; i < colon; ++i) {
    if (!is_alpha(text[i]) && !is_digit(text[i]) && !is_in(text[i], "+-.")) return false;
  }
  std::string_view rest = text.substr(colon + 1);
  if (const std::size_t hash = rest.find('#'); hash != std::string_view::npos) {
    if (!is_uri_part(rest.substr(hash + 1), ":@/?")) return false;
    rest = rest.substr(0, hash);
  }
  if (const std::size_t mark = rest.find('?'); mark != std::string_view::npos) {
    if (!is_uri_part(rest.substr(mark + 1), ":@/?")) return false;
    rest = rest.substr(0, mark);
  }
  if (rest.substr(0, 2) == "//") {
    const std::size_t slash = std::min(rest.find('/', 2), rest.size());
    if (!is_authority(rest.substr(2, slash - 2))) return false;
    rest = rest.substr(slash);
  }
  return is_uri_part(rest, ":@/");
}

}  // namespace

Format format_named(std::string_view name) {
  for (std::size_t i = 1; i < names.size(); ++i) {
    if (names[i] == name) return static_cast<Format>(i);
  }
  return Format::none;
}

std::string_view name_of(Format format) { return names[static_cast<std::size_t>(format)]; }

bool matches(Format format, const std::string_view& text) {
  switch (format) {
    case Format::none:
      return true;
    case Format::date:
      return is_date(text);
    case Format::date_time:
      return is_date_time(text);
    case Format::email:
      return is_email(text);
    case Format::uuid:
      return is_uuid(text);
    case Format::uri:
      return is_uri(text);
  }
  return false;
}

}  // namespace muster
