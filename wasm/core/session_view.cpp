#include "core/messages.hpp"
#include "core/session_parts.hpp"
#include "core/view.hpp"

namespace muster {

Reply Session::page() {
  return guarded([&] { return answered(message_of(pager_.view(), directory_, index_.catalog)); });
}

Reply Session::view(const std::string& query) {
  return guarded([&] {
    Refusal refusal;
    const Document asked = parse_document(query, refusal);
    if (!asked.is_object()) return refused("not_json", "The query must be a JSON object.");
    return answered(view_of(asked, directory_, index_));
  });
}

}  // namespace muster
