#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/field.hpp"
#include "core/known_words.hpp"
#include "core/packed.hpp"
#include "core/user_record.hpp"

namespace muster {

/// What was told of one user, as it was told, in few bytes. To note it costs next to nothing for
/// each of many users; what it means is worked out for the few that are looked at. Clearing it
/// keeps its memory.
class UserLog {
 public:
  void clear();
  void open(Field object) {
    if (is_object(object)) entry(object, Entry::open);
  }
  void close(Field object, bool usable) {
    if (is_object(object)) entry(object, usable ? Entry::usable : Entry::unusable);
  }
  void text(Field field, const std::string_view& value);
  void word(Field field, std::size_t number, const std::string_view& value);
  void integer(Field field, std::int64_t value) {
    entry(field, Entry::integer);
    bytes_.number(static_cast<std::uint64_t>(value));
  }
  void boolean(Field field, bool value) { entry(field, value ? Entry::yes : Entry::no); }
  void null(Field field);

  [[nodiscard]] std::string_view view() const { return bytes_.view(); }
  /// Forgets what was told and no longer counts: keys that came again, accounts and documents that
  /// cannot be used; and what is beyond `max_kept`, the last told first.
  void condense(const KnownWords& words);
  static constexpr std::size_t max_kept = 32768;  ///< bytes that are kept of any user, and a text
  /// What was told last of the user's e-mail, first or last name or job title; else nothing.
  [[nodiscard]] std::string_view name(Field field) const;

 private:
  enum class Entry : std::uint8_t { open, usable, unusable, text, integer, yes, no, null };
  // What an object cannot be: a text as a known word, a day or a moment.
  static constexpr Entry known_word = Entry::open;
  static constexpr Entry day = Entry::usable;
  static constexpr Entry moment = Entry::unusable;

  static constexpr bool is_object(Field field) {
    return field == Field::identity || field == Field::document || field == Field::documents;
  }
  struct Place {
    std::size_t begin = 0;
    std::size_t size = 0;
  };
  friend class UserReader;

  void entry(Field field, Entry entry) {
    bytes_.byte(static_cast<std::uint8_t>(static_cast<unsigned>(field) << 3U |
                                          static_cast<unsigned>(entry)));
  }
  Place* place_of(Field field);

  Packed bytes_;
  std::array<Place, 4> names_;
};

/// Makes records of what logs tell. A key may come twice; then the last value counts, as it does
/// for JSON.parse, and the items of lists count together. Keeps its memory from user to user.
class UserReader {
 public:
  /// The words are those of the contract that the logs were made under, and outlive the reader.
  explicit UserReader(const KnownWords& words) : words_(words) {}

  /// The user that the log tells of. Valid until the next call and while the log is.
  const UserRecord& read(const std::string_view& log,
                         std::optional<std::int64_t> id = std::nullopt);

 private:
  void open(Field object);
  void close(Field object, bool usable);
  void text(Field field, const std::string_view& value);
  void integer(Field field, std::int64_t value);
  void boolean(Field field, std::optional<bool> value);
  void null(Field field);
  std::string_view* place_of(Field field);

  std::string_view unpacked(const std::string_view& moment);

  const KnownWords& words_;
  UserRecord user_;
  IdentityRecord identity_;
  std::vector<DocumentRecord> documents_;  ///< the open ones
  std::string moments_;                    ///< the log's own as texts
};

}  // namespace muster
