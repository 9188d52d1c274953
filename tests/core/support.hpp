#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/contract.hpp"
#include "core/directory.hpp"
#include "core/document.hpp"
#include "core/session.hpp"
#include "core/validator.hpp"

/// How many bytes the next piece has.
using PieceSize = std::function<std::size_t()>;

/// A verdict over text under a lone JSON Schema, read in pieces of `piece` bytes (0: whole). The
/// contract was packed and unpacked.
struct Judged {
  muster::Verdict verdict;
  std::string refusal;  ///< pointer where the schema was refused, "-" where it was taken

  /// "code pointer" of every pattern, in order.
  [[nodiscard]] std::vector<std::string> places() const;
};
Judged judge(std::string_view schema, std::string_view text, std::size_t piece = 0,
             std::uint64_t max_bytes = 1 << 20);

Judged judge(std::string_view schema, std::string_view text, const PieceSize& next,
             std::uint64_t max_bytes = 1 << 20);

/// The same with the schema of an operation's answer in the embedded contract.
muster::Verdict judge_answer(std::string_view operation, int status, std::string_view text);

const muster::Contract& embedded();
/// The document that it was made of.
std::string contract_text();
std::string read_file(const std::string& path);
/// Files of a folder with their full path, sorted; empty where there is no such folder.
std::vector<std::string> files_in(const std::string& folder);

/// A session with the JSON of its replies parsed.
class Door {
 public:
  explicit Door(std::size_t directory_bytes = muster::Session::most_directory)
      : session(directory_bytes) {}

  muster::Session session;

  muster::Document ask(const std::string& operation, const std::string& parameters);
  /// Asks, then answers with the text; the report.
  muster::Document exchange(const std::string& operation, const std::string& parameters, int status,
                            std::string_view text, bool complete = true);
  muster::Document answer(std::uint32_t ticket, int status, std::string_view text,
                          bool complete = true, const std::string& type = "application/json");
  /// Pushes at most 64 KiB; whether more is wanted.
  bool push(std::uint32_t handle, std::string_view bytes);
  static muster::Document body(const muster::Reply& reply);
};

/// A page of users with these ids.
std::string users_page(const std::vector<std::int64_t>& ids, std::int64_t page, std::int64_t limit,
                       std::int64_t total);

/// The text, kept until the tests end: records only refer to texts.
std::string_view kept(std::string text);

/// Puts a user into a directory as an answer would.
void put(muster::Directory& directory, const muster::UserRecord& user);
