#include "core/walk.hpp"

#include <utility>

namespace muster {

Walk::Walk(const Schema& schema, FieldSink& sink, Verdict& verdict)
    : sink_(sink), verdict_(verdict) {
  frames_.reserve(max_depth + 1);
  aim_at({&schema, 0});
}

void Walk::key_part(const std::string_view& part) {
  in_parts_ = true;
  if (!cut_) text_ += part.substr(0, Value::max_text + 1);
  if (text_.size() > Value::max_text) {
    text_ = cut_text(text_, Value::max_text);
    cut_ = true;
  }
}

void Walk::string_part(const std::string_view& part) {
  text_length_ += code_points(part);
  key_part(part);
}

void Walk::find_sole() {
  sole_ = !top_->is_array && lane_count_ == top_->lanes + 1 ? &lanes_[top_->lanes] : nullptr;
}

/// key() of the likely key, for a fraction of the work.
void Walk::likely_key_came() {
  const Property& property = *sole_->next;
  sole_->met = &property;
  sole_->next = &property + property.step;
  top_->key = property.name;
  if (see(*sole_, property.index)) duplicate();
  targets_[0] = {property.schema, sole_->scope};
  target_count_ = 1;
}

void Walk::key(const std::string_view& last) {
  if (!in_parts_ && last.size() <= Value::max_text) {
    named(last);
    return;
  }
  key_part(last);
  named(text_);
  in_parts_ = cut_ = false;
  text_.clear();
}

/// Takes note of a member's key: which schemas judge its value, whether it came before.
void Walk::named(const std::string_view& name) {
  Frame& frame = *top_;
  target_count_ = 0;
  frame.key = {};
  const std::size_t lanes = lane_count_;
  bool is_met = false;
  for (std::size_t i = frame.lanes; i < lanes; ++i) {
    Lane& lane = lanes_[i];
    const Property* const before = lane.met;
    lane.met = cut_ ? nullptr : lane.schema->find(name, lane.next);
    if (lane.met == nullptr) continue;
    if (before != nullptr) before->step = lane.met - before;
    lane.next = lane.met + lane.met->step;
    const bool again = see(lane, lane.met->index);
    if (is_met) continue;
    is_met = true;
    frame.key = lane.met->name;
    if (again) duplicate();
  }
  if (!is_met) see_undeclared(frame, name);
  bool is_open = false;
  for (std::size_t i = frame.lanes; i < lanes; ++i) {
    const Lane& lane = lanes_[i];
    const Additional additional = lane.schema->additional;
    if (lane.met != nullptr && lane.met->declared) {
      aim_at({lane.met->schema, lane.scope});
    } else if (additional == Additional::check) {
      aim_at({lane.schema->additional_schema, lane.scope});
    } else if (additional == Additional::forbid) {
      unknown(lane, lane.schema->severity, is_met ? frame.key : name, is_met);
    } else if (additional == Additional::report) {
      is_open = is_open || (lane.met == nullptr && !lane.schema->properties.empty());
    }
  }
  if (is_open) new_to_all(is_met ? frame.key : name, is_met);
}

bool Walk::see(Lane& lane, std::uint32_t property) {
  std::uint64_t& word = property < 64 ? lane.seen : more_seen_[lane.more + property / 64 - 1];
  const std::uint64_t bit = std::uint64_t{1} << (property % 64);
  const bool again = (word & bit) != 0;
  word |= bit;
  return again;
}

}  // namespace muster
