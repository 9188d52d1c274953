#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/contract.hpp"
#include "core/directory.hpp"
#include "core/facts.hpp"
#include "core/key.hpp"
#include "core/user_log.hpp"
#include "core/vocabulary.hpp"

namespace muster {

/// The facts of all users of a directory, and the words they use. The words that the contract knows
/// come first, before them the roles that are privileged, strongest first.
class Catalog {
 public:
  /// Forgets all users; the words are those of the contract.
  void begin(const Contract& contract);
  /// Takes in what has changed in the directory.
  void catch_up(const Directory& directory);

  [[nodiscard]] const FactColumns& facts() const { return facts_; }
  [[nodiscard]] const Vocabulary& words(Key set) const { return words_[index_of(set)]; }
  /// How many words of a set are the contract's; they come first.
  [[nodiscard]] std::size_t known(Key set) const { return known_[index_of(set)]; }
  [[nodiscard]] bool is_privileged(const UserRecord& user) const;
  /// The words that logs have the numbers of.
  [[nodiscard]] const KnownWords& known_words() const { return known_words_; }
  /// How many words there are in all sets.
  [[nodiscard]] std::size_t size() const;
  /// The numbers of a user's words as often as they occur, also of those that share a bit; valid
  /// until the next call.
  const std::vector<Vocabulary::Number>& words_of(std::string_view log, Key set);

 private:
  const std::vector<std::string_view>& texts_of(const UserRecord& user, Key set);
  Facts facts_of(const UserRecord& user);

  KnownWords known_words_;
  FactColumns facts_;
  std::array<Vocabulary, set_keys> words_;
  std::array<std::size_t, set_keys> known_{};
  std::size_t privileged_ = 0;
  Changes::Mark mark_;
  UserReader reader_{known_words_};
  std::vector<Vocabulary::Number> numbers_;
  std::vector<std::string_view> texts_;
};

}  // namespace muster
