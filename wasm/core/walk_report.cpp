// How the walk judges a value, names the place of what it finds, and settles an anyOf.
#include <algorithm>
#include <utility>

#include "core/departure.hpp"
#include "core/document.hpp"
#include "core/walk.hpp"

namespace muster {
namespace {

constexpr std::size_t max_path = 1024;  ///< past this a pointer ends with “…”

/// The steps as a JSON Pointer, or as a pattern with `*` for every index.
std::string path(const std::vector<Step>& steps, std::size_t count, bool pattern) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) {
    if (text.size() > max_path) return text + "/…";
    text += '/';
    if (!steps[i].is_item) {
      text += escape_pointer(steps[i].key);
    } else if (pattern) {
      text += '*';
    } else {
      text += std::to_string(steps[i].index);
    }
  }
  return text;
}

}  // namespace

/// Judges a value by a schema and all that belongs to it. Those that speak of members or items,
/// too, get a lane for them.
void Walk::enter(const Schema& schema, std::uint32_t scope, const Value& value) {
  if (++judges_ > max_judges) return;
  judge(schema, scope, value);
  const Types container = value.types & (type::object | type::array);
  if (schema.has_lane && (schema.types & container) != 0) add_lane(schema, scope);
  if (schema.is_plain()) return;
  for (const Schema* also : schema.all_of) enter(*also, scope, value);
  if (!schema.any_of.empty()) enter_branches(schema, scope, value);
}

/// Of an anyOf only the branches that take the value's type are walked; where just one does, its
/// findings are the anyOf's own.
void Walk::enter_branches(const Schema& schema, std::uint32_t scope, const Value& value) {
  const auto fits = [&value](const Schema* branch) { return (branch->accepts & value.types) != 0; };
  const auto count = std::count_if(schema.any_of.begin(), schema.any_of.end(), fits);
  if (count == 0) {
    if ((schema.types & value.types) == 0) return;  // the schema's own type is told already
    const std::string expected = words_for(schema.accepts);
    const std::string found = shape_of(value);
    const std::string example = example_of(value);
    Note note;
    note.severity = schema.severity;
    note.expected = expected;
    note.found = found;
    note.example = example;
    report(scope, note);
    return;
  }
  std::uint32_t branch = scope;
  if (count > 1) branch = scopes_.open(scope, static_cast<std::uint32_t>(count), depth_);
  for (const Schema* each : schema.any_of) {
    if (!fits(each)) continue;
    enter(*each, branch, value);
    if (count > 1) ++branch;
  }
}

/// Settles the anyOfs opened since `groups` were open, the innermost first.
void Walk::leave(std::size_t groups) {
  while (scopes_.groups() > groups) {
    Scope& best = scopes_.best();
    word(best);
    merge_into(scopes_.parent(), best);
    scopes_.close();
  }
}

void Walk::merge_into(std::uint32_t parent, const Scope& branch) {
  Scope& target = scopes_.scope(parent);
  if (branch.findings.size() != 0) target.findings.merge(branch.findings);
  const std::size_t further = branch.depth - target.depth;
  for (std::size_t i = 0; i + further < target.near.size(); ++i) {
    target.near[i + further] += branch.near[i];
  }
  for (const Broken& broken : branch.broken) {
    if (parent == 0) {
      take_broken(broken);
    } else if (target.broken.size() < Verdict::max_set_aside) {
      target.broken.push_back(broken);
    }
  }
}

void Walk::judge(const Schema& schema, std::uint32_t scope, const Value& value) {
  const std::uint32_t unkept = unkept_rules(schema, value);
  if (unkept != 0) {
    depart(schema, scope, value, unkept);
  } else if (schema.field != Field::none) {
    tell(schema, value);
  }
}

/// Notes the rules that a value does not keep. Where it can be read otherwise, it is used.
void Walk::depart(const Schema& schema, std::uint32_t scope, const Value& value,
                  std::uint32_t unkept) {
  constexpr auto wrong_type = 1U << static_cast<unsigned>(Rule::type);
  Value reading;
  std::string storage;
  const bool readable = unkept == wrong_type && obvious_reading(schema, value, reading, storage);
  const std::string example = example_of(value);
  for (int i = 0; i < rules; ++i) {
    if ((unkept >> i & 1U) == 0) continue;
    const Departure found = departure(schema, static_cast<Rule>(i), value);
    Note note;
    note.severity = readable ? Severity::tolerated : found.severity;
    note.code = found.code;
    note.expected = found.expected;
    note.found = found.found;
    note.example = example;
    report(scope, note);
  }
  if (schema.field == Field::none) return;
  if (readable) {
    tell(schema, reading);
  } else if (unkept != wrong_type) {
    tell(schema, value);
  }
}

void Walk::tell(const Schema& schema, const Value& value) {
  if (value.types == type::string) {
    const Slots::Number known = value.cut ? Slots::none : schema.known(value.text);
    if (known != Slots::none) {
      sink_.word(schema.field, known, value.text);
    } else {
      sink_.text(schema.field, value.text);
    }
  } else if (value.integer) {
    if (schema.field == Field::user_id) user_id_ = value.integer;
    sink_.integer(schema.field, *value.integer);
  } else if (value.types == type::boolean) {
    sink_.boolean(schema.field, value.boolean);
  } else if (value.types == type::null) {
    sink_.null(schema.field);
  }
}

Step Walk::step(std::size_t depth) const {
  const Frame& frame = frames_[depth];
  return {frame.is_array, frame.index - 1, frame.key, frame.key.data() != frame.own_key.data()};
}

RowPlace Walk::row_place() const {
  for (std::size_t i = depth_; i-- > 0;) {
    if (frames_[i].row != 0) return {frames_[i].row, i + 1, row_number_};
  }
  return {};
}

/// Notes a departure at the current place.
void Walk::report(std::uint32_t index, const Note& note) {
  Scope& scope = scopes_.scope(index);
  const std::size_t away = depth_ - scope.depth + (note.has_child ? 1 : 0);
  if (note.severity != Severity::novel && away < scope.near.size()) ++scope.near[away];
  if (index != 0) {
    std::size_t bytes = note.expected.size() + note.found.size() + note.example.size();
    for (std::size_t i = scope.depth; i < depth_; ++i) bytes += frames_[i].key.size();
    const std::size_t steps = depth_ - scope.depth;
    if (!scope.has_room(steps, bytes)) word(scope);
    if (scope.has_room(steps, bytes)) {
      scope.keep(note, row_place(), steps);
      for (std::size_t i = scope.depth; i < depth_; ++i) scope.keep_step(step(i));
      return;
    }
  }
  steps_.clear();
  for (std::size_t i = 0; i < depth_; ++i) steps_.push_back(step(i));
  add(scope, note, row_place(), steps_);
}

/// Puts what a branch kept into words, now that it counts or there is no more room.
void Walk::word(Scope& scope) {
  for (const Scope::Kept& kept : scope.kept()) {
    steps_.clear();
    for (std::size_t i = 0; i < scope.depth; ++i) steps_.push_back(step(i));
    for (std::size_t i = kept.first_step; i < kept.last_step; ++i) {
      steps_.push_back(scope.step(i));
    }
    add(scope, kept.note, kept.row, steps_);
  }
  scope.release();
}

void Walk::add(Scope& scope, const Note& note, const RowPlace& row,
               const std::vector<Step>& steps) {
  Finding finding;
  finding.severity = note.severity;
  finding.code = note.code;
  finding.pattern = path(steps, steps.size(), true);
  finding.pointer = path(steps, steps.size(), false);
  if (note.has_child) {
    finding.pattern += '/' + escape_pointer(note.child);
    finding.pointer += '/' + escape_pointer(note.child);
  }
  finding.expected = note.expected;
  finding.found = note.found;
  finding.example = note.example;
  if (row.serial != 0) {
    finding.rows = 1;
    finding.last_row = row.number;
  }
  if (note.severity == Severity::broken) {
    Broken broken;
    broken.row = row.serial;
    broken.what = {path(steps, row.depth, false), finding.pointer, note.code};
    if (&scope == &scopes_.scope(0)) {
      take_broken(broken);
    } else if (scope.broken.size() < Verdict::max_set_aside) {
      scope.broken.push_back(std::move(broken));
    }
  }
  scope.findings.add(std::move(finding));
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
