#include "core/contract_loader.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace muster {
namespace {

constexpr std::array<std::string_view, 8> methods = {"get",    "post",    "put",  "patch",
                                                     "delete", "options", "head", "trace"};

const Document& member(const Document& object, const char* key) {
  static const Document none;
  if (!object.is_object()) return none;
  const auto found = object.find(key);
  return found == object.end() ? none : *found;
}

/// The members of an object; none of anything else.
const Document::object_t& members(const Document& value) {
  static const Document::object_t none;
  return value.is_object() ? value.get_ref<const Document::object_t&>() : none;
}

/// Whether a media type, or a range of them, takes in JSON (RFC 6838, 4.2; RFC 9110, 8.3.1).
bool is_json(std::string media) {
  media = media.substr(0, media.find_first_of("; "));
  for (char& c : media) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  const std::size_t plus = media.rfind('+');
  return media == "application/json" || media == "application/*" || media == "*/*" ||
         (plus != std::string::npos && media.substr(plus) == "+json");
}

/// Whether every name in braces in the path is a required parameter of it.
bool fills_path(const Operation& operation) {
  const std::string& path = operation.path;
  for (std::size_t at = path.find('{'); at != std::string::npos; at = path.find('{', at + 1)) {
    const std::string name = path.substr(at + 1, path.find('}', at) - at - 1);
    const auto& all = operation.parameters;
    if (std::none_of(all.begin(), all.end(), [&name](const Parameter& each) {
          return each.in_path && each.required && each.name == name;
        })) {
      return false;
    }
  }
  return true;
}

/// Under which number a response is kept; -1: the text is no status.
int status_of(std::string_view text) {
  if (text == "default") return 0;
  if (text.size() != 3 || text[0] < '1' || text[0] > '9') return -1;
  if (text.substr(1) == "XX") return text[0] - '0';
  int status = -1;
  const char* const end = text.data() + text.size();
  return std::from_chars(text.data(), end, status).ptr == end ? status : -1;
}

}  // namespace

std::unique_ptr<Contract> Contract::load(std::string_view text, Refusal& refusal) {
  return ContractLoader::load(text, refusal, [](ContractLoader& loader) { return loader.read(); });
}

std::unique_ptr<Contract> Contract::load_schema(std::string_view text, Refusal& refusal) {
  return ContractLoader::load(text, refusal,
                              [](ContractLoader& loader) { return loader.read_schema(); });
}

template <class Read>
std::unique_ptr<Contract> ContractLoader::load(std::string_view text, Refusal& refusal,
                                               const Read& read) {
  const Document document = parse_document(text, refusal, Keys::stand_once);
  if (document.is_discarded()) return nullptr;
  std::unique_ptr<Contract> contract(new Contract);
  ContractLoader loader(document, *contract, refusal);
  return read(loader) ? std::move(contract) : nullptr;
}

bool ContractLoader::read_schema() {
  Operation& operation = contract_.operations_.emplace_back();
  operation.id = "schema";
  operation.max_bytes = Contract::default_max_bytes;
  Response& response = operation.responses[200];
  response.schema = schema_of(document_);
  return response.schema != nullptr;
}

bool ContractLoader::refuse(const Document& place, std::string_view message) const {
  refusal_ = {pointer_to(document_, place), std::string(message)};
  return false;
}

const Schema* ContractLoader::schema_in(const Document& holder) {
  const Document& source = member(holder, "schema");
  if (source.is_null()) {
    refuse(holder, "There is no schema here.");
    return nullptr;
  }
  return schema_of(source);
}

const Schema* ContractLoader::schema_of(const Document& source) {
  const Schema* schema = compiler_.compile(source);
  if (schema == nullptr) refusal_ = compiler_.refusal().value_or(Refusal{"", "No schema."});
  return schema;
}

const Document* ContractLoader::resolve(const Document& source) const {
  const std::string reference = text_at(source, "$ref");
  if (reference.empty()) return &source;
  if (reference.rfind("#/components/", 0) != 0) return nullptr;
  const Document* target = value_at(document_, std::string_view(reference).substr(1));
  // One that leads on would be read by halves.
  const bool is_there = target != nullptr && target->is_object() && !target->contains("$ref");
  return is_there ? target : nullptr;
}

bool ContractLoader::read() {
  if ((text_at(document_, "openapi") + '.').rfind("3.1.", 0) != 0) {
    refusal_ = {"/openapi", "Only OpenAPI 3.1 documents are read."};
    return false;
  }
  contract_.title_ = text_at(member(document_, "info"), "title");
  contract_.version_ = text_at(member(document_, "info"), "version");
  for (const Document& server : member(document_, "servers")) {
    if (!server.is_object()) continue;
    contract_.servers_.push_back({text_at(server, "url"), text_at(server, "x-muster-region"),
                                  text_at(server, "description")});
  }
  for (const auto& [path, item] : members(member(document_, "paths"))) {
    if (const Document& elsewhere = member(item, "$ref"); !elsewhere.is_null()) {
      return refuse(elsewhere, "A path stands here itself.");
    }
    for (const std::string_view method : methods) {
      const Document& source = member(item, std::string(method).c_str());
      if (source.is_null()) continue;
      const Place place = {path, method, source, member(item, "parameters")};
      if (!read_operation(place)) return false;
    }
  }
  // Also those that no operation leads to: a keyword that is not understood is a mistake there too.
  if (!read_schemas(document_, 0)) return false;
  if (!contract_.operations_.empty()) return true;
  refusal_ = {"/paths", "The document has no operation."};
  return false;
}

/// Every schema below a place of the document. The names of members so many levels down are
/// anybody's: `named`.
bool ContractLoader::read_schemas(const Document& place, unsigned named) {
  static constexpr std::array<std::string_view, 10> maps = {
      "paths",   "webhooks", "responses", "parameters", "requestBodies",
      "headers", "content",  "encoding",  "callbacks",  "pathItems"};
  // Below these no schema stands: a link holds literal values.
  static constexpr std::array<std::string_view, 4> closed = {"security", "securitySchemes", "links",
                                                             "servers"};
  const auto is_in = [](const auto& list, std::string_view name) {
    return std::find(list.begin(), list.end(), name) != list.end();
  };
  if (place.is_array()) {
    for (const Document& item : place.get_ref<const Document::array_t&>()) {
      if (!read_schemas(item, 0)) return false;
    }
  }
  for (const auto& [name, value] : members(place)) {
    const bool is_known = named == 0;
    const bool is_extra = name.rfind("x-", 0) == 0;
    const bool is_free = is_extra || name.rfind("example", 0) == 0 || is_in(closed, name);
    if (is_known ? is_free : is_extra && !value.is_object()) continue;
    if (!is_known && name == "$ref") continue;
    if (is_known && name == "schema") {
      if (schema_of(value) == nullptr) return false;
      continue;
    }
    const bool is_map = is_known && is_in(maps, name);
    const bool is_list = is_known && name == "parameters" && value.is_array();
    if ((is_map || !is_known || name == "schemas" || name == "components") && !is_list &&
        !value.is_object()) {
      return refuse(value, "Not an object.");
    }
    if (is_known && name == "schemas") {
      for (const auto& each : members(value)) {
        if (schema_of(each.second) == nullptr) return false;
      }
      continue;
    }
    if (!value.is_structured()) continue;
    unsigned inner = is_known ? 0 : named - 1;
    if (is_map) {
      // Below the name of a callback stands an address.
      inner = name == "callbacks" ? 2 : 1;
    }
    if (!read_schemas(value, inner)) return false;
  }
  return true;
}

bool ContractLoader::read_operation(const Place& place) {
  const Document& source = place.source;
  Operation operation;
  operation.path = place.path;
  operation.method = place.method;
  for (char& c : operation.method) c = static_cast<char>(c - 'a' + 'A');
  operation.id = source.is_object() ? text_at(source, "operationId") : "";
  if (operation.id.empty() || contract_.operation(operation.id) != nullptr) {
    return refuse(source, "Every operation has an operationId of its own.");
  }
  operation.summary = text_at(source, "summary");
  operation.permission = text_at(source, "x-muster-permission");
  operation.max_bytes = Contract::default_max_bytes;
  if (const Document& bytes = member(source, "x-muster-max-bytes"); bytes.is_number_unsigned()) {
    operation.max_bytes = bytes.get<std::uint64_t>();
  } else if (!bytes.is_null()) {
    return refuse(bytes, "Not a count.");
  }
  for (const Document* all : {&member(source, "parameters"), &place.parameters}) {
    if (!all->is_null() && !read_parameters(operation, *all)) return false;
  }
  if (!fills_path(operation)) {
    return refuse(source, "What stands in braces in a path is a parameter of it.");
  }
  const Document& body = member(source, "requestBody");
  if (!body.is_null() && !read_body(operation, body)) return false;
  if (const Document& all = member(source, "responses");
      !all.is_null() && !read_responses(operation, all)) {
    return false;
  }
  contract_.operations_.push_back(std::move(operation));
  return true;
}

bool ContractLoader::read_body(Operation& operation, const Document& source) {
  const Document* found = source.is_object() ? resolve(source) : nullptr;
  if (found == nullptr) {
    return refuse(source, "A body stands here or itself in the components.");
  }
  const Document& fields = member(member(*found, "content"), "multipart/form-data");
  if (!fields.is_null()) operation.form = schema_in(fields);
  return fields.is_null() || operation.form != nullptr;
}

bool ContractLoader::read_parameters(Operation& operation, const Document& all) {
  if (!all.is_array()) return refuse(all, "Parameters are a list.");
  for (const Document& item : all) {
    const Document* found = item.is_object() ? resolve(item) : nullptr;
    if (found == nullptr || text_at(*found, "name").empty()) {
      return refuse(item, "A parameter has a name and a schema.");
    }
    const Schema* schema = schema_in(*found);
    if (schema == nullptr) return false;
    Parameter parameter = {text_at(*found, "name"), text_at(*found, "in") == "path",
                           member(*found, "required") == true, text_at(*found, "description"),
                           schema};
    // Those of the operation come first, and count before those of its path.
    const auto same = [&parameter](const Parameter& each) {
      return each.name == parameter.name && each.in_path == parameter.in_path;
    };
    auto& known = operation.parameters;
    if (std::none_of(known.begin(), known.end(), same)) known.push_back(std::move(parameter));
  }
  return true;
}

bool ContractLoader::read_responses(Operation& operation, const Document& all) {
  if (!all.is_object()) return refuse(all, "Responses stand under their statuses.");
  for (const auto& [status, item] : members(all)) {
    if (status.rfind("x-", 0) == 0) continue;
    const Document* found = item.is_object() ? resolve(item) : nullptr;
    const int code = status_of(status);
    if (found == nullptr || code < 0) {
      return refuse(item, "A response stands under its status, here or itself in the components.");
    }
    Response& response = operation.responses[code];
    response.wording = text_at(*found, "description");
    for (const auto& [media, body] : members(member(*found, "content"))) {
      if (!is_json(media)) return refuse(body, "Only JSON can be judged.");
      if (response.schema != nullptr) {
        return refuse(body, "Only one kind of JSON can be judged.");
      }
      response.schema = schema_in(body);
      if (response.schema == nullptr) return false;
    }
  }
  return true;
}

}  // namespace muster
