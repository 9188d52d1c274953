#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace muster {

/// What a value of an answer feeds in the directory or the pager. The contract binds a schema to a
/// field with `x-muster-field`, so a renamed property is an edit of the contract alone.
enum class Field : std::uint8_t {
  none,
  page,
  limit,
  total,
  users,
  user,
  user_id,
  user_email,
  user_first_name,
  user_last_name,
  user_job_title,
  user_terms_agreed_at,
  user_updated_at,
  user_role,
  check,
  check_status,
  identity,
  identity_disconnected_at,
  identity_separated_at,
  identity_has_mfa,
  identity_has_idp,
  identity_is_contractor,
  identity_client_type,
  document,
  document_id,
  document_name,
  document_type,
  document_renewal_date,
  documents,
  documents_total,
};
constexpr std::size_t field_count = static_cast<std::size_t>(Field::documents_total) + 1;

/// The field of that name as the contract writes it ("user.firstName"), or Field::none.
Field field_named(std::string_view name);

/// The name of the field as the contract writes it.
std::string_view name_of(Field field);

/// Where the values of an answer go as they stream by. Objects are opened and closed; what is told
/// in between belongs to them. Wrong types with an obvious reading arrive converted ("17" as 17).
class FieldSink {
 public:
  FieldSink() = default;
  FieldSink(const FieldSink&) = delete;
  FieldSink& operator=(const FieldSink&) = delete;
  virtual ~FieldSink() = default;

  virtual void open(Field /*object*/) {}
  /// `usable` is false when a broken finding was made within the object.
  virtual void close(Field /*object*/, bool /*usable*/) {}
  virtual void text(Field /*field*/, const std::string_view& /*value*/) {}
  /// A known value of an open list, with its number in KnownWords.
  virtual void word(Field field, std::size_t /*number*/, const std::string_view& value) {
    text(field, value);
  }
  virtual void integer(Field /*field*/, std::int64_t /*value*/) {}
  virtual void boolean(Field /*field*/, bool /*value*/) {}
  virtual void null(Field /*field*/) {}
};

}  // namespace muster
