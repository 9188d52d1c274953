#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/any_of.hpp"
#include "core/field.hpp"
#include "core/json_stream.hpp"
#include "core/validator.hpp"
#include "core/value.hpp"

namespace muster {

/// Walks the schema as the answer comes by. Values that several schemas judge at once ($ref beside
/// keywords, anyOf) are walked in several lanes.
class Walk final : public JsonEvents {
 public:
  static constexpr std::size_t max_depth = 128;

  Walk(const Schema& schema, FieldSink& sink, Verdict& verdict);

  void begin_object() override { begin(type::object); }
  void end_object() override { end(); }
  void begin_array() override { begin(type::array); }
  void end_array() override { end(); }
  void key_part(std::string_view part) override;
  void key(std::string_view last) override;
  void string_part(std::string_view part) override;
  void string(std::string_view last) override;
  void integer(std::int64_t number) override { scalar(integer_value(number)); }
  void large_integer(std::uint64_t number) override {
    scalar(number_value(static_cast<double>(number)));
  }
  void number(double number) override { scalar(number_value(number)); }
  void boolean(bool boolean) override { scalar(boolean_value(boolean)); }
  void null() override { scalar(null_value()); }

  /// After the last event: what the walk as a whole says.
  void finish();

 private:
  struct Target {  ///< a schema that judges the next value, and where its findings go
    const Schema* schema;
    std::uint32_t scope;
  };
  struct Lane {  ///< a schema that judges an open container
    const Schema* schema;
    std::uint32_t scope;
    std::uint32_t hint;        ///< index of the property that likely comes next
    std::size_t seen;          ///< where its bits of seen properties begin
    std::uint64_t broken = 0;  ///< broken findings of its scope before this container
  };
  struct Frame {  ///< an open object or array
    bool is_array = false;
    bool rows = false;       ///< its items are rows
    bool outermost = false;  ///< and not within another row
    std::size_t lanes = 0;
    std::size_t groups = 0;
    std::size_t seen = 0;
    std::uint64_t index = 0;  ///< items so far; the current one is index - 1
    std::string_view key;     ///< of the current member
    std::string own_key;      ///< holds `key` when no schema names it
    /// Keys no schema names, to find duplicates; a map, as Findings has one already.
    std::unordered_map<std::string, std::size_t> undeclared;
    std::uint64_t row = 0;              ///< serial number of the open row, 0: none
    std::uint64_t row_broken = 0;       ///< broken findings before the open row
    std::optional<SetAside> set_aside;  ///< why the open row cannot be used
  };

  void begin(Types types);
  void end();
  void scalar(const Value& value);
  void aim();
  [[nodiscard]] bool in_rows() const;
  void value_ended();
  void close_row(Frame& frame);
  void enter(const Schema& schema, std::uint32_t scope, const Value& value);
  void leave(std::size_t groups);
  void judge(const Schema& schema, std::uint32_t scope, const Value& value);
  void tell(const Schema& schema, const Value& value);
  void meet(Lane& lane, std::string_view key, bool first);
  void unlisted(const Lane& lane, std::string_view key);
  void end_object_lane(const Lane& lane);
  void end_array_lane(const Lane& lane, const Frame& frame);
  bool see(const Lane& lane, std::size_t property);
  static void name(Frame& frame, std::string_view key);
  void see_undeclared(Frame& frame, std::string_view key);
  std::uint64_t broken_in(std::uint32_t scope);
  void duplicate();
  void report(std::uint32_t scope, Departure departure, std::string example, std::size_t depth,
              std::string_view child = {});
  void take_broken(const Broken& broken);
  void merge_into(std::uint32_t parent, const Scope& branch);
  [[nodiscard]] std::string path(std::size_t depth, bool pattern) const;
  [[nodiscard]] const Frame* innermost_row() const;

  FieldSink& sink_;
  Verdict& verdict_;
  std::vector<Frame> frames_;
  std::size_t depth_ = 0;  ///< frames in use; those above keep their memory
  std::vector<Lane> lanes_;
  std::vector<Target> targets_;
  std::vector<std::uint64_t> seen_;
  Scopes scopes_;
  std::string text_;
  std::uint64_t text_length_ = 0;
  bool in_parts_ = false;
  bool cut_ = false;
  std::uint64_t broken_ = 0;     ///< broken findings so far, without those of rows set aside
  std::uint64_t ended_row_ = 0;  ///< the row set aside last after it had ended
  std::uint64_t row_serial_ = 0;
  std::uint64_t row_number_ = 0;  ///< of the outermost rows
  std::optional<std::int64_t> user_id_;
  std::size_t user_findings_ = 0;
};

}  // namespace muster
