#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/slots.hpp"

namespace muster {

/// How grave a departure from the contract is, mildest first. Written "new", "tolerated", "broken".
enum class Severity : std::uint8_t {
  novel,      ///< more than the contract knows: an unknown field or value, an undocumented status
  tolerated,  ///< used, but not as documented
  broken,     ///< this row or this answer cannot be used
};
inline constexpr std::size_t severities = 3;

/// What kind of departure it is. The words are stable: add, never rename.
enum class Code : std::uint8_t {
  bad_json,
  bad_utf8,
  truncated,
  too_deep,
  too_large,
  missing_field,
  wrong_type,
  wrong_format,
  out_of_range,
  unknown_value,
  unknown_field,
  undocumented_status,
  duplicate_key,
  too_complex,
};

std::string_view word(Severity severity);
std::string_view word(Code code);

/// One pattern of departure: where (RFC 6901), what the contract expects, what came instead.
struct Finding {
  Severity severity = Severity::tolerated;
  Code code = Code::wrong_type;
  std::string pattern;              ///< the pointer with `*` for every array index: /data/*/id
  std::string pointer;              ///< the first place: /data/0/id
  std::vector<std::string> others;  ///< further places, as many as are kept
  std::string expected;             ///< in words: "integer", "at most 50"
  std::string found;                ///< in words, without personal data: "string", "51"
  std::string example;  ///< the first value itself, cut to a few dozen characters; may be personal
  std::uint64_t count = 1;              ///< how often
  std::uint64_t rows = 0;               ///< in how many rows of a list
  std::optional<std::int64_t> user_id;  ///< the user of the first place, where there is one
  std::uint64_t last_row = 0;           ///< row of the newest place, counted from 1; 0: none
};

/// Findings grouped by code and pattern. Memory is bounded: past `max_patterns` a graver pattern
/// takes the place of a milder one, and only the counts by severity go on; and of all patterns
/// together `max_others` places are kept beside the first ones.
class Findings {
 public:
  static constexpr std::size_t max_patterns = 1000;
  static constexpr std::size_t max_others = 1000;

  Findings() = default;
  /// Of many answers together, where a pointer without its answer leads nowhere: `others` 0.
  explicit Findings(std::size_t others) : others_limit_(others) {}

  /// Adds one departure, or counts it to the pattern that has it already.
  void add(Finding finding);
  /// Adds all of another set, whose rows are numbered from `row_offset` on.
  void merge(const Findings& other, std::uint64_t row_offset = 0);
  /// A user begins.
  void begin_user();
  /// Writes the id into the patterns found since that name no user yet.
  void name_user(std::int64_t id);
  /// Into all patterns that name no user yet.
  void name_all(std::int64_t id);
  void clear();

  [[nodiscard]] const std::vector<Finding>& patterns() const { return patterns_; }
  [[nodiscard]] std::size_t size() const { return patterns_.size(); }
  /// Departures of that severity, every single one counted.
  [[nodiscard]] std::uint64_t count(Severity severity) const {
    return counts_[static_cast<std::size_t>(severity)];
  }
  /// True when nothing graver than `new` was found: JSON Schema's "valid".
  [[nodiscard]] bool valid() const {
    return count(Severity::tolerated) == 0 && count(Severity::broken) == 0;
  }
  /// Departures whose pattern was not kept because there were too many.
  [[nodiscard]] std::uint64_t unlisted() const { return unlisted_; }

 private:
  void keep_place(Finding& group, std::string pointer);
  void take_in();
  Finding* replaceable(Severity severity);

  std::vector<Finding> patterns_;
  Slots slots_;
  std::array<std::uint64_t, severities> counts_{};
  std::array<std::size_t, severities> listed_{};  ///< patterns of each severity
  std::size_t since_ = 0;                         ///< patterns before the current user
  std::vector<std::size_t> replaced_;             ///< those of before that are the user's now
  std::uint64_t unlisted_ = 0;
  std::size_t others_limit_ = max_others;
  std::size_t others_ = 0;  ///< places kept beside the first ones
};

}  // namespace muster
