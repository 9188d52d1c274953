#include "core/format.hpp"

#include "catch2.hpp"
#include "core/fold.hpp"

using muster::Format;
using muster::matches;

TEST_CASE("A date is a day of the calendar") {
  CHECK(matches(Format::date, "2026-10-27"));
  CHECK(matches(Format::date, "2024-02-29"));
  CHECK(matches(Format::date, "2000-02-29"));
  for (const char* text : {"", "2023-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-01-00",
                           "2026-01-32", "2026-1-1", "20260101", "2026-01-01T00:00:00Z"}) {
    INFO(text);
    CHECK_FALSE(matches(Format::date, text));
  }
}

TEST_CASE("A date-time is RFC 3339's") {
  for (const char* text :
       {"2025-07-01T16:45:55.246Z", "2025-07-01t16:45:55z", "2025-07-01T16:45:55+02:00",
        "1998-12-31T23:59:60Z", "1998-12-31T15:59:60.123-08:00"}) {
    INFO(text);
    CHECK(matches(Format::date_time, text));
  }
  for (const char* text : {"2020-07-06 12:00:00.000000", "2020-07-06", "2025-07-01T16:45:55",
                           "2025-07-01T24:00:00Z", "2025-07-01T16:45:55.Z", "2025-07-01T",
                           "1998-12-31T22:59:60Z", "2025-07-01T16:45:55+24:00", ""}) {
    INFO(text);
    CHECK_FALSE(matches(Format::date_time, text));
  }
}

TEST_CASE("E-mail addresses, UUIDs and URIs are told from other texts") {
  CHECK(matches(Format::email, "sally+hr@example.com"));
  CHECK(matches(Format::email, "\"sally smith\"@example.com"));
  CHECK(matches(Format::email, "a@[127.0.0.1]"));
  CHECK(matches(Format::email, "\"sally\\ smith\"@example.com"));
  CHECK_FALSE(matches(Format::email, "\"sally\\\nsmith\"@example.com"));
  CHECK_FALSE(matches(Format::email, "\"sally\\\x7Fsmith\"@example.com"));
  CHECK_FALSE(matches(Format::email, "sally"));
  CHECK_FALSE(matches(Format::email, "sally..smith@example.com"));
  CHECK(matches(Format::uuid, "328d3016-71f3-4485-af20-06ce8044da18"));
  CHECK_FALSE(matches(Format::uuid, "328d301671f34485af2006ce8044da18"));
  CHECK(matches(Format::uri, "https://files.example/a%20b.pdf?sig=1#top"));
  CHECK(matches(Format::uri, "https://[2001:db8::1]:8080/"));
  CHECK_FALSE(matches(Format::uri, "files.example/a.pdf"));
  CHECK_FALSE(matches(Format::uri, "https://files.example/a b"));
}

TEST_CASE("Search text is folded: case, diacritics, other scripts") {
  const auto folded = [](const char* text) {
    std::string result;
    muster::append_folded(result, text);
    return result;
  };
  CHECK(folded("García Ñandú ŁÓDŹ") == "garcia nandu lodz");
  CHECK(folded("Ngu\u0303") == "ngu");
  CHECK(folded("Nguyễn") == "nguyen");
  CHECK(folded("ΑΘΗΝΑ Москва") == "αθηνα москва");
  CHECK(folded("שלום 田中") == "שלום 田中");
  CHECK(folded("a\xFF\xC3") == "a\xFF\xC3");
  CHECK(folded("\xCD \xEE\x80") == "\xCD \xEE\x80");
}
