// How the walk judges a value, names the place of what it finds, and settles an anyOf.
#include <algorithm>
#include <utility>

#include "core/schema_compiler.hpp"
#include "core/walk.hpp"

namespace muster {
namespace {

constexpr std::size_t max_path = 1024;  ///< past this a pointer ends with “…”

}  // namespace

/// Opens the lanes of a schema for a value. Of an anyOf only the branches that take the value's
/// type are walked; where just one does, its findings are the anyOf's own.
void Walk::enter(const Schema& schema, std::uint32_t scope, const Value& value) {
  lanes_.push_back({&schema, scope, 0, seen_.size(), 0});
  seen_.resize(seen_.size() + (schema.properties.size() + 63) / 64);
  for (const Schema* also : schema.all_of) enter(*also, scope, value);
  if (schema.any_of.empty()) return;
  const auto fits = [&value](const Schema* branch) { return (branch->accepts & value.types) != 0; };
  const auto count = std::count_if(schema.any_of.begin(), schema.any_of.end(), fits);
  if (count == 0) {
    if ((schema.types & value.types) == 0) return;  // the schema's own type is told already
    report(scope, {Code::wrong_type, schema.severity, words_for(schema.accepts), shape_of(value)},
           example_of(value), depth_);
    return;
  }
  std::uint32_t branch = scope;
  if (count > 1) branch = scopes_.open(scope, static_cast<std::uint32_t>(count));
  for (const Schema* each : schema.any_of) {
    if (!fits(each)) continue;
    enter(*each, branch, value);
    if (count > 1) ++branch;
  }
}

/// Settles the anyOfs opened since `groups` were open, the innermost first.
void Walk::leave(std::size_t groups) {
  while (scopes_.groups() > groups) {
    merge_into(scopes_.parent(), scopes_.best());
    scopes_.close();
  }
}

void Walk::merge_into(std::uint32_t parent, const Scope& branch) {
  Scope& target = scopes_.scope(parent);
  target.findings.merge(branch.findings);
  for (const Broken& broken : branch.broken) {
    if (parent == 0) {
      take_broken(broken);
    } else {
      target.broken.push_back(broken);
    }
  }
}

void Walk::judge(const Schema& schema, std::uint32_t scope, const Value& value) {
  std::vector<Departure> found = departures(schema, value);
  if (found.empty()) {
    if (schema.field != Field::none) tell(schema, value);
    return;
  }
  Value reading;
  std::string storage;
  const bool readable =
      found.front().code == Code::wrong_type && obvious_reading(schema, value, reading, storage);
  for (Departure& departure : found) {
    if (readable) departure.severity = Severity::tolerated;
    report(scope, std::move(departure), example_of(value), depth_);
  }
  if (schema.field == Field::none) return;
  if (readable) {
    tell(schema, reading);
  } else if (found.front().code != Code::wrong_type) {
    tell(schema, value);
  }
}

void Walk::tell(const Schema& schema, const Value& value) {
  if (value.types == type::string) {
    sink_.text(schema.field, value.text);
  } else if (value.integer) {
    if (schema.field == Field::user_id) user_id_ = value.integer;
    sink_.integer(schema.field, *value.integer);
  } else if (value.types == type::boolean) {
    sink_.boolean(schema.field, value.boolean);
  } else if (value.types == type::null) {
    sink_.null(schema.field);
  }
}

/// The place of the value that `depth` frames lead to.
std::string Walk::path(std::size_t depth, bool pattern) const {
  std::string text;
  for (std::size_t i = 0; i < depth; ++i) {
    if (text.size() > max_path) return text + "/…";
    const Frame& frame = frames_[i];
    text += '/';
    if (!frame.is_array) {
      text += escape_pointer(frame.key);
    } else if (pattern) {
      text += '*';
    } else {
      text += std::to_string(frame.index - 1);
    }
  }
  return text;
}

const Walk::Frame* Walk::innermost_row() const {
  for (std::size_t i = depth_; i-- > 0;) {
    if (frames_[i].row != 0) return &frames_[i];
  }
  return nullptr;
}

/// Notes a departure at the place that `depth` frames lead to, or at a child of it.
void Walk::report(std::uint32_t scope, Departure departure, std::string example, std::size_t depth,
                  std::string_view child) {
  Finding finding;
  finding.severity = departure.severity;
  finding.code = departure.code;
  finding.pattern = path(depth, true);
  finding.pointer = path(depth, false);
  if (child.data() != nullptr) {
    finding.pattern += '/' + escape_pointer(child);
    finding.pointer += '/' + escape_pointer(child);
  }
  finding.expected = std::move(departure.expected);
  finding.found = std::move(departure.found);
  finding.example = std::move(example);
  const Frame* row = innermost_row();
  if (row != nullptr) {
    finding.rows = 1;
    finding.last_row = row_number_;
  }
  if (finding.severity == Severity::broken) {
    Broken broken;
    broken.what.place = finding.pointer;
    broken.what.code = finding.code;
    if (row != nullptr) {
      broken.row = row->row;
      broken.what.pointer = path(static_cast<std::size_t>(row - frames_.data()) + 1, false);
    }
    if (scope == 0) {
      take_broken(broken);
    } else if (scopes_.scope(scope).broken.size() < Verdict::max_set_aside) {
      scopes_.scope(scope).broken.push_back(std::move(broken));
    }
  }
  scopes_.scope(scope).findings.add(std::move(finding));
}

/// A broken finding that counts: it sets its row aside, or, outside of any row, breaks the answer.
/// A row within an anyOf may have ended before it was known that its branch counts.
void Walk::take_broken(const Broken& broken) {
  if (broken.row == 0) {
    ++broken_;
    if (!verdict_.reason) verdict_.reason = broken.what;
    return;
  }
  for (std::size_t i = 0; i < depth_; ++i) {
    Frame& frame = frames_[i];
    if (frame.row != broken.row) continue;
    ++broken_;
    if (!frame.set_aside) frame.set_aside = broken.what;
    return;
  }
  if (broken.row == ended_row_) return;
  ended_row_ = broken.row;
  ++verdict_.set_aside_count;
  if (verdict_.set_aside.size() < Verdict::max_set_aside) {
    verdict_.set_aside.push_back(broken.what);
  }
}

}  // namespace muster
