#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/listing.hpp"
#include "core/query.hpp"

namespace muster {

/// A sort as people ask for it: at most two keys, each as twice its place among the columns, one
/// more where it descends.
struct Sort {
  static constexpr std::size_t max_keys = 2;
  std::array<unsigned, max_keys> keys{};
  std::size_t size = 0;

  /// Reads "-renewal,name". What is no key is a fault of the query, and left out.
  static Sort read(std::string_view text, const Listing::Columns& columns, Query& query);
};

/// Orders of a listing, kept until it changes, so that a keystroke only walks along one.
class Orders {
 public:
  /// The items in that order, equal ones by user, or nullptr: as they are. Valid until the next
  /// call. `words` is how many words the order may depend on: more of them may come in between
  /// others.
  const std::vector<Listing::Item>* of(const Sort& sort, Listing& listing, std::size_t words);
  void clear() { kept_ = {}; }

 private:
  struct Kept {
    Sort sort;
    Changes::Mark mark;
    std::size_t words = 0;
    std::vector<Listing::Item> items;
  };
  std::array<Kept, 4> kept_;
  std::size_t next_ = 0;  ///< the one to give up next
};

}  // namespace muster
