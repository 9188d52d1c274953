#include "core/text_column.hpp"

#include <algorithm>
#include <utility>

#include "core/copy.hpp"
#include "core/substring.hpp"

namespace muster {
namespace {

// Small for the texts of one answer, large enough for those of many that blocks stay few.
constexpr std::size_t min_block = std::size_t{8} << 10;
constexpr std::size_t max_block = std::size_t{256} << 10;

}  // namespace

TextColumn::Place TextColumn::keep(const std::string_view& text) {
  if (text.size() > room_) {
    const std::size_t block = std::max(text.size(), std::clamp(bytes_, min_block, max_block));
    // Not make_unique, which would write zeros first.
    blocks_.emplace_back(new char[block]);
    next_ = blocks_.back().get();
    room_ = block;
  }
  const Place place = {next_, static_cast<std::uint32_t>(text.size())};
  copy_text(next_, text.data(), text.size());
  next_ += text.size();
  room_ -= text.size();
  bytes_ += text.size();
  return place;
}

void TextColumn::append(const std::string_view& text) { places_.push_back(keep(text)); }

void TextColumn::replace(std::size_t row, const std::string_view& text) {
  Place& place = places_[row];
  if (text.size() <= place.size) {
    waste_ += place.size - text.size();
    copy_text(place.at, text.data(), text.size());
    place.size = static_cast<std::uint32_t>(text.size());
  } else {
    waste_ += place.size;
    place = keep(text);
  }
  if (waste_ > bytes_ / 2) pack();
}

void TextColumn::keep_having(const std::string_view& word, std::vector<std::uint32_t>& rows) const {
  std::size_t kept = 0;
  for (const std::uint32_t row : rows) {
    rows[kept] = row;
    kept += contains(at(row), word) ? 1 : 0;
  }
  rows.resize(kept);
}

void TextColumn::pack() {
  TextColumn packed;
  packed.places_.reserve(places_.size());
  for (std::size_t row = 0; row < places_.size(); ++row) packed.append(at(row));
  *this = std::move(packed);
}

void TextColumn::clear() { *this = TextColumn(); }

}  // namespace muster
