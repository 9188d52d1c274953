#include "core/packed_user.hpp"

#include "core/packed.hpp"

namespace muster {

void PackedList::add(std::string_view text) {
  Packer(items_).text(text);
  ++count_;
}

void PackedList::add(const IdentityRecord& identity) {
  Packer packer(items_);
  packer.number((identity.disconnected ? 1U : 0U) | (identity.separated ? 2U : 0U));
  packer.maybe(identity.has_mfa);
  packer.maybe(identity.has_idp);
  packer.maybe(identity.is_contractor);
  packer.text(identity.client_type);
  ++count_;
}

void PackedList::add(const DocumentRecord& document) {
  Packer packer(items_);
  packer.number(static_cast<std::uint64_t>(document.id.value_or(0)));
  packer.text(document.name);
  packer.text(document.type);
  packer.text(document.renewal_date);
  ++count_;
}

void PackedList::clear() {
  items_.clear();
  count_ = 0;
}

void PackedList::append_to(std::string& target) const {
  Packer(target).number(count_);
  target += items_;
}

void UserParts::clear() {
  for (std::string* text :
       {&email, &first_name, &last_name, &job_title, &terms_agreed_at, &updated_at}) {
    text->clear();
  }
  for (PackedList* list : {&roles, &checks, &identities, &documents}) list->clear();
}

void UserParts::pack(std::string& target) const {
  Packer packer(target);
  for (const std::string* text :
       {&email, &first_name, &last_name, &job_title, &terms_agreed_at, &updated_at}) {
    packer.text(*text);
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
