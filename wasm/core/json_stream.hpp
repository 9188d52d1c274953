#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/finding.hpp"

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
/// parser is in the module once. Depth is bounded, and nothing of the text is kept.
class JsonStream {
 public:
  /// The events must outlive the stream.
  JsonStream(JsonEvents& events, std::size_t max_depth);
  JsonStream(const JsonStream&) = delete;
  JsonStream& operator=(const JsonStream&) = delete;
  ~JsonStream();

  /// Reads on. False once a fault was met; later calls then do nothing.
  bool push(std::string_view bytes);
  /// Says that nothing more comes. False when the text was not whole.
  bool finish();

  [[nodiscard]] const std::optional<StreamFault>& fault() const { return fault_; }

 private:
  struct Parser;

  std::unique_ptr<Parser> parser_;
  std::optional<StreamFault> fault_;
  std::string tail_;  ///< the last bytes before this piece: a character may begin there
  std::uint64_t offset_ = 0;
};

}  // namespace muster
