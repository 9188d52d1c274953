#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/finding.hpp"
#include "core/validator.hpp"

namespace muster {

/// A step of a JSON Pointer: a member's key or an item's index.
struct Step {
  bool is_item = false;
  std::uint64_t index = 0;
  std::string_view key;
  bool lasting = false;  ///< the key outlives the answer: the contract's
};

/// A departure as the walk meets it. The child, if any, is the property that is missing at the
/// place.
struct Note {
  Severity severity = Severity::tolerated;
  Code code = Code::wrong_type;
  bool lasting = false;  ///< all texts but the example outlive the answer: the contract's or ours
  bool lasting_example = false;
  bool has_child = false;
  std::string_view expected, found, example, child;
};

/// The row that something is in.
struct RowPlace {
  std::uint64_t serial = 0;  ///< of the innermost open row, 0: none
  std::size_t depth = 0;     ///< so many steps lead to that row
  std::uint64_t number = 0;  ///< of the outermost row, counted from 1
};

/// A broken finding, and the row it breaks.
struct Broken {
  std::uint64_t row = 0;  ///< serial number of the innermost open row, 0: the answer as a whole
  SetAside what;
};

/// Where the findings of one branch of an anyOf wait until it is known whether the branch counts.
/// Most branches lose, so what they say stays numbers and views, as far as there is room for it.
class Scope {
 public:
  struct Kept {
    Note note;
    RowPlace row;
    std::size_t first_step, last_step;
  };

  Findings findings;           ///< those already put into words
  std::vector<Broken> broken;  ///< the first of them, likewise
  std::size_t depth = 0;       ///< so many steps lead to the anyOf
  /// Departures, but for new ones, of the value itself and of its members or items themselves.
  std::array<std::uint64_t, 2> near{};
  std::uint32_t parent = 0;
  /// The number of the last member that a schema of it, or of a scope within it, had a word about.
  std::uint64_t named = 0, named_within = 0;

  void reset(std::size_t at_depth, std::uint32_t in);
  /// Whether a note with so many steps and bytes of text fits.
  [[nodiscard]] bool has_room(std::size_t steps, std::size_t bytes) const;
  void keep(const Note& note, const RowPlace& row, std::size_t steps);
  /// One of the steps announced to keep().
  void keep_step(const Step& step);
  [[nodiscard]] const std::vector<Kept>& kept() const { return kept_; }
  [[nodiscard]] const Step& step(std::size_t at) const { return steps_[at]; }
  /// Forgets what was kept: it is in `findings` now.
  void release();

  /// All of that severity, in words or not.
  [[nodiscard]] std::uint64_t count(Severity severity) const {
    return findings.count(severity) + counts_[static_cast<std::size_t>(severity)];
  }

 private:
  std::string_view own(const std::string_view& text);

  std::vector<Kept> kept_;
  std::vector<Step> steps_;
  std::string texts_;  ///< never longer than reserved, so that views of it hold
  std::array<std::uint64_t, severities> counts_{};
};

/// The open anyOfs, innermost last. Scope 0 is the answer's own.
class Scopes {
 public:
  Scopes() { grow(0); }

  Scope& scope(std::uint32_t index) {
    if (index >= scopes_.size()) grow(index);
    return *scopes_[index];
  }
  [[nodiscard]] std::size_t groups() const { return groups_.size(); }
  /// Opens an anyOf at so many steps; its branches take the scopes from the returned one on.
  std::uint32_t open(std::uint32_t parent, std::uint32_t branches, std::size_t depth);
  /// The scope that gets the result of the innermost anyOf.
  [[nodiscard]] std::uint32_t parent() const { return groups_.back().parent; }
  /// The branch that speaks for the innermost anyOf: the one with the fewest departures near the
  /// value, so that a list of many that are slightly off is still that list; then with the fewest
  /// anywhere; then with the fewest new ones; then the first.
  [[nodiscard]] Scope& best();
  /// Forgets the innermost anyOf.
  void close();

  /// The next member comes; nobody has a word about it yet.
  void next_member() { ++member_; }
  /// A schema of that scope names the member, or takes any.
  void name(std::uint32_t index);
  /// What is to be told of the member is told for that scope and for those within it.
  void settle(std::uint32_t index) { scope(index).named = member_; }
  /// Whether a schema that holds together with those of that scope has a word about the member: one
  /// of the scope, of those around it or of those within it, not of another branch.
  [[nodiscard]] bool is_named(std::uint32_t index);

 private:
  struct Group {
    std::uint32_t parent;
    std::uint32_t first;  ///< its branches' scopes follow each other
    std::uint32_t count;
  };

  void grow(std::uint32_t index);

  std::vector<std::unique_ptr<Scope>> scopes_;
  std::uint32_t in_use_ = 1;
  std::vector<Group> groups_;
  std::uint64_t member_ = 0;
};

}  // namespace muster
