#pragma once

#include <string>
#include <vector>

#include "core/contract.hpp"

namespace muster {

/// What forbids a request, in a sentence, under the name of the parameter.
struct Problem {
  std::string parameter;  ///< "limit"; "operation" when there is no such operation
  std::string code;       ///< a finding's code, or unknown_operation, unknown_parameter, not_json
  std::string message;
};

/// A request that the contract allows.
struct Request {
  const Operation* operation = nullptr;
  std::string path;   ///< percent-encoded, under the base URL: "/users/17"
  std::string query;  ///< percent-encoded, without the question mark
  Document parameters;
};

/// Checks parameters against the contract and writes path and query. `parameters` is a JSON object;
/// array parameters carry their literal name ("roles[]"); an upload passes the fields of its form,
/// the file by its name. True, or the problems: a request with problems must not be sent.
bool build_request(const Contract& contract, std::string_view operation,
                   std::string_view parameters, Request& request, std::vector<Problem>& problems);

/// Percent-encodes everything but RFC 3986's unreserved characters.
std::string percent_encode(std::string_view text);

}  // namespace muster
