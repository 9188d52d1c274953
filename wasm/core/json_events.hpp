#pragma once

#include <cstdint>
#include <string_view>

namespace muster {

/// Told of what a JSON text holds, in its order. A long key or string comes in parts, the last of
/// which ends it; the views are valid during the call.
class JsonEvents {
 public:
  JsonEvents() = default;
  JsonEvents(const JsonEvents&) = delete;
  JsonEvents& operator=(const JsonEvents&) = delete;
  virtual ~JsonEvents() = default;

  /// The text ,"key": with the key that likely comes next, if any is likelier than others and of
  /// plain characters only; else nothing.
  [[nodiscard]] static std::string_view likely_member() { return {}; }
  /// Told in place of key() when it came.
  static void likely_key_came() {}

  virtual void begin_object() = 0;
  virtual void end_object() = 0;
  virtual void begin_array() = 0;
  virtual void end_array() = 0;
  virtual void key_part(const std::string_view& part) = 0;
  virtual void key(const std::string_view& last) = 0;
  virtual void string_part(const std::string_view& part) = 0;
  virtual void string(const std::string_view& last) = 0;
  virtual void integer(std::int64_t number) = 0;
  /// An integer beyond std::int64_t.
  virtual void large_integer(std::uint64_t number) = 0;
  virtual void number(double number) = 0;
  virtual void boolean(bool boolean) = 0;
  virtual void null() = 0;
};

}  // namespace muster
