#include "core/export_guard.hpp"

#include <algorithm>
#include <array>

namespace muster {
namespace {

constexpr std::array<std::string_view, 12> formula = {"=",  "+",  "-",  "@",  "＝", "＋",
                                                      "－", "＠", "﹢", "﹣", "﹦", "﹫"};

struct Range {
  std::string_view first;
  std::string_view last;
};

/// What is seen as space, or not at all. Code points compare as their UTF-8 does.
constexpr std::array<Range, 9> spaces = {{{" ", " "},
                                          {"\u00A0", "\u00A0"},
                                          {"\u1680", "\u1680"},
                                          {"\u180E", "\u180E"},
                                          {"\u2000", "\u200F"},
                                          {"\u2028", "\u202F"},
                                          {"\u205F", "\u206F"},
                                          {"\u3000", "\u3000"},
                                          {"\uFEFF", "\uFEFF"}}};

constexpr std::string_view separators = ",;\t\r\n";

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

/// The bytes of the space that a text begins with, 0: it begins with none.
std::size_t space_size(std::string_view text) {
  for (const Range& range : spaces) {
    const std::string_view head = text.substr(0, range.first.size());
    if (head >= range.first && head <= range.last) return head.size();
  }
  return 0;
}

/// `whole`: the text is a cell of its own, not a part of one.
bool is_dangerous(std::string_view text, bool whole) {
  for (;;) {
    if (text.empty()) return false;
    const bool control = is_control(text.front());
    if (control && whole) return true;
    if (control && separators.find(text.front()) != std::string_view::npos) return false;
    const std::size_t skip = control ? 1 : space_size(text);
    if (skip == 0) break;
    text.remove_prefix(skip);
  }
  return std::any_of(formula.begin(), formula.end(),
                     [text](std::string_view sign) { return text.substr(0, sign.size()) == sign; });
}

}  // namespace

std::string guarded_cell(std::string_view text) {
  std::string cell;
  bool whole = true;
  for (;;) {
    if (is_dangerous(text, whole)) cell += '\'';
    whole = false;
    const std::size_t end = text.find_first_of(separators);
    if (end == std::string_view::npos) break;
    cell += text.substr(0, end + 1);
    text.remove_prefix(end + 1);
  }
  cell += text;
  return cell;
}

}  // namespace muster
