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

/// Reads JSON (RFC 8259) in pieces of any cut: answers and the small documents alike, so that the
/// parser is in the module once. Depth is bounded, and no more of the text is kept than a part of a
/// string that has escapes or is cut. Events has the members of JsonEvents, virtual or not. Who
/// makes one of other Events includes basic_json_stream_impl.hpp.
template <class Events>
class BasicJsonStream {
 public:
  /// The events must outlive the stream.
  BasicJsonStream(Events& events, std::size_t max_depth) : events_(events), closers_(max_depth) {}

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
  const char* read_member(const char* at, const char* end, std::size_t without);
  const char* read_value(const char* at, const char* end);
  const char* read_text(const char* run, const char* at, const char* end);
  const char* resume_text(const char* at, const char* end);
  const char* read_number(const char* at, const char* end);
  const char* begin_literal(const char* at, const char* end, std::string_view literal);
  const char* read_literal(const char* at, const char* end);
  const char* open(const char* at, bool is_object);
  const char* close(const char* at, char bracket);
  void end_text(std::string_view last);
  void end_number();
  const char* fail(const char* at, Code code);
  const char* fail(const char* at);

  Events& events_;
  std::vector<char> closers_;  ///< the brackets that close the open containers, the first depth_
  std::size_t depth_ = 0;
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
