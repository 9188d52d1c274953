// How the walk tells the members of an object that some or all schemas do not name.
#include "core/same.hpp"
#include "core/slots.hpp"
#include "core/walk.hpp"

namespace muster {
namespace {

constexpr std::size_t max_key = 256;  ///< bytes of an unnamed key that a pointer shows
// Duplicates show while the undeclared keys of all open objects are so many and have so many bytes.
constexpr std::size_t max_undeclared = 32768;
constexpr std::size_t max_undeclared_text = std::size_t{1} << 20;
// Of so many each is looked at.
constexpr std::size_t few_undeclared = 64;

}  // namespace

void Walk::unknown(const Lane& lane, Severity severity, const std::string_view& key, bool lasting) {
  Note note;
  note.severity = severity;
  note.code = Code::unknown_field;
  note.lasting = true;
  note.expected = "no such field";
  note.found = "a field";
  note.example = cut_text(key, max_key);
  note.lasting_example = lasting;
  report(lane.scope, note);
}

/// A member that some schema does not name, and does not forbid. It is new where none of the
/// schemas that hold together with that one has a word about it either; the other branches of an
/// anyOf do not. `lasting`: its key outlives the answer.
void Walk::new_to_all(const std::string_view& key, bool lasting) {
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
    unknown(lane, Severity::novel, key, lasting);
    scopes_.settle(lane.scope);
  }
}

/// Keeps a key that no schema names, for the pointers of what is in it, and to find duplicates.
void Walk::see_undeclared(Frame& frame, const std::string_view& key) {
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
