#include "core/any_of.hpp"

#include <algorithm>
#include <tuple>

namespace muster {
namespace {

std::tuple<std::uint64_t, std::uint64_t> rank(const Scope& scope) {
  const Findings& found = scope.findings;
  return {found.count(Severity::tolerated) + found.count(Severity::broken),
          found.count(Severity::novel)};
}

}  // namespace

Scope& Scopes::scope(std::uint32_t index) {
  while (scopes_.size() <= index) scopes_.push_back(std::make_unique<Scope>());
  return *scopes_[index];
}

std::uint32_t Scopes::open(std::uint32_t parent, std::uint32_t branches) {
  const std::uint32_t first = in_use_;
  in_use_ += branches;
  for (std::uint32_t i = first; i < in_use_; ++i) {
    Scope& each = scope(i);
    each.findings.clear();
    each.broken.clear();
  }
  groups_.push_back({parent, first, branches});
  return first;
}

const Scope& Scopes::best() const {
  const Group& group = groups_.back();
  const auto first = scopes_.begin() + group.first;
  return **std::min_element(first, first + group.count, [](const auto& one, const auto& other) {
    return rank(*one) < rank(*other);
  });
}

void Scopes::close() {
  in_use_ = groups_.back().first;
  groups_.pop_back();
}

}  // namespace muster
