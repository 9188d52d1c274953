#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/known_words.hpp"
#include "core/schema.hpp"
#include "core/schema_compiler.hpp"

namespace muster {

/// The contract that travels inside the library, as JSON text.
std::string_view embedded_contract();

struct Parameter {
  std::string name;  ///< as it is sent: "roles[]"
  bool in_path = false;
  bool required = false;
  std::string description;
  const Schema* schema = nullptr;
};

struct Response {
  std::string wording;             ///< the API's own words
  const Schema* schema = nullptr;  ///< nullptr: the answer has no body
};

struct Operation {
  std::string id;
  std::string method;  ///< "GET"
  std::string path;    ///< "/users/{id}"
  std::string summary;
  std::string permission;       ///< as people see it: "Users: Get User"
  std::uint64_t max_bytes = 0;  ///< the longest answer taken
  std::vector<Parameter> parameters;
  const Schema* form = nullptr;  ///< fields of the multipart body, or nullptr
  /// By status; those of a range (4XX) under its first digit, `default` under 0.
  std::map<int, Response> responses;

  /// The status below 300.
  [[nodiscard]] int success() const;
  /// What is said of a status: by itself, by its range or by default; else nullptr.
  [[nodiscard]] const Response* response(int status) const;
};

struct Server {
  std::string url;
  std::string region;
  std::string description;
};

/// A compiled OpenAPI 3.1 document: the single source of what may be asked and answered.
class Contract {
 public:
  static constexpr std::uint64_t default_max_bytes = std::uint64_t{64} << 20;

  /// The contract of that text, or a refusal that names the place. Never throws.
  static std::unique_ptr<Contract> load(std::string_view text, Refusal& refusal);
  /// A lone JSON Schema as the contract of one operation "schema" with status 200.
  static std::unique_ptr<Contract> load_schema(std::string_view text, Refusal& refusal);

  Contract(const Contract&) = delete;
  Contract& operator=(const Contract&) = delete;
  ~Contract() = default;

  [[nodiscard]] const Operation* operation(std::string_view id) const;
  [[nodiscard]] const std::vector<Operation>& operations() const { return operations_; }
  [[nodiscard]] const std::vector<Server>& servers() const { return servers_; }
  [[nodiscard]] const std::string& title() const { return title_; }
  [[nodiscard]] const std::string& version() const { return version_; }
  /// What open lists are known to have, by the field that they feed; where several feed one, of all
  /// of them.
  [[nodiscard]] const KnownWords& known_words() const { return compiler_.known_words(); }
  /// The roles that may change what others see or do, the strongest first.
  [[nodiscard]] std::vector<std::string> privileged() const;

 private:
  explicit Contract(Document document) : document_(std::move(document)), compiler_(document_) {}

  bool read(Refusal& refusal);
  struct Place {  ///< where an operation stands, and the parameters of its path
    const std::string& path;
    std::string_view method;
    const Document& source;
    const Document& parameters;
  };
  bool read_operation(const Place& place, Refusal& refusal);
  bool read_body(Operation& operation, const Document& source, Refusal& refusal);
  bool read_schemas(const Document& place, unsigned named, Refusal& refusal);
  bool read_parameters(Operation& operation, const Document& all, Refusal& refusal);
  bool read_responses(Operation& operation, const Document& all, Refusal& refusal);
  /// The object itself, or what its $ref names; nullptr where that leads nowhere.
  const Document* resolve(const Document& source) const;
  /// The schema under "schema" of a parameter or a body.
  const Schema* schema_in(const Document& holder, Refusal& refusal);
  const Schema* schema_of(const Document& source, Refusal& refusal);
  bool refuse(const Document& place, std::string_view message, Refusal& refusal) const;

  Document document_;
  SchemaCompiler compiler_;
  std::vector<Operation> operations_;
  std::vector<Server> servers_;
  std::string title_;
  std::string version_;
};

}  // namespace muster
