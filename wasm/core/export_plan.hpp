#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog.hpp"
#include "core/document.hpp"
#include "core/export_columns.hpp"
#include "core/user_record.hpp"

namespace muster {

struct ExportPlan;

struct ExportedUser {
  const UserRecord& record;
  const Catalog& catalog;  ///< what the row of a user asks
  std::size_t before = 0;  ///< records that were written so far
};

/// How users are written in one format.
struct ExportFormat {
  void (*begin)(std::string& out, const ExportPlan& plan);
  /// Writes a user; how many records that made.
  std::size_t (*user)(std::string& out, const ExportedUser& user, const ExportPlan& plan);
  void (*end)(std::string& out, const ExportPlan& plan);
  bool by_id;  ///< sorted by id, whatever order is asked for
};

/// RFC 4180, with a header; the certificate is the first field of the last record.
extern const ExportFormat csv_format;
/// {"muster": version, …head, "users": [rows as message_of makes them, or the chosen of their
/// members]}.
extern const ExportFormat json_format;
/// RFC 5545: the renewals of the evidence that counts, each a whole day.
extern const ExportFormat ics_format;
/// The canonical snapshot: one JSON object a user and line, sorted by id, of all that the directory
/// keeps. The same users make the same bytes, in whatever order they were loaded.
extern const ExportFormat snapshot_format;

/// What is wanted of an export.
struct ExportPlan {
  const ExportFormat* format = nullptr;
  std::vector<ExportColumn> columns;  ///< never empty
  bool everything = true;             ///< no columns were chosen
  Document titles;                    ///< words by column, by type of document, of the calendar
  bool guard = true;                  ///< see guarded_cell
  bool bom = false;                   ///< a byte order mark first: Excel then reads UTF-8
  std::string certificate;            ///< a sentence; empty: none
  Document head = Document::object();
  std::string stamp;   ///< when the export was made: "20261125T140209Z"
  std::string source;  ///< the host that the users come from
};

/// Reads {format: "csv"|"json"|"ics"|"snapshot", columns: [keys], titles: {key: words}, guard, bom,
/// certificate, head: {}, now: a date-time in UTC, source}; all but the format may be absent, and
/// is as if absent where it has another type. False, with the reason, where format, columns or rows
/// (see Session::export_open) make no sense.
bool read_plan(const Document& wanted, ExportPlan& plan, Refusal& refusal);

/// The words of that key, or the key itself.
std::string title_of(const ExportPlan& plan, std::string_view key);

}  // namespace muster
