#include "core/users.hpp"

#include <algorithm>

#include "core/fold.hpp"
#include "core/messages.hpp"

namespace muster {
namespace {

constexpr std::array<std::string_view, 16> names = {
    "name",    "email",  "jobTitle",   "firstName", "lastName",  "roles", "mfa",     "checks",
    "renewal", "status", "contractor", "idp",       "documents", "terms", "updated", "id"};

enum Column : unsigned {
  by_name,
  by_email,
  by_job_title,
  by_first_name,
  by_last_name,
  by_roles,
  by_mfa,
  by_checks,
  by_renewal,
  by_status,
  by_contractor,
  by_idp,
  by_documents,
  by_terms,
  by_updated,
  by_id,
};

/// MFA that is off comes first, as what wants to be seen to.
constexpr std::array<std::uint8_t, 3> mfa_places = {2, 0, 1};
/// So do checks with these states; others follow as the contract has them, unknown ones by name.
constexpr std::array<std::string_view, 3> first_checks = {"ISSUE", "EXPIRED", "PENDING"};

/// The words of a set as a list that can be sorted.
class Words final : public Sortable {
 public:
  Words(const Catalog& catalog, Key set) : catalog_(catalog), set_(set) {}

  SortKey key(std::uint32_t item, unsigned /*level*/) override {
    const std::string& word = catalog_.words(set_).word(item);
    if (set_ == Key::check) {
      for (std::size_t i = 0; i < first_checks.size(); ++i) {
        if (is_same_word(word, first_checks[i])) return {false, i, {}};
      }
    }
    const std::size_t known = set_ == Key::idp ? 0 : catalog_.known(set_);
    if (item < known) return {false, first_checks.size() + item, {}};
    folded_.clear();
    append_folded(folded_, word);
    return {false, ~std::uint64_t{0}, folded_};
  }

 private:
  const Catalog& catalog_;
  Key set_;
  std::string folded_;
};

SortKey number(std::uint64_t value) { return {false, value, {}}; }

}  // namespace

Listing::Columns Users::columns() const {
  return {names.data(), names.size(), by_last_name + 1, ""};
}

void Users::keep_having(std::string_view word, std::vector<Item>& rows) {
  directory_.folded().keep_having(word, rows);
}

const std::vector<Vocabulary::Number>& Users::words_of(Item row, Key set) {
  return catalog_.words_of(directory_.log(row), set);
}

void Users::write(Message& rows, Item row) {
  append(rows, message_of(reader_.read(directory_.log(row), directory_.id(row)), catalog_));
}

SortKey Users::key(Item row, unsigned level) {
  const auto choice = [&](Key key) {
    return Facts::choice(catalog_.facts().choices[row], choice_of(key));
  };
  switch (level) {
    case by_roles:
      return place_of(row, Key::role);
    case by_checks:
      return place_of(row, Key::check);
    case by_idp:
      return place_of(row, Key::idp);
    case by_mfa:
      return number(mfa_places[choice(Key::mfa)]);
    case by_status:
      return number(choice(Key::status));
    case by_contractor: {
      const unsigned found = choice(Key::contractor);
      return {found == 2, found, {}};
    }
    case by_renewal:
      return key_of_day(catalog_.facts().renewals[row]);
    case by_documents:
      return number(reader_.read(directory_.log(row)).documents.size());
    case by_id:
    case by_user:
      return key_of_id(directory_.id(row));
    default:
      return text(reader_.read(directory_.log(row)), level);
  }
}

SortKey Users::text(const UserRecord& user, unsigned level) {
  std::string_view text;
  switch (level % exact_text) {
    case by_name:
      text = name_ = user.name();
      break;
    case by_email:
      text = user.email;
      break;
    case by_job_title:
      text = user.job_title;
      break;
    case by_first_name:
      text = user.first_name;
      break;
    case by_last_name:
      text = user.last_name;
      break;
    case by_terms:
      text = user.terms_agreed_at;
      break;
    default:
      text = user.updated_at;
  }
  if (level >= by_terms) return key_of_text(text);
  return key_of_name(text, folded_);
}

/// Of a set the word that comes first counts.
SortKey Users::place_of(Item row, Key set) {
  std::uint64_t bits = catalog_.facts().sets[index_of(set)].at(row);
  const std::vector<std::uint32_t>& places = places_of(set);
  std::uint64_t first = ~std::uint64_t{0};
  if (Vocabulary::has_shared(bits)) {
    bits = 0;
    for (const Vocabulary::Number word : words_of(row, set)) {
      first = std::min<std::uint64_t>(first, word < places.size() ? places[word] : ~0U);
    }
  }
  for (; bits != 0; bits &= bits - 1) {
    first = std::min<std::uint64_t>(first, places[static_cast<std::size_t>(__builtin_ctzll(bits))]);
  }
  return {first == ~std::uint64_t{0}, first, {}};
}

const std::vector<std::uint32_t>& Users::places_of(Key set) {
  std::vector<std::uint32_t>& places = places_[index_of(set)];
  if (!places.empty()) return places;
  std::vector<std::uint32_t> sorted(catalog_.words(set).size());
  for (std::uint32_t i = 0; i < sorted.size(); ++i) sorted[i] = i;
  Words words(catalog_, set);
  sort_items(words, {{0, false, true}}, sorted);
  places.resize(sorted.size());
  for (std::uint32_t i = 0; i < sorted.size(); ++i) places[sorted[i]] = i;
  return places;
}

}  // namespace muster
