#include "core/facts.hpp"

#include <map>
#include <random>

#include "catch2.hpp"

using muster::FactColumns;
using muster::SetColumn;

TEST_CASE("Of each item the newest set is told, and sets that no item has are forgotten") {
  SetColumn column;
  std::map<std::size_t, std::uint64_t> newest;
  std::mt19937 random(5);
  for (int i = 0; i < 5000; ++i) {
    const std::size_t item = random() % (newest.size() + 1) % 12;
    const std::uint64_t set = random();
    if (item == newest.size()) column.resize(item + 1);
    column.put(item, set);
    newest[item] = set;
    REQUIRE(column.sets().size() <= 2 * newest.size() + 65);
  }
  for (const auto& [item, set] : newest) CHECK(column.at(item) == set);
}

TEST_CASE("Items with the same set share it") {
  SetColumn column;
  column.resize(100);
  for (std::size_t item = 0; item < 100; ++item) column.put(item, item % 3);
  CHECK(column.sets().size() == 3);
  CHECK(column.numbers()[1] == column.numbers()[4]);
}

TEST_CASE("Columns give facts back as they were put") {
  FactColumns columns;
  columns.resize(2);
  columns.put(1, {{1, 2, 3, 4}, 20'000, 0x123});
  columns.put(0, {});
  CHECK((columns.at(1).sets == std::array<std::uint64_t, 4>{1, 2, 3, 4}));
  CHECK(columns.at(1).renewal == 20'000);
  CHECK(columns.at(1).choices == 0x123);
  CHECK(columns.at(0).renewal == muster::no_day);
  columns.clear();
  CHECK(columns.renewals.empty());
}
