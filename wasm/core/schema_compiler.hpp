#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "core/document.hpp"
#include "core/schema.hpp"

namespace muster {

/// Compiles schemas of one document. Keywords: JSON Schema 2020-12's type, properties, required,
/// additionalProperties, items, enum and const of scalars, minimum, maximum, exclusiveMinimum,
/// exclusiveMaximum, minLength, maxLength, minItems, maxItems, anyOf, local $ref, format, plain
/// annotations, and `x-muster-*`. Any other keyword refuses the document.
class SchemaCompiler {
 public:
  /// The document must outlive the compiler, the compiler its schemas.
  explicit SchemaCompiler(const Document& document) : document_(document) {}

  /// The schema at a JSON Pointer of the document, or nullptr with the reason in refusal().
  const Schema* compile(const std::string& pointer);
  [[nodiscard]] const std::optional<Refusal>& refusal() const { return refusal_; }

 private:
  const Schema* compile(const std::string& pointer, const Document& source);
  const Schema* inner(const std::string& pointer, const Document& source);
  const Schema* follow(const Document& alias, const std::string& pointer);
  const Schema* build(const Document& source, const std::string& pointer);
  bool fill(Schema& schema, const Document& source, const std::string& pointer);
  bool keyword(Schema& schema, const std::string& name, const Document& value,
               const std::string& pointer);
  bool assertion(Schema& schema, const std::string& name, const Document& value,
                 const std::string& pointer);
  bool extension(Schema& schema, const std::string& name, const Document& value,
                 const std::string& pointer);
  bool read_types(Schema& schema, const Document& value, const std::string& pointer);
  bool read_properties(Schema& schema, const Document& value, const std::string& pointer);
  bool read_required(Schema& schema, const Document& value, const std::string& pointer);
  bool read_values(Schema& schema, const Document& list, const std::string& pointer);
  bool read_reference(Schema& schema, const Document& value, const std::string& pointer);
  bool refuse(const std::string& pointer, std::string message);
  bool settle();
  /// The types that a schema takes; nothing where it leads back to itself.
  std::optional<Types> accepts(const Schema& schema);
  std::optional<Types> accepted_by(const Schema& schema);

  const Document& document_;
  std::deque<Schema> schemas_;
  std::size_t settled_ = 0;  ///< so many of them are complete
  std::unordered_map<std::string, const Schema*>
      by_pointer_;  ///< nullptr while an alias is looked up
  std::unordered_map<const Schema*, std::optional<Types>> accepted_;  ///< nothing: being worked out
  std::optional<Refusal> refusal_;
  int depth_ = 0;
};

}  // namespace muster
