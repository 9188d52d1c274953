#include <cstring>
#include <set>
#include <type_traits>
#include <utility>

#include "core/contract.hpp"
#include "core/packed.hpp"

namespace muster {
namespace {

template <class Value>
concept Whole = std::is_integral_v<Value> || std::is_enum_v<Value>;

// The members of each, in the order in which they are packed. What Schema::settle derives is not
// among them.
void each(auto& way, auto& server) requires requires { server.region; }
{ way(server.url, server.region, server.description); }
void each(auto& way, auto& property) requires requires { property.declared; }
{ way(property.name, property.schema, property.declared, property.required); }
void each(auto& way, auto& parameter) requires requires { parameter.in_path; }
{
  way(parameter.name, parameter.in_path, parameter.required, parameter.description,
      parameter.schema);
}
void each(auto& way, auto& response) requires requires { response.wording; }
{ way(response.wording, response.schema); }
void each(auto& way, auto& operation) requires requires { operation.max_bytes; }
{
  way(operation.id, operation.method, operation.path, operation.summary, operation.permission,
      operation.max_bytes, operation.parameters, operation.form, operation.responses);
}
void each(auto& way, auto& schema) requires requires { schema.any_of; }
{
  way(schema.types, schema.accepts, schema.never, schema.severity, schema.field, schema.rows,
      schema.format, schema.additional, schema.additional_schema, schema.items, schema.properties,
      schema.values, schema.known_values, schema.privileged, schema.file_extensions, schema.schemes,
      schema.minimum, schema.maximum, schema.exclusive_minimum, schema.exclusive_maximum,
      schema.min_length, schema.max_length, schema.min_items, schema.max_items, schema.all_of,
      schema.any_of, schema.description, schema.fallback);
}

class In {
 public:
  In(std::string_view bytes, std::deque<Schema>& schemas) : bytes_(bytes), schemas_(schemas) {}

  void operator()(auto&... values) { (get(values), ...); }

 private:
  std::size_t size() { return static_cast<std::size_t>(bytes_.number()); }

  template <Whole Value>
  void get(Value& value) {
    value = static_cast<Value>(bytes_.number());
  }
  void get(double& value) {
    const std::uint64_t bits = bytes_.number();
    std::memcpy(&value, &bits, sizeof value);
  }
  void get(std::string& value) { value = bytes_.text(); }
  void get(const Schema*& value) {
    const std::size_t number = size();
    value = number == 0 ? nullptr : &schemas_[number - 1];
  }
  void get(Scalar& value) {
    switch (size()) {
      case 1:
        get(value.emplace<bool>());
        break;
      case 2:
        get(value.emplace<double>());
        break;
      case 3:
        get(value.emplace<std::string>());
        break;
      default:
        value = nullptr;
    }
  }
  template <class Value>
  void get(std::optional<Value>& value) {
    if (size() != 0) get(value.emplace());
  }
  template <class Value>
  void get(std::map<int, Value>& values) {
    for (std::size_t left = size(); left > 0; --left) get(values[static_cast<int>(size())]);
  }
  /// The schemas are there before: others point to them.
  void get(std::deque<Schema>& schemas) {
    schemas.resize(size());
    for (Schema& schema : schemas) get(schema);
  }
  template <class Value>
  void get(std::vector<Value>& values) {
    values.resize(size());
    for (Value& value : values) get(value);
  }
  void get(auto& object) { each(*this, object); }

  Unpacker bytes_;
  std::deque<Schema>& schemas_;
};

class Out {
 public:
  /// People are told what the schemas in `told` are for.
  Out(const std::deque<Schema>& schemas, std::set<const Schema*> told) : told_(std::move(told)) {
    for (const Schema& schema : schemas) numbers_.emplace(&schema, numbers_.size() + 1);
  }

  void operator()(const auto&... values) { (put(values), ...); }
  [[nodiscard]] std::string text() const { return std::string(bytes_.view()); }

 private:
  template <Whole Value>
  void put(const Value& value) {
    bytes_.number(static_cast<std::uint64_t>(value));
  }
  void put(double value) {
    std::uint64_t bits = 0;
    std::memcpy(&bits, &value, sizeof value);
    bytes_.number(bits);
  }
  void put(const std::string& value) { bytes_.text(value); }
  void put(const Schema* value) { bytes_.number(value == nullptr ? 0 : numbers_.at(value)); }
  void put(const Scalar& value) {
    bytes_.number(value.index());
    if (const auto* flag = std::get_if<bool>(&value)) put(*flag);
    if (const auto* number = std::get_if<double>(&value)) put(*number);
    if (const auto* text = std::get_if<std::string>(&value)) put(*text);
  }
  template <class Value>
  void put(const std::optional<Value>& value) {
    put(value.has_value());
    if (value) put(*value);
  }
  template <class Value>
  void put(const std::map<int, Value>& values) {
    bytes_.number(values.size());
    for (const auto& [key, value] : values) {
      put(key);
      put(value);
    }
  }
  void put(const std::deque<Schema>& schemas) {
    bytes_.number(schemas.size());
    for (const Schema& schema : schemas) {
      Schema silent = schema;
      if (!told_.contains(&schema)) silent.description.clear();
      each(*this, silent);
    }
  }
  template <class Value>
  void put(const std::vector<Value>& values) {
    bytes_.number(values.size());
    for (const Value& value : values) put(value);
  }
  void put(const auto& object) { each(*this, object); }

  Packed bytes_;
  std::set<const Schema*> told_;
  std::map<const Schema*, std::size_t> numbers_;
};

}  // namespace

std::unique_ptr<Contract> Contract::unpack(std::string_view bytes) {
  std::unique_ptr<Contract> contract(new Contract);
  In in(bytes, contract->schemas_);
  in(contract->schemas_, contract->operations_, contract->servers_, contract->title_,
     contract->version_);
  for (Schema& schema : contract->schemas_) {
    schema.first_known = contract->known_words_.add(schema.field, schema.known_values);
    schema.settle();
  }
  return contract;
}

std::string Contract::pack() const {
  // Nobody asks what others than the fields of a form are for.
  std::set<const Schema*> told;
  for (const Operation& operation : operations_) {
    if (operation.form == nullptr) continue;
    for (const Property& field : operation.form->properties) told.insert(field.schema);
  }
  Out out(schemas_, std::move(told));
  out(schemas_, operations_, servers_, title_, version_);
  return out.text();
}

}  // namespace muster
