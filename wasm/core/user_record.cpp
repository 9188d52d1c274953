#include "core/user_record.hpp"

#include <algorithm>

#include "core/format.hpp"

namespace muster {

std::string UserRecord::name() const {
  std::string name(first_name);
  if (!first_name.empty() && !last_name.empty()) name += ' ';
  name += last_name;
  return name.empty() ? std::string(email) : name;
}

std::string_view word(Mfa::State state) {
  switch (state) {
    case Mfa::State::on:
      return "on";
    case Mfa::State::off:
      return "off";
    default:
      return "unknown";
  }
}

Mfa mfa_of(const UserRecord& user) {
  Mfa mfa;
  for (const IdentityRecord& identity : user.identities) {
    if (!identity.is_current()) continue;
    std::uint32_t& count = !identity.has_mfa ? mfa.unknown : *identity.has_mfa ? mfa.on : mfa.off;
    ++count;
  }
  if (mfa.off > 0) {
    mfa.state = Mfa::State::off;
  } else if (mfa.on > 0 && mfa.unknown == 0) {
    mfa.state = Mfa::State::on;
  }
  return mfa;
}

bool is_separated(const UserRecord& user) {
  bool left = false;
  for (const IdentityRecord& identity : user.identities) {
    if (identity.is_current()) return false;
    left = left || identity.separated;
  }
  return left;
}

Left left_of(const UserRecord& user) {
  bool left = false;
  bool connected = false;
  for (const IdentityRecord& identity : user.identities) {
    left = left || identity.separated;
    connected = connected || !identity.disconnected;
  }
  return !left ? Left::no : connected ? Left::connected : Left::disconnected;
}

std::optional<bool> is_contractor(const UserRecord& user) {
  std::optional<bool> contractor;
  for (const IdentityRecord& identity : user.identities) {
    if (!identity.is_current() || !identity.is_contractor) continue;
    contractor = contractor.value_or(false) || *identity.is_contractor;
  }
  return contractor;
}

bool counts_as_evidence(const UserRecord& user, const DocumentRecord& document) {
  if (!matches(Format::date, document.renewal_date)) return false;
  return std::none_of(
      user.documents.begin(), user.documents.end(), [&document](const DocumentRecord& other) {
        return other.type == document.type &&
               (other.renewal_date > document.renewal_date ||
                (&other < &document && other.renewal_date == document.renewal_date)) &&
               matches(Format::date, other.renewal_date);
      });
}

std::string_view next_renewal(const UserRecord& user) {
  std::string_view next;
  for (const DocumentRecord& document : user.documents) {
    const std::string_view date = document.renewal_date;
    if ((next.empty() || date < next) && counts_as_evidence(user, document)) next = date;
  }
  return next;
}

}  // namespace muster
