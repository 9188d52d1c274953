#include <algorithm>
#include <utility>

#include "core/session_parts.hpp"

namespace muster {
namespace {

constexpr std::size_t max_answers = 64;
constexpr std::uint32_t max_reserve = std::uint32_t{1} << 20;
constexpr double max_limit = 9007199254740991.0;

}  // namespace

Reply Session::open(std::uint32_t ticket, int status, const std::string& content_type,
                    double limit) {
  return guarded([&] {
    const auto asked = asked_.find(ticket);
    if (asked == asked_.end()) return refused("unknown_ticket", "This was not asked for.");
    if (answers_.size() >= max_answers) {
      return refused("too_many_answers", "Too many answers are being read at once.");
    }
    const std::uint32_t handle = next_answer_++;
    answers_.emplace(handle,
                     std::make_unique<Answer>(
                         ticket, asked->second, status, content_type,
                         limit >= 1 ? static_cast<std::uint64_t>(std::min(limit, max_limit)) : 0));
    return answered(only("answer", handle));
  });
}

Session::Answer* Session::answer(std::uint32_t handle) {
  const auto found = answers_.find(handle);
  return found == answers_.end() ? nullptr : found->second.get();
}

std::uintptr_t Session::reserve(std::uint32_t handle, std::uint32_t size) {
  Answer* found = answer(handle);
  if (found == nullptr || size > max_reserve) return 0;
  const Reply reply = guarded([&] {
    if (buffer_.size() < size) buffer_.resize(size);
    return Reply{};
  });
  return reply.ok ? reinterpret_cast<std::uintptr_t>(buffer_.data()) : 0;
}

bool Session::push(std::uint32_t handle, std::uint32_t size) {
  Answer* found = answer(handle);
  if (found == nullptr || size > buffer_.size()) return false;
  bool wanted = false;
  const Reply reply = guarded([&] {
    wanted = found->reading.push(std::string_view(buffer_).substr(0, size));
    return Reply{};
  });
  // A parser that memory ran out under is in no state to go on.
  if (!reply.ok) found->reading.abandon();
  return wanted;
}

Reply Session::end(std::uint32_t handle, bool complete) {
  return guarded([&] {
    Answer* found = answer(handle);
    if (found == nullptr) return refused("unknown_answer", "This answer is not being read.");
    const std::unique_ptr<Answer> ended = std::move(answers_.extract(handle).mapped());
    return report(*ended, complete);
  });
}

Reply Session::drop(std::uint32_t handle) {
  return guarded([&] {
    answers_.erase(handle);
    return Reply{};
  });
}

Reply Session::report(Answer& answer, bool complete) {
  AnswerReading& reading = answer.reading;
  if (directory_.bytes() > directory_bytes_ && !reading.list().ids.empty()) reading.abandon();
  const Verdict& verdict = reading.finish(complete);
  const Operation& operation = reading.operation();
  const bool outdated = answer.contract != contract_;
  if (!outdated) {
    ++answers_read_;
    bytes_read_ += verdict.bytes;
    values_read_ += verdict.values;
    note(operation.id, reading.status(), verdict.findings, verdict.rows + verdict.set_aside_count);
  }
  Message message = reading.report();
  const bool stale = answer.paged && (outdated || pager_.is_stale(answer.ticket));
  if (reading.is_success() && reading.is_usable() && !stale && !outdated) {
    const ListAnswer list = reading.list();
    const AnswerReader& reader = reading.reader();
    for (std::size_t i = 0; i < list.ids.size(); ++i) {
      directory_.put(list.ids[i], reader.users().at(i), reader.searched().at(i));
    }
    if (answer.crawl != 0) feed_crawl(answer, list);
    if (answer.paged) pager_.answered(answer.ticket, list);
  }
  put(message, "stale", stale);
  return answered(message);
}

}  // namespace muster
