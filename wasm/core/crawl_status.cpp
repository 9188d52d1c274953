#include <algorithm>

#include "core/crawl.hpp"

namespace muster {

std::string_view word(Trouble trouble) {
  static constexpr std::string_view words[] = {"page_failed",   "short_page", "overlap",
                                               "total_changed", "no_total",   "limit_ignored",
                                               "stopped",       "endless",    "silent"};
  return words[static_cast<std::size_t>(trouble)];
}

std::optional<std::int64_t> Crawl::pages() const {
  if (!total_) return std::nullopt;
  return std::max(plan(), static_cast<std::int64_t>(pages_.size()));
}

std::int64_t Crawl::set_aside() const {
  std::int64_t sum = 0;
  for (const Page& page : pages_) sum += page.set_aside;
  return sum;
}

std::int64_t Crawl::gone() const {
  if (is_running() || !total_) return 0;
  return std::max<std::int64_t>(0, users_ + set_aside() - *total_);
}

Crawl::Range Crawl::range_of(std::uint32_t page) const {
  const std::int64_t before = (page - std::int64_t{1}) * size();
  std::int64_t last = before + size();
  if (total_) last = std::min(last, *total_);
  return {page, before + 1, last};
}

std::vector<Crawl::Range> Crawl::failures() const {
  std::vector<Range> list;
  for (std::uint32_t page = 1; page <= pages_.size(); ++page) {
    const Page& one = pages_[page - 1];
    if (one.failed && one.doubt) list.push_back(range_of(page));
  }
  return list;
}

std::vector<Crawl::Range> Crawl::missing() const {
  std::vector<Range> list;
  if (state_ == State::idle || state_ == State::complete) return list;
  if (state_ == State::incomplete && has_unseen()) return {{1, 1, total_}};
  for (std::uint32_t page = 1; page <= pages_.size(); ++page) {
    const Page& one = pages_[page - 1];
    if ((one.known && !one.doubt) || is_beyond(page)) continue;
    const Range range = range_of(page);
    if (!list.empty() && list.back().last == range.first - 1) {
      list.back().last = range.last;
    } else {
      list.push_back(range);
    }
  }
  const auto asked = static_cast<std::int64_t>(pages_.size());
  if (has_ended()) {
    // Nothing is in doubt, and yet nobody was told of.
    if (list.empty() && is_silent()) list.push_back({1, 1, total_});
    return list;
  }
  // Those never asked for are a range of their own, as one can go on from there.
  list.push_back({static_cast<std::uint32_t>(asked + 1), asked * size() + 1, total_});
  return list;
}

}  // namespace muster
