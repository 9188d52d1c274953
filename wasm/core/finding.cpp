#include "core/finding.hpp"

#include <algorithm>
#include <utility>

#include "core/same.hpp"

namespace muster {
namespace {

constexpr std::array<std::string_view, severities> severity_words = {"new", "tolerated", "broken"};
constexpr std::array<std::string_view, 14> code_words = {
    "bad_json",      "bad_utf8",      "truncated",     "too_deep",
    "too_large",     "missing_field", "wrong_type",    "wrong_format",
    "out_of_range",  "unknown_value", "unknown_field", "undocumented_status",
    "duplicate_key", "too_complex"};
static_assert(code_words.size() == static_cast<std::size_t>(Code::too_complex) + 1);

bool is_of_one_pattern(const Finding& one, const Finding& other) {
  return one.code == other.code && one.severity == other.severity &&
         is_same(one.pattern, other.pattern);
}

}  // namespace

std::string_view word(Severity severity) {
  return severity_words[static_cast<std::size_t>(severity)];
}

std::string_view word(Code code) { return code_words[static_cast<std::size_t>(code)]; }

void Findings::add(Finding finding) {
  counts_[static_cast<std::size_t>(finding.severity)] += finding.count;
  const Slots::Number known = slots_.find(hash_of(finding.pattern), [&](Slots::Number number) {
    return is_of_one_pattern(patterns_[number], finding);
  });
  if (known != Slots::none) {
    Finding& group = patterns_[known];
    group.count += finding.count;
    keep_place(group, std::move(finding.pointer));
    for (std::string& other : finding.others) keep_place(group, std::move(other));
    if (finding.last_row != group.last_row) {
      group.rows += finding.rows;
      group.last_row = finding.last_row;
    }
    return;
  }
  const bool full = patterns_.size() == max_patterns;
  Finding* place = full ? replaceable(finding.severity) : nullptr;
  if (full && place == nullptr) {
    unlisted_ += finding.count;
    return;
  }
  ++listed_[static_cast<std::size_t>(finding.severity)];
  std::vector<std::string> others = std::exchange(finding.others, {});
  if (place == nullptr) {
    place = &patterns_.emplace_back(std::move(finding));
    take_in();
  } else {
    replaced_.push_back(static_cast<std::size_t>(place - patterns_.data()));
    *place = std::move(finding);
    slots_.clear();
    for (std::size_t i = 0; i < patterns_.size(); ++i) take_in();
  }
  for (std::string& other : others) keep_place(*place, std::move(other));
}

/// From now on the next pattern is found by its text.
void Findings::take_in() {
  slots_.add([this](Slots::Number number) { return hash_of(patterns_[number].pattern); });
}

/// A milder pattern that gives its place up, the mildest and newest; nullptr where there is none.
Finding* Findings::replaceable(Severity severity) {
  for (std::size_t milder = 0; milder < static_cast<std::size_t>(severity); ++milder) {
    if (listed_[milder] == 0) continue;
    const auto found = std::find_if(
        patterns_.rbegin(), patterns_.rend(),
        [milder](const auto& each) { return static_cast<std::size_t>(each.severity) == milder; });
    --listed_[milder];
    unlisted_ += found->count;
    others_ -= found->others.size();
    return &*found;
  }
  return nullptr;
}

void Findings::keep_place(Finding& group, std::string pointer) {
  if (others_ == others_limit_) return;
  ++others_;
  group.others.push_back(std::move(pointer));
}

void Findings::merge(const Findings& other, std::uint64_t row_offset) {
  std::array<std::uint64_t, severities> unlisted = other.counts_;
  for (Finding finding : other.patterns_) {
    unlisted[static_cast<std::size_t>(finding.severity)] -= finding.count;
    if (finding.last_row != 0) finding.last_row += row_offset;
    add(std::move(finding));
  }
  for (std::size_t i = 0; i < severities; ++i) counts_[i] += unlisted[i];
  unlisted_ += other.unlisted_;
}

void Findings::begin_user() {
  since_ = patterns_.size();
  replaced_.clear();
}

void Findings::name_user(std::int64_t id) {
  const auto name = [id](Finding& finding) {
    if (!finding.user_id) finding.user_id = id;
  };
  std::for_each(patterns_.begin() + static_cast<std::ptrdiff_t>(since_), patterns_.end(), name);
  for (const std::size_t each : replaced_) name(patterns_[each]);
}

void Findings::name_all(std::int64_t id) {
  since_ = 0;
  name_user(id);
}

void Findings::clear() {
  patterns_.clear();
  slots_.clear();
  counts_ = {};
  listed_ = {};
  begin_user();
  unlisted_ = 0;
  others_ = 0;
}

}  // namespace muster
