#pragma once

#include <cstddef>
#include <string>

#include "core/document.hpp"
#include "core/user_record.hpp"

namespace muster {

struct ExportPlan;

/// How users are written in one format.
struct ExportFormat {
  void (*begin)(std::string& out, const ExportPlan& plan);
  /// Writes a user; how many records that made. `before`: how many were written so far.
  std::size_t (*user)(std::string& out, const UserRecord& user, const ExportPlan& plan,
                      std::size_t before);
  void (*end)(std::string& out, const ExportPlan& plan);
  bool by_id;  ///< sorted by id, whatever order is asked for
};

/// The canonical snapshot: one JSON object a user and line, sorted by id, of all that the directory
/// keeps. The same users make the same bytes, in whatever order they were loaded.
extern const ExportFormat snapshot_format;

/// What is wanted of an export.
struct ExportPlan {
  const ExportFormat* format = &snapshot_format;
};

/// Reads what is wanted: {format: "snapshot"}. False, with the reason, where it makes no sense.
bool read_plan(const Document& wanted, ExportPlan& plan, Refusal& refusal);

}  // namespace muster
