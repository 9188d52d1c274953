#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muster {

/// What the directory keeps of an identity.
struct IdentityRecord {
  bool disconnected = false;
  bool separated = false;
  std::optional<bool> has_mfa;
  std::optional<bool> has_idp;
  std::optional<bool> is_contractor;
  std::string_view client_type;

  /// An account in use: neither it nor its owner has left.
  [[nodiscard]] bool is_current() const { return !disconnected && !separated; }
};

/// What the directory keeps of a document. Dates are the API's own text.
struct DocumentRecord {
  std::optional<std::int64_t> id;
  std::string_view name;
  std::string_view type;
  std::string_view renewal_date;
};

/// What the directory keeps of a user; absent and null texts are empty. Texts live elsewhere: in
/// the log that was read, which the directory keeps until it changes.
struct UserRecord {
  std::optional<std::int64_t> id;
  std::string_view email;
  std::string_view first_name;
  std::string_view last_name;
  std::string_view job_title;
  std::string_view terms_agreed_at;
  std::string_view updated_at;
  std::vector<std::string_view> roles;
  std::vector<std::string_view> checks;  ///< states of the background checks
  std::vector<IdentityRecord> identities;
  std::vector<DocumentRecord> documents;
  bool documents_told = false;        ///< something was, be it that there are none
  std::uint64_t documents_total = 0;  ///< as many as their pages say there are

  /// "Ana Okafor"; the e-mail, else nothing, where the name is empty.
  [[nodiscard]] std::string name() const;
};

/// Whether there are, or may be, documents that were not told.
inline bool has_more_documents(const UserRecord& user) {
  return !user.documents_told || user.documents_total > user.documents.size();
}

/// Multi-factor authentication over the current identities of a user.
struct Mfa {
  enum class State : std::uint8_t { on, off, unknown };
  State state = State::unknown;
  std::uint32_t on = 0;
  std::uint32_t off = 0;
  std::uint32_t unknown = 0;
};

/// "on", "off" or "unknown".
std::string_view word(Mfa::State state);

/// `on` when there is a current identity and every one says true, `off` when at least one says
/// false, `unknown` (not reported) otherwise. null is not false.
Mfa mfa_of(const UserRecord& user);

/// Whether the user has left: some identity has a separation date and none without one is current.
bool is_separated(const UserRecord& user);

/// Of the accounts of somebody who has left somewhere: whether some are still connected.
/// `connected` when an identity has a separation date and one, that or another, is not
/// disconnected; `disconnected` when one has a date and all are; `no` where none has.
enum class Left : std::uint8_t { connected, disconnected, no };
Left left_of(const UserRecord& user);

/// True when some current identity says so, false when one denies it and none says so.
std::optional<bool> is_contractor(const UserRecord& user);

/// Whether the identity is one that `idp` names: current, and held by an identity provider.
inline bool is_idp(const IdentityRecord& identity) {
  return identity.is_current() && identity.has_idp.value_or(false);
}

/// Whether a document of the user is evidence that counts: it has a date, and none of its type has
/// a later one, nor the same one and comes first.
bool counts_as_evidence(const UserRecord& user, const DocumentRecord& document);

/// The day (YYYY-MM-DD) on which evidence of the user next stops counting: of every type the newest
/// document counts, and of those the earliest renewal. Empty where no document has a date.
std::string_view next_renewal(const UserRecord& user);

}  // namespace muster
