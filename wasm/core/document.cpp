#include "core/document.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace muster {
namespace {

constexpr std::size_t max_size = std::size_t{4} << 20;

/// Builds a document from nlohmann's events and stops where it nests too deep.
class Builder {
 public:
  static constexpr std::size_t max_depth = 256;

  bool null() { return add(nullptr); }
  bool boolean(bool value) { return add(value); }
  bool number_integer(std::int64_t value) { return add(value); }
  bool number_unsigned(std::uint64_t value) { return add(value); }
  bool number_float(double value, const std::string& /*text*/) { return add(value); }
  bool string(std::string& value) { return add(std::move(value)); }
  bool binary(Document::binary_t& /*value*/) { return false; }
  bool start_object(std::size_t /*size*/) { return open(Document::object()); }
  bool start_array(std::size_t /*size*/) { return open(Document::array()); }
  bool key(std::string& key) {
    key_ = std::move(key);
    return true;
  }
  bool end_object() { return close(); }
  bool end_array() { return close(); }
  bool parse_error(std::size_t /*at*/, const std::string& /*token*/,
                   const nlohmann::detail::exception& /*error*/) {
    return false;
  }

  Document& root() { return root_; }
  [[nodiscard]] bool is_too_deep() const { return open_.size() == max_depth; }

 private:
  Document& place(Document value) {
    if (open_.empty()) return root_ = std::move(value);
    Document& parent = *open_.back();
    if (parent.is_object()) return parent[key_] = std::move(value);
    parent.push_back(std::move(value));
    return parent.back();
  }
  bool add(Document value) {
    place(std::move(value));
    return true;
  }
  bool open(Document value) {
    if (is_too_deep()) return false;
    open_.push_back(&place(std::move(value)));
    return true;
  }
  bool close() {
    open_.pop_back();
    return true;
  }

  Document root_;
  std::vector<Document*> open_;  // stays valid: a parent gets no sibling while a child is open
  std::string key_;
};

}  // namespace

Document parse_document(std::string_view text, Refusal& refusal) {
  if (text.size() > max_size) {
    refusal = {"", "The document is longer than 4 MiB."};
    return {nlohmann::detail::value_t::discarded};
  }
  Builder builder;
  if (Document::sax_parse(text, &builder)) return std::move(builder.root());
  refusal.pointer.clear();
  refusal.message = builder.is_too_deep() ? "The document nests deeper than " +
                                                std::to_string(Builder::max_depth) + " levels."
                                          : "The document is not JSON.";
  return {nlohmann::detail::value_t::discarded};
}

const Document* value_at(const Document& document, std::string_view pointer) {
  const Document* value = &document;
  while (!pointer.empty()) {
    pointer.remove_prefix(1);
    const std::size_t end = std::min(pointer.find('/'), pointer.size());
    std::string key;
    for (std::size_t i = 0; i < end; ++i) {
      const bool escaped = pointer[i] == '~' && i + 1 < end;
      key += escaped ? (pointer[i + 1] == '1' ? '/' : '~') : pointer[i];
      if (escaped) ++i;
    }
    pointer.remove_prefix(end);
    if (value->is_object()) {
      const auto found = value->find(key);
      if (found == value->end()) return nullptr;
      value = &*found;
    } else if (value->is_array()) {
      if (key.empty() || key.size() > 6 ||
          !std::all_of(key.begin(), key.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        return nullptr;
      }
      const auto index = static_cast<std::size_t>(std::stoi(key));
      if (index >= value->size()) return nullptr;
      value = &(*value)[index];
    } else {
      return nullptr;
    }
  }
  return value;
}

std::string escape_pointer(std::string_view key) {
  std::string text;
  for (const char c : key) {
    if (c == '~') {
      text += "~0";
    } else if (c == '/') {
      text += "~1";
    } else {
      text += c;
    }
  }
  return text;
}

void put(Document& object, std::string_view key, Document value) {
  // A message names every key once, so there is nothing to look up.
  auto& members = object.get_ref<Document::object_t&>();
  members.Container::emplace_back(std::string(key), std::move(value));
}

void put(Document& object, std::string_view key, std::string_view text) {
  put(object, key, Document(text));
}

void put(Document& object, std::string_view key, std::int64_t number) {
  put(object, key, Document(number));
}

void put(Document& object, std::string_view key, bool boolean) {
  put(object, key, Document(boolean));
}

std::string text_of_document(const Document& document) {
  return document.dump(-1, ' ', false, Document::error_handler_t::replace);
}

}  // namespace muster
