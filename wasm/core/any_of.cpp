#include "core/any_of.hpp"

#include <tuple>

namespace muster {

Scope& Scopes::scope(std::uint32_t index) {
  while (scopes_.size() <= index) scopes_.push_back(std::make_unique<Scope>());
  return *scopes_[index];
}

std::uint32_t Scopes::open(std::uint32_t parent, const Schema& schema, std::size_t depth) {
  const auto count = static_cast<std::uint32_t>(schema.any_of.size());
  const std::uint32_t first = in_use_;
  in_use_ += count;
  for (std::uint32_t i = first; i < in_use_; ++i) {
    Scope& each = scope(i);
    each.findings.clear();
    each.broken.clear();
    each.type_failed = false;
  }
  groups_.push_back({parent, first, count, depth, &schema});
  return first;
}

std::size_t Scopes::depth_of(std::uint32_t scope) const {
  for (std::size_t i = groups_.size(); i-- > 0;) {
    const Group& group = groups_[i];
    if (scope >= group.first && scope < group.first + group.count) return group.depth;
  }
  return 0;
}

Scope* Scopes::best() {
  const Group& group = groups_.back();
  Scope* best = nullptr;
  const auto rank = [](const Scope& each) {
    const Findings& found = each.findings;
    return std::tuple(found.count(Severity::tolerated) + found.count(Severity::broken),
                      found.count(Severity::novel));
  };
  for (std::uint32_t i = group.first; i < group.first + group.count; ++i) {
    Scope& each = *scopes_[i];
    if (each.type_failed) continue;
    if (best == nullptr || rank(each) < rank(*best)) best = &each;
  }
  return best;
}

void Scopes::close() {
  in_use_ = groups_.back().first;
  groups_.pop_back();
}

std::string expected_of(const Schema& any_of) {
  Types types = 0;
  for (const Schema* branch : any_of.any_of) types |= branch->never ? Types{0} : branch->types;
  return words_for(types);
}

}  // namespace muster
