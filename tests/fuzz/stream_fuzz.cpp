// Any bytes: the stream takes what nlohmann/json takes, with the same values, in any pieces.
#include "../oracle/agreement.hpp"
#include "property.hpp"

void fuzz(const std::string& text) {
  const std::string from_nlohmann = departure_from_nlohmann(text);
  require(from_nlohmann.empty(), from_nlohmann);
  Random random(seed_of(text));
  const std::string by_cuts = departure_by_cuts(text, random);
  require(by_cuts.empty(), by_cuts);
}
