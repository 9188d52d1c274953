// The stream against nlohmann/json, and against itself in pieces, over seeded mutations.
#include <cstdlib>
#include <iostream>

#include "../oracle/agreement.hpp"
#include "catch2.hpp"
#include "support.hpp"

using muster::Document;

namespace {

constexpr std::size_t max_text = 120;

void gather(const Document& value, std::vector<std::string>& texts) {
  if (std::string text = value.dump(); text.size() <= max_text) texts.push_back(std::move(text));
  if (!value.is_structured()) return;
  for (const Document& each : value) gather(each, texts);
}

/// Every small value of the corpus, as text.
std::vector<std::string> small_texts() {
  std::vector<std::string> texts;
  for (const std::string& path : files_in(std::string(CORPUS) + "/clean")) {
    gather(Document::parse(read_file(path)), texts);
  }
  return texts;
}

std::uint64_t from_environment(const char* name, std::uint64_t usual) {
  const char* text = std::getenv(name);
  return text == nullptr ? usual : std::strtoull(text, nullptr, 10);
}

std::string shown(const std::string& text) {
  return Document(text).dump(-1, ' ', true, Document::error_handler_t::replace);
}

}  // namespace

TEST_CASE("Mutated texts are read as by nlohmann/json, and the same in any pieces") {
  const std::uint64_t seed = from_environment("MUSTER_SEED", 1);
  const std::uint64_t rounds = from_environment("MUSTER_ROUNDS", 200000);
  const std::vector<std::string> texts = small_texts();
  REQUIRE(texts.size() > 200);
  Random random(seed);
  for (std::uint64_t round = 0; round < rounds; ++round) {
    const std::string& other = texts[random.below(texts.size())];
    const std::string text = mutated(texts[random.below(texts.size())], other, random);
    std::string departure = departure_from_nlohmann(text);
    if (departure.empty()) departure = departure_by_cuts(text, random);
    if (departure.empty()) continue;
    FAIL_CHECK("seed " << seed << ", round " << round << ": " << shown(text) << ": " << departure);
  }
  std::cout << "oracle: seed " << seed << ", " << rounds << " mutated texts\n";
}
