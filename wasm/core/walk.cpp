#include "core/walk.hpp"

#include <utility>

#include "core/same.hpp"
#include "core/slots.hpp"

namespace muster {
namespace {

constexpr std::size_t max_key = 256;  ///< bytes of an unnamed key that a pointer shows
// Duplicates show while the undeclared keys of all open objects are so many and have so many bytes.
constexpr std::size_t max_undeclared = 32768;
constexpr std::size_t max_undeclared_text = std::size_t{1} << 20;
// Of so many each is looked at.
constexpr std::size_t few_undeclared = 64;

Note unknown(Severity severity, std::string_view key, bool lasting) {
  Note note;
  note.severity = severity;
  note.code = Code::unknown_field;
  note.lasting = true;
  note.expected = "no such field";
  note.found = "a field";
  note.example = cut_text(key, max_key);
  note.lasting_example = lasting;
  return note;
}

}  // namespace

Walk::Walk(const Schema& schema, FieldSink& sink, Verdict& verdict)
    : sink_(sink), verdict_(verdict) {
  frames_.reserve(max_depth + 1);
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
  sole_ = !top_->is_array && lane_count_ == top_->lanes + 1 ? &lanes_[top_->lanes] : nullptr;
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

/// Takes note of a member's key: which schemas judge its value, whether it came before.
void Walk::named(std::string_view name) {
  Frame& frame = *top_;
  target_count_ = 0;
  frame.key = {};
  const std::size_t lanes = lane_count_;
  bool is_met = false;
  for (std::size_t i = frame.lanes; i < lanes; ++i) {
    Lane& lane = lanes_[i];
    lane.met = cut_ ? nullptr : lane.schema->find(name, lane.next);
    if (lane.met == nullptr) continue;
    lane.next = lane.met + 1;
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
      report(lane.scope, unknown(lane.schema->severity, is_met ? frame.key : name, is_met));
    } else if (additional == Additional::report) {
      is_open = is_open || (lane.met == nullptr && !lane.schema->properties.empty());
    }
  }
  if (is_open) new_to_all(is_met ? frame.key : name, is_met);
}

/// A member that some schema does not name, and does not forbid. It is new where none of the
/// schemas that hold together with that one has a word about it either; the other branches of an
/// anyOf do not. `lasting`: its key outlives the answer.
void Walk::new_to_all(std::string_view key, bool lasting) {
  scopes_.next_member();
  for (std::size_t i = top_->lanes; i < lane_count_; ++i) {
    const Lane& lane = lanes_[i];
    const Additional additional = lane.schema->additional;
    const bool takes_any = additional == Additional::allow || additional == Additional::check;
    if (lane.met != nullptr || takes_any) scopes_.name(lane.scope);
  }
  for (std::size_t i = top_->lanes; i < lane_count_; ++i) {
    const Lane& lane = lanes_[i];
    const bool is_open =
        lane.schema->additional == Additional::report && !lane.schema->properties.empty();
    if (!is_open || scopes_.is_named(lane.scope)) continue;
    report(lane.scope, unknown(Severity::novel, key, lasting));
    scopes_.settle(lane.scope);
  }
}

bool Walk::see(Lane& lane, std::uint32_t property) {
  std::uint64_t& word = property < 64 ? lane.seen : more_seen_[lane.more + property / 64 - 1];
  const std::uint64_t bit = std::uint64_t{1} << (property % 64);
  const bool again = (word & bit) != 0;
  word |= bit;
  return again;
}

/// Keeps a key that no schema names, for the pointers of what is in it, and to find duplicates.
void Walk::see_undeclared(Frame& frame, std::string_view key) {
  frame.own_key = cut_text(key, max_key);
  if (key.size() > max_key) frame.own_key += "…";
  frame.key = frame.own_key;
  if (cut_ || undeclared_.size() == max_undeclared ||
      undeclared_text_.size() + key.size() > max_undeclared_text) {
    return;
  }
  const std::size_t from = frame.undeclared;
  const std::uint32_t hash = hash_of(key);
  const auto is = [&](std::size_t at) {
    const Key& each = undeclared_[from + at];
    const auto text = std::string_view(undeclared_text_).substr(each.begin, each.size);
    return each.hash == hash && is_same(text, key);
  };
  const auto hash_at = [&](std::size_t at) { return std::size_t{undeclared_[from + at].hash}; };
  const std::size_t count = undeclared_.size() - from;
  const bool many = count >= few_undeclared;
  bool again = false;
  if (many) {
    if (many_from_ != from) {
      many_.clear();
      for (std::size_t i = 0; i < count; ++i) many_.add(hash_at);
      many_from_ = from;
    }
    again = many_.find(hash, is) != Slots::none;
  } else {
    for (std::size_t i = 0; i < count && !again; ++i) again = is(i);
  }
  if (again) {
    duplicate();
    return;
  }
  undeclared_.push_back({hash, static_cast<std::uint32_t>(key.size()), undeclared_text_.size()});
  undeclared_text_ += key;
  if (many) many_.add(hash_at);
}

void Walk::duplicate() {
  Note note;
  note.code = Code::duplicate_key;
  note.expected = "each field once";
  note.found = "the field again";
  report(0, note);
}

}  // namespace muster
