#include "core/vocabulary.hpp"

#include "core/same.hpp"

namespace muster {
namespace {

constexpr std::size_t max_word = 200;
constexpr std::size_t max_words = 65536;

unsigned char lower(char c) {
  return static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

/// Tells words apart by their ends, with what tells a capital from a small letter left out.
std::size_t hash(const std::string_view& word) {
  constexpr std::uint64_t small = 0x2020202020202020U;
  return hash_of((ends_of(word) | small) + word.size());
}

}  // namespace

bool is_same_word(const std::string_view& one, const std::string_view& other) {
  if (one.size() != other.size()) return false;
  if (is_same(one, other)) return true;
  for (std::size_t i = 0; i < one.size(); ++i) {
    if (lower(one[i]) != lower(other[i])) return false;
  }
  return true;
}

Vocabulary::Number Vocabulary::find(const std::string_view& word) const {
  return slots_.find(hash(word), [&](Number each) { return is_same_word(words_[each], word); });
}

Vocabulary::Number Vocabulary::add(const std::string_view& word) {
  const Number known = find(word);
  if (known != none || word.size() > max_word || words_.size() == max_words) return known;
  words_.emplace_back(word);
  slots_.add([this](Number each) { return hash(words_[each]); });
  return static_cast<Number>(words_.size() - 1);
}

void Vocabulary::clear() {
  words_.clear();
  slots_.clear();
}

}  // namespace muster
