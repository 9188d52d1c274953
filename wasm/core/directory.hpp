#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/user_record.hpp"

namespace muster {

/// Texts of any length by row, packed into one block. A replaced text that fits stays in its place;
/// the block is packed anew when more than half of it is waste, so memory follows what is kept.
class TextColumn {
 public:
  void append(std::string_view text);
  void replace(std::size_t row, std::string_view text);
  [[nodiscard]] std::string_view at(std::size_t row) const;
  [[nodiscard]] std::size_t bytes() const { return block_.size(); }
  void clear();

 private:
  struct Place {
    std::size_t begin;
    std::uint32_t size;
    std::uint32_t room;
  };
  void pack();

  std::string block_;
  std::vector<Place> places_;
  std::size_t waste_ = 0;
};

/// All users seen so far, by id, in columns. A user that comes again replaces what was known.
class Directory {
 public:
  /// Takes a user in; one without an id is refused (false).
  bool put(const UserRecord& user);
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
  TextColumn records_;
  TextColumn folded_;
  std::string buffer_;
};

}  // namespace muster
