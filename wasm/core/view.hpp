#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/catalog.hpp"
#include "core/directory.hpp"
#include "core/document.hpp"
#include "core/filter.hpp"
#include "core/message.hpp"
#include "core/query.hpp"
#include "core/user_order.hpp"

namespace muster {

/// What is kept of a directory so that to look at it is quick.
struct Index {
  Catalog catalog;
  UserOrders orders;

  /// Forgets all; the known words are those of the contract.
  void begin(const Contract& contract);
};

/// A question to the directory as it comes from JavaScript: {text, filter, sort, page, size, today,
/// facets}. Members of another type are as if absent; without a day, all is due later.
struct Asked {
  Asked(const Document& source, const Catalog& catalog);

  const Document& source;
  Day today = 0;
  Query query;
};

/// The text at a key, or an empty one.
std::string text_at(const Document& object, const char* key);

/// All rows that a question finds, in its order.
std::vector<Directory::Row> rows_of(const Document& source, const Directory& directory,
                                    Index& index);

/// Users that a question finds, a page of them, with what is in effect, what of it makes no sense
/// and how many there are by each facet. The shape is Muster.View of web/engine/view.d.ts.
Message view_of(const Document& source, const Directory& directory, Index& index);

/// Parts of such messages.
struct Slice {
  Slice(const Document& source, std::size_t all);
  void put_into(Message& message, std::size_t of) const;

  std::size_t total = 0;
  std::size_t page = 1;
  std::size_t pages = 1;
  std::size_t size = 50;
  std::size_t begin = 0;  ///< of the page, counted from 0
  std::size_t end = 0;
};
void put_query(Message& message, const Query& query);
void put_without(Message& message, const Query& query, const Filter& filter);
Message facets_of(const Counts& counts, const Catalog& catalog, const Query& query, Day today);

}  // namespace muster
