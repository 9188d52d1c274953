#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/catalog.hpp"
#include "core/directory.hpp"
#include "core/query.hpp"

namespace muster {

/// What of a query a row does not fulfil: a bit for each term by its place, and one for the words.
using Failing = std::uint32_t;
inline constexpr unsigned words_bit = 31;
static_assert(Query::max_terms < words_bit);

/// How many rows have each value, as if the terms of the value's own key did not apply.
struct Counts {
  std::array<std::vector<std::uint32_t>, set_keys> words;  ///< by number
  std::array<std::uint32_t, set_keys> none{};
  std::array<std::array<std::uint32_t, 4>, choice_keys> choices{};
  std::array<std::uint32_t, renewal_names.size()> renewal{};
  std::array<std::uint32_t, 12> months{};
};

/// The rows of a directory under a query.
class Filter {
 public:
  /// All must stay as they are while the filter lives; the catalog has caught up.
  Filter(const Directory& directory, Catalog& catalog, const Query& query);

  /// By row; 0: it is found. The words of a row that fails terms of two keys are not looked at.
  [[nodiscard]] const std::vector<Failing>& failing() const { return failing_; }
  [[nodiscard]] std::size_t total() const { return without_[words_bit + 1]; }
  /// How many more would be found without the term at that place, or without `words_bit`.
  [[nodiscard]] std::size_t only(unsigned bit) const { return without_[bit]; }
  [[nodiscard]] Counts count(Day today);

 private:
  void apply(const Term& term, Failing bit);
  bool has_shared(Directory::Row row, const Term& term);
  void apply_words();
  void count_words(Counts& counts, std::size_t set, Directory::Row row);

  const Directory& directory_;
  Catalog& catalog_;
  const Query& query_;
  std::vector<Failing> failing_;
  std::array<Failing, words_bit + 1> same_key_{};  ///< all terms of the key of a term
  std::array<std::size_t, words_bit + 2> without_{};
  /// By word that shares a bit, one more than the row that was counted for it last.
  std::array<std::vector<Directory::Row>, set_keys> seen_;
};

}  // namespace muster
