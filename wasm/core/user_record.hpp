#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace muster {

/// What the directory keeps of an identity.
struct IdentityRecord {
  bool disconnected = false;
  bool separated = false;
  std::optional<bool> has_mfa;
  std::optional<bool> has_idp;
  std::optional<bool> is_contractor;
  std::string client_type;

  /// An account in use: neither it nor its owner has left.
  [[nodiscard]] bool is_current() const { return !disconnected && !separated; }
};

/// What the directory keeps of a document. Dates are the API's own text.
struct DocumentRecord {
  std::optional<std::int64_t> id;
  std::string name;
  std::string type;
  std::string renewal_date;
};

/// What the directory keeps of a user; absent and null texts are empty.
struct UserRecord {
  std::optional<std::int64_t> id;
  std::string email;
  std::string first_name;
  std::string last_name;
  std::string job_title;
  std::string terms_agreed_at;
  std::string updated_at;
  std::vector<std::string> roles;
  std::vector<std::string> checks;  ///< states of the background checks
  std::vector<IdentityRecord> identities;
  std::vector<DocumentRecord> documents;

  /// "Ana Okafor"; the e-mail, else nothing, where the name is empty.
  [[nodiscard]] std::string name() const;
};

/// Multi-factor authentication over the current identities of a user.
struct Mfa {
  enum class State : std::uint8_t { on, off, unknown };
  State state = State::unknown;
  std::uint32_t on = 0;
  std::uint32_t off = 0;
  std::uint32_t unknown = 0;
};

/// `on` when there is a current identity and every one says true, `off` when at least one says
/// false, `unknown` (not reported) otherwise. null is not false.
Mfa mfa_of(const UserRecord& user);

/// Whether the user has left: some identity has a separation date and none without one is current.
bool is_separated(const UserRecord& user);

/// The day (YYYY-MM-DD) on which evidence of the user next stops counting: of every type the newest
/// document counts, and of those the earliest renewal. Empty where no document has a date.
std::string next_renewal(const UserRecord& user);

}  // namespace muster
