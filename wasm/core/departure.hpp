#pragma once

#include <string>

#include "core/finding.hpp"
#include "core/rule.hpp"

namespace muster {

/// A departure of a value from one schema, its place not yet named.
struct Departure {
  Code code = Code::wrong_type;
  Severity severity = Severity::tolerated;
  std::string expected;
  std::string found;
};

/// A rule that the value does not keep, in words.
Departure departure(const Schema& schema, Rule rule, const Value& value);

}  // namespace muster
