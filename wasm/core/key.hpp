#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace muster {

/// What users are filtered by and counted by. First open lists of words, then closed ones.
enum class Key : std::uint8_t {
  role,
  check,
  document,
  idp,
  privileged,
  mfa,
  contractor,
  status,
  left,
  terms,
  renewal,
  id,
};

inline constexpr std::size_t set_keys = 4;     ///< from Key::role: a user has any number of words
inline constexpr std::size_t choice_keys = 6;  ///< from Key::privileged: one of two or three values

constexpr std::size_t index_of(Key key) { return static_cast<std::size_t>(key); }
constexpr bool is_set(Key key) { return index_of(key) < set_keys; }
constexpr bool is_choice(Key key) { return !is_set(key) && key < Key::renewal; }
constexpr std::size_t choice_of(Key key) { return index_of(key) - set_keys; }

/// The keys as they are written, in the order of the enumeration.
inline constexpr std::array<std::string_view, 12> key_names = {
    "role",       "check",  "doc",  "idp",   "privileged", "mfa",
    "contractor", "status", "left", "terms", "renewal",    "id"};

using ChoiceNames = std::array<std::string_view, 3>;
/// The values of each choice, an empty one where there are two.
inline constexpr std::array<ChoiceNames, choice_keys> choice_names = {
    {{"yes", "no", ""},
     {"yes", "no", "unknown"},
     {"yes", "no", "unknown"},
     {"current", "separated", ""},
     {"connected", "disconnected", "no"},
     {"agreed", "none", ""}}};

/// Values of `renewal` beside the months.
inline constexpr std::array<std::string_view, 5> renewal_names = {"overdue", "30d", "90d", "later",
                                                                  "none"};

}  // namespace muster
