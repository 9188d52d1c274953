#include "core/user_order.hpp"

#include <algorithm>
#include <utility>

#include "core/fold.hpp"

namespace muster {
namespace {

enum Column : unsigned {
  name,
  email,
  job_title,
  first_name,
  last_name,
  roles,
  mfa,
  checks,
  renewal,
  status,
  contractor,
  idp,
  terms,
  updated,
  id,
};
constexpr unsigned exact = 32;  ///< added to the column of a name: the text itself

/// MFA that is off comes first, as what wants to be seen to.
constexpr std::array<std::uint8_t, 3> mfa_places = {2, 0, 1};
/// So do checks with these states; others follow as the contract has them, unknown ones by name.
constexpr std::array<std::string_view, 3> first_checks = {"ISSUE", "EXPIRED", "PENDING"};

/// The users of a directory as a list that can be sorted.
class Users final : public Sortable {
 public:
  Users(const Directory& directory, Catalog& catalog) : directory_(directory), catalog_(catalog) {}

  SortKey key(std::uint32_t row, unsigned level) override {
    const Facts& facts = catalog_.facts()[row];
    switch (level) {
      case roles:
        return place_of(row, Key::role);
      case checks:
        return place_of(row, Key::check);
      case idp:
        return place_of(row, Key::idp);
      case mfa:
        return number(mfa_places[facts.choice(choice_of(Key::mfa))]);
      case status:
        return number(facts.choice(choice_of(Key::status)));
      case contractor: {
        const unsigned choice = facts.choice(choice_of(Key::contractor));
        return {choice == 2, choice, {}};
      }
      case renewal:
        // Days before 1970 too.
        return {
            facts.renewal == no_day, static_cast<std::uint64_t>(facts.renewal) ^ 1ULL << 63U, {}};
      case id:
        return number(static_cast<std::uint64_t>(directory_.id(row)));
      default:
        return text(reader_.read(directory_.log(row)), level);
    }
  }

 private:
  static SortKey number(std::uint64_t value) { return {false, value, {}}; }

  SortKey text(const UserRecord& user, unsigned level) {
    std::string_view text;
    switch (level % exact) {
      case name:
        text = name_ = user.name();
        break;
      case email:
        text = user.email;
        break;
      case job_title:
        text = user.job_title;
        break;
      case first_name:
        text = user.first_name;
        break;
      case last_name:
        text = user.last_name;
        break;
      case terms:
        text = user.terms_agreed_at;
        break;
      default:
        text = user.updated_at;
    }
    if (level >= terms) return {text.empty(), number_of_text(text), text};
    folded_.clear();
    append_folded(folded_, text);
    return {text.empty(), number_of_name(folded_), folded_};
  }

  /// Of a set the word that comes first counts.
  SortKey place_of(std::uint32_t row, Key set) {
    std::uint64_t bits = catalog_.facts()[row].sets[index_of(set)];
    const std::vector<std::uint32_t>& places = places_of(set);
    std::uint64_t first = ~std::uint64_t{0};
    if (bits >> Vocabulary::shared != 0) {
      bits = 0;
      for (const Vocabulary::Number word : catalog_.words_of(directory_.log(row), set)) {
        first = std::min<std::uint64_t>(first, word < places.size() ? places[word] : ~0U);
      }
    }
    for (; bits != 0; bits &= bits - 1) {
      first =
          std::min<std::uint64_t>(first, places[static_cast<std::size_t>(__builtin_ctzll(bits))]);
    }
    return {first == ~std::uint64_t{0}, first, {}};
  }

  const std::vector<std::uint32_t>& places_of(Key set);

  const Directory& directory_;
  Catalog& catalog_;
  UserReader reader_;
  std::string name_;
  std::string folded_;
  std::array<std::vector<std::uint32_t>, set_keys> places_;
};

/// The words of a set as a list that can be sorted.
class Words final : public Sortable {
 public:
  Words(const Catalog& catalog, Key set) : catalog_(catalog), set_(set) {}

  SortKey key(std::uint32_t item, unsigned /*level*/) override {
    const std::string& word = catalog_.words(set_).word(item);
    if (set_ == Key::check) {
      for (std::size_t i = 0; i < first_checks.size(); ++i) {
        if (is_same_word(word, first_checks[i])) return {false, i, {}};
      }
    }
    const std::size_t known = set_ == Key::idp ? 0 : catalog_.known(set_);
    if (item < known) return {false, first_checks.size() + item, {}};
    folded_.clear();
    append_folded(folded_, word);
    return {false, ~std::uint64_t{0}, folded_};
  }

 private:
  const Catalog& catalog_;
  Key set_;
  std::string folded_;
};

const std::vector<std::uint32_t>& Users::places_of(Key set) {
  std::vector<std::uint32_t>& places = places_[index_of(set)];
  if (!places.empty()) return places;
  std::vector<std::uint32_t> sorted(catalog_.words(set).size());
  for (std::uint32_t i = 0; i < sorted.size(); ++i) sorted[i] = i;
  Words words(catalog_, set);
  sort_items(words, {{0, false, true}}, sorted);
  places.resize(sorted.size());
  for (std::uint32_t i = 0; i < sorted.size(); ++i) places[sorted[i]] = i;
  return places;
}

std::vector<SortLevel> levels_of(const Sort& sort) {
  std::vector<SortLevel> levels;
  for (std::size_t i = 0; i < sort.size; ++i) {
    const unsigned column = sort.keys[i] / 2;
    const bool descending = sort.keys[i] % 2 != 0;
    const bool is_name = column <= last_name;
    for (const unsigned level : {column, column + exact}) {
      if (level < exact || is_name) levels.push_back({level, descending, is_name && level < exact});
    }
  }
  return levels;
}

}  // namespace

Sort Sort::read(std::string_view text, const std::string_view* names, std::size_t count,
                Query& query) {
  Sort sort;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(',', at), text.size());
    const bool descending = text[at] == '-';
    const std::string_view key = text.substr(at, end - at).substr(descending ? 1 : 0);
    unsigned place = 0;
    while (place < count && !is_same_word(names[place], key)) ++place;
    if (end == at || (sort.size > 0 && sort.keys[0] / 2 == place)) {
      // Nothing, or nothing new.
    } else if (place == count) {
      query.fault("sort", text, at, end, "unknown_sort", "Nothing is sorted by this.",
                  list_of(names, count));
    } else if (sort.size == max_keys) {
      query.fault("sort", text, at, text.size(), "too_many", "Two keys sort at most.");
      break;
    } else {
      sort.keys[sort.size++] = 2 * place + (descending ? 1 : 0);
    }
    at = end + 1;
  }
  return sort;
}

const std::vector<Directory::Row>* UserOrders::of(const Sort& sort, const Directory& directory,
                                                  Catalog& catalog) {
  if (sort.size == 0) return nullptr;
  Kept* found = nullptr;
  for (Kept& each : kept_) {
    if (each.sort.keys == sort.keys && each.sort.size == sort.size) found = &each;
  }
  if (found == nullptr) {
    found = &kept_[next_];
    next_ = (next_ + 1) % kept_.size();
    *found = {};
    found->sort = sort;
  }
  Kept& kept = *found;
  std::size_t words = 0;
  for (std::size_t set = 0; set < set_keys; ++set) {
    words += catalog.words(static_cast<Key>(set)).size();
  }
  if (words != kept.words) kept.mark = {};
  kept.words = words;
  std::vector<Directory::Row> changed = directory.changed_since(kept.mark);
  if (changed.empty()) return &kept.rows;
  Users users(directory, catalog);
  const std::vector<SortLevel> levels = levels_of(sort);
  // To find the places of many one by one takes longer than to sort all.
  if (changed.size() > directory.size() / 8) {
    kept.rows.resize(directory.size());
    for (Directory::Row row = 0; row < kept.rows.size(); ++row) kept.rows[row] = row;
    sort_items(users, levels, kept.rows);
    return &kept.rows;
  }
  std::vector<bool> moved(directory.size());
  for (const Directory::Row row : changed) moved[row] = true;
  kept.rows.erase(std::remove_if(kept.rows.begin(), kept.rows.end(),
                                 [&](Directory::Row row) { return moved[row]; }),
                  kept.rows.end());
  merge_items(users, levels, kept.rows, std::move(changed));
  return &kept.rows;
}

}  // namespace muster
