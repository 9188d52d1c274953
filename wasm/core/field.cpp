#include "core/field.hpp"

#include <array>
#include <cstddef>

namespace muster {
namespace {

// In the order of the enumeration.
constexpr std::array<std::string_view, 30> names = {"",
                                                    "page",
                                                    "limit",
                                                    "total",
                                                    "users",
                                                    "user",
                                                    "user.id",
                                                    "user.email",
                                                    "user.firstName",
                                                    "user.lastName",
                                                    "user.jobTitle",
                                                    "user.termsAgreedAt",
                                                    "user.updatedAt",
                                                    "user.role",
                                                    "check",
                                                    "check.status",
                                                    "identity",
                                                    "identity.disconnectedAt",
                                                    "identity.separatedAt",
                                                    "identity.hasMfa",
                                                    "identity.hasIdp",
                                                    "identity.isContractor",
                                                    "identity.clientType",
                                                    "document",
                                                    "document.id",
                                                    "document.name",
                                                    "document.type",
                                                    "document.renewalDate",
                                                    "user.documents",
                                                    "user.documentsTotal"};
static_assert(names.size() == static_cast<std::size_t>(Field::documents_total) + 1);

}  // namespace

Field field_named(std::string_view name) {
  for (std::size_t i = 1; i < names.size(); ++i) {
    if (names[i] == name) return static_cast<Field>(i);
  }
  return Field::none;
}

std::string_view name_of(Field field) { return names[static_cast<std::size_t>(field)]; }

}  // namespace muster
