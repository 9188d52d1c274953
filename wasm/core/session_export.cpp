#include <algorithm>

#include "core/session_parts.hpp"
#include "core/view.hpp"

namespace muster {
namespace {

/// The ids of the users that are wanted: those named under `rows`, else all that the query finds.
std::vector<std::int64_t> ids_of(const Document& wanted, Index& index) {
  std::vector<std::int64_t> ids;
  const Document* rows = value_at(wanted, "/rows");
  if (rows != nullptr && rows->is_array()) {
    for (const Document& id : *rows) ids.push_back(id.get<std::int64_t>());
    return ids;
  }
  const Document* query = value_at(wanted, "/query");
  const Document everybody = Document::object();
  for (const Directory::Row row :
       rows_of(query != nullptr && query->is_object() ? *query : everybody, index)) {
    ids.push_back(index.directory.id(row));
  }
  return ids;
}

Reply unknown() { return refused("unknown_export", "This export is not under way."); }

}  // namespace

Reply Session::export_open(const std::string& wanted) {
  return guarded([&] {
    Refusal refusal;
    const Document asked = parse_document(wanted, refusal);
    if (!asked.is_object()) return refused("not_json", "What to export must be a JSON object.");
    auto plan = std::make_unique<ExportPlan>();
    if (!read_plan(asked, *plan, refusal)) return refused("bad_export", refusal.message);
    const auto free = std::find_if(exports_.begin(), exports_.end(),
                                   [](const Exporting& each) { return !each.writing; });
    if (free == exports_.end()) {
      return refused("too_many_exports", "Too many exports are under way at once.");
    }
    free->writing = std::make_unique<Export>(std::move(plan), ids_of(asked, index_));
    free->handle = next_export_++;
    Message message = only("export", free->handle);
    put(message, "users", free->writing->users());
    return answered(message);
  });
}

Session::Exporting* Session::exporting(std::uint32_t handle) {
  for (Exporting& each : exports_) {
    if (each.writing && each.handle == handle) return &each;
  }
  return nullptr;
}

Reply Session::export_next(std::uint32_t handle) {
  return guarded([&] {
    Exporting* found = exporting(handle);
    if (found == nullptr) return unknown();
    Reply reply;
    reply.body = found->writing->next(directory_, index_.catalog);
    return reply;
  });
}

Reply Session::export_status(std::uint32_t handle) {
  return guarded([&] {
    const Exporting* found = exporting(handle);
    if (found == nullptr) return unknown();
    const Export& writing = *found->writing;
    Message message = only("users", writing.users());
    put(message, "done", writing.done());
    put(message, "vanished", writing.vanished());
    put(message, "records", writing.records());
    return answered(message);
  });
}

Reply Session::export_close(std::uint32_t handle) {
  if (Exporting* found = exporting(handle)) found->writing.reset();
  return {};
}

}  // namespace muster
