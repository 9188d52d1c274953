#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/user_record.hpp"

namespace muster {

/// What can be chosen of a user, in the order in which it stands where nothing is chosen.
enum class ExportColumn : std::uint8_t {
  id,
  name,
  email,
  first_name,
  last_name,
  job_title,
  roles,
  mfa,
  checks,
  renewal,
  status,
  contractor,
  idp,
  documents,
  terms,
  updated,
};

struct ExportColumnName {
  std::string_view key;     ///< as tables and addresses name it
  std::string_view member;  ///< of a row (see message_of) that says the same
};

/// In the order of the enumeration.
inline constexpr std::array<ExportColumnName, 16> export_columns = {{
    {"id", "id"},
    {"name", "name"},
    {"email", "email"},
    {"firstName", "firstName"},
    {"lastName", "lastName"},
    {"jobTitle", "jobTitle"},
    {"roles", "roles"},
    {"mfa", "mfa"},
    {"checks", "checks"},
    {"renewal", "renewalDate"},
    {"status", "separated"},
    {"contractor", "contractor"},
    {"idp", "idp"},
    {"documents", "documents"},
    {"terms", "termsAgreedAt"},
    {"updated", "updatedAt"},
}};

constexpr const ExportColumnName& name_of(ExportColumn column) {
  return export_columns[static_cast<std::size_t>(column)];
}

/// What a cell of that column says of a user, in codes that do not change with the language. Lists
/// are joined by "; "; a document is its type and the day of its renewal.
std::string cell_of(ExportColumn column, const UserRecord& user);

}  // namespace muster
