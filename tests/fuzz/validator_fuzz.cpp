// Any bytes as an answer: the verdict is consistent, and the same in any pieces.
#include <algorithm>
#include <array>

#include "../oracle/agreement.hpp"
#include "core/contract.hpp"
#include "core/validator.hpp"
#include "property.hpp"

using muster::Finding;
using muster::Schema;
using muster::Severity;
using muster::Verdict;

namespace {

/// Wants objects to be closed in the order in which they were opened.
class Nesting final : public muster::FieldSink {
 public:
  void open(muster::Field object) override { open_.push_back(object); }
  void close(muster::Field object, bool /*usable*/) override {
    require(!open_.empty() && open_.back() == object, "an object is closed that is not open");
    open_.pop_back();
  }
  [[nodiscard]] bool is_closed() const { return open_.empty(); }

 private:
  std::vector<muster::Field> open_;
};

/// The embedded contract's schemas. The text chooses by how many spaces it begins with, so that a
/// saved answer is an input as it is.
const Schema& schema_for(const std::string& text) {
  static const auto contract = muster::Contract::unpack(muster::embedded_contract());
  static const std::vector<const Schema*> schemas = [] {
    std::vector<const Schema*> all;
    for (const auto& [id, status] :
         {std::pair{"listUsers", 200}, std::pair{"getUser", 200},
          std::pair{"downloadUserDocument", 200}, std::pair{"listUserDocuments", 200},
          std::pair{"listUsers", 500}}) {
      all.push_back(contract->operation(id)->responses.at(status).schema);
    }
    return all;
  }();
  const std::size_t spaces = std::min(text.find_first_not_of(' '), text.size());
  return *schemas[spaces % schemas.size()];
}

Verdict judge(const Schema& schema, const std::string& text, const std::vector<std::size_t>& cuts) {
  Nesting nesting;
  muster::Validator validator(schema, nesting, std::uint64_t{1} << 20);
  std::size_t from = 0;
  bool more = true;
  for (std::size_t i = 0; i <= cuts.size() && more; ++i) {
    const std::size_t to = i == cuts.size() ? text.size() : cuts[i];
    const std::vector<char> exact(text.begin() + static_cast<std::ptrdiff_t>(from),
                                  text.begin() + static_cast<std::ptrdiff_t>(to));
    more = validator.push({exact.data(), exact.size()});
    from = to;
  }
  const Verdict& verdict = validator.finish(true);
  require(verdict.fault.has_value() || nesting.is_closed(), "an object is left open");
  require(verdict.fault.has_value() || verdict.bytes == text.size(), "bytes are not counted");
  return verdict;
}

bool is_of_pattern(const std::string& pointer, const std::string& pattern) {
  std::size_t at = 0;
  for (const char c : pattern) {
    const bool index = c == '*' && at < pointer.size() && pointer[at] != '*';
    if (!index && (at == pointer.size() || pointer[at++] != c)) return false;
    while (index && at < pointer.size() && pointer[at] >= '0' && pointer[at] <= '9') ++at;
  }
  return at == pointer.size();
}

void check(const Verdict& verdict) {
  std::array<std::uint64_t, muster::severities> counts{};
  std::uint64_t listed = 0;
  for (const Finding& each : verdict.findings.patterns()) {
    counts[static_cast<std::size_t>(each.severity)] += each.count;
    listed += each.count;
    require(each.count > 0 && each.rows <= each.count, "a finding in more rows than places");
    require(is_of_pattern(each.pointer, each.pattern), each.pointer + " is not " + each.pattern);
  }
  std::uint64_t total = 0;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    const std::uint64_t all = verdict.findings.count(static_cast<Severity>(i));
    require(counts[i] <= all, "more findings are listed than counted");
    total += all;
  }
  require(listed + verdict.findings.unlisted() == total, "the counts are not those of findings");
  require(verdict.set_aside.size() ==
              std::min<std::uint64_t>(verdict.set_aside_count, Verdict::max_set_aside),
          "rows set aside are not all there");
  require(verdict.rows_set_aside <= verdict.set_aside_count, "more rows set aside than there are");
  require(verdict.rows + verdict.rows_set_aside <= verdict.values, "more rows than values");
  require(verdict.broken == (verdict.fault.has_value() || verdict.reason.has_value()),
          "an answer is broken without a reason, or the other way round");
  require(!verdict.broken || !verdict.findings.valid(), "a broken answer is valid");
}

std::string told(const Verdict& verdict) {
  std::string text = std::to_string(verdict.values) + " " + std::to_string(verdict.rows) + " " +
                     std::to_string(verdict.set_aside_count) + " " +
                     std::to_string(verdict.rows_set_aside) + " " +
                     std::to_string(verdict.findings.unlisted());
  for (const Finding& each : verdict.findings.patterns()) {
    text += '\n' + std::string(word(each.severity)) + ' ' + std::string(word(each.code)) + ' ' +
            each.pattern + ' ' + each.pointer + ' ' + each.expected + ' ' + each.found + ' ' +
            each.example + ' ' + std::to_string(each.count) + ' ' + std::to_string(each.rows) +
            ' ' + std::to_string(each.user_id.value_or(-1));
  }
  for (const auto& each : verdict.set_aside) {
    text += '\n' + each.pointer + ' ' + each.place + ' ' + std::string(word(each.code));
  }
  return text;
}

}  // namespace

void fuzz(const std::string& text) {
  const Schema& schema = schema_for(text);
  const Verdict whole = judge(schema, text, {});
  check(whole);
  Random random(seed_of(text));
  const Verdict cut = judge(schema, text, random_cuts(text.size(), 8, random));
  require(whole.fault.has_value() == cut.fault.has_value(), "cut it is accepted, or only then");
  require(told(whole) == told(cut),
          "cut the verdict is another:\n" + told(whole) + "\nbut\n" + told(cut));
}
