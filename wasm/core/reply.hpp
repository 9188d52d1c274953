#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "core/message.hpp"

namespace muster {

/// What every method of the door answers: `code` is "ok" or one stable word why not, `message` one
/// sentence, `body` JSON text (of `export_next` the piece itself).
struct Reply {
  bool ok = true;
  std::string code = "ok";
  std::string message;
  std::string body;
};

Reply refused(std::string_view code, std::string_view message,
              const Message& body = Message::object());
Reply answered(const Message& body);

/// Runs the body and turns what it throws into a reply, where there are exceptions; the module has
/// none (see wasm/bindings/module.cmake). Not a template of the body, which would
/// repeat the handlers for each method.
Reply guarded(Reply (*run)(void* body), void* body);

template <class Body>
Reply guarded(Body body) {
  return guarded([](void* erased) { return (*static_cast<Body*>(erased))(); }, &body);
}

/// An object of one member.
template <class Value>
Message only(std::string_view key, const Value& value) {
  Message message = Message::object();
  put(message, key, value);
  return message;
}

/// The integer at a key, from 1 to `most`, or the fallback.
std::int64_t integer_at(const Document& object, const char* key, std::int64_t fallback,
                        std::int64_t most);

}  // namespace muster
