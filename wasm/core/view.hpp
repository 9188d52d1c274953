#pragma once

#include <string>
#include <vector>

#include "core/catalog.hpp"
#include "core/directory.hpp"
#include "core/document.hpp"
#include "core/filter.hpp"
#include "core/message.hpp"
#include "core/orders.hpp"
#include "core/papers.hpp"
#include "core/query.hpp"
#include "core/word_search.hpp"

namespace muster {

/// What is kept of a directory, which outlives it, so that to look at it is quick.
struct Index {
  explicit Index(const Directory& source) : directory(source), papers(source, catalog) {}

  /// Forgets all; the known words are those of the contract.
  void begin(const Contract& contract);

  const Directory& directory;
  Catalog catalog;
  Orders user_orders;
  WordSearch user_search;
  Papers papers;
  Orders paper_orders;
  WordSearch paper_search;
};

/// Questions come from JavaScript as {text, filter, sort, page, size, today, facets}, the shape is
/// Muster.Query of web/engine/view.d.ts. Members of another type are as if absent; without a day
/// all is due later.

/// All rows that a question finds, in its order.
std::vector<Directory::Row> rows_of(const Document& question, Index& index);

/// Users that a question finds, a page of them, with what is in effect, what of it makes no sense
/// and how many there are by each facet: Muster.View.
Message view_of(const Document& question, Index& index);

/// The same of documents: Muster.DocumentsView.
Message documents_of(const Document& question, Index& index);

/// How many items there are by each facet that the listing tells.
Message facets_of(Filter& filter, const Listing& listing, const Catalog& catalog,
                  const Query& query, Day today);

}  // namespace muster
