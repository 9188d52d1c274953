#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/counting.hpp"
#include "core/listing.hpp"
#include "core/query.hpp"
#include "core/word_search.hpp"

namespace muster {

/// What of a query an item does not fulfil: a bit for each term by its place, and one for the
/// words.
using Failing = std::uint32_t;
inline constexpr unsigned words_bit = 31;
static_assert(Query::max_terms < words_bit);

/// The items of a listing under a query.
class Filter {
 public:
  /// All must stay as they are while the filter lives; `search` is kept from one to the next.
  Filter(Listing& listing, const Query& query, WordSearch& search);

  /// By item; 0: it is found. The words of one that fails terms of two keys are not looked at.
  [[nodiscard]] const std::vector<Failing>& failing() const { return failing_; }
  [[nodiscard]] std::size_t total() const { return total_; }
  /// How many more would be found without the term at that place, or without `words_bit`.
  [[nodiscard]] std::size_t only(unsigned bit) const;
  [[nodiscard]] Counts count(const Catalog& catalog, Day today);

 private:
  using Item = Listing::Item;

  void apply_set(const Term& term, Failing bit);
  void apply(const Term& term, Failing bit);
  bool has_shared(Item item, const Term& term);
  void apply_words(WordSearch& search);

  Listing& listing_;
  const Query& query_;
  std::vector<Failing> failing_;
  std::array<Failing, words_bit + 1> same_key_{};  ///< all terms of the key of a term
  std::size_t total_ = 0;
};

}  // namespace muster
