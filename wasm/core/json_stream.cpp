#include "core/json_stream.hpp"

#include <algorithm>
#include <boost/json/basic_parser_impl.hpp>

#include "core/utf8.hpp"

namespace muster {
namespace {

using Error = boost::system::error_code;

/// Boost.JSON's kind of handler.
struct Handler {
  static constexpr std::size_t max_object_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_array_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_key_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_string_size = static_cast<std::size_t>(-1);

  bool on_document_begin(Error& /*error*/) { return true; }
  bool on_document_end(Error& /*error*/) { return true; }
  bool on_object_begin(Error& /*error*/) { return events.begin_object(), true; }
  bool on_object_end(std::size_t /*size*/, Error& /*error*/) { return events.end_object(), true; }
  bool on_array_begin(Error& /*error*/) { return events.begin_array(), true; }
  bool on_array_end(std::size_t /*size*/, Error& /*error*/) { return events.end_array(), true; }
  bool on_key_part(std::string_view part, std::size_t /*size*/, Error& /*error*/) {
    return events.key_part(part), true;
  }
  bool on_key(std::string_view last, std::size_t /*size*/, Error& /*error*/) {
    return events.key(last), true;
  }
  bool on_string_part(std::string_view part, std::size_t /*size*/, Error& /*error*/) {
    return events.string_part(part), true;
  }
  bool on_string(std::string_view last, std::size_t /*size*/, Error& /*error*/) {
    return events.string(last), true;
  }
  bool on_number_part(std::string_view /*part*/, Error& /*error*/) { return true; }
  bool on_int64(std::int64_t number, std::string_view /*text*/, Error& /*error*/) {
    return events.integer(number), true;
  }
  bool on_uint64(std::uint64_t number, std::string_view /*text*/, Error& /*error*/) {
    return events.large_integer(number), true;
  }
  bool on_double(double number, std::string_view /*text*/, Error& /*error*/) {
    return events.number(number), true;
  }
  bool on_bool(bool boolean, Error& /*error*/) { return events.boolean(boolean), true; }
  bool on_null(Error& /*error*/) { return events.null(), true; }
  bool on_comment_part(std::string_view /*part*/, Error& /*error*/) { return true; }
  bool on_comment(std::string_view /*last*/, Error& /*error*/) { return true; }

  JsonEvents& events;
};

bool is(const Error& error, boost::json::error code) {
  // Every error here is Boost.JSON's own; comparing categories would bring in the system's.
  return error.value() == static_cast<int>(code);
}

/// The code of a parse error. `window` holds the bytes around the place of the error, `at` is the
/// place within it: only they tell bad UTF-8 from bad JSON.
Code fault_code(const Error& error, std::string_view window, std::size_t at) {
  if (is(error, boost::json::error::incomplete)) return Code::truncated;
  if (is(error, boost::json::error::too_deep)) return Code::too_deep;
  // The parser points at the sequence, or past its first bytes when they looked well.
  const std::size_t first = at < 3 ? 0 : at - 3;
  for (std::size_t i = first; i <= at && i < window.size(); ++i) {
    const auto byte = static_cast<unsigned char>(window[i]);
    const bool inside = i > first && (byte & 0xC0U) == 0x80U;
    if ((i == at || !inside) && !utf8_at(window, i).whole) return Code::bad_utf8;
  }
  return Code::bad_json;
}

boost::json::parse_options options(std::size_t max_depth) {
  boost::json::parse_options options;
  options.max_depth = max_depth;
  return options;
}

}  // namespace

struct JsonStream::Parser {
  boost::json::basic_parser<Handler> parser;
};

JsonStream::JsonStream(JsonEvents& events, std::size_t max_depth)
    : parser_(new Parser{boost::json::basic_parser<Handler>(options(max_depth), Handler{events})}) {
}

JsonStream::~JsonStream() = default;

bool JsonStream::push(std::string_view bytes) {
  if (fault_) return false;
  Error error;
  const std::size_t read = parser_->parser.write_some(true, bytes.data(), bytes.size(), error);
  if (!error && read < bytes.size()) error = boost::json::error::extra_data;
  if (error) {
    const std::string window = tail_.append(bytes.substr(0, read + 4));
    const std::size_t at = window.size() - std::min(bytes.size(), read + 4) + read;
    fault_ = StreamFault{fault_code(error, window, at), offset_ + read};
    return false;
  }
  offset_ += bytes.size();
  tail_.append(bytes.substr(bytes.size() - std::min<std::size_t>(bytes.size(), 3)));
  tail_.erase(0, tail_.size() - std::min<std::size_t>(tail_.size(), 3));
  return true;
}

bool JsonStream::finish() {
  if (fault_) return false;
  Error error;
  parser_->parser.write_some(false, "", 0, error);
  if (error) fault_ = StreamFault{fault_code(error, "", 0), offset_};
  return !fault_;
}

}  // namespace muster
