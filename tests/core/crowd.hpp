#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "core/directory.hpp"
#include "core/view.hpp"
#include "support.hpp"

/// Random users that are the same for the same seed: some with nothing, some with words that no
/// contract knows, dates that are none, names of several scripts.
class Crowd {
 public:
  /// `words` is how many roles, states, types and clients there are at least.
  Crowd(std::uint32_t seed, std::size_t size, unsigned words = 12);

  std::vector<muster::UserRecord> users;
  muster::Directory directory;
  muster::Index index{directory};

  /// What a view of it says.
  muster::Document view(const muster::Document& query);
  /// What a view of their documents says.
  muster::Document documents(const muster::Document& query);
  /// From 0 to `most`, both among them.
  std::uint32_t draw(std::uint32_t most);
  std::string_view pick(const std::vector<std::string>& words);
  /// One more user.
  void add();
  /// Another user in the place of that one.
  void replace(std::size_t row);

  std::vector<std::string> roles, checks, types, clients;

 private:
  muster::UserRecord user(std::int64_t id);
  std::string_view date();

  std::mt19937 random_;
};
