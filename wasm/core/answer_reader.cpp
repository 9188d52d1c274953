#include "core/answer_reader.hpp"

#include "core/format.hpp"

namespace muster {
namespace {

/// Whether a text says a day, in any of the forms seen: an empty text is no date of departure.
bool is_moment(std::string_view text) { return matches(Format::date, text.substr(0, 10)); }

}  // namespace

void AnswerReader::open(Field object) {
  // Field by field: a new record would give up the memory of its texts.
  if (object == Field::user) {
    user_.clear();
    user_id_.reset();
  } else if (object == Field::identity) {
    identity_.disconnected = identity_.separated = false;
    identity_.has_mfa = identity_.has_idp = identity_.is_contractor = std::nullopt;
    identity_.client_type.clear();
  } else if (object == Field::document) {
    document_.id.reset();
    document_.name.clear();
    document_.type.clear();
    document_.renewal_date.clear();
  }
}

void AnswerReader::close(Field object, bool usable) {
  if (!usable) return;
  if (object == Field::identity) user_.identities.add(identity_);
  // A page of documents is judged as a document too; only one with an id is one.
  if (object == Field::document && document_.id) {
    user_.documents.add(document_);
    document_.id.reset();
  }
  if (object != Field::user || !user_id_) return;
  packed_.clear();
  user_.pack(packed_);
  users_.append(packed_.view());
  list_.ids.push_back(*user_id_);
}

void AnswerReader::text(Field field, std::string_view value) {
  switch (field) {
    case Field::user_email:
      user_.email = value;
      break;
    case Field::user_first_name:
      user_.first_name = value;
      break;
    case Field::user_last_name:
      user_.last_name = value;
      break;
    case Field::user_job_title:
      user_.job_title = value;
      break;
    case Field::user_terms_agreed_at:
      user_.terms_agreed_at = value;
      break;
    case Field::user_updated_at:
      user_.updated_at = value;
      break;
    case Field::user_role:
      user_.roles.add(value);
      break;
    case Field::check_status:
      user_.checks.add(value);
      break;
    case Field::identity_client_type:
      identity_.client_type = value;
      break;
    case Field::identity_disconnected_at:
      identity_.disconnected = is_moment(value);
      break;
    case Field::identity_separated_at:
      identity_.separated = is_moment(value);
      break;
    case Field::document_name:
      document_.name = value;
      break;
    case Field::document_type:
      document_.type = value;
      break;
    case Field::document_renewal_date:
      document_.renewal_date = value;
      break;
    default:
      break;
  }
}

void AnswerReader::integer(Field field, std::int64_t value) {
  if (field == Field::user_id) user_id_ = value;
  if (field == Field::document_id) document_.id = value;
  if (field == Field::page) list_.page = value;
  if (field == Field::limit) list_.limit = value;
  if (field == Field::total) list_.total = value;
}

void AnswerReader::boolean(Field field, bool value) {
  if (field == Field::identity_has_mfa) identity_.has_mfa = value;
  if (field == Field::identity_has_idp) identity_.has_idp = value;
  if (field == Field::identity_is_contractor) identity_.is_contractor = value;
}

// A key may come twice; then the last value counts, as it does for JSON.parse.
void AnswerReader::null(Field field) {
  if (field == Field::identity_has_mfa) identity_.has_mfa.reset();
  if (field == Field::identity_has_idp) identity_.has_idp.reset();
  if (field == Field::identity_is_contractor) identity_.is_contractor.reset();
  if (field == Field::identity_disconnected_at) identity_.disconnected = false;
  if (field == Field::identity_separated_at) identity_.separated = false;
}

}  // namespace muster
