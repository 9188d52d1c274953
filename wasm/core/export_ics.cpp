// A calendar of renewals (RFC 5545): an entry of a whole day for each unit of evidence.
#include "core/export_plan.hpp"
#include "core/utf8.hpp"

namespace muster {
namespace {

constexpr std::size_t max_octets = 75;  // RFC 5545, 3.1, without the line break

void append_line(std::string& out, std::string_view line) {
  std::size_t octets = 0;
  while (!line.empty()) {
    const std::size_t size = utf8_at(line, 0).size;
    if (octets + size > max_octets) {
      out += "\r\n ";
      octets = 1;
    }
    out += line.substr(0, size);
    octets += size;
    line.remove_prefix(size);
  }
  out += "\r\n";
}

/// A property whose value is text (RFC 5545, 3.3.11). Control characters have no place in it.
void append_text(std::string& out, std::string_view name, std::string_view text) {
  std::string line(name);
  line += ':';
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool is_break = c == '\n' || c == '\r';
    if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n') ++i;
    if (is_break) line += "\\n";
    if (c == '\\' || c == ';' || c == ',') line += '\\';
    if (c == '\t' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F)) line += c;
  }
  append_line(out, line);
}

/// Different texts stay different.
void append_plain(std::string& out, std::string_view text) {
  static constexpr std::string_view hex = "0123456789ABCDEF";
  for (const char c : text) {
    const bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                       c == '_' || c == '.' || c == '-';
    if (plain) {
      out += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    out += '%';
    out += hex[byte >> 4U];
    out += hex[byte & 15U];
  }
}

/// The same for as long as the user needs this type of evidence, so that a calendar that reads a
/// newer export moves the entry.
std::string uid_of(const UserRecord& user, const DocumentRecord& document, const ExportPlan& plan) {
  std::string uid = "user-" + std::to_string(user.id.value_or(0)) + "-";
  append_plain(uid, document.type);
  uid += '@';
  append_plain(uid, plan.source.empty() ? "muster.invalid" : plan.source);
  return uid;
}

void begin(std::string& out, const ExportPlan& plan) {
  append_line(out, "BEGIN:VCALENDAR");
  append_line(out, "VERSION:2.0");
  append_line(out, "PRODID:-//Muster//Renewals//EN");
  append_line(out, "CALSCALE:GREGORIAN");
  const std::string title = title_of(plan, "calendar");
  append_text(out, "NAME", title);
  append_text(out, "X-WR-CALNAME", title);
  if (!plan.certificate.empty()) append_text(out, "DESCRIPTION", plan.certificate);
}

void append_event(std::string& out, const UserRecord& user, const DocumentRecord& document,
                  const ExportPlan& plan) {
  append_line(out, "BEGIN:VEVENT");
  append_line(out, "UID:" + uid_of(user, document, plan));
  append_line(out, "DTSTAMP:" + plan.stamp);
  std::string day(document.renewal_date);  // 2026-12-05
  day.erase(7, 1).erase(4, 1);
  append_line(out, "DTSTART;VALUE=DATE:" + day);
  const std::string name = user.name();
  append_text(out, "SUMMARY",
              title_of(plan, document.type) + ": " +
                  (name.empty() ? "#" + std::to_string(user.id.value_or(0)) : name));
  std::string details(document.name);
  if (!details.empty() && !user.email.empty()) details += '\n';
  details += user.email;
  if (!details.empty()) append_text(out, "DESCRIPTION", details);
  if (!document.type.empty()) append_text(out, "CATEGORIES", document.type);
  append_line(out, "TRANSP:TRANSPARENT");
  append_line(out, "END:VEVENT");
}

std::size_t write_user(std::string& out, const ExportedUser& user, const ExportPlan& plan) {
  std::size_t events = 0;
  for (const DocumentRecord& document : user.record.documents) {
    if (!counts_as_evidence(user.record, document)) continue;
    append_event(out, user.record, document, plan);
    ++events;
  }
  return events;
}

void end(std::string& out, const ExportPlan& /*plan*/) { append_line(out, "END:VCALENDAR"); }

}  // namespace

const ExportFormat ics_format = {begin, write_user, end, false};

}  // namespace muster
