#include "core/walk.hpp"

#include <utility>

#include "core/same.hpp"

namespace muster {
namespace {

constexpr std::size_t max_key = 256;          ///< bytes of an unnamed key that a pointer shows
constexpr std::size_t max_undeclared = 1000;  ///< keys of one object among which duplicates show

/// FNV-1a: quick to tell most keys apart, no more.
std::uint32_t hash_of(std::string_view key) {
  std::uint32_t hash = 2166136261U;
  for (const char c : key) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return hash;
}

Note unknown(Severity severity, std::string_view key) {
  Note note;
  note.severity = severity;
  note.code = Code::unknown_field;
  note.lasting = true;
  note.expected = "no such field";
  note.found = "a field";
  note.example = cut_text(key, max_key);
  return note;
}

}  // namespace

Walk::Walk(const Schema& schema, FieldSink& sink, Verdict& verdict)
    : sink_(sink), verdict_(verdict), frames_(max_depth + 1) {
  aim_at({&schema, 0});
}

void Walk::key_part(std::string_view part) {
  in_parts_ = true;
  if (!cut_) text_ += part.substr(0, Value::max_text + 1);
  if (text_.size() > Value::max_text) {
    text_ = cut_text(text_, Value::max_text);
    cut_ = true;
  }
}

void Walk::string_part(std::string_view part) {
  text_length_ += code_points(part);
  key_part(part);
}

void Walk::find_sole() {
  sole_ = !top_->is_array && lanes_.size() - top_->lanes == 1 ? &lanes_.back() : nullptr;
}

/// key() of the likely key, for a fraction of the work.
void Walk::likely_key_came() {
  const Property& property = *sole_->next++;
  top_->key = property.name;
  if (see(*sole_, property.index)) duplicate();
  targets_[0] = {property.schema, sole_->scope};
  target_count_ = 1;
}

void Walk::key(std::string_view last) {
  if (!in_parts_ && last.size() <= Value::max_text) {
    named(last);
    return;
  }
  key_part(last);
  named(text_);
  in_parts_ = cut_ = false;
  text_.clear();
}

void Walk::named(std::string_view name) {
  target_count_ = 0;
  top_->key = {};
  const std::size_t lanes = lanes_.size();
  for (std::size_t i = top_->lanes; i < lanes; ++i) meet(lanes_[i], name, i == top_->lanes);
  if (top_->lanes == lanes) see_undeclared(*top_, name);
}

void Walk::string(std::string_view last) {
  if (in_parts_ || last.size() > Value::max_text) {
    long_string(last);
    return;
  }
  if (const Schema* schema = sole_scalar(); schema != nullptr && schema->takes(last)) {
    ++values_;
    if (schema->field != Field::none) sink_.text(schema->field, last);
    return;
  }
  Value value = container_value(type::string);
  value.text = last;
  scalar(value);
}

void Walk::long_string(std::string_view last) {
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
    ++values_;
    if (schema->field != Field::none) sink_.boolean(schema->field, boolean);
  } else {
    scalar(boolean_value(boolean));
  }
}

void Walk::integer(std::int64_t number) {
  const Schema* schema = sole_scalar();
  if (schema != nullptr && schema->low <= number && number <= schema->high) {
    ++values_;
    if (schema->field == Field::user_id) user_id_ = number;
    if (schema->field != Field::none) sink_.integer(schema->field, number);
  } else {
    scalar(integer_value(number));
  }
}

void Walk::null() {
  const Schema* schema = sole_scalar();
  if (schema != nullptr && (schema->at_once & type::null) != 0) {
    ++values_;
    if (schema->field != Field::none) sink_.null(schema->field);
  } else {
    scalar(null_value());
  }
}

/// Takes note of a member's key in one lane: which schema judges its value, whether it came before.
void Walk::meet(Lane& lane, std::string_view key, bool first) {
  Frame& frame = *top_;
  const Schema& schema = *lane.schema;
  const Property* const found = cut_ ? nullptr : schema.find(key, lane.next);
  if (found != nullptr) {
    const Property& property = *found;
    lane.next = found + 1;
    if (frame.key.data() == nullptr) frame.key = property.name;
    const bool again = see(lane, property.index);
    if (first && again) duplicate();
    if (property.declared) {
      aim_at({property.schema, lane.scope});
      return;
    }
  } else {
    name(frame, key);
    if (first) see_undeclared(frame, key);
  }
  unlisted(lane, key);
}

/// A member that `properties` does not name.
void Walk::unlisted(const Lane& lane, std::string_view key) {
  const Schema& schema = *lane.schema;
  if (schema.additional == Additional::check) {
    aim_at({schema.additional_schema, lane.scope});
  } else if (schema.additional == Additional::forbid) {
    report(lane.scope, unknown(schema.severity, key));
  } else if (schema.additional == Additional::report && !schema.properties.empty()) {
    report(lane.scope, unknown(Severity::novel, key));
  }
}

bool Walk::see(Lane& lane, std::uint32_t property) {
  std::uint64_t& word = property < 64 ? lane.seen : more_seen_[lane.more + property / 64 - 1];
  const std::uint64_t bit = std::uint64_t{1} << (property % 64);
  const bool again = (word & bit) != 0;
  word |= bit;
  return again;
}

/// Keeps a key that no schema names, for the pointers of what is in it.
void Walk::name(Frame& frame, std::string_view key) {
  if (frame.key.data() != nullptr) return;
  frame.own_key = cut_text(key, max_key);
  if (key.size() > max_key) frame.own_key += "…";
  frame.key = frame.own_key;
}

void Walk::see_undeclared(Frame& frame, std::string_view key) {
  name(frame, key);
  if (cut_ || undeclared_.size() - frame.undeclared >= max_undeclared) return;
  const std::uint32_t hash = hash_of(key);
  for (std::size_t i = frame.undeclared; i < undeclared_.size(); ++i) {
    const Key& each = undeclared_[i];
    const auto text = [&] {
      return std::string_view(undeclared_text_).substr(each.begin, each.size);
    };
    if (each.hash == hash && is_same(text(), key)) {
      duplicate();
      return;
    }
  }
  undeclared_.push_back({hash, static_cast<std::uint32_t>(key.size()), undeclared_text_.size()});
  undeclared_text_ += key;
}

void Walk::duplicate() {
  Note note;
  note.code = Code::duplicate_key;
  note.expected = "each field once";
  note.found = "the field again";
  report(0, note);
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
  target_count_ = 0;
  for (std::size_t i = frame.lanes; i < lanes_.size(); ++i) {
    const Lane& lane = lanes_[i];
    if (lane.schema->items != nullptr) aim_at({lane.schema->items, lane.scope});
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
  Frame& frame = frames_[depth_];
  frame.is_array = types == type::array;
  frame.rows = false;
  frame.lanes = lanes_.size();
  frame.groups = scopes_.groups();
  frame.more = more_seen_.size();
  frame.index = 0;
  frame.key = {};
  frame.undeclared = undeclared_.size();
  frame.row = 0;
  const Value value = container_value(types);
  if (!is_crowded()) judges_ = 0;
  for (std::size_t i = 0; i < target_count_; ++i) {
    enter(*targets_[i].schema, targets_[i].scope, value);
  }
  for (std::size_t i = frame.lanes; i < lanes_.size(); ++i) {
    const Schema& schema = *lanes_[i].schema;
    frame.rows = frame.rows || (frame.is_array && schema.rows);
    if (schema.field == Field::none) continue;
    if (schema.field == Field::user) {
      user_id_.reset();
      user_findings_ = scopes_.scope(0).findings.size();
    }
    lanes_[i].broken = broken_in(lanes_[i].scope);
    sink_.open(schema.field);
  }
  frame.outermost = frame.rows && !in_rows();
  ++depth_;
  top_ = &frame;
  find_sole();
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
  const std::size_t lanes = lanes_.size();
  for (std::size_t i = frame.lanes; i < lanes; ++i) {
    if (frame.is_array) {
      end_array_lane(lanes_[i], frame);
    } else {
      end_object_lane(lanes_[i]);
    }
  }
  for (std::size_t i = lanes; i-- > frame.lanes;) {
    const Field field = lanes_[i].schema->field;
    if (field == Field::none) continue;
    if (field == Field::user && user_id_) {
      scopes_.scope(0).findings.name_user(user_findings_, *user_id_);
    }
    sink_.close(field, broken_in(lanes_[i].scope) == lanes_[i].broken);
  }
  lanes_.resize(frame.lanes);
  if (more_seen_.size() > frame.more) more_seen_.resize(frame.more);
  if (undeclared_.size() > frame.undeclared) {
    undeclared_text_.resize(undeclared_[frame.undeclared].begin);
    undeclared_.resize(frame.undeclared);
  }
  if (scopes_.groups() > frame.groups) leave(frame.groups);
  top_ = depth_ == 0 ? &root_ : &frames_[depth_ - 1];
  find_sole();
  value_ended();
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
  note.expected = schema.expected;
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
