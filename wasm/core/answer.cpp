#include "core/answer.hpp"

#include <algorithm>
#include <utility>

#include "core/messages.hpp"

namespace muster {
namespace {

// Where the contract promises no body, a web page or half an answer is still no success.
const Schema anything;

Finding undocumented(const Operation& operation, int status) {
  Finding finding;
  finding.severity = Severity::novel;
  finding.code = Code::undocumented_status;
  for (const auto& [each, response] : operation.responses) {
    if (!finding.expected.empty()) finding.expected += ", ";
    finding.expected += std::to_string(each) + (each < 100 ? "XX" : "");
  }
  finding.found = std::to_string(status);
  return finding;
}

}  // namespace

AnswerReading::AnswerReading(const Operation& operation, const KnownWords& words, int status,
                             std::string content_type, std::uint64_t limit)
    : operation_(operation),
      response_(operation.response(status)),
      status_(status),
      content_type_(std::move(content_type)),
      reader_(words),
      limit_(limit == 0 ? operation.max_bytes : std::min(limit, operation.max_bytes)) {
  if (response_ == nullptr) return;
  const Schema& schema = response_->schema == nullptr ? anything : *response_->schema;
  FieldSink& sink = is_success() ? static_cast<FieldSink&>(reader_) : nowhere_;
  validator_ = std::make_unique<Validator>(schema, sink, limit_);
}

bool AnswerReading::push(std::string_view bytes) {
  if (abandoned_) return false;
  if (first_ == 0) {
    const std::size_t at = bytes.find_first_not_of(" \t\r\n");
    if (at != std::string_view::npos) first_ = bytes[at];
  }
  if (validator_ != nullptr) return validator_->push(bytes);
  verdict_.bytes += bytes.size();
  return verdict_.bytes <= limit_;
}

const Verdict& AnswerReading::finish(bool complete) {
  complete_ = complete;
  const bool may_be_empty = response_ != nullptr && response_->schema == nullptr;
  if (may_be_empty && complete && first_ == 0) validator_.reset();
  if (validator_ != nullptr && !abandoned_) verdict_ = validator_->finish(complete);
  if (response_ == nullptr) verdict_.findings.add(undocumented(operation_, status_));
  if (user_) verdict_.findings.name_all(*user_);
  return verdict_;
}

void AnswerReading::abandon() {
  abandoned_ = true;
  validator_.reset();
  verdict_ = {};
  verdict_.broken = true;
  verdict_.fault = Code::too_large;
  Finding finding;
  finding.severity = Severity::broken;
  finding.code = Code::too_large;
  finding.expected = "what memory can hold";
  finding.found = "more";
  verdict_.findings.add(std::move(finding));
}

ListAnswer AnswerReading::list() const {
  ListAnswer list = reader_.list();
  list.set_aside = verdict_.rows_set_aside;
  return list;
}

/// Why the answer cannot be used, in one sentence.
std::string AnswerReading::message() const {
  const std::string at = std::to_string(verdict_.fault_offset);
  if (abandoned_) return "There is not enough memory for this answer.";
  if (verdict_.fault && verdict_.bytes == 0 && complete_) return "The answer is empty.";
  if (verdict_.fault == Code::bad_json) {
    const bool html = first_ == '<' || content_type_.rfind("text/html", 0) == 0;
    return html ? "The answer is a web page (HTML), not JSON."
                : "The answer is not JSON, from byte " + at + " on.";
  }
  if (verdict_.fault == Code::truncated) return "The answer was cut off after " + at + " bytes.";
  if (verdict_.fault == Code::bad_utf8) {
    return "The answer is not valid UTF-8, from byte " + at + " on.";
  }
  if (verdict_.fault == Code::too_deep) return "The answer nests too deep, at byte " + at + ".";
  if (verdict_.fault == Code::too_large) {
    return "The answer is too large: more than " + at + " bytes.";
  }
  if (verdict_.fault == Code::too_complex) {
    return "The contract has too many schemas judge one value of this answer: an anyOf within an "
           "anyOf doubles them.";
  }
  if (!verdict_.reason) return "";
  const std::string& place = verdict_.reason->place;
  return "The answer cannot be used: " + (place.empty() ? "it" : "“" + place + "”") +
         " departs from the contract (" + std::string(word(verdict_.reason->code)) + ").";
}

Message AnswerReading::report() const {
  std::string code = "ok";
  if (response_ == nullptr) code = word(Code::undocumented_status);
  if (verdict_.fault) code = word(*verdict_.fault);
  if (code == "ok" && verdict_.reason) code = word(verdict_.reason->code);
  Message aside = Message::array();
  for (const SetAside& each : verdict_.set_aside) {
    Message entry = Message::object();
    put(entry, "pointer", each.pointer);
    put(entry, "code", word(each.code));
    put(entry, "at", each.place);
    append(aside, entry);
  }
  Message findings = Message::array();
  for (const Finding& each : verdict_.findings.patterns()) {
    Message finding = message_of(each, operation_.id, status_);
    put(finding, "others", each.others);
    append(findings, finding);
  }
  Message result = Message::object();
  put(result, "operation", operation_.id);
  put(result, "status", status_);
  put(result, "documented", response_ != nullptr);
  put(result, "wording", response_ == nullptr ? "" : response_->wording);
  put(result, "permission", operation_.permission);
  put(result, "usable", is_usable());
  put(result, "code", code);
  put(result, "message", response_ == nullptr ? "" : message());
  put(result, "counts", counts_of(verdict_.findings));
  put(result, "unlisted", verdict_.findings.unlisted());
  put(result, "bytes", verdict_.bytes);
  put(result, "values", verdict_.values);
  put(result, "rows", verdict_.rows);
  put(result, "setAsideCount", verdict_.set_aside_count);
  put(result, "setAside", aside);
  put(result, "findings", findings);
  return result;
}

}  // namespace muster
