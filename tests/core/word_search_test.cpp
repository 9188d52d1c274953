#include "core/word_search.hpp"

#include "catch2.hpp"

using muster::Changes;
using muster::WordSearch;
using Known = muster::WordSearch::Known;

namespace {

struct Looked {
  Looked() {
    for (int i = 0; i < 3; ++i) changes.added();
    search.begin({"sam"}, changes);
    search.of(0) = Known::lacks;
    search.of(1) = Known::has;
  }
  Changes changes;
  WordSearch search;
};

}  // namespace

TEST_CASE("Who lacks a word lacks what it grows to; who has it is looked at again") {
  Looked looked;
  looked.search.begin({"test", "sampl"}, looked.changes);
  CHECK(looked.search.of(0) == Known::lacks);
  CHECK(looked.search.of(1) == Known::nothing);
  CHECK(looked.search.of(2) == Known::nothing);
}

TEST_CASE("Of other words nothing is known, of the same ones all") {
  Looked looked;
  looked.search.begin({"sam"}, looked.changes);
  CHECK(looked.search.of(0) == Known::lacks);
  CHECK(looked.search.of(1) == Known::has);
  looked.search.begin({"sa"}, looked.changes);
  for (Changes::Row row = 0; row < 3; ++row) CHECK(looked.search.of(row) == Known::nothing);
}

TEST_CASE("Of items that came or changed nothing is known") {
  Looked looked;
  looked.changes.replaced(0);
  looked.changes.added();
  looked.search.begin({"sam"}, looked.changes);
  CHECK(looked.search.of(0) == Known::nothing);
  CHECK(looked.search.of(1) == Known::has);
  CHECK(looked.search.of(3) == Known::nothing);
  looked.changes.cleared();
  looked.changes.added();
  looked.search.begin({"sam"}, looked.changes);
  CHECK(looked.search.of(0) == Known::nothing);
}
