#include "core/json_stream.hpp"

#include <boost/json/src.hpp>

namespace muster {
namespace {

/// Whether the byte sequence that begins at `at` is no UTF-8 (RFC 3629).
bool is_bad_utf8(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
  };
  const unsigned lead = byte(at);
  if (lead < 0x80) return false;
  const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4) return true;
  const unsigned second = byte(at + 1);
  if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) ||
      (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F)) {
    return true;
  }
  for (std::size_t i = 1; i < size; ++i) {
    if ((byte(at + i) & 0xC0U) != 0x80U) return true;
  }
  return false;
}

}  // namespace

Code stream_fault_code(const boost::system::error_code& error, std::string_view window,
                       std::size_t at) {
  if (error == boost::json::error::incomplete) return Code::truncated;
  if (error == boost::json::error::too_deep) return Code::too_deep;
  // The parser points at the sequence, or past its first bytes when they looked well.
  const std::size_t first = at < 3 ? 0 : at - 3;
  for (std::size_t i = first; i <= at && i < window.size(); ++i) {
    const auto byte = static_cast<unsigned char>(window[i]);
    const bool inside = i > first && (byte & 0xC0U) == 0x80U;
    if (i == at || !inside) {
      if (is_bad_utf8(window, i)) return Code::bad_utf8;
    }
  }
  return Code::bad_json;
}

}  // namespace muster
