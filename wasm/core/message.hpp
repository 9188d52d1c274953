#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/document.hpp"

namespace muster {

/// An object or array that leaves the core, written as JSON text while it is told. Bytes that are
/// no UTF-8 become U+FFFD.
class Message {
 public:
  static Message object() { return Message('{'); }
  static Message array() { return Message('['); }

  [[nodiscard]] bool empty() const { return text_.size() == 1; }
  [[nodiscard]] std::string text() const;
  /// Where the value of a member that was not there before is written to.
  std::string& at(std::string_view key);
  /// Where one more item is written to.
  std::string& next();

 private:
  explicit Message(char bracket) : text_(1, bracket) {}
  std::string text_;  ///< all but the last bracket
};

/// Values as JSON text.
void write(std::string& out, std::string_view text);
void write(std::string& out, std::int64_t number);
/// null where the number is not finite.
void write(std::string& out, double number);
void write(std::string& out, const Document& value);
void write(std::string& out, const Message& value);
inline void write(std::string& out, std::nullptr_t) { out += "null"; }
inline void write(std::string& out, std::same_as<bool> auto value) {
  out += value ? "true" : "false";
}
inline void write(std::string& out, const char* text) { write(out, std::string_view(text)); }
inline void write(std::string& out, const std::string& text) { write(out, std::string_view(text)); }
template <std::integral Integer>
requires(!std::same_as<Integer, bool>) void write(std::string& out, Integer number) {
  write(out, static_cast<std::int64_t>(number));
}
template <class Item>
void write(std::string& out, const std::vector<Item>& items) {
  Message list = Message::array();
  for (const Item& item : items) write(list.next(), item);
  write(out, list);
}
/// null where there is none.
template <class Value>
void write(std::string& out, const std::optional<Value>& value) {
  value ? write(out, *value) : write(out, nullptr);
}

/// null for an empty text.
inline std::optional<std::string_view> text_or_null(std::string_view text) {
  return text.empty() ? std::nullopt : std::optional(text);
}

/// Adds a member to an object that has none of that name.
template <class Value>
void put(Message& object, std::string_view key, const Value& value) {
  write(object.at(key), value);
}
/// Adds an item to an array.
template <class Value>
void append(Message& array, const Value& value) {
  write(array.next(), value);
}

}  // namespace muster
