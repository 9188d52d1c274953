#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/catalog.hpp"
#include "core/directory.hpp"
#include "core/listing.hpp"
#include "core/text_column.hpp"

namespace muster {

/// The documents of all users of a directory as a listing, in the order of their owners. A document
/// is filtered by its own type and renewal, and by everything else of its owner.
class Papers final : public Listing {
 public:
  /// Both outlive the papers.
  Papers(const Directory& directory, Catalog& catalog)
      : directory_(directory), catalog_(catalog), reader_(catalog.known_words()) {}

  /// Takes in what has changed in the directory; the catalog has caught up.
  void catch_up();
  /// Of how many users there are, or may be, documents that are not in the list.
  [[nodiscard]] std::size_t unlisted() const { return unlisted_; }
  void clear();

  SortKey key(Item paper, unsigned level) override;
  [[nodiscard]] const FactColumns& facts() const override { return facts_; }
  void keep_having(std::string_view word, std::vector<Item>& papers) override;
  const std::vector<Vocabulary::Number>& words_of(Item paper, Key set) override;
  [[nodiscard]] std::int64_t id(Item paper) const override {
    return directory_.id(places_[paper].row);
  }
  [[nodiscard]] bool is_rising() const override { return directory_.is_rising(); }
  [[nodiscard]] const Changes& changes() const override { return changes_; }
  [[nodiscard]] Columns columns() const override;
  [[nodiscard]] unsigned facets() const override;
  void write(Message& rows, Item paper) override;

 private:
  struct Place {
    Directory::Row row;
    std::uint32_t number;  ///< among the documents of the owner
  };
  void take(Directory::Row row);
  const DocumentRecord& document(Item paper);

  const Directory& directory_;
  Catalog& catalog_;
  Changes::Mark mark_;
  Changes changes_;
  std::vector<Place> places_;
  FactColumns facts_;
  TextColumn folded_;  ///< name and type
  std::size_t unlisted_ = 0;
  UserReader reader_;
  const UserRecord* user_ = nullptr;  ///< the owner that was read last
  std::string name_;
  std::string text_;
  std::vector<Vocabulary::Number> numbers_;
};

}  // namespace muster
