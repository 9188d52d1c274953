#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "core/catalog.hpp"
#include "core/directory.hpp"
#include "core/listing.hpp"

namespace muster {

/// The users of a directory as a listing. Its items are the rows.
class Users final : public Listing {
 public:
  /// The catalog has caught up with the directory.
  Users(const Directory& directory, Catalog& catalog)
      : directory_(directory), catalog_(catalog), reader_(catalog.known_words()) {}

  SortKey key(Item row, unsigned level) override;
  [[nodiscard]] const FactColumns& facts() const override { return catalog_.facts(); }
  void keep_having(std::string_view word, std::vector<Item>& rows) override;
  const std::vector<Vocabulary::Number>& words_of(Item row, Key set) override;
  [[nodiscard]] std::int64_t id(Item row) const override { return directory_.id(row); }
  [[nodiscard]] bool is_rising() const override { return directory_.is_rising(); }
  [[nodiscard]] const Changes& changes() const override { return directory_.changes(); }
  [[nodiscard]] Columns columns() const override;
  [[nodiscard]] unsigned facets() const override { return ~0U; }
  void write(Message& rows, Item row) override;

 private:
  SortKey text(const UserRecord& user, unsigned level);
  SortKey place_of(Item row, Key set);
  const std::vector<std::uint32_t>& places_of(Key set);

  const Directory& directory_;
  Catalog& catalog_;
  UserReader reader_;
  std::string name_;
  std::string folded_;
  std::array<std::vector<std::uint32_t>, set_keys> places_;
};

}  // namespace muster
