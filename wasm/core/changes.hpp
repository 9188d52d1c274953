#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace muster {

/// Says those who follow a list which of its rows are new or were replaced.
class Changes {
 public:
  using Row = std::uint32_t;
  /// Until when somebody has followed; at first, not at all.
  struct Mark {
    std::uint32_t epoch = 0;
    std::size_t rows = 0;
    std::size_t replaced = 0;
  };

  void added(std::size_t count = 1) { rows_ += count; }
  void replaced(Row row);
  /// All rows are gone.
  void cleared();
  [[nodiscard]] std::size_t rows() const { return rows_; }
  /// The rows that are new or were replaced since the mark, rising, each once; moves the mark. All
  /// rows, where more changed than is kept in mind.
  std::vector<Row> since(Mark& mark) const;

 private:
  std::size_t rows_ = 0;
  std::vector<Row> replaced_;  ///< since the epoch began
  std::uint32_t epoch_ = 1;
};

}  // namespace muster
