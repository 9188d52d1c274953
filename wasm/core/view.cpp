#include "core/view.hpp"

#include <algorithm>

#include "core/reply.hpp"
#include "core/users.hpp"

namespace muster {
namespace {

using Items = std::vector<Listing::Item>;

constexpr std::int64_t max_size = 1000;
constexpr std::int64_t max_page = std::int64_t{1} << 31;

Message message_of(const Term& term) {
  Message message = only("key", key_names[index_of(term.key)]);
  put(message, "values", term.values);
  put(message, "not", term.negated);
  return message;
}

/// A question on a listing, read and answered as far as what is found.
class Look {
 public:
  Look(const Document& question, Listing& listing, Index& index, Orders& orders, WordSearch& search)
      : question_(question),
        listing_(listing),
        catalog_(index.catalog),
        today_(day_of(text_at(question, "today"))),
        sort_(read()),
        filter_(listing, query_, search),
        order_(orders.of(sort_, listing, index.catalog.size())) {}

  /// What is found, in its order: from the `begin`th on, up to the `end`th.
  [[nodiscard]] Items found(std::size_t begin, std::size_t end) const;
  [[nodiscard]] std::size_t total() const { return filter_.total(); }
  Message message();

 private:
  Sort read();
  void put_page(Message& message);
  void put_query(Message& message) const;
  void put_without(Message& message) const;

  const Document& question_;
  Listing& listing_;
  const Catalog& catalog_;
  Day today_;
  Query query_;
  Sort sort_;
  Filter filter_;
  const Items* order_;
};

Sort Look::read() {
  if (today_ == no_day) today_ = 0;
  QueryReader reader(catalog_, today_);
  for (const char* each : {"text", "filter"}) reader.read(each, text_at(question_, each), query_);
  std::string sort = text_at(question_, "sort");
  if (sort.empty()) sort = listing_.columns().usual;
  return Sort::read(sort, listing_.columns(), query_);
}

Items Look::found(std::size_t begin, std::size_t end) const {
  Items items;
  const std::vector<Failing>& failing = filter_.failing();
  for (std::size_t i = 0, at = 0; at < end && i < failing.size(); ++i) {
    const Listing::Item item = order_ == nullptr ? static_cast<Listing::Item>(i) : (*order_)[i];
    if (failing[item] != 0) continue;
    if (at >= begin) items.push_back(item);
    ++at;
  }
  return items;
}

void Look::put_page(Message& message) {
  const auto size = static_cast<std::size_t>(integer_at(question_, "size", 50, max_size));
  const std::size_t pages = std::max<std::size_t>(1, (total() + size - 1) / size);
  const std::size_t page =
      std::min(pages, static_cast<std::size_t>(integer_at(question_, "page", 1, max_page)));
  const std::size_t begin = (page - 1) * size;
  const std::size_t end = std::min(page * size, total());
  put(message, "total", total());
  put(message, "of", filter_.failing().size());
  put(message, "page", page);
  put(message, "pages", pages);
  put(message, "size", size);
  put(message, "first", total() == 0 ? 0 : begin + 1);
  put(message, "last", end);
  Message rows = Message::array();
  for (const Listing::Item item : found(begin, end)) listing_.write(rows, item);
  put(message, "rows", rows);
}

void Look::put_query(Message& message) const {
  Message terms = Message::array();
  for (const Term& term : query_.terms) append(terms, message_of(term));
  put(message, "terms", terms);
  put(message, "words", text_of_words(query_));
  put(message, "faults", query_.faults);
}

void Look::put_without(Message& message) const {
  Message without = Message::array();
  const auto add = [&without](Message entry, std::size_t total) {
    put(entry, "total", total);
    append(without, entry);
  };
  if (total() == 0) {
    for (unsigned i = 0; i < query_.terms.size(); ++i) {
      add(message_of(query_.terms[i]), filter_.only(i));
    }
    if (!query_.words.empty()) {
      Message entry = only("key", "words");
      put(entry, "values", query_.words);
      put(entry, "not", false);
      add(entry, filter_.only(words_bit));
    }
  }
  put(message, "without", without);
}

Message Look::message() {
  Message message = Message::object();
  put_page(message);
  put_query(message);
  const auto facets = question_.find("facets");
  put(message, "facets",
      facets != question_.end() && *facets == false
          ? Message::object()
          : facets_of(filter_, listing_, catalog_, query_, today_));
  put_without(message);
  return message;
}

/// Who is there can be told, and how many, before what facets and filters ask of users is known.
bool needs_facts(const Document& question) {
  const auto facets = question.find("facets");
  return facets == question.end() || *facets != false || !text_at(question, "text").empty() ||
         !text_at(question, "filter").empty() || !text_at(question, "sort").empty();
}

}  // namespace

void Index::begin(const Contract& contract) {
  catalog.begin(contract);
  user_orders.clear();
  user_search.clear();
  papers.clear();
  paper_orders.clear();
  paper_search.clear();
}

std::vector<Directory::Row> rows_of(const Document& question, Index& index) {
  index.catalog.catch_up(index.directory);
  Users users(index.directory, index.catalog);
  const Look look(question, users, index, index.user_orders, index.user_search);
  return look.found(0, look.total());
}

Message view_of(const Document& question, Index& index) {
  if (needs_facts(question)) index.catalog.catch_up(index.directory);
  Users users(index.directory, index.catalog);
  return Look(question, users, index, index.user_orders, index.user_search).message();
}

Message documents_of(const Document& question, Index& index) {
  index.catalog.catch_up(index.directory);
  index.papers.catch_up();
  Message message =
      Look(question, index.papers, index, index.paper_orders, index.paper_search).message();
  put(message, "unlisted", index.papers.unlisted());
  return message;
}

}  // namespace muster
