#include "core/contract.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace muster {
namespace {

constexpr std::array<std::string_view, 5> methods = {"get", "post", "put", "patch", "delete"};

std::string text_of(const Document& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

const Document& member(const Document& object, const char* key) {
  static const Document none;
  if (!object.is_object()) return none;
  const auto found = object.find(key);
  return found == object.end() ? none : *found;
}

/// Whether a media type, or a range of them, takes in JSON (RFC 6838, 4.2; RFC 9110, 8.3.1).
bool is_json(std::string media) {
  media = media.substr(0, media.find_first_of("; "));
  for (char& c : media) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  const std::size_t plus = media.rfind('+');
  return media == "application/json" || media == "application/*" || media == "*/*" ||
         (plus != std::string::npos && media.substr(plus) == "+json");
}

}  // namespace

int Operation::success() const {
  return responses.empty() || responses.begin()->first >= 300 ? 0 : responses.begin()->first;
}

std::unique_ptr<Contract> Contract::load(std::string_view text, Refusal& refusal) {
  Document document = parse_document(text, refusal);
  if (document.is_discarded()) return nullptr;
  std::unique_ptr<Contract> contract(new Contract(std::move(document)));
  return contract->read(refusal) ? std::move(contract) : nullptr;
}

std::unique_ptr<Contract> Contract::load_schema(std::string_view text, Refusal& refusal) {
  Document document = parse_document(text, refusal);
  if (document.is_discarded()) return nullptr;
  std::unique_ptr<Contract> contract(new Contract(std::move(document)));
  Operation& operation = contract->operations_.emplace_back();
  operation.id = "schema";
  operation.max_bytes = default_max_bytes;
  Response& response = operation.responses[200];
  response.schema = contract->schema_at("", refusal);
  return response.schema == nullptr ? nullptr : std::move(contract);
}

const Operation* Contract::operation(std::string_view id) const {
  const auto found = std::find_if(operations_.begin(), operations_.end(),
                                  [id](const Operation& each) { return each.id == id; });
  return found == operations_.end() ? nullptr : &*found;
}

const Schema* Contract::schema_at(const std::string& pointer, Refusal& refusal) {
  const Schema* schema = compiler_.compile(pointer);
  if (schema == nullptr) refusal = compiler_.refusal().value_or(Refusal{pointer, "No schema."});
  return schema;
}

const Document* Contract::resolve(const Document& source, std::string& pointer) const {
  const std::string reference = text_of(source, "$ref");
  if (reference.empty()) return &source;
  if (reference.rfind("#/components/", 0) != 0) return nullptr;
  pointer = reference.substr(1);
  const std::size_t slash = pointer.find('/', 12);
  if (slash == std::string::npos) return nullptr;
  const Document& kind =
      member(member(document_, "components"), pointer.substr(12, slash - 12).c_str());
  const Document& target = member(kind, pointer.substr(slash + 1).c_str());
  return target.is_object() ? &target : nullptr;
}

bool Contract::read(Refusal& refusal) {
  if (text_of(document_, "openapi").rfind("3.1", 0) != 0) {
    refusal = {"/openapi", "Only OpenAPI 3.1 documents are read."};
    return false;
  }
  title_ = text_of(member(document_, "info"), "title");
  version_ = text_of(member(document_, "info"), "version");
  for (const Document& server : member(document_, "servers")) {
    if (!server.is_object()) continue;
    servers_.push_back({text_of(server, "url"), text_of(server, "x-muster-region"),
                        text_of(server, "description")});
  }
  const Document& paths = member(document_, "paths");
  for (const auto& [path, item] : paths.items()) {
    if (!item.is_object()) continue;
    for (const std::string_view method : methods) {
      const auto source = item.find(std::string(method));
      if (source == item.end()) continue;
      const std::string pointer = "/paths/" + escape_pointer(path) + "/" + std::string(method);
      if (!read_operation(path, std::string(method), pointer, *source, refusal)) return false;
    }
  }
  // Also those that no operation leads to: a keyword that is not understood is a mistake there too.
  for (const auto& [name, schema] : member(member(document_, "components"), "schemas").items()) {
    if (schema_at("/components/schemas/" + escape_pointer(name), refusal) == nullptr) return false;
  }
  if (!operations_.empty()) return true;
  refusal = {"/paths", "The document has no operation."};
  return false;
}

bool Contract::read_operation(const std::string& path, const std::string& method,
                              const std::string& pointer, const Document& source,
                              Refusal& refusal) {
  Operation operation;
  operation.path = path;
  operation.method = method;
  for (char& c : operation.method) c = static_cast<char>(c - 'a' + 'A');
  operation.id = source.is_object() ? text_of(source, "operationId") : "";
  if (operation.id.empty() || this->operation(operation.id) != nullptr) {
    refusal = {pointer + "/operationId", "Every operation has an operationId of its own."};
    return false;
  }
  operation.summary = text_of(source, "summary");
  operation.permission = text_of(source, "x-muster-permission");
  operation.max_bytes = default_max_bytes;
  if (const Document& bytes = member(source, "x-muster-max-bytes"); bytes.is_number_unsigned()) {
    operation.max_bytes = bytes.get<std::uint64_t>();
  }
  const Document& parameters = member(source, "parameters");
  if (!parameters.is_null() && !parameters.is_array()) {
    refusal = {pointer + "/parameters", "Parameters are a list."};
    return false;
  }
  std::size_t index = 0;
  for (const Document& item : parameters) {
    std::string place = pointer + "/parameters/" + std::to_string(index++);
    const Document* found = item.is_object() ? resolve(item, place) : nullptr;
    if (found == nullptr || text_of(*found, "name").empty()) {
      refusal = {place, "A parameter has a name and a schema."};
      return false;
    }
    const Schema* schema = schema_at(place + "/schema", refusal);
    if (schema == nullptr) return false;
    operation.parameters.push_back({text_of(*found, "name"), text_of(*found, "in") == "path",
                                    member(*found, "required") == true,
                                    text_of(*found, "description"), schema});
  }
  const Document& form = member(member(source, "requestBody"), "content");
  if (form.is_object() && form.contains("multipart/form-data")) {
    operation.form =
        schema_at(pointer + "/requestBody/content/multipart~1form-data/schema", refusal);
    if (operation.form == nullptr) return false;
  }
  for (const auto& [status, item] : member(source, "responses").items()) {
    std::string place = pointer + "/responses/" + escape_pointer(status);
    const Document* found = item.is_object() ? resolve(item, place) : nullptr;
    int code = 0;
    if (status.size() == 3) std::from_chars(status.data(), status.data() + 3, code);
    if (found == nullptr || code < 100) {
      refusal = {place, "A response stands under its status, with a description."};
      return false;
    }
    Response& response = operation.responses[code];
    response.wording = text_of(*found, "description");
    for (const auto& [media, body] : member(*found, "content").items()) {
      const Schema* schema =
          schema_at(place + "/content/" + escape_pointer(media) + "/schema", refusal);
      if (schema == nullptr) return false;
      if (!is_json(media)) {
        refusal = {place + "/content/" + escape_pointer(media), "Only JSON can be judged."};
        return false;
      }
      response.schema = schema;
    }
  }
  operations_.push_back(std::move(operation));
  return true;
}

}  // namespace muster
