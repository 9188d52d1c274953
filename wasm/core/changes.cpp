#include "core/changes.hpp"

namespace muster {

void Changes::replaced(Row row) {
  replaced_.push_back(row);
  if (replaced_.size() <= rows_) return;
  // No longer than the list, else it is quicker to look at all rows again.
  replaced_.clear();
  ++epoch_;
}

void Changes::cleared() {
  rows_ = 0;
  replaced_.clear();
  ++epoch_;
}

std::vector<Changes::Row> Changes::since(Mark& mark) const {
  std::vector<Row> rows;
  if (mark.epoch != epoch_) {
    mark = {epoch_, 0, replaced_.size()};
  }
  if (mark.replaced < replaced_.size()) {
    std::vector<bool> replaced(mark.rows);
    for (std::size_t i = mark.replaced; i < replaced_.size(); ++i) {
      if (replaced_[i] < mark.rows) replaced[replaced_[i]] = true;
    }
    for (std::size_t row = 0; row < mark.rows; ++row) {
      if (replaced[row]) rows.push_back(static_cast<Row>(row));
    }
  }
  for (std::size_t row = mark.rows; row < rows_; ++row) rows.push_back(static_cast<Row>(row));
  mark = {epoch_, rows_, replaced_.size()};
  return rows;
}

}  // namespace muster
