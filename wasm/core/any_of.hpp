#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/finding.hpp"
#include "core/schema.hpp"
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
  bool type_failed = false;  ///< the very value that anyOf judges has no type of this branch
};

/// An anyOf whose value is being read.
struct Group {
  std::uint32_t parent = 0;  ///< the scope that gets the result
  std::uint32_t first = 0;   ///< its branches' scopes follow each other
  std::uint32_t count = 0;
  std::size_t depth = 0;  ///< how deep its value stands
  const Schema* schema = nullptr;
};

/// The open anyOfs, innermost last. Scope 0 is the answer's own.
class Scopes {
 public:
  Scopes() { scope(0); }

  Scope& scope(std::uint32_t index);
  [[nodiscard]] std::size_t groups() const { return groups_.size(); }
  [[nodiscard]] const Group& last() const { return groups_.back(); }
  /// Opens an anyOf; its branches take the scopes from the returned one on.
  std::uint32_t open(std::uint32_t parent, const Schema& schema, std::size_t depth);
  /// The depth of the anyOf that has this scope as a branch.
  [[nodiscard]] std::size_t depth_of(std::uint32_t scope) const;
  /// The branch that speaks for the innermost anyOf: the one that fits, else the one whose type
  /// fits and that has the fewest departures, else nullptr: no branch has the value's type.
  [[nodiscard]] Scope* best();
  /// Forgets the innermost anyOf.
  void close();

 private:
  std::vector<std::unique_ptr<Scope>> scopes_;
  std::uint32_t in_use_ = 1;
  std::vector<Group> groups_;
};

/// "object or null": what the branches of an anyOf expect together.
std::string expected_of(const Schema& any_of);

}  // namespace muster
