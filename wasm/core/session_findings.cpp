#include <algorithm>
#include <utility>

#include "core/messages.hpp"
#include "core/session_parts.hpp"

namespace muster {

void Session::note(const std::string& operation, int status, const Findings& findings,
                   std::uint64_t rows) {
  const auto found = std::find_if(logs_.begin(), logs_.end(), [&](const Log& each) {
    return each.operation == operation && each.status == status;
  });
  Log& log = found == logs_.end() ? logs_.emplace_back() : *found;
  log.operation = operation;
  log.status = status;
  log.findings.merge(findings, log.rows);
  log.rows += rows;
}

Reply Session::findings() {
  return guarded([&] {
    Findings all(0);
    Message patterns = Message::array();
    std::uint64_t unlisted = 0;
    for (const Log& log : logs_) {
      all.merge(log.findings);
      unlisted += log.findings.unlisted();
      for (const Finding& each : log.findings.patterns()) {
        append(patterns, message_of(each, log.operation, log.status));
      }
    }
    Message message = only("answers", answers_read_);
    put(message, "bytes", bytes_read_);
    put(message, "values", values_read_);
    put(message, "counts", counts_of(all));
    put(message, "unlisted", unlisted);
    put(message, "patterns", patterns);
    return answered(message);
  });
}

}  // namespace muster
