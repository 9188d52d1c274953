#include "core/user_log.hpp"

#include <string>

#include "core/format.hpp"
#include "core/moment.hpp"

namespace muster {
namespace {

static_assert(field_count <= 32, "an entry is one byte");

constexpr std::string_view some_day = "2000-01-01";
constexpr std::size_t first_name = static_cast<std::size_t>(Field::user_email);

/// Whether a text says a day, in any of the forms seen: an empty text is no date of departure.
bool is_moment(const std::string_view& text) { return matches(Format::date, text.substr(0, 10)); }

bool is_date(Field field) {
  return field == Field::user_terms_agreed_at || field == Field::user_updated_at ||
         field == Field::identity_disconnected_at || field == Field::identity_separated_at ||
         field == Field::document_renewal_date;
}

}  // namespace

void UserLog::clear() {
  bytes_.clear();
  names_ = {};
}

UserLog::Place* UserLog::place_of(Field field) {
  const std::size_t at = static_cast<std::size_t>(field) - first_name;
  return at < names_.size() ? &names_[at] : nullptr;
}

void UserLog::text(Field field, const std::string_view& value) {
  if (is_date(field)) {
    if (const PackedMoment packed(value); packed.size != 0) {
      entry(field, packed.size == PackedMoment::day ? day : moment);
      bytes_.raw(packed.view());
      return;
    }
  }
  entry(field, Entry::text);
  bytes_.text(value);
  if (Place* place = place_of(field)) *place = {bytes_.view().size() - value.size(), value.size()};
}

void UserLog::word(Field field, std::size_t number, const std::string_view& value) {
  // Names are found in the log as they are.
  if (is_object(field) || place_of(field) != nullptr) {
    text(field, value);
    return;
  }
  entry(field, known_word);
  bytes_.number(number);
}

void UserLog::null(Field field) {
  entry(field, Entry::null);
  if (Place* place = place_of(field)) *place = {};
}

std::string_view UserLog::name(Field field) const {
  const Place& place = names_[static_cast<std::size_t>(field) - first_name];
  return bytes_.view().substr(place.begin, place.size);
}

void UserLog::condense(const KnownWords& words) {
  const std::string told(view());
  UserReader reader(words);
  const UserRecord& user = reader.read(told);
  clear();
  const auto is_full = [this] { return bytes_.view().size() >= max_kept; };
  const auto tell = [this](Field field, const std::string_view& value) {
    if (!value.empty()) text(field, value);
  };
  const auto maybe = [this](Field field, const std::optional<bool>& value) {
    if (value) boolean(field, *value);
  };
  tell(Field::user_email, user.email);
  tell(Field::user_first_name, user.first_name);
  tell(Field::user_last_name, user.last_name);
  tell(Field::user_job_title, user.job_title);
  tell(Field::user_terms_agreed_at, user.terms_agreed_at);
  tell(Field::user_updated_at, user.updated_at);
  for (const std::string_view role : user.roles) {
    if (is_full()) break;
    text(Field::user_role, role);
  }
  for (const std::string_view check : user.checks) {
    if (is_full()) break;
    text(Field::check_status, check);
  }
  for (const IdentityRecord& identity : user.identities) {
    if (is_full()) break;
    open(Field::identity);
    tell(Field::identity_client_type, identity.client_type);
    // Of these dates only that there is one counts.
    if (identity.disconnected) text(Field::identity_disconnected_at, some_day);
    if (identity.separated) text(Field::identity_separated_at, some_day);
    maybe(Field::identity_has_mfa, identity.has_mfa);
    maybe(Field::identity_has_idp, identity.has_idp);
    maybe(Field::identity_is_contractor, identity.is_contractor);
    close(Field::identity, true);
  }
  if (user.documents_told) open(Field::documents);
  if (user.documents_total > 0) {
    integer(Field::documents_total, static_cast<std::int64_t>(user.documents_total));
  }
  for (const DocumentRecord& document : user.documents) {
    if (is_full()) break;
    open(Field::document);
    if (document.id) integer(Field::document_id, *document.id);
    tell(Field::document_name, document.name);
    tell(Field::document_type, document.type);
    tell(Field::document_renewal_date, document.renewal_date);
    close(Field::document, true);
  }
}

void UserReader::open(Field object) {
  if (object == Field::identity) identity_ = {};
  if (object == Field::document) documents_.emplace_back();
  if (object == Field::documents) user_.documents_told = true;
}

void UserReader::close(Field object, bool usable) {
  if (object == Field::identity && usable) user_.identities.push_back(identity_);
  if (object != Field::document || documents_.empty()) return;
  // A page of documents is told as a document too; only one with an id is one.
  if (usable && documents_.back().id) user_.documents.push_back(documents_.back());
  documents_.pop_back();
}

/// An absent value is an empty text.
void UserReader::text(Field field, const std::string_view& value) {
  if (field == Field::user_role) user_.roles.push_back(value);
  if (field == Field::check_status) user_.checks.push_back(value);
  if (field == Field::identity_disconnected_at) identity_.disconnected = is_moment(value);
  if (field == Field::identity_separated_at) identity_.separated = is_moment(value);
  if (std::string_view* place = place_of(field)) *place = value;
}

void UserReader::integer(Field field, std::int64_t value) {
  if (field == Field::document_id && !documents_.empty()) documents_.back().id = value;
  if (field == Field::documents_total && value > 0) {
    user_.documents_total += static_cast<std::uint64_t>(value);
  }
}

void UserReader::boolean(Field field, std::optional<bool> value) {
  if (field == Field::identity_has_mfa) identity_.has_mfa = value;
  if (field == Field::identity_has_idp) identity_.has_idp = value;
  if (field == Field::identity_is_contractor) identity_.is_contractor = value;
}

void UserReader::null(Field field) {
  boolean(field, std::nullopt);
  if (field != Field::user_role && field != Field::check_status) text(field, "");
}

std::string_view* UserReader::place_of(Field field) {
  switch (field) {
    case Field::user_email:
      return &user_.email;
    case Field::user_first_name:
      return &user_.first_name;
    case Field::user_last_name:
      return &user_.last_name;
    case Field::user_job_title:
      return &user_.job_title;
    case Field::user_terms_agreed_at:
      return &user_.terms_agreed_at;
    case Field::user_updated_at:
      return &user_.updated_at;
    case Field::identity_client_type:
      return &identity_.client_type;
    default:
      break;
  }
  if (documents_.empty()) return nullptr;
  if (field == Field::document_name) return &documents_.back().name;
  if (field == Field::document_type) return &documents_.back().type;
  return field == Field::document_renewal_date ? &documents_.back().renewal_date : nullptr;
}

/// A moment takes fewer than three times its packed bytes, for which there is room.
std::string_view UserReader::unpacked(const std::string_view& moment) {
  const std::size_t begin = moments_.size();
  append_moment(moments_, moment);
  return std::string_view(moments_).substr(begin);
}

const UserRecord& UserReader::read(const std::string_view& log, std::optional<std::int64_t> id) {
  using Entry = UserLog::Entry;
  user_.id = id;
  user_.email = user_.first_name = user_.last_name = user_.job_title = {};
  user_.terms_agreed_at = user_.updated_at = {};
  user_.roles.clear();
  user_.checks.clear();
  user_.identities.clear();
  user_.documents.clear();
  user_.documents_told = false;
  user_.documents_total = 0;
  documents_.clear();
  identity_ = {};
  moments_.clear();
  moments_.reserve(3 * log.size());
  Unpacker source(log);
  while (!source.is_empty()) {
    const unsigned byte = source.byte();
    const auto field = static_cast<Field>(byte >> 3U);
    const auto entry = static_cast<Entry>(byte & 7U);
    if (UserLog::is_object(field)) {
      if (entry == Entry::open) open(field);
      if (entry == Entry::usable || entry == Entry::unusable) close(field, entry == Entry::usable);
    } else if (entry == UserLog::known_word) {
      text(field, words_.word(field, static_cast<std::size_t>(source.number())));
    } else if (entry == UserLog::day) {
      text(field, unpacked(source.raw(PackedMoment::day)));
    } else if (entry == UserLog::moment) {
      text(field, unpacked(source.raw(PackedMoment::moment)));
    }
    if (entry == Entry::text) text(field, source.text());
    if (entry == Entry::integer) integer(field, static_cast<std::int64_t>(source.number()));
    if (entry == Entry::yes || entry == Entry::no) boolean(field, entry == Entry::yes);
    if (entry == Entry::null) null(field);
  }
  return user_;
}

}  // namespace muster
