#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/changes.hpp"
#include "core/slots.hpp"
#include "core/text_column.hpp"

namespace muster {

/// All users seen so far, by id, in columns. A user that comes again replaces what was known.
class Directory {
 public:
  using Row = Changes::Row;  ///< users in the order in which they came first

  /// Takes in a user: the UserLog, and the folded texts that people search it by, one a line.
  void put(std::int64_t id, const std::string_view& log, const std::string_view& searched);
  [[nodiscard]] std::size_t size() const { return ids_.size(); }
  [[nodiscard]] std::optional<std::size_t> row_of(std::int64_t id) const;
  [[nodiscard]] std::int64_t id(std::size_t row) const { return ids_[row]; }
  /// Whether the ids rise from row to row.
  [[nodiscard]] bool is_rising() const { return rising_; }
  [[nodiscard]] std::string_view log(std::size_t row) const { return logs_.at(row); }
  /// Name, e-mail and job title, folded for search, one a line.
  [[nodiscard]] const TextColumn& folded() const { return folded_; }
  /// What the texts take.
  [[nodiscard]] std::size_t bytes() const { return logs_.bytes() + folded_.bytes(); }
  [[nodiscard]] const Changes& changes() const { return changes_; }
  void clear();

 private:
  std::vector<std::int64_t> ids_;
  bool rising_ = true;
  Slots rows_;  ///< by id
  Changes changes_;
  TextColumn logs_;
  TextColumn folded_;
};

}  // namespace muster
