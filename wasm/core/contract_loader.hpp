#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "core/contract.hpp"
#include "core/document.hpp"
#include "core/schema_compiler.hpp"

namespace muster {

/// Makes a contract of a document, or says why it cannot be made.
class ContractLoader {
 public:
  template <class Read>
  static std::unique_ptr<Contract> load(std::string_view text, Refusal& refusal, const Read& read);

  /// An OpenAPI document.
  bool read();
  /// A lone JSON Schema.
  bool read_schema();

 private:
  ContractLoader(const Document& document, Contract& contract, Refusal& refusal)
      : document_(document),
        contract_(contract),
        refusal_(refusal),
        compiler_(document, contract.schemas_, contract.known_words_) {}

  struct Place {  ///< where an operation stands, and the parameters of its path
    const std::string& path;
    std::string_view method;
    const Document& source;
    const Document& parameters;
  };
  bool read_operation(const Place& place);
  bool read_body(Operation& operation, const Document& source);
  bool read_schemas(const Document& place, unsigned named);
  bool read_parameters(Operation& operation, const Document& all);
  bool read_responses(Operation& operation, const Document& all);
  /// The object itself, or what its $ref names; nullptr where that leads nowhere.
  const Document* resolve(const Document& source) const;
  /// The schema under "schema" of a parameter or a body.
  const Schema* schema_in(const Document& holder);
  const Schema* schema_of(const Document& source);
  bool refuse(const Document& place, std::string_view message) const;

  const Document& document_;
  Contract& contract_;
  Refusal& refusal_;
  SchemaCompiler compiler_;
};

}  // namespace muster
