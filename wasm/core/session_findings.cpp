#include <algorithm>
#include <utility>

#include "core/messages.hpp"
#include "core/session_parts.hpp"
#include "core/value.hpp"

namespace muster {
namespace {

constexpr std::size_t max_place = 256;
constexpr double most_id = 9007199254740991.0;

}  // namespace

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

Reply Session::misread(const std::string& operation, int status, const std::string& pointer,
                       const std::string& format, double user) {
  return guarded([&] {
    if (contract_->operation(operation) == nullptr) {
      return refused("unknown_operation", "There is no operation “" + operation + "”.");
    }
    Finding finding;
    finding.code = Code::wrong_format;
    finding.pattern = cut_text(pointer, max_place);
    finding.pointer = finding.pattern;
    finding.expected = cut_text(format, max_place);
    finding.found = "another text";
    if (user >= 1 && user <= most_id) finding.user_id = static_cast<std::int64_t>(user);
    Findings findings(0);
    findings.add(std::move(finding));
    note(operation, status, findings, 0);
    return answered(Message::object());
  });
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
