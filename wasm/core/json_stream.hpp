#pragma once

#include <algorithm>
#include <boost/json/basic_parser_impl.hpp>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "core/finding.hpp"

namespace muster {

/// Why reading stopped, and at which byte of the answer.
struct StreamFault {
  Code code = Code::bad_json;
  std::uint64_t offset = 0;
};

/// The code of a parse error. `window` holds the bytes around the place of the error, `at` is the
/// place within it: only they tell bad UTF-8 from bad JSON.
Code stream_fault_code(const boost::system::error_code& error, std::string_view window,
                       std::size_t at);

/// Reads JSON (RFC 8259) in pieces of any cut and tells a handler of Boost.JSON's kind what comes.
/// Depth is bounded, and nothing of the answer is kept.
template <class Handler>
class JsonStream {
 public:
  static constexpr std::size_t max_depth = 128;

  template <class... Arguments>
  explicit JsonStream(Arguments&&... arguments)
      : parser_(options(), std::forward<Arguments>(arguments)...) {}

  /// Reads on. False once a fault was met; later calls then do nothing.
  bool push(std::string_view bytes) {
    if (fault_) return false;
    boost::system::error_code error;
    const std::size_t read = parser_.write_some(true, bytes.data(), bytes.size(), error);
    if (!error && read < bytes.size()) error = boost::json::error::extra_data;
    if (error) {
      const std::string window = tail_.append(bytes.substr(0, read + 4));
      const std::size_t at = window.size() - std::min(bytes.size(), read + 4) + read;
      fault_ = StreamFault{stream_fault_code(error, window, at), offset_ + read};
      return false;
    }
    offset_ += bytes.size();
    tail_.append(bytes.substr(bytes.size() - std::min<std::size_t>(bytes.size(), 3)));
    tail_.erase(0, tail_.size() - std::min<std::size_t>(tail_.size(), 3));
    return true;
  }

  /// Says that nothing more comes. False when the text was not whole.
  bool finish() {
    if (fault_) return false;
    boost::system::error_code error;
    parser_.write_some(false, "", 0, error);
    if (error) fault_ = StreamFault{stream_fault_code(error, "", 0), offset_};
    return !fault_;
  }

  [[nodiscard]] const std::optional<StreamFault>& fault() const { return fault_; }
  [[nodiscard]] Handler& handler() { return parser_.handler(); }
  [[nodiscard]] const Handler& handler() const { return parser_.handler(); }

 private:
  static boost::json::parse_options options() {
    boost::json::parse_options options;
    options.max_depth = max_depth;
    return options;
  }

  boost::json::basic_parser<Handler> parser_;
  std::optional<StreamFault> fault_;
  std::string tail_;  ///< the last bytes before this piece: a character may begin there
  std::uint64_t offset_ = 0;
};

}  // namespace muster
