#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/field.hpp"
#include "core/pager.hpp"
#include "core/text_column.hpp"
#include "core/user_log.hpp"

namespace muster {

/// Gathers the users of an answer as they stream by, and what a list says of itself. A user is
/// taken when the row as a whole is usable. Nothing reaches the directory before the answer as a
/// whole is known to be usable, so an answer that is cut off or overtaken changes nothing on
/// screen.
class AnswerReader final : public FieldSink {
 public:
  /// The words are those of the contract that judges, and outlive the reader.
  explicit AnswerReader(const KnownWords& words) : words_(words) {}

  void open(Field object) override;
  void close(Field object, bool usable) override;
  void text(Field field, const std::string_view& value) override {
    if (in_user_) user_.text(field, value);
  }
  void word(Field field, std::size_t number, const std::string_view& value) override {
    if (in_user_) user_.word(field, number, value);
  }
  void integer(Field field, std::int64_t value) override;
  void boolean(Field field, bool value) override {
    if (in_user_) user_.boolean(field, value);
  }
  void null(Field field) override {
    if (in_user_) user_.null(field);
  }

  [[nodiscard]] const ListAnswer& list() const { return list_; }
  /// The logs of the users, in the order of the list's ids.
  [[nodiscard]] const TextColumn& users() const { return users_; }
  /// What they are searched by, likewise.
  [[nodiscard]] const TextColumn& searched() const { return searched_; }

 private:
  void take();

  const KnownWords& words_;
  ListAnswer list_;
  TextColumn users_;
  TextColumn searched_;
  bool in_user_ = false;
  std::optional<std::int64_t> user_id_;
  UserLog user_;
  std::string folded_;
};

}  // namespace muster
