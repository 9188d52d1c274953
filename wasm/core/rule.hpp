#pragma once

#include <cstdint>

#include "core/schema.hpp"
#include "core/value.hpp"

namespace muster {

/// What a schema asks of a value itself, not of its members. Sources: JSON Schema 2020-12
/// validation, sections 6.1 to 6.4 and 7, and the contract's extensions.
enum class Rule : std::uint8_t {
  never,
  type,
  values,
  minimum,
  maximum,
  exclusive_minimum,
  exclusive_maximum,
  min_length,
  max_length,
  format,
  schemes,
  known_values,
};
inline constexpr int rules = 12;

/// The rules that the value does not keep, each as the bit 1 << rule.
std::uint32_t unkept_rules(const Schema& schema, const Value& value);

}  // namespace muster
