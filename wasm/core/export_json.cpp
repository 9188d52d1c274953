#include <algorithm>

#include "core/export_plan.hpp"
#include "core/messages.hpp"

namespace muster {
namespace {

/// The members of a row that were chosen, in the row's own order; always with the id, without which
/// nobody could tell whom it is about. A row that is too long to be read again comes whole.
std::string chosen(std::string row, const ExportPlan& plan) {
  Refusal refusal;
  const Document whole = parse_document(row, refusal);
  if (!whole.is_object()) return row;
  Message some = Message::object();
  for (const auto& [key, value] : whole.get_ref<const Document::object_t&>()) {
    const std::string& name = key;
    const bool wanted = name == "id" || std::any_of(plan.columns.begin(), plan.columns.end(),
                                                    [&name](ExportColumn column) {
                                                      return name == name_of(column).member;
                                                    });
    if (wanted) put(some, name, value);
  }
  return some.text();
}

void begin(std::string& out, const ExportPlan& plan) {
  out += "{\"muster\":\"" MUSTER_VERSION "\"";
  for (const auto& [key, value] : plan.head.get_ref<const Document::object_t&>()) {
    out += ",\n";
    write(out, key);
    out += ':';
    write(out, value);
  }
  out += ",\n\"users\":[";
}

std::size_t write_user(std::string& out, const ExportedUser& user, const ExportPlan& plan) {
  std::string row = message_of(user.record, user.catalog).text();
  out += user.before == 0 ? "\n" : ",\n";
  out += plan.everything ? row : chosen(std::move(row), plan);
  return 1;
}

void end(std::string& out, const ExportPlan& /*plan*/) { out += "\n]}\n"; }

}  // namespace

const ExportFormat json_format = {begin, write_user, end, false};

}  // namespace muster
