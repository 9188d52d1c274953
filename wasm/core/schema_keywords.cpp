// What each keyword of a schema means.
#include <algorithm>
#include <array>
#include <utility>

#include "core/annotation.hpp"
#include "core/schema_compiler.hpp"
#include "core/value.hpp"

namespace muster {
namespace {

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

bool SchemaCompiler::fill(Schema& schema, const Document& source) {
  if (source.is_boolean()) {
    schema.never = !source.get<bool>();
    return true;
  }
  if (!source.is_object()) return refuse(source, "A schema is an object or a boolean.");
  for (const auto& [name, value] : source.get_ref<const Document::object_t&>()) {
    if (!keyword(schema, name, value)) return false;
  }
  return true;
}

bool SchemaCompiler::keyword(Schema& schema, const std::string& name, const Document& value) {
  if (name == "type") return read_types(schema, value);
  if (name == "properties") return read_properties(schema, value);
  if (name == "required") return read_required(schema, value);
  if (name == "$ref") return read_reference(schema, value);
  if (name == "enum") {
    return value.is_array() ? read_enum(schema, value) : refuse(value, "Not a list of values.");
  }
  if (name == "items") return (schema.items = compile(value)) != nullptr;
  if (name == "additionalProperties") return read_additional(schema, value);
  if (name == "anyOf") return read_branches(schema, value);
  if (name == "const") {
    return value.is_array() ? refuse(value, "Only scalars may be listed.")
                            : read_enum(schema, value);
  }
  if (name == "$defs") return read_definitions(value);
  if (name.rfind("x-muster-", 0) == 0) return extension(schema, name, value);
  if (name == "description" && value.is_string()) schema.description = value.get<std::string>();
  if (name == "default") schema.fallback = text_of_document(value);
  if (name.rfind("x-", 0) == 0) return true;
  if (is_annotation(name)) return true;
  return assertion(schema, name, value);
}

bool SchemaCompiler::assertion(Schema& schema, const std::string& name, const Document& value) {
  const std::array<std::pair<std::string_view, std::optional<double>*>, 4> bounds = {
      {{"minimum", &schema.minimum},
       {"maximum", &schema.maximum},
       {"exclusiveMinimum", &schema.exclusive_minimum},
       {"exclusiveMaximum", &schema.exclusive_maximum}}};
  for (const auto& [keyword, target] : bounds) {
    if (name == keyword) return read_bound(*target, value) || refuse(value, "Not a number.");
  }
  const std::array<std::pair<std::string_view, std::optional<std::uint64_t>*>, 4> counts = {
      {{"minLength", &schema.min_length},
       {"maxLength", &schema.max_length},
       {"minItems", &schema.min_items},
       {"maxItems", &schema.max_items}}};
  for (const auto& [keyword, target] : counts) {
    if (name == keyword) return read_count(*target, value) || refuse(value, "Not a count.");
  }
  if (name == "format") {
    if (value.is_string()) schema.format = format_named(value.get_ref<const std::string&>());
    return schema.format != Format::none ||
           refuse(value, "Not a supported format: date, date-time, email, uuid, uri.");
  }
  return refuse(value, "The keyword “" + name + "” is not supported.");
}

bool SchemaCompiler::extension(Schema& schema, const std::string& name, const Document& value) {
  if (name == "x-muster-severity") {
    if (value == "broken") schema.severity = Severity::broken;
    return value == "broken" || value == "tolerated" ||
           refuse(value, "A severity is “broken” or “tolerated”.");
  }
  if (name == "x-muster-field") {
    if (value.is_string()) schema.field = field_named(value.get_ref<const std::string&>());
    return schema.field != Field::none || refuse(value, "There is no such field.");
  }
  if (name == "x-muster-rows") {
    schema.rows = value == true;
    return value.is_boolean() || refuse(value, "Not a boolean.");
  }
  if (name == "x-muster-known-values") {
    return read_strings(schema.known_values, value) || refuse(value, "Not a list of strings.");
  }
  if (name == "x-muster-privileged") {
    return read_strings(schema.privileged, value) || refuse(value, "Not a list of strings.");
  }
  if (name == "x-muster-file-extensions") {
    return read_strings(schema.file_extensions, value) || refuse(value, "Not a list of strings.");
  }
  if (name == "x-muster-schemes") {
    return read_strings(schema.schemes, value) || refuse(value, "Not a list of strings.");
  }
  return refuse(value, "The extension “" + name + "” is not known.");
}

bool SchemaCompiler::read_types(Schema& schema, const Document& value) {
  schema.types = 0;
  const auto add = [&schema](const Document& name) {
    const auto bits = type_named(name);
    schema.types |= bits.value_or(0);
    return bits.has_value();
  };
  const bool known = value.is_array() ? std::all_of(value.begin(), value.end(), add) : add(value);
  if (!known) return refuse(value, "Not a type of JSON Schema.");
  return schema.types != 0 || refuse(value, "An empty list of types.");
}

bool SchemaCompiler::read_additional(Schema& schema, const Document& value) {
  if (value.is_boolean()) {
    schema.additional = value.get<bool>() ? Additional::allow : Additional::forbid;
    return true;
  }
  schema.additional = Additional::check;
  return (schema.additional_schema = compile(value)) != nullptr;
}

bool SchemaCompiler::read_branches(Schema& schema, const Document& value) {
  if (!value.is_array() || value.empty()) return refuse(value, "anyOf is a list of schemas.");
  for (const Document& each : value) {
    const Schema* branch = compile(each);
    if (branch == nullptr) return false;
    schema.any_of.push_back(branch);
  }
  return true;
}

bool SchemaCompiler::read_properties(Schema& schema, const Document& value) {
  if (!value.is_object()) return refuse(value, "Not an object.");
  std::vector<Property> required;
  std::swap(required, schema.properties);
  for (const auto& [name, source] : value.get_ref<const Document::object_t&>()) {
    const Schema* child = compile(source);
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

bool SchemaCompiler::read_required(Schema& schema, const Document& value) {
  std::vector<std::string> names;
  if (!read_strings(names, value)) return refuse(value, "Not a list of strings.");
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

/// The values of enum, or the one of const.
/// A value keeps `enum` and `const` where it is among those of both.
bool SchemaCompiler::read_enum(Schema& schema, const Document& listed) {
  std::vector<Scalar> values;
  const auto read = [&](const Document& value) { return read_value(values, value); };
  if (!(listed.is_array() ? std::all_of(listed.begin(), listed.end(), read) : read(listed))) {
    return false;
  }
  if (schema.values) {
    const auto& before = *schema.values;
    std::erase_if(values, [&before](const Scalar& value) {
      return std::find(before.begin(), before.end(), value) == before.end();
    });
  }
  schema.values = std::move(values);
  return true;
}

bool SchemaCompiler::read_value(std::vector<Scalar>& values, const Document& value) {
  auto found = scalar(value);
  if (!found) return refuse(value, "Only scalars may be listed.");
  // Longer texts are not kept whole while they are read.
  if (value.is_string() && value.get_ref<const std::string&>().size() > Value::max_text) {
    return refuse(value, "A listed text is longer than 4096 bytes.");
  }
  values.push_back(*std::move(found));
  return true;
}

/// Also those that nothing refers to.
bool SchemaCompiler::read_definitions(const Document& value) {
  if (!value.is_object()) return refuse(value, "Not an object.");
  const auto& all = value.get_ref<const Document::object_t&>();
  return std::all_of(all.begin(), all.end(),
                     [this](const auto& each) { return compile(each.second) != nullptr; });
}

bool SchemaCompiler::read_reference(Schema& schema, const Document& value) {
  const auto target =
      value.is_string() ? local_pointer(value.get_ref<const std::string&>()) : std::nullopt;
  if (!target) return refuse(value, "Only references within the document are supported (#/…).");
  const Document* place = value_at(document_, *target);
  const Schema* referred = place == nullptr ? nullptr : compile(*place);
  if (referred == nullptr) return refuse(value, "The reference leads nowhere.");
  schema.all_of.push_back(referred);
  return true;
}

}  // namespace muster
