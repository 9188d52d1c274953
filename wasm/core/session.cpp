#include "core/session.hpp"

#include <algorithm>
#include <exception>
#include <new>
#include <utility>

#include "core/answer.hpp"
#include "core/messages.hpp"
#include "core/query.hpp"
#include "core/request.hpp"

namespace muster {
namespace {

constexpr std::size_t max_tickets = 256;
constexpr std::size_t max_answers = 64;
constexpr std::uint32_t max_reserve = std::uint32_t{1} << 20;
constexpr std::int64_t max_size = 1000;
constexpr double max_limit = 9007199254740991.0;

Reply refused(std::string code, std::string message, const Document& body = Document::object()) {
  return {false, std::move(code), std::move(message), text_of_document(body)};
}

Reply answered(const Document& body) { return {true, "ok", "", text_of_document(body)}; }

/// Runs the body and turns what it throws into a reply. Not a template of the body, which would
/// repeat the handlers for each method.
Reply guarded(Reply (*run)(void* body), void* body) {
  try {
    return run(body);
  } catch (const std::bad_alloc&) {
    return refused("out_of_memory", "There is not enough memory for this.");
  } catch (const std::exception& error) {
    return refused("internal", error.what());
  }
}

template <class Body>
Reply guarded(Body body) {
  return guarded([](void* erased) { return (*static_cast<Body*>(erased))(); }, &body);
}

template <class Value>
Document only(std::string_view key, Value&& value) {
  Document message = Document::object();
  put(message, key, std::forward<Value>(value));
  return message;
}

/// The integer at a key, within bounds, or the fallback.
std::int64_t integer_at(const Document& object, const char* key, std::int64_t fallback,
                        std::int64_t most) {
  const auto found = object.find(key);
  if (found == object.end() || !found->is_number()) return fallback;
  const double value = found->get<double>();
  return value >= 1 && value <= static_cast<double>(most) ? static_cast<std::int64_t>(value)
                                                          : fallback;
}

}  // namespace

struct Session::Asked {
  std::shared_ptr<const Contract> contract;
  const Operation* operation = nullptr;
  bool paged = false;     ///< the pager waits for it
  std::int64_t user = 0;  ///< whom it is about, 0: nobody in particular
};

struct Session::Answer {
  Answer(std::uint32_t asked, const Asked& source, int status, const std::string& type,
         std::uint64_t limit)
      : ticket(asked),
        paged(source.paged),
        contract(source.contract),
        reading(*source.operation, status, type, limit) {
    if (source.user != 0) reading.about(source.user);
  }

  std::uint32_t ticket;
  bool paged;
  std::shared_ptr<const Contract> contract;  // the schemas that `reading` walks
  AnswerReading reading;
};

Session::Session() { load_contract(""); }

Session::~Session() = default;

Reply Session::load_contract(const std::string& text) {
  return guarded([&] {
    Refusal refusal;
    std::shared_ptr<const Contract> contract =
        Contract::load(text.empty() ? embedded_contract() : std::string_view(text), refusal);
    if (contract == nullptr) {
      return refused("bad_contract", refusal.message, only("pointer", refusal.pointer));
    }
    contract_ = std::move(contract);
    forget_judged();
    return answered(only("title", contract_->title()));
  });
}

Reply Session::describe() {
  return guarded([&] { return answered(muster::describe(*contract_)); });
}

Reply Session::expect(const std::string& operation) {
  return guarded([&] {
    const Operation* found = contract_->operation(operation);
    if (found == nullptr) {
      return refused("unknown_operation", "There is no operation “" + operation + "”.");
    }
    const std::uint32_t ticket = next_ticket_++;
    asked_[ticket] = {contract_, found};
    if (asked_.size() > max_tickets) asked_.erase(asked_.begin());
    return answered(only("ticket", ticket));
  });
}

Reply Session::request(const std::string& operation, const std::string& parameters) {
  return guarded([&] {
    Request request;
    std::vector<Problem> problems;
    if (!build_request(*contract_, operation, parameters, request, problems)) {
      Document list = Document::array();
      for (const Problem& each : problems) {
        Document entry = Document::object();
        put(entry, "parameter", each.parameter);
        put(entry, "code", each.code);
        put(entry, "message", each.message);
        list.push_back(std::move(entry));
      }
      return refused("problems", problems.front().message, only("problems", std::move(list)));
    }
    const std::uint32_t ticket = next_ticket_;
    Reply reply = expect(operation);
    if (!reply.ok) return reply;
    constexpr std::int64_t most = std::int64_t{1} << 53;
    for (const Parameter& each : request.operation->parameters) {
      if (each.schema->field != Field::user_id) continue;
      asked_[ticket].user = integer_at(request.parameters, each.name.c_str(), 0, most);
    }
    if (request.operation->id == "listUsers") {
      asked_[ticket].paged = true;
      Document filter = request.parameters;
      filter.erase("page");
      filter.erase("limit");
      pager_.asked(ticket, integer_at(request.parameters, "page", 1, most),
                   integer_at(request.parameters, "limit", 20, most), text_of_document(filter));
    }
    Document message = only("ticket", ticket);
    put(message, "operation", request.operation->id);
    put(message, "method", request.operation->method);
    put(message, "path", request.path);
    put(message, "query", request.query);
    put(message, "permission", request.operation->permission);
    return answered(message);
  });
}

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
  const Verdict& verdict = reading.finish(complete);
  const Operation& operation = reading.operation();
  const bool outdated = answer.contract != contract_;
  if (!outdated) {
    ++answers_read_;
    bytes_read_ += verdict.bytes;
    values_read_ += verdict.values;
    note(operation.id, reading.status(), verdict.findings, verdict.rows + verdict.set_aside_count);
  }
  Document message = reading.report();
  const bool stale = answer.paged && (outdated || pager_.is_stale(answer.ticket));
  if (reading.is_success() && reading.is_usable() && !stale && !outdated) {
    const ListAnswer list = reading.list();
    const AnswerReader& reader = reading.reader();
    for (std::size_t i = 0; i < list.ids.size(); ++i) {
      directory_.put(list.ids[i], reader.users().at(i), reader.searched().at(i));
    }
    if (answer.paged) pager_.answered(answer.ticket, list);
  }
  put(message, "stale", stale);
  return answered(message);
}

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

Reply Session::page() {
  return guarded([&] { return answered(message_of(pager_.view(), directory_)); });
}

Reply Session::view(const std::string& query) {
  return guarded([&] {
    Refusal refusal;
    const Document asked = parse_document(query, refusal);
    if (!asked.is_object()) return refused("not_json", "The query must be a JSON object.");
    const auto text = asked.find("text");
    const std::vector<std::size_t> found =
        find_text(directory_, text != asked.end() && text->is_string() ? text->get<std::string>()
                                                                       : std::string());
    const auto total = static_cast<std::int64_t>(found.size());
    const std::int64_t size = integer_at(asked, "size", 50, max_size);
    const std::int64_t pages = std::max<std::int64_t>(1, (total + size - 1) / size);
    const std::int64_t page = integer_at(asked, "page", 1, pages);
    Document rows = Document::array();
    for (std::int64_t i = (page - 1) * size; i < std::min(page * size, total); ++i) {
      rows.push_back(message_of(directory_.user(found[static_cast<std::size_t>(i)])));
    }
    Document message = only("total", total);
    put(message, "of", directory_.size());
    put(message, "page", page);
    put(message, "pages", pages);
    put(message, "size", size);
    put(message, "rows", std::move(rows));
    return answered(message);
  });
}

Reply Session::findings() {
  return guarded([&] {
    Findings all(0);
    Document patterns = Document::array();
    std::uint64_t unlisted = 0;
    for (const Log& log : logs_) {
      all.merge(log.findings);
      unlisted += log.findings.unlisted();
      for (const Finding& each : log.findings.patterns()) {
        patterns.push_back(message_of(each, log.operation, log.status));
      }
    }
    Document message = only("answers", answers_read_);
    put(message, "bytes", bytes_read_);
    put(message, "values", values_read_);
    put(message, "counts", counts_of(all));
    put(message, "unlisted", unlisted);
    put(message, "patterns", std::move(patterns));
    return answered(message);
  });
}

void Session::forget_judged() {
  directory_.clear();
  pager_.clear();
  logs_.clear();
  answers_read_ = bytes_read_ = values_read_ = 0;
}

Reply Session::forget() {
  return guarded([&] {
    forget_judged();
    asked_.clear();
    answers_.clear();
    return answered(Document::object());
  });
}

}  // namespace muster
