#include "core/directory.hpp"

#include "core/fold.hpp"
#include "core/packed_user.hpp"

namespace muster {

void Directory::put(std::int64_t id, std::string_view packed) {
  const auto [known, is_new] = rows_.emplace(id, ids_.size());
  if (is_new) ids_.push_back(id);
  const PackedNames names = names_of(packed);
  folding_.clear();
  append_folded(folding_, names.first);
  folding_ += ' ';
  append_folded(folding_, names.last);
  folding_ += '\n';
  append_folded(folding_, names.email);
  folding_ += '\n';
  append_folded(folding_, names.job_title);
  if (is_new) {
    records_.append(packed);
    folded_.append(folding_);
  } else {
    records_.replace(known->second, packed);
    folded_.replace(known->second, folding_);
  }
}

std::optional<std::size_t> Directory::row_of(std::int64_t id) const {
  const auto found = rows_.find(id);
  return found == rows_.end() ? std::nullopt : std::optional(found->second);
}

UserRecord Directory::user(std::size_t row) const {
  UserRecord user = unpack(records_.at(row));
  user.id = ids_[row];
  return user;
}

void Directory::clear() {
  ids_.clear();
  rows_.clear();
  records_.clear();
  folded_.clear();
}

}  // namespace muster
