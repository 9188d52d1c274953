#include <map>
#include <set>

#include "core/messages.hpp"

namespace muster {
namespace {

Message values_of(const Schema& schema) {
  Message values = Message::array();
  if (schema.values) {
    for (const Scalar& each : *schema.values) {
      if (const auto* text = std::get_if<std::string>(&each)) append(values, *text);
    }
  }
  return values;
}

Message describe(const Parameter& parameter) {
  const Schema& schema = *parameter.schema;
  Message result = Message::object();
  put(result, "name", parameter.name);
  put(result, "in", parameter.in_path ? "path" : "query");
  put(result, "required", parameter.required);
  put(result, "description", parameter.description);
  put(result, "type", schema.expected);
  if (schema.minimum) put(result, "minimum", *schema.minimum);
  if (schema.maximum) put(result, "maximum", *schema.maximum);
  if (schema.min_items) put(result, "minItems", *schema.min_items);
  if (schema.max_items) put(result, "maxItems", *schema.max_items);
  Refusal none;
  if (schema.fallback) put(result, "default", parse_document(*schema.fallback, none));
  if (schema.values) put(result, "values", values_of(schema));
  return result;
}

Message describe_form(const Schema& form) {
  Message fields = Message::array();
  for (const Property& property : form.properties) {
    if (!property.declared) continue;
    Message field = Message::object();
    put(field, "name", property.name);
    put(field, "required", property.required);
    put(field, "description", property.schema->description);
    if (property.schema->values) put(field, "values", values_of(*property.schema));
    if (!property.schema->file_extensions.empty()) {
      put(field, "extensions", property.schema->file_extensions);
    }
    append(fields, field);
  }
  return fields;
}

using Known = std::map<Field, const Schema*>;

}  // namespace

Message describe(const Contract& contract) {
  Message servers = Message::array();
  for (const Server& server : contract.servers()) {
    Message entry = Message::object();
    put(entry, "url", server.url);
    put(entry, "region", server.region);
    put(entry, "description", server.description);
    append(servers, entry);
  }
  Message operations = Message::object();
  for (const Operation& operation : contract.operations()) {
    Message statuses = Message::object();
    for (const auto& [status, response] : operation.responses) {
      if (status >= 100) put(statuses, std::to_string(status), response.wording);
    }
    Message parameters = Message::array();
    for (const Parameter& each : operation.parameters) append(parameters, describe(each));
    Message entry = Message::object();
    put(entry, "method", operation.method);
    put(entry, "path", operation.path);
    put(entry, "summary", operation.summary);
    put(entry, "permission", operation.permission);
    put(entry, "success", operation.success());
    put(entry, "statuses", statuses);
    put(entry, "parameters", parameters);
    if (operation.form != nullptr) put(entry, "body", describe_form(*operation.form));
    put(operations, operation.id, entry);
  }
  Message message = Message::object();
  put(message, "title", contract.title());
  put(message, "version", contract.version());
  put(message, "servers", servers);
  put(message, "operations", operations);
  Message values = Message::object();
  for (unsigned each = 1; each <= static_cast<unsigned>(Field::documents_total); ++each) {
    const auto field = static_cast<Field>(each);
    const std::vector<std::string>& known = contract.known_words().of(field);
    if (!known.empty()) put(values, name_of(field), known);
  }
  put(message, "knownValues", values);
  put(message, "privileged", contract.privileged());
  return message;
}

}  // namespace muster
