#include <algorithm>

#include "core/messages.hpp"
#include "core/query.hpp"
#include "core/session_parts.hpp"

namespace muster {
namespace {

constexpr std::int64_t max_size = 1000;

}  // namespace

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
    Message rows = Message::array();
    for (std::int64_t i = (page - 1) * size; i < std::min(page * size, total); ++i) {
      append(rows, message_of(directory_.user(found[static_cast<std::size_t>(i)])));
    }
    Message message = only("total", total);
    put(message, "of", directory_.size());
    put(message, "page", page);
    put(message, "pages", pages);
    put(message, "size", size);
    put(message, "rows", rows);
    return answered(message);
  });
}

}  // namespace muster
