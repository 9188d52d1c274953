#include <algorithm>
#include <cstdlib>
#include <utility>

#include "core/crawl.hpp"

namespace muster {
namespace {

constexpr std::uint32_t max_looks = 2;

}  // namespace

/// Whether this was the last answer for now, and what follows: another look, or the verdict.
void Crawl::settle() {
  if (waiting_ > 0 || queued_ < queue_.size() || may_go_on()) return;
  measure();
  if (may_go_on()) return;
  judge();
  // No look can mend a list that grows faster than it is read.
  if (looks_ < max_looks && !is_endless() && (has_doubt() || has_unseen())) {
    look_again();
  } else {
    conclude();
  }
}

void Crawl::conclude() {
  const bool further = std::any_of(pages_.begin() + 1, pages_.end(),
                                   [](const Page& page) { return page.received > 0; });
  if (largest_ > limit_ || (further && largest_ < limit_)) note(Trouble::limit_ignored);
  if (is_endless()) note(Trouble::endless);
  // Of such a list nothing can be said: it may be that the contract in use reads none of it.
  if (is_silent() && failures().empty()) note(Trouble::silent);
  const bool is_whole = has_ended() && !is_silent() && !has_doubt() && !has_unseen();
  state_ = is_whole ? State::complete : State::incomplete;
}

/// Whether nothing is known of anybody, though no answer said that there is nobody.
bool Crawl::is_silent() const { return users_ == 0 && set_aside() == 0 && total_ != 0; }

/// Whether all pages were asked for that there are.
bool Crawl::has_ended() const {
  return total_ ? static_cast<std::int64_t>(pages_.size()) >= plan() : has_end();
}

bool Crawl::is_endless() const {
  return !has_ended() && !stopped_ && static_cast<std::int64_t>(pages_.size()) >= most_pages();
}

/// How large pages are, by what they hold now.
void Crawl::measure() {
  largest_ = 0;
  for (std::uint32_t page = 1; page <= pages_.size(); ++page) {
    if (is_whole(page)) continue;
    largest_ = std::max<std::int64_t>(largest_, pages_[page - 1].received);
  }
}

/// Doubts the pages of this pass that do not bring what they should.
void Crawl::judge() {
  for (std::uint32_t page = 1; page <= pages_.size(); ++page) {
    Page& one = pages_[page - 1];
    if (!one.known || one.failed) {
      one.doubt = !is_beyond(page);
    } else if (one.pass == pass_) {
      const bool is_short = one.received < expected(page, one.total);
      if (is_short) note(Trouble::short_page);
      one.doubt = is_short || one.twice;
    }
  }
  for (std::uint32_t page = 1; page <= pages_.size(); ++page) doubt_moved(page);
  for (std::uint32_t page = 1; page < pages_.size(); ++page) doubt_neighbours(page);
}

/// Doubts a page that was looked at again where the list moved since that look began, and the pages
/// to which whoever was to be found may have slipped.
void Crawl::doubt_moved(std::uint32_t page) {
  const Page& one = pages_[page - 1];
  if (everything_ || !pass_total_ || one.pass != pass_ || one.failed || one.total < 0) return;
  if (one.total == *pass_total_) return;
  const std::int64_t far = std::abs(one.total - *pass_total_) / size() + 1;
  const std::int64_t end = std::min(page + far, static_cast<std::int64_t>(pages_.size()));
  for (std::int64_t near = std::max<std::int64_t>(1, page - far); near <= end; ++near) {
    const auto other = static_cast<std::uint32_t>(near);
    if (!is_beyond(other)) pages_[other - 1].doubt = true;
  }
}

/// Doubts a page and the next where the list moved between the two answers. Where the next was read
/// before, its first row may at most have come to this one, which shows it.
void Crawl::doubt_neighbours(std::uint32_t page) {
  Page& one = pages_[page - 1];
  Page& next = pages_[page];
  if (!one.known || !next.known || one.failed || next.failed || next.pass != pass_) return;
  if (one.pass != pass_ && next.first_pass != pass_) return;
  if (one.total < 0 || next.total < 0 || one.total == next.total) return;
  one.doubt = next.doubt = true;
}

/// Whether the list ends before that page.
bool Crawl::is_beyond(std::uint32_t page) const {
  return total_ && page > 1 && (page - std::int64_t{1}) * size() >= *total_;
}

/// How many rows a page must have for the total that came with it. Without one only the last page
/// with rows may be shorter than the others.
std::int64_t Crawl::expected(std::uint32_t page, std::int64_t total) const {
  if (total < 0 && total_) total = *total_;
  const std::int64_t before = (page - std::int64_t{1}) * size();
  if (total >= 0) return std::clamp<std::int64_t>(total - before, 0, size());
  for (std::size_t later = page; later < pages_.size(); ++later) {
    if (pages_[later].received > 0) return size();
  }
  return 0;
}

bool Crawl::has_doubt() const {
  return std::any_of(pages_.begin(), pages_.end(), [](const Page& page) { return page.doubt; });
}

/// Whether, by the totals, there is somebody nobody saw, beyond those of pages that did not bring
/// what they should.
bool Crawl::has_unseen() const {
  if (!total_) return false;
  // Some of those who came may have gone; that hides others only where somebody was added as well.
  const bool added = most_total_ > first_total_ || *total_ > least_total_;
  const std::int64_t went =
      added ? std::max(most_total_ - *total_, first_total_ - least_total_) : 0;
  std::int64_t lost = *total_ - (users_ - went) - set_aside();
  for (std::uint32_t page = 1; page <= pages_.size(); ++page) {
    const Page& one = pages_[page - 1];
    const std::int64_t lacks = expected(page, *total_) - (one.known ? one.received : 0);
    // Where all pages are smaller than was asked for, it may be that only one was cut.
    if (one.doubt && lacks > 0 && (size() >= limit_ || one.failed)) lost -= lacks;
  }
  const auto asked = static_cast<std::int64_t>(pages_.size());
  if (asked < plan()) lost -= *total_ - asked * size();
  return lost > 0;
}

/// Queues the pages in doubt, and all others where those are not enough.
void Crawl::look_again() {
  const bool everything = has_unseen() && (looks_ > 0 || !has_doubt());
  queue_.clear();
  queued_ = 0;
  for (std::uint32_t page = 1; page <= pages_.size(); ++page) {
    if (everything || pages_[page - 1].doubt) queue_.push_back(page);
  }
  // Who came and went before does not matter to a look at everything.
  if (everything) first_total_ = least_total_ = most_total_ = *total_;
  ++looks_;
  begin_pass(everything);
}

void Crawl::begin_pass(bool everything) {
  ++pass_;
  pass_total_ = total_;
  everything_ = everything;
  barren_ = 0;
  state_ = State::looking_again;
}

bool Crawl::again(std::uint32_t page) {
  if (state_ == State::idle || page == 0 || is_asked(page)) return false;
  const bool running = is_running();
  if (page > pages_.size()) {
    const bool was_stopped = std::exchange(stopped_, false);
    if (running || page != pages_.size() + 1 || !may_go_on()) {
      stopped_ = was_stopped;
      return false;
    }
  } else {
    const auto waits = queue_.begin() + static_cast<std::ptrdiff_t>(queued_);
    if (std::find(waits, queue_.end(), page) != queue_.end()) return false;
    queue_.push_back(page);
  }
  if (running) return true;
  // Room for one more look at what this brings.
  looks_ = std::min(looks_, max_looks - 1);
  begin_pass(false);
  return true;
}

}  // namespace muster
