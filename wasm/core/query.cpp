#include "core/query.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/fold.hpp"
#include "core/value.hpp"

namespace muster {
namespace {

/// The white space of Unicode beyond ASCII; that of typographers stands from U+2000 to U+200A.
constexpr std::string_view wide_spaces[] = {"\xC2\x85",     "\xC2\xA0",     "\xE1\x9A\x80",
                                            "\xE2\x80\xA8", "\xE2\x80\xA9", "\xE2\x80\xAF",
                                            "\xE2\x81\x9F", "\xE3\x80\x80"};
constexpr std::size_t max_shown = 100;  ///< bytes of a wrong token in its fault

/// How many bytes of white space begin at `at`.
std::size_t space_at(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte == ' ' || (byte >= '\t' && byte <= '\r')) return 1;
  if (byte < 0x80) return 0;
  const std::string_view next = text.substr(at, 3);
  if (next.size() == 3 && next.substr(0, 2) == "\xE2\x80" &&
      static_cast<unsigned char>(next[2]) <= 0x8A) {
    return 3;
  }
  for (const std::string_view space : wide_spaces) {
    if (next.substr(0, space.size()) == space) return space.size();
  }
  return 0;
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Where the colon is of a token that begins at `at`, or npos where a word does.
std::size_t colon_after(std::string_view text, std::size_t at) {
  std::size_t end = at < text.size() && text[at] == '-' ? at + 1 : at;
  const std::size_t begin = end;
  while (end < text.size() && is_letter(text[end])) ++end;
  return end > begin && end < text.size() && text[end] == ':' ? end : std::string_view::npos;
}

std::size_t utf16_units(std::string_view text) {
  std::size_t units = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    units += (byte & 0xC0U) == 0x80U ? 0 : byte >= 0xF0 ? 2 : 1;
  }
  return units;
}

}  // namespace

void Query::fault(std::string_view in, std::string_view text, std::size_t begin, std::size_t end,
                  std::string_view code, std::string_view message, const Message& known) {
  if (fault_count_++ >= max_faults) return;
  const std::string_view token = text.substr(begin, end - begin);
  Message fault = Message::object();
  put(fault, "in", in);
  // In code units of UTF-16, as JavaScript counts.
  put(fault, "position", utf16_units(text.substr(0, begin)));
  put(fault, "length", utf16_units(token));
  put(fault, "token", cut_text(token, max_shown));
  put(fault, "code", code);
  put(fault, "message", message);
  put(fault, "known", known);
  append(faults, fault);
}

void QueryReader::fault(std::size_t begin, std::size_t end, std::string_view code,
                        std::string_view message, const Message& known) {
  query_->fault(in_, text_, begin, end, code, message, known);
}

void QueryReader::read(std::string_view in, std::string_view text, Query& query) {
  query_ = &query;
  in_ = in;
  text_ = text;
  const std::size_t end = cut_text(text, Query::max_text).size();
  if (end < text.size()) fault(end, text.size(), "too_long", "The text is too long.");
  text_ = text.substr(0, end);
  at_ = 0;
  while (at_ < text_.size()) {
    if (const std::size_t space = space_at(text_, at_); space > 0) {
      at_ += space;
      continue;
    }
    const std::size_t begin = at_;
    if (const std::size_t colon = colon_after(text_, at_); colon != std::string_view::npos) {
      token(begin, colon);
    } else if (text_[at_] == '"') {
      word(begin, quoted());
    } else {
      while (at_ < text_.size() && space_at(text_, at_) == 0) ++at_;
      word(begin, std::string(text_.substr(begin, at_ - begin)));
    }
  }
}

void QueryReader::unknown_key(std::size_t begin) {
  fault(begin, at_, "unknown_key", "There is no such filter.",
        list_of(key_names.data(), key_names.size()));
}

void QueryReader::word(std::size_t begin, std::string word) {
  if (word.empty()) return;
  // Nobody sees words there.
  if (in_ == "filter") return unknown_key(begin);
  if (query_->words.size() == Query::max_words) {
    fault(begin, at_, "too_many", "There are too many words.");
    return;
  }
  append_folded(query_->folded.emplace_back(), word);
  query_->words.push_back(std::move(word));
}

/// What is between quotes; one that is not closed takes the rest.
std::string QueryReader::quoted() {
  std::string text;
  for (++at_; at_ < text_.size(); ++at_) {
    if (text_[at_] == '"') {
      if (++at_ == text_.size() || text_[at_] != '"') break;
    }
    text += text_[at_];
  }
  return text;
}

std::string QueryReader::value() {
  std::string text;
  if (at_ < text_.size() && text_[at_] == '"') text = quoted();
  while (at_ < text_.size() && text_[at_] != ',' && space_at(text_, at_) == 0) {
    text += text_[at_++];
  }
  return text;
}

void QueryReader::token(std::size_t begin, std::size_t colon) {
  Term term;
  term.negated = text_[begin] == '-';
  const std::size_t name = term.negated ? begin + 1 : begin;
  std::vector<std::string> values;
  at_ = colon;
  do {
    ++at_;
    std::string next = value();
    if (!next.empty()) values.push_back(std::move(next));
  } while (at_ < text_.size() && text_[at_] == ',');

  const auto* const key = std::find_if(key_names.begin(), key_names.end(), [&](auto each) {
    return is_same_word(each, text_.substr(name, colon - name));
  });
  if (key == key_names.end()) {
    unknown_key(begin);
    return;
  }
  term.key = static_cast<Key>(key - key_names.begin());
  if (values.empty()) {
    fault(begin, at_, "missing_value", "There is no value.", known_values(term.key));
    return;
  }
  if (values.size() > Query::max_values || query_->terms.size() == Query::max_terms) {
    fault(begin, at_, "too_many", "There are too many filters or values.");
    return;
  }
  for (std::string& value : values) {
    if (!understand(term, value)) {
      fault(begin, at_, "unknown_value", "There is no such value.", known_values(term.key));
      return;
    }
    if (std::find(term.values.begin(), term.values.end(), value) == term.values.end()) {
      term.values.push_back(std::move(value));
    }
  }
  query_->terms.push_back(std::move(term));
}

/// Takes the value into the term and spells it as it should be; false: it makes no sense.
bool QueryReader::understand(Term& term, std::string& value) const {
  if (is_set(term.key)) return understand_word(term, value);
  if (term.key == Key::renewal) return understand_renewal(term, value);
  if (term.key == Key::id) {
    std::int64_t id = 0;
    for (const char c : value) {
      if (c < '0' || c > '9' || id >= std::int64_t{1} << 53) return false;
      id = id * 10 + (c - '0');
    }
    value = std::to_string(id);
    term.numbers.push_back(id);
    return true;
  }
  if (term.key == Key::mfa && is_same_word(value, "on")) value = "yes";
  if (term.key == Key::mfa && is_same_word(value, "off")) value = "no";
  const ChoiceNames& names = choice_names[choice_of(term.key)];
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (!is_same_word(value, names[i])) continue;
    value = names[i];
    term.mask |= std::uint64_t{1} << i;
    return true;
  }
  return false;
}

bool QueryReader::understand_word(Term& term, std::string& value) const {
  if (is_same_word(value, "none")) {
    value = "none";
    term.none = true;
    return true;
  }
  const Vocabulary& words = catalog_.words(term.key);
  const Vocabulary::Number number = words.find(value);
  if (number == Vocabulary::none) return false;
  value = words.word(number);
  if (number < Vocabulary::shared) {
    term.mask |= Vocabulary::bit(number);
  } else {
    term.numbers.push_back(number);
  }
  return true;
}

bool QueryReader::understand_renewal(Term& term, std::string& value) const {
  constexpr Day never = no_day - 1;
  // By the order of the names; the last is none.
  const Day days[] = {-never, today_ - 1,  today_,      today_ + 30,
                      today_, today_ + 90, today_ + 91, never};
  const auto add = [&term](Day first, Day last) {
    term.numbers.push_back(first);
    term.numbers.push_back(last);
  };
  for (std::size_t i = 0; i < renewal_names.size(); ++i) {
    if (!is_same_word(value, renewal_names[i])) continue;
    value = renewal_names[i];
    if (2 * i < std::size(days)) {
      add(days[2 * i], days[2 * i + 1]);
    } else {
      term.none = true;
    }
    return true;
  }
  const Day first = day_of(value + "-01");
  if (first == no_day) return false;
  const Month month = month_of(first);
  add(std::max(first, today_), first_of_month(month.year, month.month + 1) - 1);
  return true;
}

Message QueryReader::known_values(Key key) const {
  constexpr std::size_t most = 20;
  if (is_choice(key)) return list_of(choice_names[choice_of(key)].data(), 3);
  if (key == Key::renewal) return list_of(renewal_names.data(), renewal_names.size());
  Message values = Message::array();
  if (key == Key::id) return values;
  const Vocabulary& words = catalog_.words(key);
  for (Vocabulary::Number i = 0; i < std::min(words.size(), most - 1); ++i) {
    if (!words.word(i).empty()) append(values, words.word(i));
  }
  append(values, "none");
  return values;
}

Message list_of(const std::string_view* names, std::size_t count) {
  Message list = Message::array();
  for (std::size_t i = 0; i < count; ++i) {
    if (!names[i].empty()) append(list, names[i]);
  }
  return list;
}

std::string text_of_words(const Query& query) {
  std::string text;
  for (const std::string& word : query.words) {
    if (!text.empty()) text += ' ';
    bool plain = word.front() != '"' && colon_after(word, 0) == std::string::npos;
    for (std::size_t i = 0; i < word.size(); ++i) plain = plain && space_at(word, i) == 0;
    if (!plain) text += '"';
    for (const char c : word) {
      text += c;
      if (c == '"' && !plain) text += c;
    }
    if (!plain) text += '"';
  }
  return text;
}

}  // namespace muster
