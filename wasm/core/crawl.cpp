#include "core/crawl.hpp"

#include <algorithm>
#include <utility>

namespace muster {
namespace {

constexpr std::int64_t max_pages = 40000;  ///< below 2^16, see Sighting
constexpr std::int64_t spare_pages = 20;   ///< a list may grow by these and by its own length
constexpr std::int64_t max_total = std::int64_t{1} << 53;
constexpr std::uint32_t max_barren = 4;
constexpr std::size_t max_totals = 100;
constexpr std::size_t max_reason = 200;

}  // namespace

void Crawl::start(std::int64_t limit) {
  clear();
  limit_ = std::max<std::int64_t>(1, limit);
  state_ = State::loading;
}

std::uint32_t Crawl::next() {
  if (!is_running()) return 0;
  std::uint32_t page = 0;
  if (queued_ < queue_.size()) {
    page = queue_[queued_++];
  } else if (may_go_on()) {
    pages_.emplace_back();
    page = static_cast<std::uint32_t>(pages_.size());
  } else {
    return 0;
  }
  pages_[page - 1].asked = true;
  ++waiting_;
  return page;
}

bool Crawl::is_asked(std::uint32_t page) const {
  return page >= 1 && page <= pages_.size() && pages_[page - 1].asked;
}

/// Whether a page that was never asked for may be.
bool Crawl::may_go_on() const {
  if (pages_.empty()) return true;
  const auto asked = static_cast<std::int64_t>(pages_.size());
  if (stopped_ || known_ == 0 || asked >= most_pages()) return false;
  return total_ ? asked < plan() : !has_end();
}

/// Whether a list without a total has shown its end: a page without rows, and none with rows after.
bool Crawl::has_end() const {
  for (std::size_t page = pages_.size(); page > 0; --page) {
    if (pages_[page - 1].known) return pages_[page - 1].received == 0;
  }
  return false;
}

std::int64_t Crawl::size() const { return largest_ > 0 ? largest_ : limit_; }

/// How many pages the total makes.
std::int64_t Crawl::plan() const {
  return total_ ? std::max<std::int64_t>(1, *total_ / size() + (*total_ % size() != 0)) : 1;
}

std::int64_t Crawl::most_pages() const {
  if (!total_ || first_total_ / size() >= max_pages) return max_pages;
  return std::min(max_pages, 2 * (first_total_ / size() + 1) + spare_pages);
}

/// Whether the first page brought all there is: then it does not say how large pages are.
bool Crawl::is_whole(std::uint32_t page) const {
  const Page& one = pages_[page - 1];
  return page == 1 && one.total >= 0 && one.received >= one.total && one.received <= limit_;
}

void Crawl::answered(std::uint32_t page, const CrawledPage& answer) {
  if (!is_asked(page)) return;
  Page& one = pages_[page - 1];
  --waiting_;
  one.asked = one.failed = one.doubt = one.twice = false;
  one.reason.clear();
  one.pass = pass_;
  one.received = static_cast<std::uint32_t>(answer.users.size() + answer.set_aside);
  one.set_aside = static_cast<std::uint32_t>(answer.set_aside);
  // There are no fewer than those before this page and those that came with it.
  const std::int64_t before = one.received > 0 ? (page - std::int64_t{1}) * size() : 0;
  const bool countable =
      answer.total && *answer.total >= before + one.received && *answer.total <= max_total;
  one.total = countable ? *answer.total : -1;
  // One that the pages contradict has told nothing, whoever told it.
  if (total_ && *total_ < before + one.received) total_.reset();
  count_total(countable ? answer.total : std::nullopt);
  if (!is_whole(page)) largest_ = std::max<std::int64_t>(largest_, one.received);
  const std::uint32_t fresh = meet(page, answer.users);
  if (fresh > 0) stopped_ = false;
  if (fresh > 0 || one.known) {
    barren_ = 0;
  } else {
    barren();
  }
  if (!one.known) {
    one.known = true;
    one.first_pass = pass_;
    ++known_;
  }
  settle();
}

void Crawl::failed(std::uint32_t page, std::string_view reason) {
  if (!is_asked(page)) return;
  Page& one = pages_[page - 1];
  --waiting_;
  one.asked = false;
  one.failed = one.doubt = true;
  one.reason = reason.substr(0, max_reason);
  note(Trouble::page_failed);
  barren();
  settle();
}

/// One more answer that brought nobody new: after some of them it makes no sense to go on.
void Crawl::barren() {
  if (++barren_ < max_barren) return;
  if (may_go_on() || queued_ < queue_.size()) note(Trouble::stopped);
  stopped_ = true;
  queued_ = queue_.size();
}

/// Takes in the users of a page; how many of them are new.
std::uint32_t Crawl::meet(std::uint32_t page, const std::vector<CrawledPage::User>& users) {
  std::uint32_t fresh = 0;
  for (const auto [row, stamp] : users) {
    if (row >= seen_.size()) seen_.resize(std::max<std::size_t>(row + 1, seen_.size() * 2));
    Sighting& sighting = seen_[row];
    if (sighting.page == 0) {
      ++fresh;
      ++users_;
    } else {
      if (sighting.stamp != stamp) ++moved_;
      // In one pass a page is answered once: this user is on it twice, or on another as well.
      if (sighting.pass == pass_) {
        ++duplicates_;
        note(Trouble::overlap);
        pages_[page - 1].twice = pages_[sighting.page - 1].twice = true;
      }
    }
    sighting = {stamp, static_cast<std::uint16_t>(page), pass_};
  }
  return fresh;
}

void Crawl::forget_unseen() {
  std::erase_if(seen_, [](const Sighting& each) { return each.page == 0; });
}

void Crawl::count_total(std::optional<std::int64_t> total) {
  if (!total) {
    note(Trouble::no_total);
    return;
  }
  if (!total_) first_total_ = least_total_ = most_total_ = *total;
  if (total_ && *total_ != *total) note(Trouble::total_changed);
  total_ = total;
  least_total_ = std::min(least_total_, *total);
  most_total_ = std::max(most_total_, *total);
  if (std::find(totals_.begin(), totals_.end(), *total) != totals_.end()) return;
  if (totals_.size() == max_totals) totals_.pop_back();
  totals_.push_back(*total);
}

}  // namespace muster
