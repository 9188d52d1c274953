#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "core/finding.hpp"
#include "core/validator.hpp"

namespace muster {

/// A broken finding, and the row it breaks.
struct Broken {
  std::uint64_t row = 0;  ///< serial number of the innermost open row, 0: the answer as a whole
  SetAside what;
};

/// Where the findings of one branch of an anyOf wait until it is known whether the branch counts.
struct Scope {
  Findings findings;
  std::vector<Broken> broken;
};

/// The open anyOfs, innermost last. Scope 0 is the answer's own.
class Scopes {
 public:
  Scopes() { scope(0); }

  Scope& scope(std::uint32_t index);
  [[nodiscard]] std::size_t groups() const { return groups_.size(); }
  /// Opens an anyOf; its branches take the scopes from the returned one on.
  std::uint32_t open(std::uint32_t parent, std::uint32_t branches);
  /// The scope that gets the result of the innermost anyOf.
  [[nodiscard]] std::uint32_t parent() const { return groups_.back().parent; }
  /// The branch that speaks for the innermost anyOf: the one with the fewest departures.
  [[nodiscard]] const Scope& best() const;
  /// Forgets the innermost anyOf.
  void close();

 private:
  struct Group {
    std::uint32_t parent;
    std::uint32_t first;  ///< its branches' scopes follow each other
    std::uint32_t count;
  };

  std::vector<std::unique_ptr<Scope>> scopes_;
  std::uint32_t in_use_ = 1;
  std::vector<Group> groups_;
};

}  // namespace muster
