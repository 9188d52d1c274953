#include "core/catalog.hpp"

namespace muster {
namespace {

constexpr std::array<Field, set_keys> set_fields = {
    Field::user_role, Field::check_status, Field::document_type, Field::identity_client_type};

}  // namespace

void Catalog::begin(const Contract& contract) {
  known_words_ = contract.known_words();
  facts_.clear();
  mark_ = {};
  for (std::size_t set = 0; set < set_keys; ++set) {
    Vocabulary& words = words_[set];
    words.clear();
    if (set == index_of(Key::role)) {
      for (const std::string& role : contract.privileged()) words.add(role);
      privileged_ = words.size();
    }
    for (const std::string& word : known_words_.of(set_fields[set])) words.add(word);
    known_[set] = words.size();
  }
}

std::size_t Catalog::size() const {
  std::size_t size = 0;
  for (const Vocabulary& words : words_) size += words.size();
  return size;
}

bool Catalog::is_privileged(const UserRecord& user) const {
  for (const std::string_view role : user.roles) {
    if (words(Key::role).find(role) < privileged_) return true;
  }
  return false;
}

/// The words that a user has of a set.
const std::vector<std::string_view>& Catalog::texts_of(const UserRecord& user, Key set) {
  if (set == Key::role) return user.roles;
  if (set == Key::check) return user.checks;
  texts_.clear();
  if (set == Key::document) {
    for (const DocumentRecord& document : user.documents) texts_.push_back(document.type);
  } else {
    for (const IdentityRecord& identity : user.identities) {
      if (is_idp(identity)) texts_.push_back(identity.client_type);
    }
  }
  return texts_;
}

Facts Catalog::facts_of(const UserRecord& user) {
  Facts facts;
  for (std::size_t set = 0; set < set_keys; ++set) {
    for (const std::string_view word : texts_of(user, static_cast<Key>(set))) {
      facts.sets[set] |= Vocabulary::bit(words_[set].add(word));
    }
  }
  facts.renewal = day_of(next_renewal(user));
  const std::optional<bool> contractor = is_contractor(user);
  const std::array<unsigned, choice_keys> choices = {is_privileged(user) ? 0U : 1U,
                                                     static_cast<unsigned>(mfa_of(user).state),
                                                     !contractor   ? 2U
                                                     : *contractor ? 0U
                                                                   : 1U,
                                                     is_separated(user) ? 1U : 0U,
                                                     static_cast<unsigned>(left_of(user)),
                                                     user.terms_agreed_at.empty() ? 1U : 0U};
  for (std::size_t i = 0; i < choices.size(); ++i) {
    facts.choices = static_cast<std::uint16_t>(facts.choices | choices[i] << (2 * i));
  }
  return facts;
}

void Catalog::catch_up(const Directory& directory) {
  const std::vector<Directory::Row> rows = directory.changes().since(mark_);
  facts_.resize(directory.size());
  for (const Directory::Row row : rows) {
    facts_.put(row, facts_of(reader_.read(directory.log(row))));
  }
}

const std::vector<Vocabulary::Number>& Catalog::words_of(std::string_view log, Key set) {
  numbers_.clear();
  for (const std::string_view word : texts_of(reader_.read(log), set)) {
    numbers_.push_back(words(set).find(word));
  }
  return numbers_;
}

}  // namespace muster
