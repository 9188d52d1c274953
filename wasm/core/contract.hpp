#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/document.hpp"
#include "core/known_words.hpp"
#include "core/schema.hpp"

namespace muster {

/// The contract that travels inside the library, as Contract::pack gave it to the build.
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
  /// The contract of which `pack` made those bytes; any others are not looked at for mistakes.
  static std::unique_ptr<Contract> unpack(std::string_view bytes);
  /// Everything that is needed to ask and to judge, read in a fraction of the time that the
  /// document takes.
  [[nodiscard]] std::string pack() const;

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
  [[nodiscard]] const KnownWords& known_words() const { return known_words_; }
  /// The roles that may change what others see or do, the strongest first.
  [[nodiscard]] std::vector<std::string> privileged() const;

 private:
  friend class ContractLoader;
  Contract() = default;

  std::deque<Schema> schemas_;
  KnownWords known_words_;
  std::vector<Operation> operations_;
  std::vector<Server> servers_;
  std::string title_;
  std::string version_;
};

}  // namespace muster
