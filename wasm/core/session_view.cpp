#include "core/messages.hpp"
#include "core/session_parts.hpp"
#include "core/view.hpp"

namespace muster {
namespace {

Reply looked_at(const std::string& query, Index& index, Message (*look)(const Document&, Index&)) {
  return guarded([&] {
    Refusal refusal;
    const Document asked = parse_document(query, refusal);
    if (!asked.is_object()) return refused("not_json", "The query must be a JSON object.");
    return answered(look(asked, index));
  });
}

}  // namespace

Reply Session::page() {
  return guarded([&] { return answered(message_of(pager_.view(), directory_, index_.catalog)); });
}

Reply Session::view(const std::string& query) { return looked_at(query, index_, view_of); }

Reply Session::documents(const std::string& query) {
  return looked_at(query, index_, documents_of);
}

}  // namespace muster
