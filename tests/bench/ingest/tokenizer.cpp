// The stream alone: it reads the same bytes as the module does, and nobody listens. How near the
// whole comes to it says what judging and indexing cost.
#include <emscripten/bind.h>

#include <optional>
#include <string>

#include "core/json_stream.hpp"

namespace {

class Nobody final : public muster::JsonEvents {
 public:
  void begin_object() override {}
  void end_object() override {}
  void begin_array() override {}
  void end_array() override {}
  void key_part(const std::string_view& /*part*/) override {}
  void key(const std::string_view& /*last*/) override {}
  void string_part(const std::string_view& /*part*/) override {}
  void string(const std::string_view& /*last*/) override {}
  void integer(std::int64_t /*number*/) override {}
  void large_integer(std::uint64_t /*number*/) override {}
  void number(double /*number*/) override {}
  void boolean(bool /*boolean*/) override {}
  void null() override {}
};

class Tokenizer {
 public:
  void begin() { stream_.emplace(nobody_, 128); }
  std::uintptr_t reserve(std::uint32_t size) {
    if (buffer_.size() < size) buffer_.resize(size);
    return reinterpret_cast<std::uintptr_t>(buffer_.data());
  }
  bool push(std::uint32_t size) { return stream_->push(std::string_view(buffer_).substr(0, size)); }
  bool finish() { return stream_->finish(); }

 private:
  Nobody nobody_;
  std::optional<muster::JsonStream> stream_;
  std::string buffer_;
};

}  // namespace

EMSCRIPTEN_BINDINGS(tokenizer) {
  emscripten::class_<Tokenizer>("Tokenizer")
      .constructor<>()
      .function("begin", &Tokenizer::begin)
      .function("reserve", &Tokenizer::reserve)
      .function("push", &Tokenizer::push)
      .function("finish", &Tokenizer::finish);
}
