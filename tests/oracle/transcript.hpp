#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/json_stream.hpp"

/// What a JSON text says, as one line of text: order, duplicates of keys, every byte of a string.
/// Numbers that are no integers are kept beside it, to be compared bit by bit.
class Transcript final : public muster::JsonEvents {
 public:
  void begin_object() override { text_ += '{'; }
  void end_object() override { text_ += '}'; }
  void begin_array() override { text_ += '['; }
  void end_array() override { text_ += ']'; }
  void key_part(const std::string_view& part) override { pending_ += part; }
  void key(const std::string_view& last) override { write('k', last); }
  void string_part(const std::string_view& part) override { pending_ += part; }
  void string(const std::string_view& last) override { write('s', last); }
  void integer(std::int64_t number) override { text_ += 'i' + std::to_string(number) + ' '; }
  void large_integer(std::uint64_t number) override { text_ += 'i' + std::to_string(number) + ' '; }
  void number(double number) override {
    text_ += 'd';
    numbers_.push_back(number);
  }
  void boolean(bool boolean) override { text_ += boolean ? 't' : 'f'; }
  void null() override { text_ += 'n'; }

  [[nodiscard]] const std::string& text() const { return text_; }
  [[nodiscard]] const std::vector<double>& numbers() const { return numbers_; }

 private:
  void write(char kind, std::string_view last);

  std::string text_;
  std::vector<double> numbers_;
  std::string pending_;  ///< parts of a key or string so far
};

/// Whether the numbers are the same, sign of zero included.
bool same_numbers(const std::vector<double>& ones, const std::vector<double>& others);

/// What the stream made of a text.
struct Reading {
  bool accepted = false;
  Transcript transcript;  ///< up to the fault, where there is one
  muster::Code code = muster::Code::bad_json;
  std::uint64_t offset = 0;
};

/// The text read by the stream in pieces that end at these places.
void read_by_stream(std::string_view text, const std::vector<std::size_t>& cuts, Reading& reading);
