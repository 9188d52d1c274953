#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace muster {

/// What the answer to a list request says of itself.
struct ListAnswer {
  std::optional<std::int64_t> page;
  std::optional<std::int64_t> limit;
  std::optional<std::int64_t> total;
  std::vector<std::int64_t> ids;  ///< usable rows, in their order
  std::uint64_t set_aside = 0;
};

/// Where a reader is in a list that the server pages. Only the answer to the newest request counts.
class Pager {
 public:
  /// A request was made. `filter` is everything of it but page and limit.
  void asked(std::uint64_t ticket, std::int64_t page, std::int64_t limit, std::string filter);
  /// Whether a newer request was made since.
  [[nodiscard]] bool is_stale(std::uint64_t ticket) const { return ticket != newest_; }
  /// The answer has come; a stale one is dropped (false).
  bool answered(std::uint64_t ticket, ListAnswer answer);
  void clear();

  struct View {
    std::int64_t page = 1;
    std::int64_t limit = 20;
    std::optional<std::int64_t> total;
    std::optional<std::int64_t> pages;  ///< at least 1
    std::int64_t first = 0;             ///< number of the first row, from 1; 0: no rows
    std::int64_t last = 0;
    bool beyond_end = false;                   ///< there are users, but not on this page
    std::optional<std::int64_t> total_before;  ///< when the total of the same filter changed
    std::uint64_t received = 0;
    std::uint64_t set_aside = 0;
    std::vector<std::int64_t> ids;
  };
  /// The newest page that was answered; an empty first one before that.
  [[nodiscard]] const View& view() const { return view_; }

 private:
  std::uint64_t newest_ = 0;
  std::int64_t asked_page_ = 1;
  std::int64_t asked_limit_ = 20;
  std::string asked_filter_;
  std::string filter_;
  View view_;
};

}  // namespace muster
