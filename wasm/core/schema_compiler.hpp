#pragma once

#include <deque>
#include <map>
#include <optional>
#include <string>

#include "core/document.hpp"
#include "core/known_words.hpp"
#include "core/schema.hpp"

namespace muster {

/// Compiles schemas of one document. Keywords: JSON Schema 2020-12's type, properties, required,
/// additionalProperties, items, enum and const of scalars, minimum, maximum, exclusiveMinimum,
/// exclusiveMaximum, minLength, maxLength, minItems, maxItems, anyOf, local $ref, format, plain
/// annotations, and `x-muster-*`. Any other keyword refuses the document.
class SchemaCompiler {
 public:
  /// Schemas go to `schemas`, what their open lists are known to have to `known_words`.
  SchemaCompiler(const Document& document, std::deque<Schema>& schemas, KnownWords& known_words)
      : document_(document), schemas_(schemas), known_words_(known_words) {}

  /// The schema that a value of the document says, or nullptr with the reason in refusal().
  const Schema* compile(const Document& source);
  [[nodiscard]] const std::optional<Refusal>& refusal() const { return refusal_; }

 private:
  const Schema* follow(const Document& alias);
  const Schema* build(const Document& source);
  bool fill(Schema& schema, const Document& source);
  bool keyword(Schema& schema, const std::string& name, const Document& value);
  bool assertion(Schema& schema, const std::string& name, const Document& value);
  bool extension(Schema& schema, const std::string& name, const Document& value);
  bool read_types(Schema& schema, const Document& value);
  bool read_properties(Schema& schema, const Document& value);
  bool read_additional(Schema& schema, const Document& value);
  bool read_branches(Schema& schema, const Document& value);
  bool read_required(Schema& schema, const Document& value);
  bool read_enum(Schema& schema, const Document& listed);
  bool read_value(std::vector<Scalar>& values, const Document& value);
  bool read_definitions(const Document& value);
  bool read_reference(Schema& schema, const Document& value);
  bool refuse(const Document& place, std::string_view message);
  bool settle();
  /// The types that a schema takes; nothing where it leads back to itself.
  std::optional<Types> accepts(const Schema& schema);
  std::optional<Types> accepted_by(const Schema& schema);

  const Document& document_;
  std::deque<Schema>& schemas_;
  KnownWords& known_words_;
  std::size_t settled_ = 0;                                 ///< so many of them are complete
  std::map<const Document*, const Schema*> by_source_;      ///< nullptr while an alias is looked up
  std::map<const Schema*, std::optional<Types>> accepted_;  ///< nothing: being worked out
  std::optional<Refusal> refusal_;
  int depth_ = 0;
};

}  // namespace muster
