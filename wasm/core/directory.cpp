#include "core/directory.hpp"

#include "core/same.hpp"

namespace muster {

void Directory::put(std::int64_t id, const std::string_view& log,
                    const std::string_view& searched) {
  if (const auto known = row_of(id)) {
    const auto row = static_cast<Row>(*known);
    // Most that comes again has not changed.
    if (is_same(logs_.at(row), log)) return;
    logs_.replace(row, log);
    folded_.replace(row, searched);
    changes_.replaced(row);
    return;
  }
  logs_.append(log);
  folded_.append(searched);
  rising_ = rising_ && (ids_.empty() || ids_.back() < id);
  ids_.push_back(id);
  rows_.add([this](Row row) { return hash_of(static_cast<std::uint64_t>(ids_[row])); });
  changes_.added();
}

std::optional<std::size_t> Directory::row_of(std::int64_t id) const {
  const Row found =
      rows_.find(hash_of(static_cast<std::uint64_t>(id)), [&](Row row) { return ids_[row] == id; });
  return found == Slots::none ? std::nullopt : std::optional<std::size_t>(found);
}

void Directory::clear() {
  changes_.cleared();
  ids_.clear();
  rising_ = true;
  rows_.clear();
  logs_.clear();
  folded_.clear();
}

}  // namespace muster
