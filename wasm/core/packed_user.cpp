#include "core/packed_user.hpp"

namespace muster {

void PackedList::add(std::string_view text) {
  items_.text(text);
  ++count_;
}

void PackedList::add(const IdentityRecord& identity) {
  items_.number((identity.disconnected ? 1U : 0U) | (identity.separated ? 2U : 0U));
  items_.maybe(identity.has_mfa);
  items_.maybe(identity.has_idp);
  items_.maybe(identity.is_contractor);
  items_.text(identity.client_type);
  ++count_;
}

void PackedList::add(const DocumentRecord& document) {
  items_.number(static_cast<std::uint64_t>(document.id.value_or(0)));
  items_.text(document.name);
  items_.text(document.type);
  items_.text(document.renewal_date);
  ++count_;
}

void PackedList::clear() {
  items_.clear();
  count_ = 0;
}

void PackedList::append_to(Packed& target) const {
  target.number(count_);
  target.raw(items_.view());
}

void UserParts::clear() {
  for (std::string* text :
       {&email, &first_name, &last_name, &job_title, &terms_agreed_at, &updated_at}) {
    text->clear();
  }
  for (PackedList* list : {&roles, &checks, &identities, &documents}) list->clear();
}

void UserParts::pack(Packed& target) const {
  for (const std::string* text :
       {&email, &first_name, &last_name, &job_title, &terms_agreed_at, &updated_at}) {
    target.text(*text);
  }
  for (const PackedList* list : {&roles, &checks, &identities, &documents}) {
    list->append_to(target);
  }
}

UserRecord unpack(std::string_view packed) {
  UserRecord user;
  Unpacker source(packed);
  for (std::string* text : {&user.email, &user.first_name, &user.last_name, &user.job_title,
                            &user.terms_agreed_at, &user.updated_at}) {
    *text = source.text();
  }
  for (auto* list : {&user.roles, &user.checks}) {
    list->resize(source.count());
    for (std::string& text : *list) text = source.text();
  }
  user.identities.resize(source.count());
  for (IdentityRecord& identity : user.identities) {
    const std::uint64_t flags = source.number();
    identity.disconnected = (flags & 1U) != 0;
    identity.separated = (flags & 2U) != 0;
    identity.has_mfa = source.maybe();
    identity.has_idp = source.maybe();
    identity.is_contractor = source.maybe();
    identity.client_type = source.text();
  }
  user.documents.resize(source.count());
  for (DocumentRecord& document : user.documents) {
    document.id = static_cast<std::int64_t>(source.number());
    document.name = source.text();
    document.type = source.text();
    document.renewal_date = source.text();
  }
  return user;
}

PackedNames names_of(std::string_view packed) {
  Unpacker source(packed);
  PackedNames names;
  for (std::string_view* text : {&names.email, &names.first, &names.last, &names.job_title}) {
    *text = source.text();
  }
  return names;
}

}  // namespace muster
