#pragma once

#include "core/directory.hpp"
#include "core/field.hpp"
#include "core/pager.hpp"

namespace muster {

/// Puts the users of an answer into the directory as they stream by, and notes what a list says of
/// itself. A user is taken when the row as a whole is usable.
class AnswerReader final : public FieldSink {
 public:
  explicit AnswerReader(Directory& directory) : directory_(directory) {}

  void open(Field object) override;
  void close(Field object, bool usable) override;
  void text(Field field, std::string_view value) override;
  void integer(Field field, std::int64_t value) override;
  void boolean(Field field, bool value) override;

  [[nodiscard]] ListAnswer& list() { return list_; }

 private:
  Directory& directory_;
  ListAnswer list_;
  UserRecord user_;
  IdentityRecord identity_;
  DocumentRecord document_;
};

}  // namespace muster
