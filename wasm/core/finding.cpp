#include "core/finding.hpp"

#include <utility>

namespace muster {
namespace {

constexpr std::array<std::string_view, severities> severity_words = {"new", "tolerated", "broken"};
constexpr std::array<std::string_view, 14> code_words = {
    "bad_json",      "bad_utf8",      "truncated",     "too_deep",
    "too_large",     "missing_field", "wrong_type",    "wrong_format",
    "out_of_range",  "unknown_value", "unknown_field", "undocumented_status",
    "duplicate_key", "too_complex"};
static_assert(code_words.size() == static_cast<std::size_t>(Code::too_complex) + 1);

std::string key_of(const Finding& finding) {
  std::string key(1, static_cast<char>(finding.code));
  key += static_cast<char>(finding.severity);
  return key += finding.pattern;
}

}  // namespace

std::string_view word(Severity severity) {
  return severity_words[static_cast<std::size_t>(severity)];
}

std::string_view word(Code code) { return code_words[static_cast<std::size_t>(code)]; }

void Findings::add(Finding finding) {
  counts_[static_cast<std::size_t>(finding.severity)] += finding.count;
  const bool full = patterns_.size() == max_patterns;
  const auto [known, is_new] = by_key_.try_emplace(key_of(finding), patterns_.size());
  if (!is_new) {
    Finding& group = patterns_[known->second];
    group.count += finding.count;
    keep_place(group, std::move(finding.pointer));
    for (std::string& other : finding.others) keep_place(group, std::move(other));
    if (finding.last_row != group.last_row) {
      group.rows += finding.rows;
      group.last_row = finding.last_row;
    }
    return;
  }
  if (full) {
    by_key_.erase(known);
    unlisted_ += finding.count;
    return;
  }
  std::vector<std::string> others = std::exchange(finding.others, {});
  Finding& group = patterns_.emplace_back(std::move(finding));
  for (std::string& other : others) keep_place(group, std::move(other));
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

void Findings::name_user(std::size_t since, std::int64_t id) {
  for (std::size_t i = since; i < patterns_.size(); ++i) {
    if (!patterns_[i].user_id) patterns_[i].user_id = id;
  }
}

void Findings::clear() {
  patterns_.clear();
  by_key_.clear();
  counts_ = {};
  unlisted_ = 0;
  others_ = 0;
}

}  // namespace muster
