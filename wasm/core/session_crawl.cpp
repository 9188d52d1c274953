#include <algorithm>

#include "core/crawl_message.hpp"
#include "core/session_parts.hpp"

namespace muster {
namespace {

constexpr const char* operation_id = "listUsers";

Reply no_such_page() {
  return refused("unknown_page", "There is no such page, or it is being asked for.");
}

}  // namespace

Reply Session::crawl_start(std::uint32_t limit) {
  return guarded([&] {
    double rows = limit;
    const Operation* operation = contract_->operation(operation_id);
    if (operation != nullptr) {
      for (const Parameter& each : operation->parameters) {
        if (each.name != "limit" || !each.schema->maximum) continue;
        rows = std::min(rows, *each.schema->maximum);
      }
    }
    crawl_.start(static_cast<std::int64_t>(std::max(1.0, rows)));
    ++crawls_;
    return answered(message_of(crawl_));
  });
}

Reply Session::crawl_next(std::uint32_t page) {
  return guarded([&] {
    if (page != 0 && !crawl_.is_asked(page)) return no_such_page();
    const std::uint32_t next = page != 0 ? page : crawl_.next();
    if (next == 0) {
      Message message = only("page", nullptr);
      put(message, "waiting", crawl_.is_waiting());
      return answered(message);
    }
    Message parameters = only("page", next);
    put(parameters, "limit", crawl_.limit());
    Reply reply = ask(operation_id, parameters.text(), next);
    // What the contract forbids is never sent, and nobody else knows of the page.
    if (!reply.ok) crawl_.failed(next, reply.code);
    return reply;
  });
}

Reply Session::crawl_failed(std::uint32_t page, const std::string& reason) {
  return guarded([&] {
    crawl_.failed(page, reason);
    return answered(message_of(crawl_));
  });
}

Reply Session::crawl_again(std::uint32_t page) {
  return guarded([&] {
    if (crawl_.again(page)) return answered(message_of(crawl_));
    return no_such_page();
  });
}

Reply Session::crawl_status() {
  return guarded([&] { return answered(message_of(crawl_)); });
}

void Session::feed_crawl(const Answer& answer, const ListAnswer& list) {
  if (answer.crawl != crawls_) return;
  const AnswerReader& reader = answer.reading.reader();
  CrawledPage page;
  page.total = list.total;
  page.set_aside = list.set_aside;
  UserReader known(answer.contract->known_words());
  page.users.reserve(list.ids.size());
  for (std::size_t i = 0; i < list.ids.size(); ++i) {
    const auto row = directory_.row_of(list.ids[i]);
    if (!row) continue;
    // Moments that differ have other hashes, but for one pair in 2^32.
    const std::uint32_t stamp = hash_of(known.read(reader.users().at(i)).updated_at);
    page.users.push_back({static_cast<std::uint32_t>(*row), stamp});
  }
  crawl_.answered(answer.page, page);
  if (crawl_.state() == Crawl::State::complete) drop_unseen();
}

/// Once all users came, whoever is left from before is no longer in the list.
void Session::drop_unseen() {
  if (directory_.size() == static_cast<std::size_t>(crawl_.users())) return;
  struct User {
    std::int64_t id;
    std::string log, searched;
  };
  std::vector<User> kept;
  for (std::size_t row = 0; row < directory_.size(); ++row) {
    if (!crawl_.has_seen(row)) continue;
    kept.push_back({directory_.id(row), std::string(directory_.log(row)),
                    std::string(directory_.folded().at(row))});
  }
  directory_.clear();
  for (const User& each : kept) directory_.put(each.id, each.log, each.searched);
  crawl_.forget_unseen();
}

}  // namespace muster
