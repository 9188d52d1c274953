#include "core/export_plan.hpp"
#include "core/message.hpp"

namespace muster {
namespace {

/// An empty text is none: nothing tells the two apart in the directory.
void put_text(Message& object, std::string_view key, std::string_view text) {
  text.empty() ? put(object, key, nullptr) : put(object, key, text);
}

void begin(std::string& /*out*/, const ExportPlan& /*plan*/) {}

std::size_t write_user(std::string& out, const ExportedUser& user, const ExportPlan& /*plan*/) {
  Message identities = Message::array();
  for (const IdentityRecord& each : user.record.identities) {
    Message identity = Message::object();
    put_text(identity, "clientType", each.client_type);
    put(identity, "disconnected", each.disconnected);
    put(identity, "separated", each.separated);
    put(identity, "hasMfa", each.has_mfa);
    put(identity, "hasIdp", each.has_idp);
    put(identity, "isContractor", each.is_contractor);
    append(identities, identity);
  }
  Message documents = Message::array();
  for (const DocumentRecord& each : user.record.documents) {
    Message document = Message::object();
    put(document, "id", each.id);
    put_text(document, "name", each.name);
    put_text(document, "type", each.type);
    put_text(document, "renewalDate", each.renewal_date);
    append(documents, document);
  }
  Message line = Message::object();
  put(line, "id", user.record.id);
  put_text(line, "email", user.record.email);
  put_text(line, "firstName", user.record.first_name);
  put_text(line, "lastName", user.record.last_name);
  put_text(line, "jobTitle", user.record.job_title);
  put(line, "roles", user.record.roles);
  put_text(line, "termsAgreedAt", user.record.terms_agreed_at);
  put_text(line, "updatedAt", user.record.updated_at);
  put(line, "checks", user.record.checks);
  put(line, "identities", identities);
  put(line, "documents", documents);
  out += line.text();
  out += '\n';
  return 1;
}

void end(std::string& /*out*/, const ExportPlan& /*plan*/) {}

}  // namespace

const ExportFormat snapshot_format = {begin, write_user, end, true};

}  // namespace muster
