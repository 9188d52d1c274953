#include "core/export_plan.hpp"

#include <algorithm>

namespace muster {
namespace {

std::string text_at(const Document& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// Whether `rows` is absent, "all", or ids.
bool are_rows(const Document& wanted) {
  const auto rows = wanted.find("rows");
  if (rows == wanted.end() || text_at(wanted, "rows") == "all") return true;
  return rows->is_array() && std::all_of(rows->begin(), rows->end(),
                                         [](const Document& id) { return id.is_number_integer(); });
}

}  // namespace

bool read_plan(const Document& wanted, ExportPlan& plan, Refusal& refusal) {
  if (!are_rows(wanted)) {
    refusal = {"/rows", "The rows must be “all” or a list of ids."};
    return false;
  }
  const std::string format = text_at(wanted, "format");
  if (format == "snapshot") {
    plan.format = &snapshot_format;
    return true;
  }
  refusal = {"/format", "There is no format “" + format + "”."};
  return false;
}

}  // namespace muster
