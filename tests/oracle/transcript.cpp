#include "transcript.hpp"

#include <algorithm>
#include <cstring>

void Transcript::write(char kind, std::string_view last) {
  text_ += kind + std::to_string(pending_.size() + last.size()) + ':';
  text_ += pending_;
  text_ += last;
  pending_.clear();
}

namespace {

std::uint64_t bits_of(double number) {
  std::uint64_t bits = 0;
  std::memcpy(&bits, &number, sizeof bits);
  return bits;
}

}  // namespace

bool same_numbers(const std::vector<double>& ones, const std::vector<double>& others) {
  return std::equal(ones.begin(), ones.end(), others.begin(), others.end(),
                    [](double one, double other) { return bits_of(one) == bits_of(other); });
}

void read_by_stream(std::string_view text, const std::vector<std::size_t>& cuts, Reading& reading) {
  muster::JsonStream stream(reading.transcript, text.size() + 1);
  std::size_t from = 0;
  bool more = true;
  const auto push = [&](std::size_t to) {
    // A copy of its own size, so that reading past a piece is seen by the sanitizer.
    const std::vector<char> exact(text.begin() + static_cast<std::ptrdiff_t>(from),
                                  text.begin() + static_cast<std::ptrdiff_t>(to));
    more = more && stream.push({exact.data(), exact.size()});
    from = to;
  };
  for (const std::size_t cut : cuts) push(cut);
  push(text.size());
  reading.accepted = more && stream.finish();
  if (reading.accepted) return;
  reading.code = stream.fault()->code;
  reading.offset = stream.fault()->offset;
}
