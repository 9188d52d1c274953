#include "core/directory.hpp"

#include "core/same.hpp"
#include "core/user_log.hpp"

namespace muster {

void Directory::put(std::int64_t id, std::string_view log, std::string_view searched) {
  const auto known = rows_.find(id);
  if (known != rows_.end()) {
    // Most that comes again has not changed.
    if (is_same(logs_.at(known->second), log)) return;
    logs_.replace(known->second, log);
    folded_.replace(known->second, searched);
    changes_.replaced(known->second);
    return;
  }
  logs_.append(log);
  folded_.append(searched);
  rows_.emplace(id, static_cast<Row>(ids_.size()));
  ids_.push_back(id);
  changes_.added();
}

std::optional<std::size_t> Directory::row_of(std::int64_t id) const {
  const auto found = rows_.find(id);
  return found == rows_.end() ? std::nullopt : std::optional(found->second);
}

UserRecord Directory::user(std::size_t row) const {
  UserRecord user = user_of(logs_.at(row));
  user.id = ids_[row];
  return user;
}

void Directory::clear() {
  changes_.cleared();
  ids_.clear();
  rows_.clear();
  logs_.clear();
  folded_.clear();
}

}  // namespace muster
