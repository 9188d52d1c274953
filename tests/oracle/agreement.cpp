#include "agreement.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <vector>

#include "nlohmann.hpp"
#include "transcript.hpp"

namespace {

std::string said(const Reading& reading) {
  return reading.accepted ? "accepts it" : "refuses it at " + std::to_string(reading.offset);
}

/// The stream reads a number that nlohmann/json has none for as infinite, as JSON.parse does, and
/// goes on. What it then says is asked of the same text with a zero in its place.
std::string departure_with_overflow(const std::string& text, const Oracle& oracle,
                                    const Reading& reading) {
  const auto at = static_cast<std::size_t>(oracle.overflow.data() - text.data());
  std::string other = text;
  other.replace(at, oracle.overflow.size(), "0e0");
  Reading again;
  read_by_stream(other, {}, again);
  if (again.accepted != reading.accepted) return "1e400 " + said(reading) + ", 0 " + said(again);
  if (reading.accepted) {
    const double infinity = std::numeric_limits<double>::infinity();
    std::vector<double> numbers = again.transcript.numbers();
    const auto& mine = reading.transcript.numbers();
    const auto one = std::mismatch(numbers.begin(), numbers.end(), mine.begin(), mine.end()).first;
    if (one == numbers.end()) return "a number beyond a double is none";
    *one = oracle.overflow[0] == '-' ? -infinity : infinity;
    if (!same_numbers(numbers, mine)) return "a number beyond a double is not infinite";
  }
  return departure_from_nlohmann(other);
}

std::string compared(const Reading& whole, const Reading& cut) {
  if (whole.accepted != cut.accepted) return "whole it " + said(whole) + ", cut " + said(cut);
  if (!whole.accepted) {
    if (whole.code != cut.code || whole.offset != cut.offset) {
      return "whole it " + said(whole) + " as " + std::string(word(whole.code)) + ", cut " +
             said(cut) + " as " + std::string(word(cut.code));
    }
    return {};
  }
  if (whole.transcript.text() != cut.transcript.text()) return "cut it says something else";
  const bool same = same_numbers(whole.transcript.numbers(), cut.transcript.numbers());
  return same ? "" : "cut it has other numbers";
}

}  // namespace

std::string departure_from_nlohmann(const std::string& text) {
  Reading reading;
  read_by_stream(text, {}, reading);
  Oracle oracle;
  read_by_nlohmann(text, oracle);
  if (oracle.is_silent) return reading.accepted ? "a NUL or byte order mark is accepted" : "";
  if (!oracle.overflow.empty()) return departure_with_overflow(text, oracle, reading);
  if (reading.accepted != oracle.accepted) return "it " + said(reading) + ", nlohmann does not";
  if (!reading.accepted) return {};
  if (reading.transcript.text() != oracle.transcript.text()) {
    return "it says " + reading.transcript.text() + ", nlohmann " + oracle.transcript.text();
  }
  const auto& numbers = reading.transcript.numbers();
  const auto& others = oracle.transcript.numbers();
  return same_numbers(numbers, others) ? "" : "it has other numbers than nlohmann";
}

std::string departure_by_cuts(const std::string& text, Random& random) {
  Reading whole;
  read_by_stream(text, {}, whole);
  // Byte by byte is the hardest cut and the slowest, so it has its turn now and then.
  std::vector<std::size_t> cuts = random_cuts(text.size(), 6, random);
  if (random.below(4) == 0) {
    cuts.resize(text.size());
    std::iota(cuts.begin(), cuts.end(), std::size_t{0});
  }
  Reading cut;
  read_by_stream(text, cuts, cut);
  return compared(whole, cut);
}
