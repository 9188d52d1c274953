#include "exports.hpp"

#include <array>
#include <string_view>

#include "catch2.hpp"
#include "support.hpp"

namespace {

using namespace std::string_view_literals;

constexpr std::array scraps = {
    "a"sv,         "Z"sv,      "0"sv,      "é"sv,      "田"sv,     "😀"sv,    "ﷺ"sv,
    " "sv,         "  "sv,     "\t"sv,     "\r"sv,     "\n"sv,     "\r\n"sv, "\0"sv,
    "\x01"sv,      "\x1f"sv,   "\x7f"sv,   "\""sv,     "\"\""sv,   ","sv,    ";"sv,
    "; "sv,        "'"sv,      "\\"sv,     "\\n"sv,    "="sv,      "+"sv,    "-"sv,
    "@"sv,         "＝"sv,     "＋"sv,     "－"sv,     "＠"sv,     "=1+1"sv, "-17"sv,
    "|"sv,         ":"sv,      "{"sv,      "}"sv,      "["sv,      "]"sv,    "\u00a0"sv,
    "\u200b"sv,    "\u2028"sv, "\u202e"sv, "\ufeff"sv, "\u3000"sv, "ID"sv,   "END:VEVENT"sv,
    "</script>"sv, "null"sv};

std::vector<std::string_view> hostile_texts(std::size_t most, Random& random) {
  std::vector<std::string_view> texts(random.below(most + 1));
  for (std::string_view& text : texts) text = hostile_text(random);
  return texts;
}

std::optional<bool> some_flag(Random& random) {
  const std::size_t which = random.below(3);
  return which == 2 ? std::nullopt : std::optional(which == 1);
}

}  // namespace

muster::Export export_of(const muster::Document& plan, std::vector<std::int64_t> ids) {
  auto read = std::make_unique<muster::ExportPlan>();
  muster::Refusal refusal;
  const bool taken = muster::read_plan(plan, *read, refusal);
  INFO(refusal.message);
  REQUIRE(taken);
  return {std::move(read), std::move(ids)};
}

std::string_view next_of(muster::Export& out, const muster::Directory& directory) {
  static const muster::Catalog catalog = [] {
    muster::Catalog known;
    known.begin(embedded());
    return known;
  }();
  return out.next(directory, catalog);
}

std::string rest_of(muster::Export& out, const muster::Directory& directory) {
  std::string text;
  for (;;) {
    const std::string_view piece = next_of(out, directory);
    if (piece.empty()) return text;
    text += piece;
  }
}

std::string exported(const muster::Document& plan, const std::vector<muster::UserRecord>& users) {
  muster::Directory directory;
  std::vector<std::int64_t> ids;
  for (const muster::UserRecord& user : users) {
    put(directory, user);
    ids.push_back(*user.id);
  }
  muster::Export out = export_of(plan, ids);
  return rest_of(out, directory);
}

std::string_view hostile_text(Random& random) {
  std::string text;
  for (std::size_t left = random.below(6); left > 0; --left) {
    text += scraps[random.below(scraps.size())];
  }
  return kept(std::move(text));
}

muster::UserRecord hostile_user(std::int64_t id, Random& random) {
  muster::UserRecord user;
  user.id = id;
  user.email = hostile_text(random);
  user.first_name = hostile_text(random);
  user.last_name = hostile_text(random);
  user.job_title = hostile_text(random);
  user.terms_agreed_at = hostile_text(random);
  user.updated_at = hostile_text(random);
  user.roles = hostile_texts(3, random);
  user.checks = hostile_texts(2, random);
  for (std::size_t left = random.below(3); left > 0; --left) {
    user.identities.push_back({random.below(3) == 0, random.below(3) == 0, some_flag(random),
                               some_flag(random), some_flag(random), hostile_text(random)});
  }
  for (std::size_t left = random.below(4); left > 0; --left) {
    const std::string_view type = random.below(2) == 0 ? "SEC_TRAINING" : hostile_text(random);
    const std::string_view date = random.below(2) == 0
                                      ? kept("2027-01-" + std::to_string(10 + random.below(20)))
                                      : hostile_text(random);
    user.documents.push_back(
        {static_cast<std::int64_t>(random.below(1000)), hostile_text(random), type, date});
  }
  return user;
}
