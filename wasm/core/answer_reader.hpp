#pragma once

#include <cstdint>
#include <optional>

#include "core/field.hpp"
#include "core/packed_user.hpp"
#include "core/pager.hpp"
#include "core/text_column.hpp"

namespace muster {

/// Gathers the users of an answer as they stream by, and what a list says of itself. A user is
/// taken when the row as a whole is usable. Nothing reaches the directory before the answer as a
/// whole is known to be usable, so an answer that is cut off or overtaken changes nothing on
/// screen.
class AnswerReader final : public FieldSink {
 public:
  void open(Field object) override;
  void close(Field object, bool usable) override;
  void text(Field field, std::string_view value) override;
  void integer(Field field, std::int64_t value) override;
  void boolean(Field field, bool value) override;
  void null(Field field) override;

  [[nodiscard]] const ListAnswer& list() const { return list_; }
  /// The users packed, in the order of the list's ids.
  [[nodiscard]] const TextColumn& users() const { return users_; }

 private:
  ListAnswer list_;
  TextColumn users_;
  std::optional<std::int64_t> user_id_;
  UserParts user_;
  IdentityRecord identity_;
  DocumentRecord document_;
  Packed packed_;
};

}  // namespace muster
