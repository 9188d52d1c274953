#include "core/request.hpp"

#include <algorithm>
#include <utility>

#include "core/validator.hpp"
#include "core/value.hpp"

namespace muster {
namespace {

constexpr std::uint64_t max_parameters = std::uint64_t{1} << 20;

std::string problem_message(std::string_view name, const Finding& finding) {
  const std::string quoted = "“" + std::string(name) + "”";
  switch (finding.code) {
    case Code::missing_field:
      return quoted + " is missing.";
    case Code::wrong_format:
      return quoted + " must be a " + finding.expected + ".";
    case Code::unknown_field:
      return quoted + " is not taken.";
    default:
      return quoted + " must be " + finding.expected + ", not " + finding.found + ".";
  }
}

/// Puts what the schema says against the value under the parameter's name.
void check(const Schema& schema, const Document& value, std::string_view name,
           std::vector<Problem>& problems) {
  FieldSink nowhere;
  Validator validator(schema, nowhere, max_parameters);
  validator.push(text_of_document(value));
  for (const Finding& finding : validator.finish(true).findings.patterns()) {
    if (finding.severity == Severity::novel) continue;
    problems.push_back(
        {std::string(name), std::string(word(finding.code)), problem_message(name, finding)});
  }
}

/// The given value of that name, judged; nullptr where there is none, a problem if it is required.
const Document* checked(const Schema& schema, const Document& given, const std::string& name,
                        bool required, std::vector<Problem>& problems) {
  const auto value = given.find(name);
  if (value != given.end()) {
    check(schema, *value, name, problems);
    return &*value;
  }
  if (required) {
    problems.push_back(
        {name, std::string(word(Code::missing_field)), "“" + name + "” is missing."});
  }
  return nullptr;
}

std::string text_of(const Document& value) {
  if (value.is_string()) return value.get<std::string>();
  return value.is_number() ? example_of(number_value(value.get<double>()))
                           : text_of_document(value);
}

void append_query(std::string& query, const std::string& name, const Document& value) {
  if (value.is_array()) {
    for (const Document& item : value) append_query(query, name, item);
    return;
  }
  if (!query.empty()) query += '&';
  query += percent_encode(name) + '=' + percent_encode(text_of(value));
}

void check_extension(const Property& property, const Document& value,
                     std::vector<Problem>& problems) {
  const auto& allowed = property.schema->file_extensions;
  if (allowed.empty() || !value.is_string()) return;
  const std::string& name = value.get_ref<const std::string&>();
  const std::size_t dot = name.rfind('.');
  std::string extension = dot == std::string::npos ? "" : name.substr(dot + 1);
  for (char& c : extension) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  if (std::find(allowed.begin(), allowed.end(), extension) != allowed.end()) return;
  std::string list;
  for (const std::string& each : allowed) list += (list.empty() ? "" : ", ") + each;
  problems.push_back({property.name, std::string(word(Code::unknown_value)),
                      "“" + name + "” is not of a kind that can be uploaded: " + list + "."});
}

void check_form(const Operation& operation, const Document& given, std::vector<Problem>& problems) {
  if (operation.form == nullptr) return;
  for (const Property& property : operation.form->properties) {
    const Document* value =
        checked(*property.schema, given, property.name, property.required, problems);
    if (value != nullptr) check_extension(property, *value, problems);
  }
}

bool is_named(const Operation& operation, const std::string& name) {
  const auto& parameters = operation.parameters;
  const bool parameter = std::any_of(parameters.begin(), parameters.end(),
                                     [&name](const Parameter& each) { return each.name == name; });
  return parameter || (operation.form != nullptr && operation.form->find(name) != nullptr);
}

}  // namespace

std::string percent_encode(std::string_view text) {
  static constexpr std::string_view digits = "0123456789ABCDEF";
  std::string result;
  for (const char c : text) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       c == '-' || c == '.' || c == '_' || c == '~';
    if (plain) {
      result += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    result += {'%', digits[byte >> 4U], digits[byte & 15U]};
  }
  return result;
}

bool build_request(const Contract& contract, std::string_view operation,
                   std::string_view parameters, Request& request, std::vector<Problem>& problems) {
  request.operation = contract.operation(operation);
  if (request.operation == nullptr) {
    problems.push_back({"operation", "unknown_operation",
                        "There is no operation “" + std::string(operation) + "”."});
    return false;
  }
  Refusal refusal;
  const Document given = parse_document(parameters, refusal);
  if (!given.is_object()) {
    problems.push_back({"parameters", "not_json", "The parameters must be a JSON object."});
    return false;
  }
  request.path = request.operation->path;
  request.query.clear();
  for (const Parameter& parameter : request.operation->parameters) {
    const Document* value =
        checked(*parameter.schema, given, parameter.name, parameter.required, problems);
    if (value == nullptr) continue;
    if (parameter.in_path) {
      const std::string place = "{" + parameter.name + "}";
      const std::size_t at = request.path.find(place);
      const std::string text = percent_encode(text_of(*value));
      if (at != std::string::npos) request.path.replace(at, place.size(), text);
    } else {
      append_query(request.query, parameter.name, *value);
    }
  }
  check_form(*request.operation, given, problems);
  for (const auto& [name, value] : given.items()) {
    if (is_named(*request.operation, name)) continue;
    problems.push_back({name, "unknown_parameter", "“" + name + "” is not taken."});
  }
  request.parameters = given;
  return problems.empty();
}

}  // namespace muster
