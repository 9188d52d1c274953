#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog.hpp"
#include "core/day.hpp"
#include "core/key.hpp"
#include "core/message.hpp"

namespace muster {

/// One token that filters: users that have one of the values or, negated, none of them.
struct Term {
  Key key = Key::id;
  bool negated = false;
  std::vector<std::string> values;  ///< as they are spelled
  // What is compared with the facts of a user:
  bool none = false;       ///< a set, or renewal: also users that have nothing
  std::uint64_t mask = 0;  ///< of a set its words, of a choice a bit for each value
  /// Of a set the words that share a bit, of renewal first and last days by turns, or ids.
  std::vector<std::int64_t> numbers;
};

/// What people ask of the directory.
struct Query {
  static constexpr std::size_t max_text = 4096;  ///< bytes of one text that are read
  static constexpr std::size_t max_words = 16;
  static constexpr std::size_t max_terms = 24;
  static constexpr std::size_t max_values = 50;
  static constexpr std::size_t max_faults = 20;

  std::vector<std::string> words;   ///< as they were written
  std::vector<std::string> folded;  ///< as they are looked for
  std::vector<Term> terms;
  /// Parts of the texts that make no sense and are left out, as messages: {in, position, length,
  /// token, code, message, known}.
  Message faults = Message::array();

  /// Adds a fault of that part of a text, where there is room for one more. `in` is "text",
  /// "filter" or "sort"; `known` what would make sense.
  void fault(std::string_view in, std::string_view text, std::size_t begin, std::size_t end,
             std::string_view code, std::string_view message,
             const Message& known = Message::array());

 private:
  std::size_t fault_count_ = 0;
};

/// Reads texts of the grammar that search box, filters and addresses share: words, and tokens
/// `[-]key:value[,value…]`. Spaces part them; quotes keep spaces and commas together, a doubled one
/// within them is a quote.
class QueryReader {
 public:
  /// `today` is the day that renewals are compared with.
  QueryReader(const Catalog& catalog, Day today) : catalog_(catalog), today_(today) {}

  /// Adds what the text says; `in` names it in faults.
  void read(std::string_view in, std::string_view text, Query& query);

 private:
  void word(std::size_t begin, std::string word);
  void token(std::size_t begin, std::size_t colon);
  void unknown_key(std::size_t begin);
  bool understand(Term& term, std::string& value) const;
  bool understand_word(Term& term, std::string& value) const;
  bool understand_renewal(Term& term, std::string& value) const;
  [[nodiscard]] Message known_values(Key key) const;
  std::string quoted();
  std::string value();
  void fault(std::size_t begin, std::size_t end, std::string_view code, std::string_view message,
             const Message& known = Message::array());

  const Catalog& catalog_;
  Day today_;
  Query* query_ = nullptr;
  std::string_view in_;
  std::string_view text_;
  std::size_t at_ = 0;
};

/// Names as a list, without empty ones.
Message list_of(const std::string_view* names, std::size_t count);

/// The words as the text of a search box: in quotes where they would not come back the same.
std::string text_of_words(const Query& query);

}  // namespace muster
