// RFC 4180: commas, quotes where needed, CRLF after every record.
#include "core/export_guard.hpp"
#include "core/export_plan.hpp"

namespace muster {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// Some readers trim spaces where there are no quotes, some separate by semicolons or TABs.
bool needs_quotes(std::string_view cell) {
  return cell.find_first_of("\",;\t\r\n") != std::string_view::npos ||
         (!cell.empty() && (cell.front() == ' ' || cell.back() == ' '));
}

void append_cell(std::string& out, const std::string& text, const ExportPlan& plan, bool quoted) {
  const std::string cell = plan.guard ? guarded_cell(text) : text;
  if (!quoted && !needs_quotes(cell)) {
    out += cell;
    return;
  }
  out += '"';
  for (const char c : cell) {
    if (c == '"') out += c;
    out += c;
  }
  out += '"';
}

void begin(std::string& out, const ExportPlan& plan) {
  if (plan.bom) out += byte_order_mark;
  const char* comma = "";
  for (const ExportColumn column : plan.columns) {
    out += comma;
    comma = ",";
    // In quotes, because Excel takes a file that begins with ID for one of another format.
    append_cell(out, title_of(plan, name_of(column).key), plan, true);
  }
  out += "\r\n";
}

std::size_t write_user(std::string& out, const ExportedUser& user, const ExportPlan& plan) {
  const char* comma = "";
  for (const ExportColumn column : plan.columns) {
    out += comma;
    comma = ",";
    const std::string cell = cell_of(column, user.record);
    // To many readers an empty line is no record.
    append_cell(out, cell, plan, cell.empty() && plan.columns.size() == 1);
  }
  out += "\r\n";
  return 1;
}

/// The certificate has as many fields as the others, so that the file keeps one shape.
void end(std::string& out, const ExportPlan& plan) {
  if (plan.certificate.empty()) return;
  append_cell(out, plan.certificate, plan, false);
  out.append(plan.columns.size() - 1, ',');
  out += "\r\n";
}

}  // namespace

const ExportFormat csv_format = {begin, write_user, end, false};

}  // namespace muster
