#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/finding.hpp"
#include "core/json_number.hpp"

namespace muster {

/// Why reading stopped, and at which byte of the text.
struct StreamFault {
  Code code = Code::bad_json;
  std::uint64_t offset = 0;
};

/// Told of what a JSON text holds, in its order. A long key or string comes in parts, the last of
/// which ends it; the views are valid during the call.
class JsonEvents {
 public:
  JsonEvents() = default;
  JsonEvents(const JsonEvents&) = delete;
  JsonEvents& operator=(const JsonEvents&) = delete;
  virtual ~JsonEvents() = default;

  virtual void begin_object() = 0;
  virtual void end_object() = 0;
  virtual void begin_array() = 0;
  virtual void end_array() = 0;
  virtual void key_part(std::string_view part) = 0;
  virtual void key(std::string_view last) = 0;
  virtual void string_part(std::string_view part) = 0;
  virtual void string(std::string_view last) = 0;
  virtual void integer(std::int64_t number) = 0;
  /// An integer beyond std::int64_t.
  virtual void large_integer(std::uint64_t number) = 0;
  virtual void number(double number) = 0;
  virtual void boolean(bool boolean) = 0;
  virtual void null() = 0;
};

/// Reads JSON (RFC 8259) in pieces of any cut: answers and the small documents alike, so that the
/// parser is in the module once. Depth is bounded, and no more of the text is kept than a part of a
/// string that has escapes or is cut.
class JsonStream {
 public:
  /// The events must outlive the stream.
  JsonStream(JsonEvents& events, std::size_t max_depth) : events_(events), max_depth_(max_depth) {}

  /// Reads on. False once a fault was met; later calls then do nothing.
  bool push(std::string_view bytes);
  /// Says that nothing more comes. False when the text was not whole.
  bool finish();

  /// The same for the same text, wherever it was cut.
  [[nodiscard]] const std::optional<StreamFault>& fault() const { return fault_; }

 private:
  enum class State : std::uint8_t {
    value,
    first_item,
    first_key,
    key,
    colon,
    after_value,
    in_key,
    in_string,
    in_number,
    in_literal,
  };

  const char* read(const char* at, const char* end);
  const char* read_value(const char* at, const char* end);
  const char* read_text(const char* at, const char* end);
  const char* resume_text(const char* at, const char* end);
  const char* read_number(const char* at, const char* end);
  const char* read_literal(const char* at, const char* end);
  const char* open(const char* at, bool is_object);
  const char* close(const char* at, bool is_object);
  void end_text(std::string_view last);
  void end_number();
  const char* fail(const char* at, Code code);
  const char* fail(const char* at);

  JsonEvents& events_;
  std::size_t max_depth_;
  std::vector<bool> objects_;  ///< of the open containers, which are objects
  State state_ = State::value;
  std::string text_;   ///< of a string that has escapes or is cut, what was read and not yet told
  std::string carry_;  ///< the bytes of a character or escape that is cut
  JsonNumber number_;
  std::string_view literal_;  ///< what is left of one
  char literal_first_ = 0;
  std::uint64_t offset_ = 0;     ///< bytes in the pieces before
  const char* piece_ = nullptr;  ///< where this one begins
  std::optional<StreamFault> fault_;
};

}  // namespace muster
