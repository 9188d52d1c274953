#include "core/document.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>
#include <vector>

#include "core/json_stream.hpp"
#include "core/same.hpp"

namespace muster {
namespace {

constexpr std::size_t max_size = std::size_t{4} << 20;
constexpr std::size_t max_members = 2000;  // the message of place() says so
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// Builds a document from the events of the stream.
class Builder final : public JsonEvents {
 public:
  static constexpr std::size_t max_depth = 256;  // the message of too_deep() says so

  explicit Builder(Keys keys) : keys_(keys) {}

  void begin_object() override { open_.push_back(&place(Document::object())); }
  void end_object() override { open_.pop_back(); }
  void begin_array() override { open_.push_back(&place(Document::array())); }
  void end_array() override { open_.pop_back(); }
  void key_part(const std::string_view& part) override { text_ += part; }
  void key(const std::string_view& last) override {
    key_ = std::exchange(text_, {});
    key_ += last;
  }
  void string_part(const std::string_view& part) override { text_ += part; }
  void string(const std::string_view& last) override {
    text_ += last;
    place(std::exchange(text_, {}));
  }
  void integer(std::int64_t number) override {
    if (number < 0) {
      place(number);
    } else {
      place(static_cast<std::uint64_t>(number));
    }
  }
  void large_integer(std::uint64_t number) override { place(number); }
  void number(double number) override {
    const Document& value = place(number);
    if (!std::isfinite(number)) refuse(value, "This number is beyond what can be held.");
  }
  void boolean(bool boolean) override { place(boolean); }
  void null() override { place(nullptr); }

  Document& root() { return root_; }
  /// The first thing that was not taken as it stands; then some of the document is lost.
  [[nodiscard]] const std::optional<Refusal>& refusal() const { return refusal_; }
  /// What stands where nothing may be opened any more.
  [[nodiscard]] Refusal too_deep() const {
    return {pointer_to(root_, *open_.back()), "The document nests deeper than 256 levels."};
  }

 private:
  void refuse(const Document& place, const char* message) {
    if (!refusal_) refusal_ = {pointer_to(root_, place), message};
  }

  Document& place(Document value) {
    if (open_.empty()) return root_ = std::move(value);
    Document& parent = *open_.back();
    if (parent.is_array()) {
      auto& items = parent.get_ref<Document::array_t&>();
      return items.emplace_back(std::move(value));
    }
    auto& members = parent.get_ref<Document::object_t&>();
    if (members.size() == max_members) {
      refuse(parent, "This object has more than 2,000 members.");
      return members.back().second = std::move(value);
    }
    for (auto& [key, before] : members) {
      if (!is_same(key, key_)) continue;
      if (keys_ == Keys::stand_once) refuse(before, "This key stands twice in one object.");
      return before = std::move(value);
    }
    // Growing copies every key: they are constant.
    if (members.capacity() == 0) members.reserve(6);
    return members.Container::emplace_back(std::move(key_), std::move(value)).second;
  }

  Document root_;
  std::vector<Document*> open_;  // stays valid: a parent gets no sibling while a child is open
  std::string key_;
  std::string text_;
  std::optional<Refusal> refusal_;
  Keys keys_;
};

}  // namespace

Document parse_document(std::string_view text, Refusal& refusal, Keys keys) {
  if (text.size() > max_size) {
    refusal = {"", "The document is longer than 4 MiB."};
    return Document(nlohmann::detail::value_t::discarded);
  }
  if (text.substr(0, byte_order_mark.size()) == byte_order_mark) {
    text.remove_prefix(byte_order_mark.size());
  }
  Builder builder(keys);
  JsonStream stream(builder, Builder::max_depth);
  const bool read = stream.push(text) && stream.finish();
  if (read && !builder.refusal()) return std::move(builder.root());
  if (read) {
    refusal = *builder.refusal();
  } else if (stream.fault()->code == Code::too_deep) {
    refusal = builder.too_deep();
  } else {
    const std::string from = std::to_string(stream.fault()->offset);
    refusal = {"", "The document is not JSON, from byte " + from + " on."};
  }
  return Document(nlohmann::detail::value_t::discarded);
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
      std::size_t index = 0;
      for (const char c : key) index = index * 10 + static_cast<std::size_t>(c - '0');
      if (index >= value->size()) return nullptr;
      value = &(*value)[index];
    } else {
      return nullptr;
    }
  }
  return value;
}

namespace {

/// Extends the pointer to a document by the way from there to the value; false: it is not in there.
bool lead(std::string& pointer, const Document& document, const Document& value) {
  if (&document == &value) return true;
  const std::size_t here = pointer.size();
  const auto through = [&](const std::string& token, const Document& child) {
    pointer.resize(here);
    pointer += '/' + token;
    return lead(pointer, child, value);
  };
  if (document.is_object()) {
    for (const auto& [key, child] : document.get_ref<const Document::object_t&>()) {
      if (through(escape_pointer(key), child)) return true;
    }
  }
  if (document.is_array()) {
    for (std::size_t i = 0; i < document.size(); ++i) {
      if (through(std::to_string(i), document[i])) return true;
    }
  }
  return false;
}

}  // namespace

std::string text_at(const Document& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::string pointer_to(const Document& document, const Document& value) {
  std::string pointer;
  return lead(pointer, document, value) ? pointer : std::string();
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

}  // namespace muster
