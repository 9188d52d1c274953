#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "../oracle/mutation.hpp"
#include "core/directory.hpp"
#include "core/document.hpp"
#include "core/export.hpp"

/// An export of that plan, ready to be read; fails the test where the plan is refused.
muster::Export export_of(const muster::Document& plan, std::vector<std::int64_t> ids);

/// The next piece of an export.
std::string_view next_of(muster::Export& out, const muster::Directory& directory);

/// The rest of an export, its pieces joined.
std::string rest_of(muster::Export& out, const muster::Directory& directory);

/// Everything of an export of these users, in this order.
std::string exported(const muster::Document& plan, const std::vector<muster::UserRecord>& users);

/// A text of what breaks files: quotes, separators, breaks, formulas, marks of other scripts.
std::string_view hostile_text(Random& random);

/// A user with every field, of such texts.
muster::UserRecord hostile_user(std::int64_t id, Random& random);
