#include "nlohmann.hpp"

#include <nlohmann/json.hpp>

namespace {

using nlohmann::json;

constexpr int number_overflow = 406;  ///< nlohmann's id of the error

struct Handler {
  bool null() { return out.null(), true; }
  bool boolean(bool value) { return out.boolean(value), true; }
  bool number_integer(std::int64_t value) { return out.integer(value), true; }
  bool number_unsigned(std::uint64_t value) { return out.large_integer(value), true; }
  bool number_float(double value, const std::string& /*text*/) { return out.number(value), true; }
  bool string(std::string& value) { return out.string(value), true; }
  bool binary(json::binary_t& /*value*/) { return false; }
  bool start_object(std::size_t /*size*/) { return out.begin_object(), true; }
  bool key(std::string& value) { return out.key(value), true; }
  bool end_object() { return out.end_object(), true; }
  bool start_array(std::size_t /*size*/) { return out.begin_array(), true; }
  bool end_array() { return out.end_array(), true; }
  bool parse_error(std::size_t position, const std::string& token,
                   const nlohmann::detail::exception& error) {
    if (error.id == number_overflow) overflow = {position - token.size(), token.size()};
    return false;
  }

  Transcript& out;
  struct {
    std::size_t begin = 0;
    std::size_t size = 0;
  } overflow;
};

}  // namespace

void read_by_nlohmann(std::string_view text, Oracle& oracle) {
  oracle.is_silent =
      text.find('\0') != std::string_view::npos || text.substr(0, 3) == "\xEF\xBB\xBF";
  if (oracle.is_silent) return;
  Handler handler{oracle.transcript, {}};
  oracle.accepted = json::sax_parse(text, &handler);
  if (handler.overflow.size == 0) return;
  oracle.overflow = text.substr(handler.overflow.begin, handler.overflow.size);
}
