#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/directory.hpp"
#include "core/export_plan.hpp"

namespace muster {

/// An export under way: users of the directory as text, in pieces. It holds the ids of its rows,
/// not the directory: that may grow, change or be emptied between two pieces. Users that are gone
/// by then are left out and counted, those that changed come as they are now.
class Export {
 public:
  static constexpr std::size_t max_piece = std::size_t{1} << 18;  ///< bytes

  /// The ids in the order wanted; a snapshot is sorted by id.
  Export(std::unique_ptr<const ExportPlan> plan, std::vector<std::int64_t> ids);

  /// The next piece, never ending within a character; empty: that was all. Lives until the next
  /// call.
  std::string_view next(const Directory& directory, const Catalog& catalog);

  [[nodiscard]] std::size_t users() const { return ids_.size(); }
  /// How many of them were looked at so far …
  [[nodiscard]] std::size_t done() const { return done_; }
  /// … and were not in the directory any more.
  [[nodiscard]] std::size_t vanished() const { return vanished_; }
  /// Users written so far; of a calendar the entries.
  [[nodiscard]] std::size_t records() const { return records_; }

 private:
  void fill(const Directory& directory, const Catalog& catalog);

  std::unique_ptr<const ExportPlan> plan_;
  std::vector<std::int64_t> ids_;
  std::string text_;      ///< written, but not all handed over
  std::size_t sent_ = 0;  ///< bytes of it that were
  bool begun_ = false;
  bool ended_ = false;
  std::size_t done_ = 0;
  std::size_t vanished_ = 0;
  std::size_t records_ = 0;
};

}  // namespace muster
