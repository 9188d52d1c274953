#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/any_of.hpp"
#include "core/field.hpp"
#include "core/slots.hpp"
#include "core/validator.hpp"
#include "core/value.hpp"

namespace muster {

/// Walks the schema as the answer comes by. Values that several schemas judge at once ($ref beside
/// keywords, anyOf) are walked in several lanes. Its events are those of JsonEvents, not virtual:
/// there are some for every value.
class Walk {
 public:
  static constexpr std::size_t max_depth = 128;
  static constexpr std::size_t max_judges = 1000;

  Walk(const Schema& schema, FieldSink& sink, Verdict& verdict);

  [[nodiscard]] std::string_view likely_member() const {
    return sole_ != nullptr && sole_->next != sole_->last ? sole_->next->member
                                                          : std::string_view();
  }
  void likely_key_came();
  void begin_object() { begin(type::object); }
  void end_object() { end(); }
  void begin_array() { begin(type::array); }
  void end_array() { end(); }
  void key_part(const std::string_view& part);
  void key(const std::string_view& last);
  void string_part(const std::string_view& part);
  void string(const std::string_view& last);
  void integer(std::int64_t number);
  void large_integer(std::uint64_t number) { scalar(number_value(static_cast<double>(number))); }
  void number(double number) { scalar(number_value(number)); }
  void boolean(bool boolean);
  void null();

  /// Whether more than `max_judges` schemas would judge one value: an anyOf in an anyOf doubles
  /// them with every level. Some did not, so that nothing can be said of the answer.
  [[nodiscard]] bool is_crowded() const { return judges_ > max_judges; }
  /// After the last event: what the walk as a whole says.
  void finish();

 private:
  static constexpr std::size_t none_many = ~std::size_t{0};

  struct Target {  ///< a schema that judges the next value, and where its findings go
    const Schema* schema;
    std::uint32_t scope;
  };
  struct Lane {  ///< a schema that judges an open container
    const Schema* schema;
    std::uint32_t scope;
    const Property* next;      ///< the property that likely comes next …
    const Property* last;      ///< … unless it is past the last one
    const Property* met;       ///< the property of the current member, if it has one
    std::size_t more;          ///< where its bits of the properties seen from the 65th on begin
    std::uint64_t seen = 0;    ///< those of the first 64
    std::uint64_t broken = 0;  ///< broken findings of its scope before this container
  };
  struct Key {  ///< one that no schema names, kept to find duplicates
    std::uint32_t hash;
    std::uint32_t size;
    std::size_t begin;  ///< in undeclared_text_
  };
  struct Frame {  ///< an open object or array
    bool is_array = false;
    bool rows = false;       ///< its items are rows
    bool outermost = false;  ///< and not within another row
    std::size_t lanes = 0;
    std::size_t groups = 0;
    std::size_t more = 0;
    Target item{nullptr, 0};            ///< what judges each item, where that is just one schema
    std::uint64_t index = 0;            ///< items so far; the current one is index - 1
    std::string_view key;               ///< of the current member
    std::string own_key;                ///< holds `key` when no schema names it
    std::size_t undeclared = 0;         ///< where its keys that no schema names begin
    std::uint64_t row = 0;              ///< serial number of the open row, 0: none
    std::uint64_t row_broken = 0;       ///< broken findings before the open row
    std::optional<SetAside> set_aside;  ///< why the open row cannot be used
  };

  void begin(Types types);
  void end();
  void add_lane(const Schema& schema, std::uint32_t scope);
  void named(const std::string_view& key);
  void long_string(const std::string_view& last);
  void scalar(const Value& value);
  /// The schema that judges the scalar which comes now, where it is just one; else nullptr.
  [[nodiscard]] const Schema* sole_scalar() const {
    if (top_->is_array) return top_->rows ? nullptr : top_->item.schema;
    return target_count_ == 1 ? targets_[0].schema : nullptr;
  }
  /// Such a scalar is right.
  void scalar_came() {
    ++values_;
    ++top_->index;
  }
  void find_sole();
  void aim_at(const Target& target);
  void aim();
  [[nodiscard]] bool in_rows() const;
  void value_ended();
  void close_row(Frame& frame);
  void enter(const Schema& schema, std::uint32_t scope, const Value& value);
  void enter_branches(const Schema& schema, std::uint32_t scope, const Value& value);
  void leave(std::size_t groups);
  void judge(const Schema& schema, std::uint32_t scope, const Value& value);
  void depart(const Schema& schema, std::uint32_t scope, const Value& value, std::uint32_t unkept);
  void tell(const Schema& schema, const Value& value);
  void unknown(const Lane& lane, Severity severity, const std::string_view& key, bool lasting);
  void new_to_all(const std::string_view& key, bool lasting);
  void tell_end(const Lane& lane);
  void end_object_lane(const Lane& lane);
  void miss(const Lane& lane, const Property& property);
  void end_array_lane(const Lane& lane, const Frame& frame);
  bool see(Lane& lane, std::uint32_t property);
  void see_undeclared(Frame& frame, const std::string_view& key);
  std::uint64_t broken_in(std::uint32_t scope);
  void duplicate();
  void report(std::uint32_t scope, const Note& note);
  void word(Scope& scope);
  void add(Scope& scope, const Note& note, const RowPlace& row, const std::vector<Step>& steps);
  void take_broken(const Broken& broken);
  void merge_into(std::uint32_t parent, const Scope& branch);
  [[nodiscard]] Step step(std::size_t depth) const;
  [[nodiscard]] RowPlace row_place() const;

  FieldSink& sink_;
  Verdict& verdict_;
  std::vector<Frame> frames_;  ///< never moved: there is room for all
  std::size_t depth_ = 0;      ///< frames in use; those above keep their memory
  std::vector<Lane> lanes_;    ///< of the open containers, the first lane_count_
  std::size_t lane_count_ = 0;
  Frame root_;                   ///< stands for the frame around the answer
  Frame* top_ = &root_;          ///< the innermost open one
  Lane* sole_ = nullptr;         ///< its lane, if it is an object that has just one: nearly always
  std::vector<Target> targets_;  ///< of the next value, the first target_count_
  std::size_t target_count_ = 0;
  std::uint64_t values_ = 0;
  std::size_t judges_ = 0;  ///< schemas that judged the current value; beyond the bound it stays
  std::vector<std::uint64_t> more_seen_;
  std::vector<Key> undeclared_;  ///< of the open objects, the innermost's last
  std::string undeclared_text_;
  Slots many_;  ///< the undeclared keys of one object, where they are many
  std::size_t many_from_ = none_many;
  Scopes scopes_;
  std::vector<Step> steps_;  ///< of the note that is put into words, keeps its memory
  std::string text_;
  std::uint64_t text_length_ = 0;
  bool in_parts_ = false;
  bool cut_ = false;
  std::uint64_t broken_ = 0;     ///< broken findings so far, without those of rows set aside
  std::uint64_t ended_row_ = 0;  ///< the row set aside last after it had ended
  std::uint64_t row_serial_ = 0;
  std::uint64_t row_number_ = 0;  ///< of the outermost rows
  std::optional<std::int64_t> user_id_;
};

}  // namespace muster
