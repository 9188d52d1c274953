#pragma once

#include <cstdint>
#include <string_view>

namespace muster {

/// The formats a contract may name.
enum class Format : std::uint8_t { none, date, date_time, email, uuid, uri };

/// The format of that name as JSON Schema writes it, or Format::none.
Format format_named(std::string_view name);
std::string_view name_of(Format format);

/// Whether the text is of that format. Sources: RFC 3339 (date, date-time, with leap seconds),
/// RFC 5321 section 4.1.2 (email), RFC 4122 (uuid), RFC 3986 (uri, absolute).
bool matches(Format format, const std::string_view& text);

}  // namespace muster
