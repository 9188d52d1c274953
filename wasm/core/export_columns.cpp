#include "core/export_columns.hpp"

#include "core/format.hpp"

namespace muster {
namespace {

void join(std::string& cell, std::string_view item) {
  if (!cell.empty()) cell += "; ";
  cell += item;
}

/// A moment as ISO 8601 writes it; some come with a space in place of its T.
std::string moment(std::string_view text) {
  std::string cell(text);
  if (text.size() > 10 && text[10] == ' ' && matches(Format::date, text.substr(0, 10))) {
    cell[10] = 'T';
  }
  return cell;
}

std::string_view yes_no_unknown(std::optional<bool> flag) {
  return !flag ? "unknown" : *flag ? "yes" : "no";
}

}  // namespace

std::string cell_of(ExportColumn column, const UserRecord& user) {
  std::string cell;
  switch (column) {
    case ExportColumn::id:
      return std::to_string(user.id.value_or(0));
    case ExportColumn::name:
      return user.name();
    case ExportColumn::email:
      return std::string(user.email);
    case ExportColumn::first_name:
      return std::string(user.first_name);
    case ExportColumn::last_name:
      return std::string(user.last_name);
    case ExportColumn::job_title:
      return std::string(user.job_title);
    case ExportColumn::roles:
      for (const auto& role : user.roles) join(cell, role);
      break;
    case ExportColumn::mfa:
      return std::string(word(mfa_of(user).state));
    case ExportColumn::checks:
      for (const auto& check : user.checks) join(cell, check);
      break;
    case ExportColumn::renewal:
      return std::string(next_renewal(user));
    case ExportColumn::status:
      return is_separated(user) ? "separated" : "current";
    case ExportColumn::contractor:
      return std::string(yes_no_unknown(is_contractor(user)));
    case ExportColumn::idp:
      for (const IdentityRecord& identity : user.identities) {
        if (is_idp(identity)) join(cell, identity.client_type);
      }
      break;
    case ExportColumn::documents:
      for (const DocumentRecord& document : user.documents) {
        join(cell, document.type);
        if (document.renewal_date.empty()) continue;
        cell += ' ';
        cell += document.renewal_date;
      }
      break;
    case ExportColumn::terms:
      return moment(user.terms_agreed_at);
    case ExportColumn::updated:
      return moment(user.updated_at);
  }
  return cell;
}

}  // namespace muster
