#include "core/schema_compiler.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace muster {
namespace {

constexpr int max_depth = 200;
constexpr std::array<std::string_view, 12> annotations = {
    "$schema", "$comment",   "$defs",    "title",     "description", "default",
    "example", "deprecated", "readOnly", "writeOnly", "examples",    "contentMediaType"};

constexpr std::string_view endless_reference =
    "A $ref or anyOf leads back to itself without reading any value.";

bool is_annotation(std::string_view name) {
  return std::find(annotations.begin(), annotations.end(), name) != annotations.end();
}

/// Whether the schema says no more than "$ref": it then is the schema that it names.
bool is_alias(const Document& source) {
  if (!source.is_object() || !source.contains("$ref")) return false;
  return std::all_of(source.items().begin(), source.items().end(), [](const auto& item) {
    return item.key() == "$ref" || is_annotation(item.key());
  });
}

/// "#/a~1b/c%25" as a JSON Pointer: percent-decoded, without the hash.
std::optional<std::string> local_pointer(std::string_view reference) {
  if (reference.empty() || reference[0] != '#') return std::nullopt;
  if (reference.size() > 1 && reference[1] != '/') return std::nullopt;
  std::string pointer;
  for (std::size_t i = 1; i < reference.size(); ++i) {
    if (reference[i] != '%') {
      pointer += reference[i];
      continue;
    }
    const auto digit = [&](std::size_t at) {
      const char c = at < reference.size() ? reference[at] : '?';
      if (c >= '0' && c <= '9') return c - '0';
      if (c >= 'a' && c <= 'f') return c - 'a' + 10;
      return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
    };
    const int high = digit(i + 1);
    const int low = digit(i + 2);
    if (high < 0 || low < 0) return std::nullopt;
    pointer += static_cast<char>(high * 16 + low);
    i += 2;
  }
  return pointer;
}

std::optional<Scalar> scalar(const Document& value) {
  if (value.is_null()) return Scalar(nullptr);
  if (value.is_boolean()) return Scalar(value.get<bool>());
  if (value.is_number()) return Scalar(value.get<double>());
  if (value.is_string()) return Scalar(value.get<std::string>());
  return std::nullopt;
}

std::optional<Types> type_named(const Document& value) {
  static constexpr std::array<std::pair<std::string_view, Types>, 7> names = {
      {{"null", type::null},
       {"boolean", type::boolean},
       {"integer", type::integer},
       {"number", static_cast<Types>(type::number | type::integer)},
       {"string", type::string},
       {"array", type::array},
       {"object", type::object}}};
  if (!value.is_string()) return std::nullopt;
  for (const auto& [name, bits] : names) {
    if (value.get_ref<const std::string&>() == name) return bits;
  }
  return std::nullopt;
}

bool read_count(std::optional<std::uint64_t>& target, const Document& value) {
  // The suite writes counts as 2.0 too.
  if (!value.is_number()) return false;
  const double number = value.get<double>();
  if (!(number >= 0) || number > 9007199254740991.0) return false;
  target = static_cast<std::uint64_t>(number);
  return static_cast<double>(*target) == number;
}

bool read_bound(std::optional<double>& target, const Document& value) {
  if (!value.is_number()) return false;
  target = value.get<double>();
  return true;
}

bool read_strings(std::vector<std::string>& target, const Document& value) {
  if (!value.is_array()) return false;
  for (const Document& item : value) {
    if (!item.is_string()) return false;
    target.push_back(item.get<std::string>());
  }
  return true;
}

}  // namespace

bool SchemaCompiler::refuse(const std::string& pointer, std::string message) {
  if (!refusal_) refusal_ = Refusal{pointer, std::move(message)};
  return false;
}

const Schema* SchemaCompiler::compile(const std::string& pointer) {
  if (const auto known = by_pointer_.find(pointer); known != by_pointer_.end()) {
    if (known->second == nullptr) refuse(pointer, std::string(endless_reference));
    return known->second;
  }
  const Document* source = value_at(document_, pointer);
  if (source != nullptr) return compile(pointer, *source);
  refuse(pointer, "There is no schema here.");
  return nullptr;
}

const Schema* SchemaCompiler::compile(const std::string& pointer, const Document& source) {
  if (depth_ == max_depth) {
    refuse(pointer, "Schemas nest deeper than " + std::to_string(max_depth) + " levels.");
    return nullptr;
  }
  ++depth_;
  const Schema* schema = is_alias(source) ? follow(source, pointer) : build(source, pointer);
  --depth_;
  if (schema != nullptr && depth_ == 0 && !settle()) {
    refuse(pointer, std::string(endless_reference));
    return nullptr;
  }
  return schema;
}

/// The schema of a keyword, which may have been compiled before, as the target of a reference.
const Schema* SchemaCompiler::inner(const std::string& pointer, const Document& source) {
  return by_pointer_.count(pointer) == 0 ? compile(pointer, source) : compile(pointer);
}

const Schema* SchemaCompiler::follow(const Document& alias, const std::string& pointer) {
  by_pointer_[pointer] = nullptr;
  Schema via;
  if (!read_reference(via, alias["$ref"], pointer + "/$ref")) return nullptr;
  return by_pointer_[pointer] = via.all_of.front();
}

const Schema* SchemaCompiler::build(const Document& source, const std::string& pointer) {
  Schema& schema = schemas_.emplace_back();
  by_pointer_.emplace(pointer, &schema);
  return fill(schema, source, pointer) ? &schema : nullptr;
}

std::optional<Types> SchemaCompiler::accepts(const Schema& schema) {
  const auto [visit, is_new] = accepted_.try_emplace(&schema);
  if (!is_new) return visit->second;
  if (depth_ == max_depth) {
    refuse("",
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
    schema.settle();
  }
  return true;
}

bool SchemaCompiler::fill(Schema& schema, const Document& source, const std::string& pointer) {
  if (source.is_boolean()) {
    schema.never = !source.get<bool>();
    schema.expected = schema.never ? "nothing" : "anything";
    return true;
  }
  if (!source.is_object()) return refuse(pointer, "A schema is an object or a boolean.");
  for (const auto& [name, value] : source.items()) {
    if (!keyword(schema, name, value, pointer + "/" + escape_pointer(name))) return false;
  }
  schema.expected = words_for(schema.types);
  return true;
}

bool SchemaCompiler::keyword(Schema& schema, const std::string& name, const Document& value,
                             const std::string& pointer) {
  if (name == "type") return read_types(schema, value, pointer);
  if (name == "properties") return read_properties(schema, value, pointer);
  if (name == "required") return read_required(schema, value, pointer);
  if (name == "$ref") return read_reference(schema, value, pointer);
  if (name == "enum") return read_values(schema, value, pointer);
  if (name == "const") return read_values(schema, Document::array({value}), pointer);
  if (name == "items") return (schema.items = inner(pointer, value)) != nullptr;
  if (name == "additionalProperties") {
    if (value.is_boolean()) {
      schema.additional = value.get<bool>() ? Additional::allow : Additional::forbid;
      return true;
    }
    schema.additional = Additional::check;
    return (schema.additional_schema = inner(pointer, value)) != nullptr;
  }
  if (name == "anyOf") {
    if (!value.is_array() || value.empty()) return refuse(pointer, "anyOf is a list of schemas.");
    for (std::size_t i = 0; i < value.size(); ++i) {
      const Schema* branch = inner(pointer + "/" + std::to_string(i), value[i]);
      if (branch == nullptr) return false;
      schema.any_of.push_back(branch);
    }
    return true;
  }
  if (name.rfind("x-muster-", 0) == 0) return extension(schema, name, value, pointer);
  if (name == "description" && value.is_string()) schema.description = value.get<std::string>();
  if (name == "default") schema.fallback = text_of_document(value);
  if (name.rfind("x-", 0) == 0) return true;
  if (is_annotation(name)) return true;
  return assertion(schema, name, value, pointer);
}

bool SchemaCompiler::assertion(Schema& schema, const std::string& name, const Document& value,
                               const std::string& pointer) {
  const std::array<std::pair<std::string_view, std::optional<double>*>, 4> bounds = {
      {{"minimum", &schema.minimum},
       {"maximum", &schema.maximum},
       {"exclusiveMinimum", &schema.exclusive_minimum},
       {"exclusiveMaximum", &schema.exclusive_maximum}}};
  for (const auto& [keyword, target] : bounds) {
    if (name == keyword) return read_bound(*target, value) || refuse(pointer, "Not a number.");
  }
  const std::array<std::pair<std::string_view, std::optional<std::uint64_t>*>, 4> counts = {
      {{"minLength", &schema.min_length},
       {"maxLength", &schema.max_length},
       {"minItems", &schema.min_items},
       {"maxItems", &schema.max_items}}};
  for (const auto& [keyword, target] : counts) {
    if (name == keyword) return read_count(*target, value) || refuse(pointer, "Not a count.");
  }
  if (name == "format") {
    if (value.is_string()) schema.format = format_named(value.get_ref<const std::string&>());
    return schema.format != Format::none ||
           refuse(pointer, "Not a supported format: date, date-time, email, uuid, uri.");
  }
  return refuse(pointer, "The keyword “" + name + "” is not supported.");
}

bool SchemaCompiler::extension(Schema& schema, const std::string& name, const Document& value,
                               const std::string& pointer) {
  if (name == "x-muster-severity") {
    if (value == "broken") schema.severity = Severity::broken;
    return value == "broken" || value == "tolerated" ||
           refuse(pointer, "A severity is “broken” or “tolerated”.");
  }
  if (name == "x-muster-field") {
    if (value.is_string()) schema.field = field_named(value.get_ref<const std::string&>());
    return schema.field != Field::none || refuse(pointer, "There is no such field.");
  }
  if (name == "x-muster-rows") {
    schema.rows = value == true;
    return value.is_boolean() || refuse(pointer, "Not a boolean.");
  }
  if (name == "x-muster-known-values") {
    return read_strings(schema.known_values, value) || refuse(pointer, "Not a list of strings.");
  }
  if (name == "x-muster-file-extensions") {
    return read_strings(schema.file_extensions, value) || refuse(pointer, "Not a list of strings.");
  }
  if (name == "x-muster-schemes") {
    return read_strings(schema.schemes, value) || refuse(pointer, "Not a list of strings.");
  }
  return refuse(pointer, "The extension “" + name + "” is not known.");
}

bool SchemaCompiler::read_types(Schema& schema, const Document& value, const std::string& pointer) {
  schema.types = 0;
  const auto add = [&schema](const Document& name) {
    const auto bits = type_named(name);
    schema.types |= bits.value_or(0);
    return bits.has_value();
  };
  const bool known = value.is_array() ? std::all_of(value.begin(), value.end(), add) : add(value);
  if (!known) return refuse(pointer, "Not a type of JSON Schema.");
  return schema.types != 0 || refuse(pointer, "An empty list of types.");
}

bool SchemaCompiler::read_properties(Schema& schema, const Document& value,
                                     const std::string& pointer) {
  if (!value.is_object()) return refuse(pointer, "Not an object.");
  std::vector<Property> required;
  std::swap(required, schema.properties);
  for (const auto& [name, source] : value.items()) {
    const Schema* child = inner(pointer + "/" + escape_pointer(name), source);
    if (child == nullptr) return false;
    const auto before =
        std::find_if(required.begin(), required.end(),
                     [&key = name](const Property& each) { return each.name == key; });
    schema.properties.push_back({name, child, true, before != required.end(), 0, {}});
    if (before != required.end()) required.erase(before);
  }
  schema.properties.insert(schema.properties.end(), required.begin(), required.end());
  return true;
}

bool SchemaCompiler::read_required(Schema& schema, const Document& value,
                                   const std::string& pointer) {
  std::vector<std::string> names;
  if (!read_strings(names, value)) return refuse(pointer, "Not a list of strings.");
  for (const std::string& name : names) {
    const auto known = std::find_if(schema.properties.begin(), schema.properties.end(),
                                    [&name](const Property& each) { return each.name == name; });
    if (known == schema.properties.end()) {
      schema.properties.push_back({name, nullptr, false, true, 0, {}});
    } else {
      known->required = true;
    }
  }
  return true;
}

bool SchemaCompiler::read_values(Schema& schema, const Document& list, const std::string& pointer) {
  if (!list.is_array()) return refuse(pointer, "Not a list of values.");
  if (schema.values) return refuse(pointer, "Both enum and const.");
  schema.values.emplace();
  for (const Document& item : list) {
    const auto value = scalar(item);
    if (!value) return refuse(pointer, "Only scalars may be listed.");
    schema.values->push_back(*value);
  }
  return true;
}

bool SchemaCompiler::read_reference(Schema& schema, const Document& value,
                                    const std::string& pointer) {
  const auto target =
      value.is_string() ? local_pointer(value.get_ref<const std::string&>()) : std::nullopt;
  if (!target) return refuse(pointer, "Only references within the document are supported (#/…).");
  const Schema* referred = compile(*target);
  if (referred == nullptr) return refuse(pointer, "The reference leads nowhere.");
  schema.all_of.push_back(referred);
  return true;
}

}  // namespace muster
