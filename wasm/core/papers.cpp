#include "core/papers.hpp"

#include "core/fold.hpp"
#include "core/substring.hpp"

namespace muster {
namespace {

constexpr std::string_view column_names[] = {"name", "type", "owner", "renewal", "id"};
enum Column : unsigned { by_name, by_type, by_owner, by_renewal, by_id };

}  // namespace

Listing::Columns Papers::columns() const {
  return {column_names, std::size(column_names), by_owner + 1, "renewal"};
}

unsigned Papers::facets() const {
  return 1U << index_of(Key::document) | 1U << index_of(Key::renewal);
}

void Papers::clear() {
  mark_ = {};
  changes_.cleared();
  places_.clear();
  facts_.clear();
  folded_.clear();
  unlisted_ = 0;
}

void Papers::catch_up() {
  const std::size_t known = mark_.rows;
  std::vector<Directory::Row> rows = directory_.changes().since(mark_);
  if (rows.empty()) return;
  // Those of users that are new follow the others; else all are gathered again.
  if (rows.front() < known) {
    clear();
    rows = directory_.changes().since(mark_);
  }
  for (const Directory::Row row : rows) take(row);
}

void Papers::take(Directory::Row row) {
  const UserRecord& user = reader_.read(directory_.log(row));
  if (has_more_documents(user)) ++unlisted_;
  std::uint32_t number = 0;
  for (const DocumentRecord& document : user.documents) {
    Facts facts = catalog_.facts().at(row);
    facts.sets[index_of(Key::document)] =
        Vocabulary::bit(catalog_.words(Key::document).find(document.type));
    facts.renewal = day_of(document.renewal_date);
    facts_.resize(places_.size() + 1);
    facts_.put(places_.size(), facts);
    places_.push_back({row, number++});
    text_.clear();
    append_folded(text_, document.name);
    text_ += '\n';
    append_folded(text_, document.type);
    folded_.append(text_);
    changes_.added();
  }
}

const DocumentRecord& Papers::document(Item paper) {
  user_ = &reader_.read(directory_.log(places_[paper].row));
  return user_->documents[places_[paper].number];
}

void Papers::keep_having(std::string_view word, std::vector<Item>& papers) {
  std::size_t kept = 0;
  for (const Item paper : papers) {
    papers[kept] = paper;
    const bool has = contains(folded_.at(paper), word) ||
                     contains(directory_.folded().at(places_[paper].row), word);
    kept += has ? 1 : 0;
  }
  papers.resize(kept);
}

const std::vector<Vocabulary::Number>& Papers::words_of(Item paper, Key set) {
  if (set != Key::document) return catalog_.words_of(directory_.log(places_[paper].row), set);
  numbers_.assign(1, catalog_.words(Key::document).find(document(paper).type));
  return numbers_;
}

SortKey Papers::key(Item paper, unsigned level) {
  if (level == by_user) return key_of_id(id(paper));
  if (level == by_renewal) return key_of_day(facts_.renewals[paper]);
  const DocumentRecord& found = document(paper);
  if (level == by_id) return key_of_id(found.id.value_or(0));
  std::string_view text = level % exact_text == by_name ? found.name : found.type;
  if (level % exact_text == by_owner) text = name_ = user_->name();
  return level < exact_text ? key_of_name(text, text_) : key_of_text(text);
}

void Papers::write(Message& rows, Item paper) {
  const DocumentRecord& found = document(paper);
  Message row = Message::object();
  put(row, "userId", id(paper));
  put(row, "userName", user_->name());
  put(row, "userEmail", text_or_null(user_->email));
  put(row, "separated", is_separated(*user_));
  put(row, "id", found.id);
  put(row, "name", found.name);
  put(row, "type", found.type);
  put(row, "renewalDate", text_or_null(found.renewal_date));
  append(rows, row);
}

}  // namespace muster
