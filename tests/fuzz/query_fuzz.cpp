// Any bytes as texts of users, as a text to find, as the JSON of a view, a request or an export,
// and as a cell.
#include <algorithm>
#include <array>
#include <memory>

#include "core/directory.hpp"
#include "core/export_guard.hpp"
#include "core/fold.hpp"
#include "core/session.hpp"
#include "core/utf8.hpp"
#include "core/view.hpp"
#include "nlohmann/json.hpp"
#include "property.hpp"

using Rows = std::vector<muster::Directory::Row>;

namespace {

std::string folded(std::string_view text) {
  std::string result;
  muster::append_folded(result, text);
  return result;
}

bool is_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const muster::Utf8 next = muster::utf8_at(text, at);
    if (!next.whole) return false;
    at += next.size;
  }
  return true;
}

Rows found(muster::Index& index, const std::string& text) {
  return rows_of(muster::Document{{"text", text}}, index);
}

/// A word as it is written so that nothing in it has a meaning.
std::string as_written(const std::string& word) {
  std::string text = "\"";
  for (const char c : word) text += c == '"' ? "\"\"" : std::string(1, c);
  return text + '"';
}

void fold_and_find(const std::string& text) {
  const std::string once = folded(text);
  if (is_utf8(text)) {
    require(is_utf8(once), "folding keeps UTF-8");
    require(folded(once) == once, "what is folded stays as it is");
  }

  // Each line is the name of a user; the first line is looked for.
  static const std::unique_ptr<muster::Contract> contract =
      muster::Contract::unpack(muster::embedded_contract());
  muster::Directory directory;
  muster::Index index(directory);
  index.begin(*contract);
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size() && lines.size() < 16;) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string& name = lines.emplace_back(text.substr(at, end - at));
    directory.put(static_cast<std::int64_t>(lines.size()), "", folded(name));
    at = end + 1;
  }
  if (lines.empty()) return;
  const std::string first = as_written(lines.front());
  const Rows rows = found(index, first);
  require(!rows.empty() && rows.front() == 0, "a user is found by the own name");
  require(std::is_sorted(rows.begin(), rows.end()), "rows come in order");
  const Rows narrower = found(index, first + " " + as_written(lines.back()));
  require(std::includes(rows.begin(), rows.end(), narrower.begin(), narrower.end()),
          "another word finds no more");
  require(found(index, " \t\n").size() == directory.size(), "no word finds all");
}

void check(const muster::Reply& reply) {
  require(nlohmann::json::accept(reply.body), "a reply is JSON");
  require(reply.ok == (reply.code == "ok"), "a reply that is not ok says why");
}

bool is_encoded(const std::string& text, std::string_view also) {
  return std::all_of(text.begin(), text.end(), [also](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           also.find(c) != std::string_view::npos;
  });
}

void ask(const std::string& text) {
  static muster::Session session;
  const muster::Reply view = session.view(text);
  check(view);
  if (view.ok) {
    const auto body = nlohmann::json::parse(view.body);
    require(body["rows"].size() <= body["size"], "a page has at most its size of rows");
    require(body["total"] <= body["of"], "not more are found than there are");
  }
  static constexpr std::array operations = {"listUsers", "getUserByEmail", "uploadUserDocument"};
  const muster::Reply request = session.request(operations[text.size() % operations.size()], text);
  check(request);
  if (!request.ok) return;
  const auto body = nlohmann::json::parse(request.body);
  require(is_encoded(body["path"].get<std::string>(), "-._~%/"), "a path is encoded");
  require(is_encoded(body["query"].get<std::string>(), "-._~%=&"), "a query is encoded");
}

void take_along(const std::string& text) {
  const std::string cell = muster::guarded_cell(text);
  require(muster::guarded_cell(cell) == cell, "a guarded cell needs no guard");
  static muster::Session session;
  const muster::Reply opened = session.export_open(text);
  check(opened);
  if (!opened.ok) return;
  const auto handle = nlohmann::json::parse(opened.body)["export"].get<std::uint32_t>();
  while (!session.export_next(handle).body.empty()) {
  }
  check(session.export_status(handle));
  require(session.export_close(handle).ok, "an export is closed");
}

}  // namespace

void fuzz(const std::string& text) {
  fold_and_find(text);
  ask(text);
  take_along(text);
}
