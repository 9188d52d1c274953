#include "core/moment.hpp"

#include <cstdint>
#include <cstring>

namespace muster {
namespace {

constexpr std::string_view shape = "0000-00-00T00:00:00.000Z";
constexpr std::size_t day_size = 10;
static_assert(shape.size() == PackedMoment::longest);

/// The first character is the lowest byte: on all machines that this runs on.
std::uint64_t word_at(const char* at) {
  std::uint64_t word = 0;
  std::memcpy(&word, at, sizeof(word));
  return word;
}

/// Eight characters less those of the shape, so that digits are 0 to 9 and all others 0.
std::uint64_t less_shape(const char* text, std::size_t at) {
  return word_at(text + at) ^ word_at(shape.data() + at);
}

/// Added to what less_shape says it sets the highest bit of every byte that is out of its range.
constexpr std::uint64_t limit(std::size_t at) {
  std::uint64_t limits = 0;
  for (std::size_t i = 0; i < 8; ++i) {
    limits |= std::uint64_t{shape[at + i] == '0' ? 0x76U : 0x7FU} << (8 * i);
  }
  return limits;
}

constexpr std::uint64_t highest = 0x8080808080808080U;

/// Two neighbouring digits as one byte, at every place.
std::uint64_t pairs(std::uint64_t digits) { return digits << 4U | digits >> 8U; }

char byte(std::uint64_t word, unsigned at) { return static_cast<char>(word >> (8 * at) & 0xFFU); }

}  // namespace

PackedMoment::PackedMoment(const std::string_view& text) {
  if (text.size() != day_size && text.size() != longest) return;
  const std::uint64_t first = less_shape(text.data(), 0);
  std::uint64_t wrong = first | (first + limit(0));
  const std::uint64_t year = pairs(first);
  bytes[0] = byte(year, 0);
  bytes[1] = byte(year, 2);
  bytes[2] = byte(year, 5);
  if (text.size() == day_size) {
    const unsigned tens = static_cast<unsigned char>(text[8]) ^ 0x30U;
    const unsigned ones = static_cast<unsigned char>(text[9]) ^ 0x30U;
    if ((wrong & highest) != 0 || tens > 9 || ones > 9) return;
    bytes[3] = static_cast<char>(tens << 4U | ones);
    size = day;
    return;
  }
  const std::uint64_t second = less_shape(text.data(), 8);
  const std::uint64_t third = less_shape(text.data(), 16);
  wrong |= second | (second + limit(8)) | third | (third + limit(16));
  if ((wrong & highest) != 0) return;
  const std::uint64_t hour = pairs(second);
  const std::uint64_t rest = pairs(third);
  bytes[3] = byte(hour, 0);
  bytes[4] = byte(hour, 3);
  bytes[5] = byte(hour, 6);
  bytes[6] = byte(rest, 1);
  bytes[7] = byte(rest, 4);
  bytes[8] = byte(rest, 6);
  size = moment;
}

void append_moment(std::string& target, const std::string_view& packed) {
  const std::size_t size = packed.size() == PackedMoment::day ? day_size : shape.size();
  const std::size_t before = target.size();
  target.append(shape.substr(0, size));
  char* const to = target.data() + before;
  std::size_t digit = 0;
  for (std::size_t i = 0; i < size; ++i) {
    if (shape[i] != '0') continue;
    const auto pair = static_cast<unsigned char>(packed[digit / 2]);
    to[i] = static_cast<char>('0' + (digit % 2 == 0 ? pair >> 4U : pair & 15U));
    ++digit;
  }
}

}  // namespace muster
