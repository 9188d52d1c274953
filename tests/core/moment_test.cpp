#include "core/moment.hpp"

#include <string>

#include "catch2.hpp"

using muster::PackedMoment;

namespace {

std::string back(const PackedMoment& packed) {
  std::string text;
  muster::append_moment(text, packed.view());
  return text;
}

}  // namespace

TEST_CASE("A day and a moment come back from their packed form as they were") {
  for (const std::string text : {"2026-11-29", "0000-00-00", "9876-54-32", "1999-12-31"}) {
    const PackedMoment packed(text);
    REQUIRE(packed.size == PackedMoment::day);
    CHECK(back(packed) == text);
  }
  for (const std::string text :
       {"2026-11-29T14:02:09.507Z", "0123-45-67T89:01:23.456Z", "9876-54-32T10:98:76.543Z"}) {
    const PackedMoment packed(text);
    REQUIRE(packed.size == PackedMoment::moment);
    CHECK(back(packed) == text);
  }
}

TEST_CASE("A text of another shape is not packed, wherever it differs") {
  for (const std::string whole : {"2026-11-29", "2026-11-29T14:02:09.507Z"}) {
    for (std::size_t at = 0; at < whole.size(); ++at) {
      for (int byte = 0; byte < 256; ++byte) {
        std::string text = whole;
        text[at] = static_cast<char>(byte);
        const bool is_digit = whole[at] >= '0' && whole[at] <= '9';
        const bool fits = is_digit ? byte >= '0' && byte <= '9' : text[at] == whole[at];
        const PackedMoment packed(text);
        REQUIRE((packed.size != 0) == fits);
        if (fits) REQUIRE(back(packed) == text);
      }
    }
  }
  for (const std::string text : {"", "2026", "2026-11-2", "2026-11-29T14:02:09Z",
                                 "2026-11-29T14:02:09.507+", "2026-11-29 14:02:09.507Z"}) {
    CHECK(PackedMoment(text).size == 0);
  }
}
