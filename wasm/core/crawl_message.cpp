#include "core/crawl_message.hpp"

namespace muster {
namespace {

constexpr std::size_t max_listed = 1000;  ///< pages and ranges that a status names

std::string_view word(Crawl::State state) {
  static constexpr std::string_view words[] = {"idle", "loading", "looking again", "complete",
                                               "incomplete"};
  return words[static_cast<std::size_t>(state)];
}

/// Pages and their users; with `reasons`, why they failed.
Message message_of(const std::vector<Crawl::Range>& ranges, const Crawl* reasons) {
  Message list = Message::array();
  std::size_t listed = 0;
  for (const Crawl::Range& each : ranges) {
    if (++listed > max_listed) break;
    Message entry = Message::object();
    put(entry, "page", each.page);
    put(entry, "first", each.first);
    put(entry, "last", each.last);
    if (reasons != nullptr) put(entry, "reason", reasons->reason(each.page));
    append(list, entry);
  }
  return list;
}

}  // namespace

Message message_of(const Crawl& crawl) {
  Message totals = Message::array();
  for (const std::int64_t each : crawl.totals()) append(totals, each);
  Message troubles = Message::array();
  for (std::size_t i = 0; i < trouble_count; ++i) {
    const auto trouble = static_cast<Trouble>(i);
    if (crawl.met(trouble)) append(troubles, word(trouble));
  }
  Message message = Message::object();
  put(message, "state", word(crawl.state()));
  put(message, "limit", crawl.limit());
  put(message, "pages", crawl.pages());
  put(message, "answered", crawl.known_pages());
  put(message, "failed", message_of(crawl.failures(), &crawl));
  put(message, "total", crawl.total());
  put(message, "totals", totals);
  put(message, "users", crawl.users());
  put(message, "duplicates", crawl.duplicates());
  put(message, "setAside", crawl.set_aside());
  put(message, "moved", crawl.moved());
  put(message, "gone", crawl.gone());
  put(message, "looks", crawl.looks());
  put(message, "troubles", troubles);
  put(message, "missing", message_of(crawl.missing(), nullptr));
  return message;
}

}  // namespace muster
