#include "core/pager.hpp"

#include <algorithm>
#include <utility>

namespace muster {

void Pager::asked(std::uint64_t ticket, std::int64_t page, std::int64_t limit, std::string filter) {
  newest_ = ticket;
  asked_page_ = page;
  asked_limit_ = limit;
  asked_filter_ = std::move(filter);
}

bool Pager::answered(std::uint64_t ticket, ListAnswer answer) {
  if (is_stale(ticket)) return false;
  const bool same_list = filter_ == asked_filter_;
  View view;
  if (same_list && view_.total && answer.total && *view_.total != *answer.total) {
    view.total_before = view_.total;
  }
  // A server that answers another page than was asked is believed only where it makes sense.
  view.page = answer.page && *answer.page > 0 ? *answer.page : asked_page_;
  view.limit = answer.limit && *answer.limit > 0 ? *answer.limit : asked_limit_;
  view.received = answer.ids.size() + answer.set_aside;
  view.set_aside = answer.set_aside;
  if (answer.total && *answer.total >= 0) {
    view.total = answer.total;
    view.pages =
        std::max<std::int64_t>(1, *answer.total / view.limit + (*answer.total % view.limit != 0));
    view.beyond_end = *answer.total > 0 && view.page > *view.pages;
  }
  if (view.received > 0) {
    constexpr std::int64_t far = std::int64_t{1} << 52;
    const bool countable = view.page <= far / view.limit;
    view.first = countable ? (view.page - 1) * view.limit + 1 : 0;
    view.last = countable ? view.first + static_cast<std::int64_t>(view.received) - 1 : 0;
  }
  view.ids = std::move(answer.ids);
  view_ = std::move(view);
  filter_ = asked_filter_;
  return true;
}

void Pager::clear() { *this = Pager(); }

}  // namespace muster
