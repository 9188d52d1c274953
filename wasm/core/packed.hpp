#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace muster {

/// Writes numbers (LEB128) and texts one after another.
class Packer {
 public:
  explicit Packer(std::string& target) : target_(target) {}

  void number(std::uint64_t value) {
    std::array<char, 10> bytes;  // NOLINT(cppcoreguidelines-pro-type-member-init)
    std::size_t size = 0;
    for (; value >= 0x80; value >>= 7U) bytes[size++] = static_cast<char>(value | 0x80U);
    bytes[size++] = static_cast<char>(value);
    target_.append(bytes.data(), size);
  }
  void text(std::string_view value) {
    number(value.size());
    target_ += value;
  }
  /// 0 nothing, 1 false, 2 true.
  void maybe(const std::optional<bool>& value) { number(value ? (*value ? 2U : 1U) : 0U); }

 private:
  std::string& target_;
};

/// Reads what a Packer wrote, in the same order.
class Unpacker {
 public:
  explicit Unpacker(std::string_view source) : source_(source) {}

  std::uint64_t number() {
    std::uint64_t value = 0;
    for (unsigned shift = 0; at_ < source_.size(); shift += 7U) {
      const auto byte = static_cast<unsigned char>(source_[at_++]);
      value |= std::uint64_t{byte & 0x7FU} << shift;
      if (byte < 0x80) break;
    }
    return value;
  }
  std::size_t count() { return static_cast<std::size_t>(number()); }
  std::string_view text() {
    const std::size_t size = count();
    const std::string_view value = source_.substr(at_, size);
    at_ += value.size();
    return value;
  }
  std::optional<bool> maybe() {
    const std::uint64_t value = number();
    return value == 0 ? std::nullopt : std::optional(value == 2);
  }

 private:
  std::string_view source_;
  std::size_t at_ = 0;
};

}  // namespace muster
