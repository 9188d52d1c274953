#include "brute.hpp"
#include "catch2.hpp"
#include "core/day.hpp"
#include "core/fold.hpp"
#include "core/substring.hpp"
#include "core/vocabulary.hpp"

using muster::day_of;
using muster::Vocabulary;

TEST_CASE("Days are numbered by the calendar, also over centuries") {
  CHECK(day_of("1970-01-01") == 0);
  CHECK(day_of("1969-12-31") == -1);
  CHECK(day_of("2000-03-01") == 11017);
  std::string day = "1896-02-27";
  for (int number = day_of(day), i = 0; i < 3000; ++i, ++number) {
    REQUIRE(day_of(day) == number);
    CHECK(text_of(muster::month_of(number)) == day.substr(0, 7));
    day = days_after(day, 1);
  }
  for (const char* edge : {"0000-01-01", "0000-02-29", "0001-03-01", "9999-12-31", "2400-02-29"}) {
    CHECK(text_of(muster::month_of(day_of(edge))) == std::string(edge).substr(0, 7));
  }
  for (const char* wrong : {"", "2026-02-29", "2026-13-01", "2026-1-1", "2026-01-01T00:00:00Z"}) {
    CHECK(day_of(wrong) == muster::no_day);
  }
  CHECK(muster::first_of_month(2026, 14) == day_of("2027-02-01"));
}

TEST_CASE("A word is found wherever it is, in texts of any length") {
  for (std::size_t size = 0; size < 70; ++size) {
    const std::string text(size, '.');
    for (std::size_t length = 1; length < 24; ++length) {
      std::string word = "a" + std::string(length - 1, 'b');
      if (length > 2) word.back() = 'c';
      CHECK_FALSE(muster::contains(text, word));
      for (std::size_t at = 0; at + length <= size; ++at) {
        std::string with = text;
        with.replace(at, length, word);
        if (!muster::contains(with, word)) FAIL(with << " has " << word);
        with[at] = '.';
        if (muster::contains(with, word)) FAIL(with << " has no " << word);
      }
    }
  }
  CHECK(muster::contains("", ""));
  CHECK(muster::contains("abab", "bab"));
  CHECK(muster::contains(std::string(40, 'a') + "ab", "aab"));
  CHECK(muster::contains("\xFF\x80", "\x80"));
}

TEST_CASE("Words keep their number and their first spelling") {
  Vocabulary words;
  CHECK(words.find("A") == Vocabulary::none);
  for (std::uint32_t i = 0; i < 1000; ++i) CHECK(words.add("Word " + std::to_string(i)) == i);
  for (std::uint32_t i = 0; i < 1000; ++i) CHECK(words.find("wORD " + std::to_string(i)) == i);
  CHECK(words.add("WORD 7") == 7);
  CHECK(words.word(7) == "Word 7");
  CHECK(words.size() == 1000);
  CHECK(Vocabulary::bit(62) == std::uint64_t{1} << 62);
  CHECK(Vocabulary::bit(63) == std::uint64_t{1} << 63);
  CHECK(Vocabulary::bit(999) == std::uint64_t{1} << 63);
  CHECK(Vocabulary::bit(Vocabulary::none) == std::uint64_t{1} << 63);
}

TEST_CASE("What is hostile among words does not fill memory") {
  Vocabulary words;
  CHECK(words.add(std::string(201, 'a')) == Vocabulary::none);
  for (int i = 0; i < 70000; ++i) words.add(std::to_string(i));
  CHECK(words.size() == 65536);
  CHECK(words.find("65535") == 65535);
  CHECK(words.find("65536") == Vocabulary::none);
}

TEST_CASE("Texts are compared as people type them") {
  const auto folded = [](std::string_view text) {
    std::string result;
    muster::append_folded(result, text);
    return result;
  };
  const std::pair<const char*, const char*> alike[] = {
      {"García", "garcia"},
      {"Straße", "STRASSE"},
      {"Ærø", "aero"},
      {"Œuvre", "oeuvre"},
      {"Þór", "thor"},
      {"O’Fable", "o'fable"},
      {"Jean‑Luc", "jean-luc"},
      {"Παραδείγματος", "παραδειγματος"},
      {"ΠΑΡΑΔΕΊΓΜΑΤΟΣ", "παραδειγματοσ"},
      {"Ώρα", "ωρα"},
      {"Ёлкин", "елкин"},
      {"Ґалаґан", "ґалаґан"},
      {"Андрей", "андреи\u0306"},
      {"ЇЖАК", "їжак"},
      {"Արամ", "արամ"},
      {"Ｍｕｓｔｅｒ", "muster"},
      {"مُحَمَّد", "محمد"},
      {"Ѡ", "ѡ"},
  };
  for (const auto& [one, other] : alike) CHECK(folded(one) == folded(other));
  for (const char* as_it_is : {"한국", "山田", "abc'-", "҂"}) CHECK(folded(as_it_is) == as_it_is);
}
