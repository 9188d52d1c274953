#include "core/messages.hpp"

namespace muster {

Message message_of(const Finding& finding, const std::string& operation, int status) {
  Message message = Message::object();
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
  put(message, "userId", finding.user_id);
  return message;
}

Message counts_of(const Findings& findings) {
  Message counts = Message::object();
  for (const Severity each : {Severity::broken, Severity::tolerated, Severity::novel}) {
    put(counts, word(each), findings.count(each));
  }
  return counts;
}

Message message_of(const UserRecord& user, const Catalog& catalog) {
  const Mfa mfa = mfa_of(user);
  Message idp = Message::array();
  for (const IdentityRecord& identity : user.identities) {
    if (is_idp(identity)) append(idp, identity.client_type);
  }
  Message documents = Message::array();
  for (const DocumentRecord& document : user.documents) {
    Message entry = Message::object();
    put(entry, "id", document.id);
    put(entry, "name", document.name);
    put(entry, "type", document.type);
    put(entry, "renewalDate", text_or_null(document.renewal_date));
    append(documents, entry);
  }
  Message message = Message::object();
  put(message, "id", user.id);
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
  put(message, "idp", idp);
  put(message, "contractor", is_contractor(user));
  put(message, "separated", is_separated(user));
  put(message, "leftConnected", left_of(user) == Left::connected);
  put(message, "privileged", catalog.is_privileged(user));
  put(message, "identities", user.identities.size());
  put(message, "checks", user.checks);
  put(message, "documents", documents);
  put(message, "renewalDate", text_or_null(next_renewal(user)));
  return message;
}

Message message_of(const Pager::View& view, const Directory& directory, const Catalog& catalog) {
  Message rows = Message::array();
  UserReader reader(catalog.known_words());
  for (const std::int64_t id : view.ids) {
    if (const auto row = directory.row_of(id)) {
      append(rows, message_of(reader.read(directory.log(*row), id), catalog));
    }
  }
  std::optional<Message> changed;
  if (view.total_before) {
    changed = Message::object();
    put(*changed, "from", *view.total_before);
    put(*changed, "to", view.total);
  }
  Message message = Message::object();
  put(message, "page", view.page);
  put(message, "limit", view.limit);
  put(message, "total", view.total);
  put(message, "pages", view.pages);
  put(message, "first", view.first);
  put(message, "last", view.last);
  put(message, "beyondEnd", view.beyond_end);
  put(message, "totalChanged", changed);
  put(message, "received", view.received);
  put(message, "setAside", view.set_aside);
  put(message, "rows", rows);
  return message;
}

}  // namespace muster
