#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace muster {

/// Small JSON documents: contracts, parameters, messages. They keep the order of their properties,
/// which in a contract is the order in which an answer likely has them.
using Document = nlohmann::ordered_json;

/// Why a document was refused, and where (RFC 6901).
struct Refusal {
  std::string pointer;
  std::string message;
};

/// What becomes of a key that stands twice in one object: a reader would see both.
enum class Keys { last_counts, stand_once };

/// The document of that text, or a discarded one with the reason. At most 4 MiB and 256 levels, so
/// that no later walk of it runs out of stack. Never throws for what the text says.
Document parse_document(std::string_view text, Refusal& refusal, Keys keys = Keys::last_counts);

/// The value at a JSON Pointer, or nullptr.
const Document* value_at(const Document& document, std::string_view pointer);

/// The text of that member of an object; "" where there is none.
std::string text_at(const Document& object, const char* key);

/// Where in a document one of its values stands, found by its address; "" for the document itself.
std::string pointer_to(const Document& document, const Document& value);

/// A key as a reference token of a JSON Pointer.
std::string escape_pointer(std::string_view key);

/// The document as text; bytes that are no UTF-8 become U+FFFD.
std::string text_of_document(const Document& document);

}  // namespace muster
