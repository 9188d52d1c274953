// How the walk goes through values: scalars, and what begins and ends with an object or array.
#include "core/walk.hpp"

namespace muster {

void Walk::string(const std::string_view& last) {
  if (in_parts_ || last.size() > Value::max_text) {
    long_string(last);
    return;
  }
  if (const Schema* schema = sole_scalar(); schema != nullptr) {
    if (schema->takes(last)) {
      scalar_came();
      if (schema->field != Field::none) sink_.text(schema->field, last);
      return;
    }
    if (schema->asks == Schema::Asks::known_value) {
      if (const Slots::Number known = schema->known(last); known != Slots::none) {
        scalar_came();
        if (schema->field != Field::none) sink_.word(schema->field, known, last);
        return;
      }
    }
  }
  Value value = container_value(type::string);
  value.text = last;
  scalar(value);
}

void Walk::long_string(const std::string_view& last) {
  string_part(last);
  Value value = container_value(type::string);
  value.text = text_;
  value.length = text_length_;
  value.cut = cut_;
  scalar(value);
  in_parts_ = cut_ = false;
  text_.clear();
  text_length_ = 0;
}

void Walk::boolean(bool boolean) {
  const Schema* schema = sole_scalar();
  if (schema != nullptr && (schema->at_once & type::boolean) != 0) {
    scalar_came();
    if (schema->field != Field::none) sink_.boolean(schema->field, boolean);
  } else {
    scalar(boolean_value(boolean));
  }
}

void Walk::integer(std::int64_t number) {
  const Schema* schema = sole_scalar();
  if (schema != nullptr && schema->low <= number && number <= schema->high) {
    scalar_came();
    if (schema->field == Field::user_id) user_id_ = number;
    if (schema->field != Field::none) sink_.integer(schema->field, number);
  } else {
    scalar(integer_value(number));
  }
}

void Walk::null() {
  const Schema* schema = sole_scalar();
  if (schema != nullptr && (schema->at_once & type::null) != 0) {
    scalar_came();
    if (schema->field != Field::none) sink_.null(schema->field);
  } else {
    scalar(null_value());
  }
}

void Walk::aim_at(const Target& target) {
  if (target_count_ == targets_.size()) {
    targets_.push_back(target);
  } else {
    targets_[target_count_] = target;
  }
  ++target_count_;
}

/// Sets the targets of the next item; members have theirs from their key.
void Walk::aim() {
  Frame& frame = *top_;
  ++frame.index;
  if (frame.item.schema != nullptr) {
    targets_[0] = frame.item;
    target_count_ = 1;
  } else {
    target_count_ = 0;
    for (std::size_t i = frame.lanes; i < lane_count_; ++i) {
      const Lane& lane = lanes_[i];
      if (lane.schema->items != nullptr) aim_at({lane.schema->items, lane.scope});
    }
  }
  if (frame.rows) {
    frame.row = ++row_serial_;
    frame.row_broken = broken_;
    frame.set_aside.reset();
    if (frame.outermost) row_number_ = frame.index;
  }
}

void Walk::value_ended() {
  if (top_->rows) close_row(*top_);
}

void Walk::close_row(Frame& frame) {
  if (broken_ != frame.row_broken && frame.set_aside) {
    ++verdict_.set_aside_count;
    if (verdict_.set_aside.size() < Verdict::max_set_aside) {
      verdict_.set_aside.push_back(*frame.set_aside);
    }
    if (frame.outermost) ++verdict_.rows_set_aside;
    broken_ = frame.row_broken;
  } else if (frame.outermost) {
    ++verdict_.rows;
  }
  frame.row = 0;
}

void Walk::scalar(const Value& value) {
  if (top_->is_array) aim();
  ++values_;
  if (is_crowded()) return;
  judges_ = 0;
  const std::size_t groups = scopes_.groups();
  for (std::size_t i = 0; i < target_count_; ++i) {
    enter(*targets_[i].schema, targets_[i].scope, value);
  }
  if (scopes_.groups() > groups) leave(groups);
  value_ended();
}

void Walk::begin(Types types) {
  if (top_->is_array) aim();
  ++values_;
  if (depth_ == frames_.size()) frames_.emplace_back();
  Frame& frame = frames_[depth_];
  frame.is_array = types == type::array;
  frame.rows = false;
  frame.lanes = lane_count_;
  frame.groups = scopes_.groups();
  frame.more = more_seen_.size();
  frame.index = 0;
  frame.key = {};
  frame.undeclared = undeclared_.size();
  frame.row = 0;
  if (!is_crowded()) judges_ = 0;
  if (target_count_ == 1 && (targets_[0].schema->at_once & types) != 0) {
    if (targets_[0].schema->has_lane) add_lane(*targets_[0].schema, targets_[0].scope);
  } else {
    const Value value = container_value(types);
    for (std::size_t i = 0; i < target_count_; ++i) {
      enter(*targets_[i].schema, targets_[i].scope, value);
    }
  }
  frame.item.schema = nullptr;
  if (frame.is_array && lane_count_ == frame.lanes + 1) {
    frame.item = {lanes_[frame.lanes].schema->items, lanes_[frame.lanes].scope};
  }
  for (std::size_t i = frame.lanes; i < lane_count_; ++i) {
    const Schema& schema = *lanes_[i].schema;
    frame.rows = frame.rows || (frame.is_array && schema.rows);
    if (schema.field == Field::none) continue;
    if (schema.field == Field::user) {
      user_id_.reset();
      scopes_.scope(0).findings.begin_user();
    }
    lanes_[i].broken = broken_in(lanes_[i].scope);
    sink_.open(schema.field);
  }
  frame.outermost = frame.rows && !in_rows();
  ++depth_;
  top_ = &frame;
  find_sole();
}

/// The place of a schema that has a say in the members or items of the container that begins.
void Walk::add_lane(const Schema& schema, std::uint32_t scope) {
  const Property* const first = schema.properties.data();
  if (lane_count_ == lanes_.size()) lanes_.emplace_back();
  lanes_[lane_count_++] = {
      &schema, scope, first, first + schema.properties.size(), nullptr, more_seen_.size()};
  if (schema.required.size() > 1) {
    more_seen_.resize(more_seen_.size() + schema.required.size() - 1);
  }
}

/// Broken findings so far in a scope; those of an anyOf branch wait there.
std::uint64_t Walk::broken_in(std::uint32_t scope) {
  return scope == 0 ? broken_ : scopes_.scope(scope).count(Severity::broken);
}

bool Walk::in_rows() const {
  for (std::size_t i = 0; i < depth_; ++i) {
    if (frames_[i].rows) return true;
  }
  return false;
}

void Walk::end() {
  --depth_;
  Frame& frame = *top_;
  if (sole_ != nullptr) {
    end_object_lane(*sole_);
    tell_end(*sole_);
  } else {
    const std::size_t lanes = lane_count_;
    for (std::size_t i = frame.lanes; i < lanes; ++i) {
      if (frame.is_array) {
        end_array_lane(lanes_[i], frame);
      } else {
        end_object_lane(lanes_[i]);
      }
    }
    for (std::size_t i = lanes; i-- > frame.lanes;) tell_end(lanes_[i]);
  }
  lane_count_ = frame.lanes;
  if (more_seen_.size() > frame.more) more_seen_.resize(frame.more);
  if (undeclared_.size() > frame.undeclared) {
    undeclared_text_.resize(undeclared_[frame.undeclared].begin);
    undeclared_.resize(frame.undeclared);
    if (many_from_ >= frame.undeclared) many_from_ = none_many;
  }
  if (scopes_.groups() > frame.groups) leave(frame.groups);
  top_ = depth_ == 0 ? &root_ : &frames_[depth_ - 1];
  find_sole();
  value_ended();
}

void Walk::tell_end(const Lane& lane) {
  const Field field = lane.schema->field;
  if (field == Field::none) return;
  if (field == Field::user && user_id_) scopes_.scope(0).findings.name_user(*user_id_);
  sink_.close(field, broken_in(lane.scope) == lane.broken);
}

void Walk::end_object_lane(const Lane& lane) {
  const Schema& schema = *lane.schema;
  for (std::size_t word = 0; word < schema.required.size(); ++word) {
    std::uint64_t missing =
        schema.required[word] & ~(word == 0 ? lane.seen : more_seen_[lane.more + word - 1]);
    for (; missing != 0; missing &= missing - 1) {
      const auto bit = static_cast<std::size_t>(__builtin_ctzll(missing));
      miss(lane, schema.properties[word * 64 + bit]);
    }
  }
}

void Walk::miss(const Lane& lane, const Property& property) {
  const Schema& schema = property.declared ? *property.schema : *lane.schema;
  Note note;
  note.severity = schema.severity;
  note.code = Code::missing_field;
  note.lasting = note.has_child = true;
  note.expected = property.declared ? std::string_view(schema.expected) : "a field";
  note.found = "nothing";
  note.child = property.name;
  report(lane.scope, note);
}

void Walk::end_array_lane(const Lane& lane, const Frame& frame) {
  const Schema& schema = *lane.schema;
  const auto check = [&](bool wrong, const char* words, std::uint64_t bound) {
    if (!wrong) return;
    const std::string expected = words + std::to_string(bound) + " items";
    const std::string found = std::to_string(frame.index) + " items";
    Note note;
    note.severity = schema.severity;
    note.code = Code::out_of_range;
    note.expected = expected;
    note.found = found;
    report(lane.scope, note);
  };
  if (schema.min_items) check(frame.index < *schema.min_items, "at least ", *schema.min_items);
  if (schema.max_items) check(frame.index > *schema.max_items, "at most ", *schema.max_items);
}

void Walk::finish() {
  const Scope& answer = scopes_.scope(0);
  verdict_.findings.merge(answer.findings);
  verdict_.values = values_;
  verdict_.broken = broken_ != 0;
}

}  // namespace muster
