// Any bytes as a contract: it is refused with a sentence and a place, or it can be used.
#include <algorithm>
#include <charconv>

#include "core/contract.hpp"
#include "core/messages.hpp"
#include "core/request.hpp"
#include "core/validator.hpp"
#include "property.hpp"

using muster::Contract;
using muster::Document;
using muster::Refusal;

namespace {

/// "#/a%20b" as a pointer, as far as it can be read.
std::string decoded(const std::string& reference) {
  std::string pointer;
  for (std::size_t i = 1; i < reference.size(); ++i) {
    unsigned byte = 0;
    const bool escaped = reference[i] == '%' && i + 2 < reference.size();
    const char* end = reference.data() + std::min(i + 3, reference.size());
    if (escaped && std::from_chars(reference.data() + i + 1, end, byte, 16).ptr == end) {
      pointer += static_cast<char>(byte);
      i += 2;
    } else {
      pointer += reference[i];
    }
  }
  return pointer;
}

bool is_referred_to(const Document& document, const std::string& pointer) {
  if (!document.is_structured()) return false;
  for (const auto& [key, value] : document.items()) {
    if (key == "$ref" && value.is_string()) {
      const auto& reference = value.get_ref<const std::string&>();
      if (reference == "#" + pointer || decoded(reference) == pointer) return true;
    }
    if (is_referred_to(value, pointer)) return true;
  }
  return false;
}

/// The place that a refusal names is there, or is missing in something that is, or is where a
/// reference leads.
bool is_place(const std::string& text, const std::string& pointer) {
  Refusal none;
  const Document document = muster::parse_document(text, none);
  if (document.is_discarded()) return pointer == none.pointer;
  if (pointer.empty()) return true;
  if (pointer[0] != '/') return false;
  // Where a key stands twice, only what stands last is left to look at.
  Refusal twice;
  muster::parse_document(text, twice, muster::Keys::stand_once);
  if (twice.pointer == pointer) return true;
  return muster::value_at(document, pointer) != nullptr ||
         muster::value_at(document, pointer.substr(0, pointer.rfind('/'))) != nullptr ||
         is_referred_to(document, pointer);
}

void use(const Contract& contract) {
  static constexpr std::string_view answer =
      R"({"id":1,"a":[1.5,"x",null,{"b":true}],"data":[{"id":"17"},2],"id":-1})";
  require(!muster::describe(contract).empty(), "a description");
  for (const muster::Operation& operation : contract.operations()) {
    muster::Request request;
    std::vector<muster::Problem> problems;
    const bool built = build_request(contract, operation.id, R"({"id":17})", request, problems);
    require(built == problems.empty(), "a request is refused with a problem, or not at all");
    for (const auto& [status, response] : operation.responses) {
      if (response.schema == nullptr) continue;
      muster::FieldSink nowhere;
      muster::Validator validator(*response.schema, nowhere, operation.max_bytes);
      validator.push(answer);
      validator.finish(true);
    }
  }
}

void load(const std::string& text,
          std::unique_ptr<Contract> (*loader)(std::string_view, Refusal&)) {
  Refusal refusal;
  const auto contract = loader(text, refusal);
  if (contract != nullptr) {
    use(*contract);
    const std::string packed = contract->pack();
    require(Contract::unpack(packed)->pack() == packed, "what is unpacked is what was packed");
    return;
  }
  require(!refusal.message.empty(), "a refusal has a sentence");
  require(is_place(text, refusal.pointer),
          "a refusal names a place: " + refusal.pointer + ": " + refusal.message);
}

}  // namespace

void fuzz(const std::string& text) {
  load(text, Contract::load);
  load(text, Contract::load_schema);
}
