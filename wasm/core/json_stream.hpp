#pragma once

#include "core/basic_json_stream.hpp"
#include "core/json_events.hpp"

namespace muster {

extern template class BasicJsonStream<JsonEvents>;

/// Reads JSON for whoever is told by virtual calls.
using JsonStream = BasicJsonStream<JsonEvents>;

}  // namespace muster
