#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/field.hpp"
#include "core/finding.hpp"
#include "core/schema.hpp"

namespace muster {

/// A row that cannot be used, and why.
struct SetAside {
  std::string pointer;  ///< the row: /data/3
  std::string place;    ///< what is wrong in it: /data/3/id
  Code code = Code::missing_field;
};

/// What was learnt about one answer.
struct Verdict {
  static constexpr std::size_t max_set_aside = 1000;

  Findings findings;
  std::vector<SetAside> set_aside;    ///< the first of them
  std::uint64_t set_aside_count = 0;  ///< all of them
  std::uint64_t rows_set_aside = 0;   ///< those of the outermost list of rows
  std::optional<SetAside> reason;     ///< the first departure that breaks the answer as a whole
  std::uint64_t rows = 0;             ///< items of the outermost list of rows, usable ones
  std::uint64_t bytes = 0;
  std::uint64_t values = 0;        ///< scalars, objects and arrays read
  std::optional<Code> fault;       ///< why reading stopped before the end
  std::uint64_t fault_offset = 0;  ///< at which byte
  bool broken = false;             ///< nothing in this answer can be used
};

/// Checks one answer against a schema while it arrives, in pieces of any cut. Keeps nothing of the
/// answer; memory does not grow with its length.
class Validator {
 public:
  /// The schema and the sink must outlive the validator. More than `max_bytes` is `too_large`.
  Validator(const Schema& schema, FieldSink& sink, std::uint64_t max_bytes);
  Validator(const Validator&) = delete;
  Validator& operator=(const Validator&) = delete;
  ~Validator();

  /// Checks on. False once a fault was met: what follows need not be sent.
  bool push(std::string_view bytes);
  /// Says that nothing more comes (`complete`: not because the connection broke).
  const Verdict& finish(bool complete);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace muster
