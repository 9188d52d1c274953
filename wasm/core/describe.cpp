#include <set>

#include "core/messages.hpp"

namespace muster {
namespace {

Document values_of(const Schema& schema) {
  Document values = Document::array();
  if (schema.values) {
    for (const Scalar& each : *schema.values) {
      if (const auto* text = std::get_if<std::string>(&each)) values.push_back(*text);
    }
  }
  return values;
}

Document describe(const Parameter& parameter) {
  const Schema& schema = *parameter.schema;
  Document result = Document::object();
  put(result, "name", parameter.name);
  put(result, "in", parameter.in_path ? "path" : "query");
  put(result, "required", parameter.required);
  put(result, "description", parameter.description);
  put(result, "type", schema.expected);
  if (schema.minimum) put(result, "minimum", Document(*schema.minimum));
  if (schema.maximum) put(result, "maximum", Document(*schema.maximum));
  if (schema.min_items) put(result, "minItems", *schema.min_items);
  if (schema.max_items) put(result, "maxItems", *schema.max_items);
  Refusal none;
  if (schema.fallback) put(result, "default", parse_document(*schema.fallback, none));
  if (schema.values) put(result, "values", values_of(schema));
  return result;
}

Document describe_form(const Schema& form) {
  Document fields = Document::array();
  for (const Property& property : form.properties) {
    if (!property.declared) continue;
    Document field = Document::object();
    put(field, "name", property.name);
    put(field, "required", property.required);
    put(field, "description", property.schema->description);
    if (property.schema->values) put(field, "values", values_of(*property.schema));
    if (!property.schema->file_extensions.empty()) {
      put(field, "extensions", property.schema->file_extensions);
    }
    fields.push_back(std::move(field));
  }
  return fields;
}

/// Gathers the open lists of a schema and all it leads to, by field.
void gather_known(const Schema* schema, std::set<const Schema*>& visited, Document& known) {
  if (schema == nullptr || !visited.insert(schema).second) return;
  if (schema->field != Field::none && !schema->known_values.empty()) {
    known[std::string(name_of(schema->field))] = schema->known_values;
  }
  for (const Property& property : schema->properties) gather_known(property.schema, visited, known);
  gather_known(schema->items, visited, known);
  gather_known(schema->additional_schema, visited, known);
  for (const Schema* each : schema->all_of) gather_known(each, visited, known);
  for (const Schema* each : schema->any_of) gather_known(each, visited, known);
}

}  // namespace

Document describe(const Contract& contract) {
  Document servers = Document::array();
  for (const Server& server : contract.servers()) {
    Document entry = Document::object();
    put(entry, "url", server.url);
    put(entry, "region", server.region);
    put(entry, "description", server.description);
    servers.push_back(std::move(entry));
  }
  Document operations = Document::object();
  Document known = Document::object();
  std::set<const Schema*> visited;
  for (const Operation& operation : contract.operations()) {
    Document statuses = Document::object();
    for (const auto& [status, response] : operation.responses) {
      put(statuses, std::to_string(status), response.wording);
      gather_known(response.schema, visited, known);
    }
    Document parameters = Document::array();
    for (const Parameter& each : operation.parameters) parameters.push_back(describe(each));
    Document entry = Document::object();
    put(entry, "method", operation.method);
    put(entry, "path", operation.path);
    put(entry, "summary", operation.summary);
    put(entry, "permission", operation.permission);
    put(entry, "success", operation.success());
    put(entry, "statuses", std::move(statuses));
    put(entry, "parameters", std::move(parameters));
    if (operation.form != nullptr) put(entry, "body", describe_form(*operation.form));
    put(operations, operation.id, std::move(entry));
  }
  Document message = Document::object();
  put(message, "title", contract.title());
  put(message, "version", contract.version());
  put(message, "servers", std::move(servers));
  put(message, "operations", std::move(operations));
  put(message, "knownValues", std::move(known));
  return message;
}

}  // namespace muster
