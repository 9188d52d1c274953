#include "core/session.hpp"

#include <utility>

#include "core/messages.hpp"
#include "core/request.hpp"
#include "core/session_parts.hpp"

namespace muster {
namespace {

constexpr std::size_t max_tickets = 256;

}  // namespace

Session::Session(std::size_t directory_bytes) : directory_bytes_(directory_bytes) {
  take(Contract::unpack(embedded_contract()));
}

Session::~Session() = default;

Reply Session::load_contract(const std::string& text) {
  return guarded([&] {
    Refusal refusal;
    std::unique_ptr<const Contract> contract =
        text.empty() ? Contract::unpack(embedded_contract()) : Contract::load(text, refusal);
    if (contract == nullptr) {
      return refused("bad_contract", refusal.message, only("pointer", refusal.pointer));
    }
    take(std::move(contract));
    return answered(only("title", contract_->title()));
  });
}

void Session::take(std::unique_ptr<const Contract> contract) {
  contract_ = std::move(contract);
  forget_judged();
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
  return ask(operation, parameters, 0);
}

/// A request of the reader, or of the crawl for one of its pages.
Reply Session::ask(const std::string& operation, const std::string& parameters,
                   std::uint32_t page) {
  return guarded([&] {
    Request request;
    std::vector<Problem> problems;
    if (!build_request(*contract_, operation, parameters, request, problems)) {
      Message list = Message::array();
      for (const Problem& each : problems) {
        Message entry = Message::object();
        put(entry, "parameter", each.parameter);
        put(entry, "code", each.code);
        put(entry, "message", each.message);
        append(list, entry);
      }
      return refused("problems", problems.front().message, only("problems", list));
    }
    const std::uint32_t ticket = next_ticket_;
    Reply reply = expect(operation);
    if (!reply.ok) return reply;
    constexpr std::int64_t most = std::int64_t{1} << 53;
    for (const Parameter& each : request.operation->parameters) {
      if (each.schema->field != Field::user_id) continue;
      asked_[ticket].user = integer_at(request.parameters, each.name.c_str(), 0, most);
    }
    if (page != 0) {
      asked_[ticket].crawl = crawls_;
      asked_[ticket].page = page;
    } else if (request.operation->id == "listUsers") {
      asked_[ticket].paged = true;
      Document filter = request.parameters;
      filter.erase("page");
      filter.erase("limit");
      pager_.asked(ticket, integer_at(request.parameters, "page", 1, most),
                   integer_at(request.parameters, "limit", 20, most), text_of_document(filter));
    }
    Message message = only("ticket", ticket);
    put(message, "operation", request.operation->id);
    put(message, "method", request.operation->method);
    put(message, "path", request.path);
    put(message, "query", request.query);
    put(message, "permission", request.operation->permission);
    if (page != 0) put(message, "page", page);
    return answered(message);
  });
}

void Session::forget_judged() {
  directory_.clear();
  index_.begin(*contract_);
  pager_.clear();
  crawl_.clear();
  logs_.clear();
  answers_read_ = bytes_read_ = values_read_ = 0;
}

Reply Session::forget() {
  return guarded([&] {
    forget_judged();
    asked_.clear();
    answers_.clear();
    return answered(Message::object());
  });
}

}  // namespace muster
