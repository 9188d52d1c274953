#include "core/directory.hpp"

#include "catch2.hpp"
#include "core/answer_reader.hpp"
#include "support.hpp"

using muster::Directory;
using muster::IdentityRecord;
using muster::Mfa;
using muster::UserRecord;

namespace {

const muster::KnownWords no_words;

UserRecord user(std::int64_t id, const char* first, const char* last) {
  UserRecord user;
  user.id = id;
  user.first_name = first;
  user.last_name = last;
  user.email = kept(std::string(first) + "@example.com");
  return user;
}

IdentityRecord identity(std::optional<bool> mfa, bool disconnected = false,
                        bool separated = false) {
  IdentityRecord identity;
  identity.has_mfa = mfa;
  identity.disconnected = disconnected;
  identity.separated = separated;
  return identity;
}

}  // namespace

TEST_CASE("A user comes back as it was put in") {
  UserRecord sally = user(17, "Sally", "Smith");
  sally.job_title = "CEO";
  sally.roles = {"ADMIN", "EMPLOYEE"};
  sally.checks = {"OK"};
  sally.identities = {identity(std::nullopt), identity(false, true, true)};
  sally.identities[1].client_type = "OKTA";
  sally.documents = {{5, "Training", "SEC_TRAINING", "2026-10-27"}};
  Directory directory;
  put(directory, sally);
  muster::UserReader reader(no_words);
  const std::size_t row = directory.row_of(17).value();
  const UserRecord& back = reader.read(directory.log(row), directory.id(row));
  CHECK(back.id == 17);
  CHECK(back.name() == "Sally Smith");
  CHECK(back.job_title == "CEO");
  CHECK(back.roles == sally.roles);
  CHECK(back.checks == sally.checks);
  REQUIRE(back.identities.size() == 2);
  CHECK_FALSE(back.identities[0].has_mfa);
  CHECK(back.identities[1].has_mfa == false);
  CHECK(back.identities[1].separated);
  CHECK(back.identities[1].client_type == "OKTA");
  REQUIRE(back.documents.size() == 1);
  CHECK(back.documents[0].id == 5);
  CHECK(back.documents[0].renewal_date == "2026-10-27");
}

TEST_CASE("A user that comes again replaces what was known") {
  Directory directory;
  put(directory, user(1, "Ana", "Okafor"));
  put(directory, user(2, "Bo", "Li"));
  put(directory, user(1, "Anastasia Maria", "Okafor-Something-Much-Longer"));
  CHECK(directory.size() == 2);
  muster::UserReader reader(no_words);
  CHECK(reader.read(directory.log(0)).first_name == "Anastasia Maria");
  CHECK(reader.read(directory.log(1)).first_name == "Bo");
  CHECK(directory.size() == 2);
}

TEST_CASE("Replaced texts do not pile up") {
  muster::TextColumn column;
  column.append("a");
  column.append("b");
  for (std::size_t i = 0; i < 1000; ++i) column.replace(0, std::string(i % 50, 'x'));
  CHECK(column.at(1) == "b");
  CHECK(column.at(0) == std::string(49, 'x'));
  CHECK(column.bytes() < 250);
}

TEST_CASE("Who follows the changes hears of each row once, in their order") {
  Directory directory;
  muster::Changes::Mark mark;
  using Rows = std::vector<Directory::Row>;
  CHECK(directory.changes().since(mark).empty());
  for (std::int64_t id = 10; id < 15; ++id) put(directory, user(id, "A", "B"));
  CHECK(directory.changes().since(mark) == Rows{0, 1, 2, 3, 4});
  CHECK(directory.changes().since(mark).empty());
  for (const std::int64_t id : {13, 11, 13, 15}) put(directory, user(id, "C", "D"));
  muster::Changes::Mark late;
  CHECK(directory.changes().since(mark) == Rows{1, 3, 5});
  CHECK(directory.changes().since(late) == Rows{0, 1, 2, 3, 4, 5});
}

TEST_CASE("A user that comes again as it was is no change") {
  Directory directory;
  muster::Changes::Mark mark;
  put(directory, user(1, "A", "B"));
  CHECK(directory.changes().since(mark).size() == 1);
  put(directory, user(1, "A", "B"));
  CHECK(directory.changes().since(mark).empty());
}

TEST_CASE("Who follows late looks at all rows again, and so after the directory was emptied") {
  Directory directory;
  muster::Changes::Mark mark;
  using Rows = std::vector<Directory::Row>;
  put(directory, user(1, "A", "B"));
  put(directory, user(2, "A", "B"));
  CHECK(directory.changes().since(mark) == Rows{0, 1});
  for (const char* last : {"C", "D", "E"}) put(directory, user(2, "A", last));
  CHECK(directory.changes().since(mark) == Rows{0, 1});
  directory.clear();
  put(directory, user(3, "A", "B"));
  CHECK(directory.changes().since(mark) == Rows{0});
}

TEST_CASE("MFA has three states, and null is not off") {
  UserRecord each = user(1, "A", "B");
  const auto state = [&](std::vector<IdentityRecord> identities) {
    each.identities = std::move(identities);
    return mfa_of(each).state;
  };
  CHECK(state({}) == Mfa::State::unknown);
  CHECK(state({identity(true)}) == Mfa::State::on);
  CHECK(state({identity(true), identity(false)}) == Mfa::State::off);
  CHECK(state({identity(true), identity(std::nullopt)}) == Mfa::State::unknown);
  CHECK(state({identity(std::nullopt)}) == Mfa::State::unknown);
  CHECK(state({identity(true), identity(false, true)}) == Mfa::State::on);
  CHECK(state({identity(true), identity(false, false, true)}) == Mfa::State::on);
  CHECK(state({identity(false, true)}) == Mfa::State::unknown);
}

TEST_CASE("A user has left when separated everywhere that counts") {
  UserRecord each = user(1, "A", "B");
  CHECK_FALSE(is_separated(each));
  each.identities = {identity(true, true)};
  CHECK_FALSE(is_separated(each));
  each.identities = {identity(true, true), identity(true, false, true)};
  CHECK(is_separated(each));
  each.identities.push_back(identity(true));
  CHECK_FALSE(is_separated(each));
}

TEST_CASE("Somebody who left is connected until every account is disconnected") {
  using muster::Left;
  UserRecord each = user(1, "A", "B");
  CHECK(left_of(each) == Left::no);
  each.identities = {identity(true), identity(true, true)};
  CHECK(left_of(each) == Left::no);
  each.identities.push_back(identity(true, true, true));
  CHECK(left_of(each) == Left::connected);
  each.identities.erase(each.identities.begin());
  CHECK(left_of(each) == Left::disconnected);
  each.identities = {identity(true, false, true)};
  CHECK(left_of(each) == Left::connected);
}

TEST_CASE("A contractor is one by a current identity, and unknown where none says") {
  UserRecord each = user(1, "A", "B");
  const auto account = [](std::optional<bool> contractor, bool disconnected = false) {
    IdentityRecord identity;
    identity.is_contractor = contractor;
    identity.disconnected = disconnected;
    return identity;
  };
  CHECK(is_contractor(each) == std::nullopt);
  each.identities = {account(std::nullopt), account(true, true)};
  CHECK(is_contractor(each) == std::nullopt);
  each.identities.push_back(account(false));
  CHECK(is_contractor(each) == false);
  each.identities.push_back(account(true));
  each.identities.push_back(account(false));
  CHECK(is_contractor(each) == true);
}

TEST_CASE("The next renewal is the earliest real date") {
  UserRecord each = user(1, "A", "B");
  CHECK(next_renewal(each).empty());
  each.documents = {{1, "", "A", "2027-01-01"}, {2, "", "B", "soon"}, {3, "", "C", "2026-12-05"}};
  CHECK(next_renewal(each) == "2026-12-05");
}

TEST_CASE("A newer document of a type replaces the older ones") {
  UserRecord each = user(1, "A", "B");
  each.documents = {
      {1, "", "A", "2025-01-01"}, {2, "", "A", "2027-06-01"}, {3, "", "B", "2027-01-01"}};
  CHECK(next_renewal(each) == "2027-01-01");
  each.documents.push_back({4, "", "B", "tomorrow"});
  CHECK(next_renewal(each) == "2027-01-01");
}

TEST_CASE("What no longer counts of a user is not kept") {
  using muster::Field;
  muster::AnswerReader reader(no_words);
  reader.open(Field::user);
  reader.integer(Field::user_id, 7);
  for (int i = 0; i < 2000; ++i) reader.text(Field::user_email, std::string(50, 'a') + "@b.com");
  reader.text(Field::user_first_name, "Ana");
  for (int i = 0; i < 2000; ++i) {
    reader.open(Field::identity);
    reader.text(Field::identity_client_type, "OKTA");
    reader.text(Field::identity_separated_at, "2026-01-01T00:00:00Z");
    reader.boolean(Field::identity_has_mfa, true);
    reader.close(Field::identity, i == 0);
  }
  reader.open(Field::document);
  reader.integer(Field::document_id, 5);
  reader.text(Field::document_renewal_date, "2026-10-27");
  reader.close(Field::document, true);
  reader.close(Field::user, true);
  CHECK(reader.users().at(0).size() < 200);
  muster::UserReader of_log(no_words);
  const UserRecord& user = of_log.read(reader.users().at(0));
  CHECK(user.first_name == "Ana");
  CHECK(user.email.size() == 56);
  REQUIRE(user.identities.size() == 1);
  CHECK(user.identities[0].separated);
  CHECK(user.identities[0].has_mfa == true);
  REQUIRE(user.documents.size() == 1);
  CHECK(user.documents[0].renewal_date == "2026-10-27");
  CHECK(reader.searched().at(0).find("ana") == 0);
}
