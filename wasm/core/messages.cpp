#include "core/messages.hpp"

namespace muster {
namespace {

Document text_or_null(const std::string& text) {
  return text.empty() ? Document() : Document(text);
}

template <class T>
Document maybe(const std::optional<T>& value) {
  return value ? Document(*value) : Document();
}

std::string_view word(Mfa::State state) {
  switch (state) {
    case Mfa::State::on:
      return "on";
    case Mfa::State::off:
      return "off";
    default:
      return "unknown";
  }
}

/// True when some current identity says so, false when one denies it and none says so.
Document contractor(const UserRecord& user) {
  Document answer;
  for (const IdentityRecord& identity : user.identities) {
    if (!identity.is_current() || !identity.is_contractor) continue;
    if (*identity.is_contractor) return true;
    answer = false;
  }
  return answer;
}

}  // namespace

Document message_of(const Finding& finding, const std::string& operation, int status) {
  Document message = Document::object();
  put(message, "severity", word(finding.severity));
  put(message, "code", word(finding.code));
  put(message, "operation", operation);
  put(message, "status", status);
  put(message, "pattern", finding.pattern);
  put(message, "pointer", finding.pointer);
  put(message, "expected", finding.expected);
  put(message, "found", finding.found);
  put(message, "example", finding.example);
  put(message, "count", finding.count);
  put(message, "rows", finding.rows);
  put(message, "userId", maybe(finding.user_id));
  return message;
}

Document counts_of(const Findings& findings) {
  Document counts = Document::object();
  for (const Severity each : {Severity::broken, Severity::tolerated, Severity::novel}) {
    put(counts, word(each), findings.count(each));
  }
  return counts;
}

Document message_of(const UserRecord& user) {
  const Mfa mfa = mfa_of(user);
  Document idp = Document::array();
  for (const IdentityRecord& identity : user.identities) {
    if (identity.is_current() && identity.has_idp.value_or(false)) {
      idp.push_back(identity.client_type);
    }
  }
  Document documents = Document::array();
  for (const DocumentRecord& document : user.documents) {
    Document entry = Document::object();
    put(entry, "id", maybe(document.id));
    put(entry, "name", document.name);
    put(entry, "type", document.type);
    put(entry, "renewalDate", text_or_null(document.renewal_date));
    documents.push_back(std::move(entry));
  }
  Document message = Document::object();
  put(message, "id", maybe(user.id));
  put(message, "firstName", text_or_null(user.first_name));
  put(message, "lastName", text_or_null(user.last_name));
  put(message, "name", user.name());
  put(message, "email", text_or_null(user.email));
  put(message, "jobTitle", text_or_null(user.job_title));
  put(message, "roles", user.roles);
  put(message, "termsAgreedAt", text_or_null(user.terms_agreed_at));
  put(message, "updatedAt", text_or_null(user.updated_at));
  put(message, "mfa", word(mfa.state));
  put(message, "mfaOn", mfa.on);
  put(message, "mfaOff", mfa.off);
  put(message, "mfaUnknown", mfa.unknown);
  put(message, "idp", std::move(idp));
  put(message, "contractor", contractor(user));
  put(message, "separated", is_separated(user));
  put(message, "identities", user.identities.size());
  put(message, "checks", user.checks);
  put(message, "documents", std::move(documents));
  put(message, "renewalDate", text_or_null(next_renewal(user)));
  return message;
}

Document message_of(const Pager::View& view, const Directory& directory) {
  Document rows = Document::array();
  for (const std::int64_t id : view.ids) {
    if (const auto row = directory.row_of(id)) rows.push_back(message_of(directory.user(*row)));
  }
  Document changed;
  if (view.total_before) {
    changed = Document::object();
    put(changed, "from", *view.total_before);
    put(changed, "to", maybe(view.total));
  }
  Document message = Document::object();
  put(message, "page", view.page);
  put(message, "limit", view.limit);
  put(message, "total", maybe(view.total));
  put(message, "pages", maybe(view.pages));
  put(message, "first", view.first);
  put(message, "last", view.last);
  put(message, "beyondEnd", view.beyond_end);
  put(message, "totalChanged", std::move(changed));
  put(message, "received", view.received);
  put(message, "setAside", view.set_aside);
  put(message, "rows", std::move(rows));
  return message;
}

}  // namespace muster
