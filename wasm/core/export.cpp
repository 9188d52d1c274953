#include "core/export.hpp"

#include <algorithm>

#include "core/value.hpp"

namespace muster {
namespace {

/// Bytes from which on a piece is handed over: a few milliseconds of work, and nearly every user
/// fits in what is left of it.
constexpr std::size_t enough = Export::max_piece / 4;

}  // namespace

Export::Export(std::unique_ptr<const ExportPlan> plan, std::vector<std::int64_t> ids)
    : plan_(std::move(plan)), ids_(std::move(ids)) {
  if (!plan_->format->by_id) return;
  // A heap: a third of the code of std::sort.
  std::make_heap(ids_.begin(), ids_.end());
  std::sort_heap(ids_.begin(), ids_.end());
}

std::string_view Export::next(const Directory& directory, const Catalog& catalog) {
  if (sent_ == text_.size()) fill(directory, catalog);
  const std::string_view piece = cut_text(std::string_view(text_).substr(sent_), max_piece);
  sent_ += piece.size();
  return piece;
}

void Export::fill(const Directory& directory, const Catalog& catalog) {
  text_.clear();
  sent_ = 0;
  if (!begun_) plan_->format->begin(text_, *plan_);
  begun_ = true;
  UserReader reader(catalog.known_words());
  while (text_.size() < enough && done_ < ids_.size()) {
    const std::int64_t id = ids_[done_++];
    const auto row = directory.row_of(id);
    if (!row) {
      ++vanished_;
      continue;
    }
    records_ += plan_->format->user(
        text_, {reader.read(directory.log(*row), id), catalog, records_}, *plan_);
  }
  if (done_ < ids_.size() || ended_) return;
  ended_ = true;
  plan_->format->end(text_, *plan_);
}

}  // namespace muster
