#include "core/text_column.hpp"

#include <utility>

namespace muster {

void TextColumn::append(std::string_view text) {
  const auto size = static_cast<std::uint32_t>(text.size());
  places_.push_back({block_.size(), size, size});
  block_ += text;
}

void TextColumn::replace(std::size_t row, std::string_view text) {
  Place& place = places_[row];
  const auto size = static_cast<std::uint32_t>(text.size());
  if (size <= place.room) {
    waste_ += place.size;
    waste_ -= size;
    block_.replace(place.begin, size, text);
    place.size = size;
  } else {
    waste_ += place.size;
    place = {block_.size(), size, size};
    block_ += text;
  }
  if (waste_ > block_.size() / 2) pack();
}

std::string_view TextColumn::at(std::size_t row) const {
  return std::string_view(block_).substr(places_[row].begin, places_[row].size);
}

void TextColumn::pack() {
  std::string block;
  block.reserve(block_.size() - waste_);
  for (Place& place : places_) {
    const std::size_t begin = block.size();
    block.append(block_, place.begin, place.size);
    place = {begin, place.size, place.size};
  }
  block_ = std::move(block);
  waste_ = 0;
}

void TextColumn::clear() {
  block_.clear();
  places_.clear();
  waste_ = 0;
}

}  // namespace muster
