#include "core/export_plan.hpp"

#include <algorithm>

#include "core/format.hpp"
#include "core/view.hpp"

namespace muster {
namespace {

struct Named {
  std::string_view name;
  const ExportFormat* format;
};

constexpr std::array<Named, 4> formats = {{{"csv", &csv_format},
                                           {"json", &json_format},
                                           {"ics", &ics_format},
                                           {"snapshot", &snapshot_format}}};

bool flag_at(const Document& object, const char* key, bool fallback) {
  const auto found = object.find(key);
  return found != object.end() && found->is_boolean() ? found->get<bool>() : fallback;
}

Document object_at(const Document& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_object() ? *found : Document::object();
}

/// Whether `rows` is absent, "all", or ids.
bool are_rows(const Document& wanted) {
  const auto rows = wanted.find("rows");
  if (rows == wanted.end() || text_at(wanted, "rows") == "all") return true;
  return rows->is_array() && std::all_of(rows->begin(), rows->end(),
                                         [](const Document& id) { return id.is_number_integer(); });
}

bool add_column(std::string_view key, std::vector<ExportColumn>& columns) {
  for (std::size_t i = 0; i < export_columns.size(); ++i) {
    if (export_columns[i].key != key) continue;
    columns.push_back(static_cast<ExportColumn>(i));
    return true;
  }
  return false;
}

bool read_columns(const Document& wanted, ExportPlan& plan, Refusal& refusal) {
  const auto keys = wanted.find("columns");
  plan.everything = keys == wanted.end() || !keys->is_array() || keys->empty();
  if (plan.everything) {
    for (const ExportColumnName& each : export_columns) add_column(each.key, plan.columns);
    return true;
  }
  for (const Document& key : *keys) {
    const std::string name = key.is_string() ? key.get<std::string>() : text_of_document(key);
    if (add_column(name, plan.columns)) continue;
    refusal = {"/columns", "There is no column “" + name + "”."};
    return false;
  }
  return true;
}

/// "2026-11-25T14:02:09.123Z" as a calendar writes it; without a moment the beginning of time.
std::string stamp_of(std::string_view moment) {
  if (!matches(Format::date_time, moment)) return "19700101T000000Z";
  std::string stamp;
  for (const char c : moment.substr(0, 19)) {
    if (c != '-' && c != ':') stamp += c;
  }
  return stamp += 'Z';
}

}  // namespace

bool read_plan(const Document& wanted, ExportPlan& plan, Refusal& refusal) {
  const std::string format = text_at(wanted, "format");
  for (const Named& each : formats) {
    if (each.name == format) plan.format = each.format;
  }
  if (plan.format == nullptr) {
    refusal = {"/format", "There is no format “" + format + "”."};
    return false;
  }
  if (!are_rows(wanted)) {
    refusal = {"/rows", "The rows must be “all” or a list of ids."};
    return false;
  }
  plan.titles = object_at(wanted, "titles");
  plan.guard = flag_at(wanted, "guard", true);
  plan.bom = flag_at(wanted, "bom", false);
  plan.certificate = text_at(wanted, "certificate");
  plan.head = object_at(wanted, "head");
  plan.stamp = stamp_of(text_at(wanted, "now"));
  plan.source = text_at(wanted, "source");
  return read_columns(wanted, plan, refusal);
}

std::string title_of(const ExportPlan& plan, std::string_view key) {
  const std::string words = text_at(plan.titles, std::string(key).c_str());
  return words.empty() ? std::string(key) : words;
}

}  // namespace muster
