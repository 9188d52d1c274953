#include "core/directory.hpp"

#include "core/user_log.hpp"

namespace muster {

void Directory::put(std::int64_t id, std::string_view log, std::string_view searched) {
  const auto known = rows_.find(id);
  if (known != rows_.end()) {
    logs_.replace(known->second, log);
    folded_.replace(known->second, searched);
    replaced_.push_back(known->second);
    // Not longer than the directory, else it is quicker to look at all rows again.
    if (replaced_.size() > ids_.size()) {
      replaced_.clear();
      ++epoch_;
    }
    return;
  }
  logs_.append(log);
  folded_.append(searched);
  rows_.emplace(id, static_cast<Row>(ids_.size()));
  ids_.push_back(id);
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

std::vector<Directory::Row> Directory::changed_since(Mark& mark) const {
  std::vector<Row> rows;
  if (mark.epoch != epoch_) {
    mark.rows = 0;
  } else if (mark.replaced < replaced_.size()) {
    std::vector<bool> replaced(mark.rows);
    for (std::size_t i = mark.replaced; i < replaced_.size(); ++i) {
      if (replaced_[i] < mark.rows) replaced[replaced_[i]] = true;
    }
    for (std::size_t row = 0; row < mark.rows; ++row) {
      if (replaced[row]) rows.push_back(static_cast<Row>(row));
    }
  }
  for (std::size_t row = mark.rows; row < ids_.size(); ++row) rows.push_back(static_cast<Row>(row));
  mark = {epoch_, ids_.size(), replaced_.size()};
  return rows;
}

void Directory::clear() {
  replaced_.clear();
  ++epoch_;
  ids_.clear();
  rows_.clear();
  logs_.clear();
  folded_.clear();
}

}  // namespace muster
