#include "crowd.hpp"

using muster::UserRecord;

namespace {

const std::vector<std::string> first_names = {"Ana",  "José", "Zoë", "Łukasz", "Bo", "Ольга",
                                              "ana ", "Øre",  "",    "Émile",  "Ian"};
const std::vector<std::string> last_names = {"García", "Garcia", "O'Brien",  "Li",     "van Dyck",
                                             "",       "Åberg",  "Ångström", "Иванов", "Ångström"};
const std::vector<std::string> titles = {"", "Engineer", "Ingénieur", "Head of People", "CEO"};

/// The contract's words, and others up to that number; some differ in case alone.
std::vector<std::string> words_of(muster::Field field, unsigned count) {
  std::vector<std::string> words = embedded().known_words().of(field);
  for (unsigned i = 0; words.size() < count; ++i) words.push_back("NEW_" + std::to_string(i));
  words.push_back("some, new “one”");
  words.push_back("admin");
  return words;
}

}  // namespace

Crowd::Crowd(std::uint32_t seed, std::size_t size, unsigned words)
    : roles(words_of(muster::Field::user_role, words)),
      checks(words_of(muster::Field::check_status, words)),
      types(words_of(muster::Field::document_type, words)),
      clients(words_of(muster::Field::identity_client_type, words)),
      random_(seed) {
  index.begin(embedded());
  for (std::size_t i = 0; i < size; ++i) add();
}

void Crowd::add() {
  users.push_back(user(static_cast<std::int64_t>(1000 + users.size())));
  put(directory, users.back());
}

std::uint32_t Crowd::draw(std::uint32_t most) { return random_() % (most + 1); }

std::string_view Crowd::pick(const std::vector<std::string>& words) {
  return words[draw(static_cast<std::uint32_t>(words.size()) - 1)];
}

void Crowd::replace(std::size_t row) {
  users[row] = user(users[row].id.value_or(0));
  put(directory, users[row]);
}

muster::Document Crowd::view(const muster::Document& query) {
  return muster::Document::parse(view_of(query, index).text());
}

muster::Document Crowd::documents(const muster::Document& query) {
  return muster::Document::parse(documents_of(query, index).text());
}

std::string_view Crowd::date() {
  const std::uint32_t what = draw(20);
  if (what == 0) return "";
  if (what == 1) return "soon";
  const auto two = [](std::uint32_t number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
  };
  return kept(std::to_string(2025 + draw(2)) + "-" + two(1 + draw(11)) + "-" + two(1 + draw(27)));
}

UserRecord Crowd::user(std::int64_t id) {
  UserRecord user;
  user.id = id;
  user.first_name = pick(first_names);
  user.last_name = pick(last_names);
  if (draw(9) > 0) user.email = kept("p" + std::to_string(draw(50)) + "@example.com");
  user.job_title = pick(titles);
  if (draw(3) > 0) {
    user.terms_agreed_at = kept("2026-0" + std::to_string(1 + draw(8)) + "-01T00:00:00Z");
  }
  if (draw(9) > 0) user.updated_at = kept("2026-0" + std::to_string(1 + draw(8)) + "-02T00:00:00Z");
  for (std::uint32_t i = draw(3); i > 0; --i) user.roles.push_back(pick(roles));
  for (std::uint32_t i = draw(2); i > 0; --i) user.checks.push_back(pick(checks));
  const auto maybe = [this]() -> std::optional<bool> {
    const std::uint32_t what = draw(4);
    return what == 0 ? std::nullopt : std::optional(what > 1);
  };
  for (std::uint32_t i = draw(3); i > 0; --i) {
    muster::IdentityRecord identity;
    identity.has_mfa = maybe();
    identity.has_idp = maybe();
    identity.is_contractor = maybe();
    identity.disconnected = draw(4) == 0;
    identity.separated = draw(4) == 0;
    if (draw(5) > 0) identity.client_type = pick(clients);
    user.identities.push_back(identity);
  }
  for (std::uint32_t i = draw(3); i > 0; --i) {
    user.documents.push_back({id * 10 + i, "paper.pdf", pick(types), date()});
  }
  return user;
}
