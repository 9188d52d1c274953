#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "core/answer.hpp"
#include "core/export.hpp"
#include "core/session.hpp"

namespace muster {

/// What was asked for and not yet answered.
struct Session::Asked {
  std::shared_ptr<const Contract> contract;
  const Operation* operation = nullptr;
  bool paged = false;     ///< the pager waits for it
  std::int64_t user = 0;  ///< whom it is about, 0: nobody in particular
};

/// An answer that is being read.
struct Session::Answer {
  Answer(std::uint32_t asked, const Asked& source, int status, const std::string& type,
         std::uint64_t limit)
      : ticket(asked),
        paged(source.paged),
        contract(source.contract),
        reading(*source.operation, status, type, limit) {
    if (source.user != 0) reading.about(source.user);
  }

  std::uint32_t ticket;
  bool paged;
  std::shared_ptr<const Contract> contract;  // the schemas that `reading` walks
  AnswerReading reading;
};

}  // namespace muster
