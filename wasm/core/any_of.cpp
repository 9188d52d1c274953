#include "core/any_of.hpp"

#include <algorithm>
#include <tuple>

namespace muster {
namespace {

constexpr std::size_t max_kept = 64;
constexpr std::size_t max_steps = 256;
constexpr std::size_t max_texts = 4096;

std::tuple<std::uint64_t, std::uint64_t, std::uint64_t> rank(const Scope& scope) {
  return {scope.near[0] + scope.near[1],
          scope.count(Severity::tolerated) + scope.count(Severity::broken),
          scope.count(Severity::novel)};
}

}  // namespace

void Scope::reset(std::size_t at_depth, std::uint32_t in) {
  depth = at_depth;
  parent = in;
  if (findings.size() != 0) findings.clear();
  broken.clear();
  near = {};
  release();
}

bool Scope::has_room(std::size_t steps, std::size_t bytes) const {
  return kept_.size() < max_kept && steps_.size() + steps <= max_steps &&
         texts_.size() + bytes <= max_texts;
}

std::string_view Scope::own(const std::string_view& text) {
  if (text.empty()) return {};
  if (texts_.capacity() < max_texts) texts_.reserve(max_texts);
  const std::size_t begin = texts_.size();
  texts_ += text;
  return std::string_view(texts_).substr(begin);
}

void Scope::keep(const Note& note, const RowPlace& row, std::size_t steps) {
  ++counts_[static_cast<std::size_t>(note.severity)];
  kept_.push_back({note, row, steps_.size(), steps_.size() + steps});
  Note& own_note = kept_.back().note;
  if (!note.lasting) {
    own_note.expected = own(note.expected);
    own_note.found = own(note.found);
    own_note.child = own(note.child);
  }
  if (!note.lasting_example) own_note.example = own(note.example);
}

void Scope::keep_step(const Step& step) {
  steps_.push_back(step);
  if (!step.lasting) steps_.back().key = own(step.key);
}

void Scope::release() {
  kept_.clear();
  steps_.clear();
  texts_.clear();
  counts_ = {};
}

void Scopes::grow(std::uint32_t index) {
  while (scopes_.size() <= index) scopes_.push_back(std::make_unique<Scope>());
}

std::uint32_t Scopes::open(std::uint32_t parent, std::uint32_t branches, std::size_t depth) {
  const std::uint32_t first = in_use_;
  in_use_ += branches;
  for (std::uint32_t i = first; i < in_use_; ++i) scope(i).reset(depth, parent);
  groups_.push_back({parent, first, branches});
  return first;
}

Scope& Scopes::best() {
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

void Scopes::name(std::uint32_t index) {
  scope(index).named = member_;
  for (std::uint32_t i = index; scope(i).named_within != member_; i = scope(i).parent) {
    scope(i).named_within = member_;
  }
}

bool Scopes::is_named(std::uint32_t index) {
  if (scope(index).named_within == member_) return true;
  for (std::uint32_t i = index; scope(i).named != member_; i = scope(i).parent) {
    if (i == 0) return false;
  }
  return true;
}

}  // namespace muster
