#include "csv.hpp"

#include "catch2.hpp"

namespace {

class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  std::vector<std::vector<std::string>> records() {
    std::vector<std::vector<std::string>> records;
    while (at_ < text_.size()) records.push_back(record());
    return records;
  }

 private:
  [[nodiscard]] bool sees(std::string_view what) const {
    return text_.substr(at_, what.size()) == what;
  }

  std::vector<std::string> record() {
    std::vector<std::string> fields;
    for (;;) {
      fields.push_back(sees("\"") ? quoted() : plain());
      if (sees("\r\n")) break;
      INFO("at byte " << at_);
      REQUIRE(sees(","));
      ++at_;
    }
    at_ += 2;
    return fields;
  }

  std::string plain() {
    const std::size_t end = text_.find_first_of("\",\r\n", at_);
    REQUIRE(end != std::string_view::npos);
    std::string field(text_.substr(at_, end - at_));
    at_ = end;
    return field;
  }

  std::string quoted() {
    std::string field;
    for (++at_;;) {
      const std::size_t end = text_.find('"', at_);
      REQUIRE(end != std::string_view::npos);
      field += text_.substr(at_, end - at_);
      at_ = end + 1;
      if (!sees("\"")) return field;
      field += '"';
      ++at_;
    }
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace

std::vector<std::vector<std::string>> read_csv(std::string_view text) {
  return Reader(text).records();
}
