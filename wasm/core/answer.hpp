#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/answer_reader.hpp"
#include "core/contract.hpp"
#include "core/message.hpp"
#include "core/validator.hpp"

namespace muster {

/// One answer while it arrives: picks the schema by operation and status, checks, gathers users,
/// and says in the end what it was worth. The body of an undocumented status is not checked;
/// where the contract promises none it may be empty, else it must be JSON.
class AnswerReading {
 public:
  /// `words` are those of the operation's contract.
  AnswerReading(const Operation& operation, const KnownWords& words, int status,
                std::string content_type, std::uint64_t limit);

  /// False when the rest is not wanted.
  bool push(std::string_view bytes);
  /// The request was about that user: findings that name no other are put down to it.
  void about(std::int64_t user) { user_ = user; }
  const Verdict& finish(bool complete);
  /// After finish(): usable or not and why, counts, findings, rows set aside.
  [[nodiscard]] Message report() const;

  [[nodiscard]] const Operation& operation() const { return operation_; }
  [[nodiscard]] int status() const { return status_; }
  [[nodiscard]] bool is_success() const { return status_ == operation_.success(); }
  /// After finish(): whether the body can be used.
  [[nodiscard]] bool is_usable() const { return response_ != nullptr && !verdict_.broken; }
  /// After finish(): what a list said of itself, and its users, packed, in the
  /// order of their ids.
  [[nodiscard]] ListAnswer list() const;
  [[nodiscard]] const AnswerReader& reader() const { return reader_; }
  /// Memory ran out while reading: the answer ends here, as one that is too large.
  void abandon();

 private:
  [[nodiscard]] std::string message() const;

  const Operation& operation_;
  const Response* response_;
  int status_;
  std::string content_type_;
  AnswerReader reader_;
  FieldSink nowhere_;
  std::unique_ptr<Validator> validator_;  ///< none where the body is not checked
  Verdict verdict_;
  std::uint64_t limit_;
  std::optional<std::int64_t> user_;
  bool complete_ = true;
  bool abandoned_ = false;
  char first_ = 0;  ///< the first byte that is no white space
};

}  // namespace muster
