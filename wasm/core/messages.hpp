#pragma once

#include <string>

#include "core/catalog.hpp"
#include "core/contract.hpp"
#include "core/directory.hpp"
#include "core/finding.hpp"
#include "core/message.hpp"
#include "core/pager.hpp"

namespace muster {

/// The messages that leave the core, as documents. Their shapes are those of
/// wasm/bindings/muster.d.ts.

/// Operations, parameters, statuses and known values, for forms and sentences.
Message describe(const Contract& contract);
Message message_of(const Finding& finding, const std::string& operation, int status);
/// Counts by severity: {"broken": 0, "tolerated": 2, "new": 1}.
Message counts_of(const Findings& findings);
/// A row of a list: what the directory keeps of a user, and what follows from it.
Message message_of(const UserRecord& user, const Catalog& catalog);
Message message_of(const Pager::View& view, const Directory& directory, const Catalog& catalog);

}  // namespace muster
