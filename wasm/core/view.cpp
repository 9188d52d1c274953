#include "core/view.hpp"

#include <algorithm>
#include <utility>

#include "core/messages.hpp"
#include "core/reply.hpp"

namespace muster {
namespace {

constexpr std::int64_t max_size = 1000;
constexpr std::int64_t max_page = std::int64_t{1} << 31;

/// Rows of a filter, in the order: from the `begin`th on, up to the `end`th.
std::vector<Directory::Row> found(const Filter& filter, const std::vector<Directory::Row>* order,
                                  std::size_t begin, std::size_t end) {
  std::vector<Directory::Row> rows;
  const std::vector<Failing>& failing = filter.failing();
  for (std::size_t i = 0, at = 0; at < end && i < failing.size(); ++i) {
    const Directory::Row row = order == nullptr ? static_cast<Directory::Row>(i) : (*order)[i];
    if (failing[row] != 0) continue;
    if (at >= begin) rows.push_back(row);
    ++at;
  }
  return rows;
}

Message message_of(const Term& term) {
  Message message = only("key", key_names[index_of(term.key)]);
  put(message, "values", term.values);
  put(message, "not", term.negated);
  return message;
}

}  // namespace

void Index::begin(const Contract& contract) {
  catalog.begin(contract);
  orders.clear();
}

std::string text_at(const Document& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

Asked::Asked(const Document& document, const Catalog& catalog) : source(document) {
  const Day day = day_of(text_at(source, "today"));
  if (day != no_day) today = day;
  QueryReader reader(catalog, today);
  reader.read("text", text_at(source, "text"), query);
  reader.read("filter", text_at(source, "filter"), query);
}

Slice::Slice(const Document& source, std::size_t all) : total(all) {
  size = static_cast<std::size_t>(integer_at(source, "size", 50, max_size));
  pages = std::max<std::size_t>(1, (total + size - 1) / size);
  page = std::min(pages, static_cast<std::size_t>(integer_at(source, "page", 1, max_page)));
  begin = (page - 1) * size;
  end = std::min(page * size, total);
}

void Slice::put_into(Message& message, std::size_t of) const {
  put(message, "total", total);
  put(message, "of", of);
  put(message, "page", page);
  put(message, "pages", pages);
  put(message, "size", size);
  put(message, "first", total == 0 ? 0 : begin + 1);
  put(message, "last", end);
}

void put_query(Message& message, const Query& query) {
  Message terms = Message::array();
  for (const Term& term : query.terms) append(terms, message_of(term));
  put(message, "terms", terms);
  put(message, "words", text_of_words(query));
  put(message, "faults", query.faults);
}

void put_without(Message& message, const Query& query, const Filter& filter) {
  Message without = Message::array();
  if (filter.total() == 0) {
    for (unsigned i = 0; i < query.terms.size(); ++i) {
      Message entry = message_of(query.terms[i]);
      put(entry, "total", filter.only(i));
      append(without, entry);
    }
    if (!query.words.empty()) {
      Message entry = only("key", "words");
      put(entry, "values", query.words);
      put(entry, "not", false);
      put(entry, "total", filter.only(words_bit));
      append(without, entry);
    }
  }
  put(message, "without", without);
}

std::vector<Directory::Row> rows_of(const Document& source, const Directory& directory,
                                    Index& index) {
  index.catalog.catch_up(directory);
  Asked asked(source, index.catalog);
  const Sort sort = Sort::read(text_at(source, "sort"), UserOrders::names.data(),
                               UserOrders::names.size(), asked.query);
  const Filter filter(directory, index.catalog, asked.query);
  return found(filter, index.orders.of(sort, directory, index.catalog), 0, filter.total());
}

Message view_of(const Document& source, const Directory& directory, Index& index) {
  index.catalog.catch_up(directory);
  Asked asked(source, index.catalog);
  const Sort sort = Sort::read(text_at(source, "sort"), UserOrders::names.data(),
                               UserOrders::names.size(), asked.query);
  Filter filter(directory, index.catalog, asked.query);
  const Slice slice(source, filter.total());
  Message rows = Message::array();
  for (const Directory::Row row :
       found(filter, index.orders.of(sort, directory, index.catalog), slice.begin, slice.end)) {
    append(rows, message_of(directory.user(row), index.catalog));
  }
  Message message = Message::object();
  slice.put_into(message, directory.size());
  put(message, "rows", rows);
  put_query(message, asked.query);
  const auto facets = source.find("facets");
  put(message, "facets",
      facets != source.end() && *facets == false
          ? Message::object()
          : facets_of(filter.count(asked.today), index.catalog, asked.query, asked.today));
  put_without(message, asked.query, filter);
  return message;
}

}  // namespace muster
