#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/text_column.hpp"
#include "core/user_record.hpp"

namespace muster {

/// All users seen so far, by id, in columns. A user that comes again replaces what was known.
class Directory {
 public:
  /// Takes in a user: the UserLog, and the folded texts that people search it by, one a line.
  void put(std::int64_t id, std::string_view log, std::string_view searched);
  [[nodiscard]] std::size_t size() const { return ids_.size(); }
  [[nodiscard]] std::optional<std::size_t> row_of(std::int64_t id) const;
  [[nodiscard]] std::int64_t id(std::size_t row) const { return ids_[row]; }
  [[nodiscard]] UserRecord user(std::size_t row) const;
  /// Name, e-mail and job title, folded for search, one a line.
  [[nodiscard]] std::string_view folded(std::size_t row) const { return folded_.at(row); }
  void clear();

 private:
  std::vector<std::int64_t> ids_;
  std::unordered_map<std::int64_t, std::size_t> rows_;
  TextColumn logs_;
  TextColumn folded_;
};

}  // namespace muster
