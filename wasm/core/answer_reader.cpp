#include "core/answer_reader.hpp"

#include "core/fold.hpp"

namespace muster {
namespace {

constexpr std::size_t max_log = 16384;  ///< bytes of a user's log that are kept unread

}  // namespace

void AnswerReader::open(Field object) {
  if (object == Field::user) {
    in_user_ = true;
    user_.clear();
    user_id_.reset();
  } else if (in_user_) {
    user_.open(object);
  }
}

void AnswerReader::close(Field object, bool usable) {
  if (object == Field::user) {
    in_user_ = false;
    if (usable && user_id_) take();
  } else if (in_user_) {
    user_.close(object, usable);
  }
}

void AnswerReader::take() {
  if (user_.view().size() > max_log) user_.condense(words_);
  folded_.clear();
  append_folded(folded_, user_.name(Field::user_first_name));
  folded_ += ' ';
  append_folded(folded_, user_.name(Field::user_last_name));
  folded_ += '\n';
  append_folded(folded_, user_.name(Field::user_email));
  folded_ += '\n';
  append_folded(folded_, user_.name(Field::user_job_title));
  users_.append(user_.view());
  searched_.append(folded_);
  list_.ids.push_back(*user_id_);
}

void AnswerReader::integer(Field field, std::int64_t value) {
  if (field == Field::user_id) {
    user_id_ = value;
  } else if (in_user_) {
    user_.integer(field, value);
  } else if (field == Field::page) {
    list_.page = value;
  } else if (field == Field::limit) {
    list_.limit = value;
  } else if (field == Field::total) {
    list_.total = value;
  }
}

}  // namespace muster
