#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "core/packed.hpp"
#include "core/user_record.hpp"

namespace muster {

/// A list of a user as it is packed, while it grows.
class PackedList {
 public:
  void add(std::string_view text);
  void add(const IdentityRecord& identity);
  void add(const DocumentRecord& document);
  void clear();
  void append_to(Packed& target) const;

 private:
  Packed items_;
  std::size_t count_ = 0;
};

/// What the directory keeps of a user, gathered part by part and packed into few bytes. Clearing it
/// keeps its memory, so that user after user costs none.
struct UserParts {
  std::string email, first_name, last_name, job_title, terms_agreed_at, updated_at;
  PackedList roles, checks, identities, documents;

  void clear();
  /// Appends the packed user to the target.
  void pack(Packed& target) const;
};

/// The user that was packed, all but its id.
UserRecord unpack(std::string_view packed);

/// What people search a user by.
struct PackedNames {
  std::string_view email, first, last, job_title;
};
PackedNames names_of(std::string_view packed);

}  // namespace muster
