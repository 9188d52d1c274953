#include "core/schema_compiler.hpp"

#include <algorithm>

#include "core/annotation.hpp"

namespace muster {
namespace {

constexpr int max_depth = 200;

constexpr std::string_view endless_reference =
    "A $ref or anyOf leads back to itself without reading any value.";

/// Whether the schema says no more than "$ref": it then is the schema that it names.
bool is_alias(const Document& source) {
  if (!source.is_object() || !source.contains("$ref")) return false;
  const auto& members = source.get_ref<const Document::object_t&>();
  return std::all_of(members.begin(), members.end(), [](const auto& member) {
    return member.first == "$ref" || is_annotation(member.first);
  });
}

}  // namespace

bool SchemaCompiler::refuse(const Document& place, std::string_view message) {
  if (!refusal_) refusal_ = Refusal{pointer_to(document_, place), std::string(message)};
  return false;
}

const Schema* SchemaCompiler::compile(const Document& source) {
  if (const auto known = by_source_.find(&source); known != by_source_.end()) {
    if (known->second == nullptr) refuse(source, endless_reference);
    return known->second;
  }
  if (depth_ == max_depth) {
    refuse(source, "Schemas nest deeper than " + std::to_string(max_depth) + " levels.");
    return nullptr;
  }
  ++depth_;
  const Schema* schema = is_alias(source) ? follow(source) : build(source);
  --depth_;
  if (schema != nullptr && depth_ == 0 && !settle()) {
    refuse(source, endless_reference);
    return nullptr;
  }
  return schema;
}

const Schema* SchemaCompiler::follow(const Document& alias) {
  by_source_[&alias] = nullptr;
  Schema via;
  if (!read_reference(via, alias["$ref"])) return nullptr;
  return by_source_[&alias] = via.all_of.front();
}

const Schema* SchemaCompiler::build(const Document& source) {
  Schema& schema = schemas_.emplace_back();
  by_source_.emplace(&source, &schema);
  return fill(schema, source) ? &schema : nullptr;
}

std::optional<Types> SchemaCompiler::accepts(const Schema& schema) {
  const auto [visit, is_new] = accepted_.try_emplace(&schema);
  if (!is_new) return visit->second;
  if (depth_ == max_depth) {
    refuse(document_,
           "Schemas refer to each other over more than " + std::to_string(max_depth) + " levels.");
    return std::nullopt;
  }
  ++depth_;
  const auto found = accepted_by(schema);
  --depth_;
  return found;
}

/// The same for a schema that is met for the first time.
std::optional<Types> SchemaCompiler::accepted_by(const Schema& schema) {
  Types all = schema.never ? Types{0} : schema.types;
  for (const Schema* each : schema.all_of) {
    const auto types = accepts(*each);
    if (!types) return std::nullopt;
    all &= *types;
  }
  Types any = schema.any_of.empty() ? type::any : Types{0};
  for (const Schema* each : schema.any_of) {
    const auto types = accepts(*each);
    if (!types) return std::nullopt;
    any |= *types;
  }
  return accepted_[&schema] = static_cast<Types>(all & any);
}

bool SchemaCompiler::settle() {
  for (; settled_ < schemas_.size(); ++settled_) {
    Schema& schema = schemas_[settled_];
    const auto types = accepts(schema);
    if (!types) return false;
    schema.accepts = *types;
    schema.first_known = known_words_.add(schema.field, schema.known_values);
    schema.settle();
  }
  return true;
}

}  // namespace muster
