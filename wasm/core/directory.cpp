#include "core/directory.hpp"

#include <utility>

#include "core/fold.hpp"
#include "core/packed.hpp"

namespace muster {
namespace {

void pack(std::string& target, const UserRecord& user) {
  Packer packer(target);
  for (const std::string* text : {&user.email, &user.first_name, &user.last_name, &user.job_title,
                                  &user.terms_agreed_at, &user.updated_at}) {
    packer.text(*text);
  }
  for (const auto* list : {&user.roles, &user.checks}) {
    packer.number(list->size());
    for (const std::string& text : *list) packer.text(text);
  }
  packer.number(user.identities.size());
  for (const IdentityRecord& identity : user.identities) {
    packer.number((identity.disconnected ? 1U : 0U) | (identity.separated ? 2U : 0U));
    packer.maybe(identity.has_mfa);
    packer.maybe(identity.has_idp);
    packer.maybe(identity.is_contractor);
    packer.text(identity.client_type);
  }
  packer.number(user.documents.size());
  for (const DocumentRecord& document : user.documents) {
    packer.number(static_cast<std::uint64_t>(document.id.value_or(0)));
    packer.text(document.name);
    packer.text(document.type);
    packer.text(document.renewal_date);
  }
}

UserRecord unpack(std::string_view source) {
  UserRecord user;
  Unpacker packed(source);
  for (std::string* text : {&user.email, &user.first_name, &user.last_name, &user.job_title,
                            &user.terms_agreed_at, &user.updated_at}) {
    *text = packed.text();
  }
  for (auto* list : {&user.roles, &user.checks}) {
    list->resize(packed.count());
    for (std::string& text : *list) text = packed.text();
  }
  user.identities.resize(packed.count());
  for (IdentityRecord& identity : user.identities) {
    const std::uint64_t flags = packed.number();
    identity.disconnected = (flags & 1U) != 0;
    identity.separated = (flags & 2U) != 0;
    identity.has_mfa = packed.maybe();
    identity.has_idp = packed.maybe();
    identity.is_contractor = packed.maybe();
    identity.client_type = packed.text();
  }
  user.documents.resize(packed.count());
  for (DocumentRecord& document : user.documents) {
    document.id = static_cast<std::int64_t>(packed.number());
    document.name = packed.text();
    document.type = packed.text();
    document.renewal_date = packed.text();
  }
  return user;
}

}  // namespace

void TextColumn::append(std::string_view text) {
  const auto size = static_cast<std::uint32_t>(text.size());
  places_.push_back({block_.size(), size, size});
  block_ += text;
}

void TextColumn::replace(std::size_t row, std::string_view text) {
  Place& place = places_[row];
  const auto size = static_cast<std::uint32_t>(text.size());
  if (size <= place.room) {
    waste_ += place.size;
    waste_ -= size;
    block_.replace(place.begin, size, text);
    place.size = size;
  } else {
    waste_ += place.size;
    place = {block_.size(), size, size};
    block_ += text;
  }
  if (waste_ > block_.size() / 2) pack();
}

std::string_view TextColumn::at(std::size_t row) const {
  return std::string_view(block_).substr(places_[row].begin, places_[row].size);
}

void TextColumn::pack() {
  std::string block;
  block.reserve(block_.size() - waste_);
  for (Place& place : places_) {
    const std::size_t begin = block.size();
    block.append(block_, place.begin, place.size);
    place = {begin, place.size, place.size};
  }
  block_ = std::move(block);
  waste_ = 0;
}

void TextColumn::clear() {
  block_.clear();
  places_.clear();
  waste_ = 0;
}

bool Directory::put(const UserRecord& user) {
  if (!user.id) return false;
  const auto known = rows_.emplace(*user.id, ids_.size());
  const bool is_new = known.second;
  const std::size_t row = known.first->second;
  if (is_new) ids_.push_back(*user.id);
  const auto store = [&](TextColumn& column) {
    if (is_new) {
      column.append(buffer_);
    } else {
      column.replace(row, buffer_);
    }
  };
  buffer_.clear();
  pack(buffer_, user);
  store(records_);
  buffer_.clear();
  for (const std::string* text : {&user.first_name, &user.last_name, &user.email}) {
    append_folded(buffer_, *text);
    buffer_ += text == &user.first_name ? ' ' : '\n';
  }
  append_folded(buffer_, user.job_title);
  store(folded_);
  return true;
}

std::optional<std::size_t> Directory::row_of(std::int64_t id) const {
  const auto found = rows_.find(id);
  return found == rows_.end() ? std::nullopt : std::optional(found->second);
}

UserRecord Directory::user(std::size_t row) const {
  UserRecord user = unpack(records_.at(row));
  user.id = ids_[row];
  return user;
}

void Directory::clear() {
  ids_.clear();
  rows_.clear();
  records_.clear();
  folded_.clear();
}

}  // namespace muster
