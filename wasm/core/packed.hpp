#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/copy.hpp"

namespace muster {

/// Bytes, numbers (LEB128) and texts one after another. Keeps its memory when it is cleared.
class Packed {
 public:
  void byte(std::uint8_t value) {
    *room(1) = static_cast<char>(value);
    ++size_;
  }
  void number(std::uint64_t value) {
    char* at = room(10);
    for (; value >= 0x80; value >>= 7U) *at++ = static_cast<char>(value | 0x80U);
    *at++ = static_cast<char>(value);
    size_ = static_cast<std::size_t>(at - bytes_.data());
  }
  void text(const std::string_view& value) {
    number(value.size());
    raw(value);
  }
  /// Bytes as they are.
  void raw(const std::string_view& bytes) {
    copy_text(room(bytes.size()), bytes.data(), bytes.size());
    size_ += bytes.size();
  }
  void clear() { size_ = 0; }
  [[nodiscard]] std::string_view view() const { return std::string_view(bytes_).substr(0, size_); }

 private:
  char* room(std::size_t size) {
    if (bytes_.size() - size_ < size) bytes_.resize(bytes_.size() * 2 + size);
    return bytes_.data() + size_;
  }

  std::string bytes_;  ///< as long as there is room, the first size_ of them count
  std::size_t size_ = 0;
};

/// Reads what a Packed holds, in the same order.
class Unpacker {
 public:
  explicit Unpacker(const std::string_view& source) : source_(source) {}

  std::uint64_t number() {
    std::uint64_t value = 0;
    for (unsigned shift = 0; at_ < source_.size(); shift += 7U) {
      const auto byte = static_cast<unsigned char>(source_[at_++]);
      value |= std::uint64_t{byte & 0x7FU} << shift;
      if (byte < 0x80) break;
    }
    return value;
  }
  std::string_view text() { return raw(static_cast<std::size_t>(number())); }
  std::string_view raw(std::size_t size) {
    const std::string_view value = source_.substr(at_, size);
    at_ += value.size();
    return value;
  }
  unsigned byte() { return static_cast<unsigned char>(source_[at_++]); }
  [[nodiscard]] bool is_empty() const { return at_ == source_.size(); }

 private:
  std::string_view source_;
  std::size_t at_ = 0;
};

}  // namespace muster
