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
  bool paged = false;       ///< the pager waits for it
  std::uint32_t crawl = 0;  ///< which crawl waits for it, 0: none
  std::uint32_t page = 0;   ///< of the crawl
  std::int64_t user = 0;    ///< whom it is about, 0: nobody in particular
};

/// An answer that is being read.
struct Session::Answer {
  Answer(std::uint32_t asked, const Asked& source, int status, const std::string& type,
         std::uint64_t limit)
      : ticket(asked),
        paged(source.paged),
        crawl(source.crawl),
        page(source.page),
        contract(source.contract),
        reading(*source.operation, source.contract->known_words(), status, type, limit) {
    if (source.user != 0) reading.about(source.user);
  }

  std::uint32_t ticket;
  bool paged;
  std::uint32_t crawl;
  std::uint32_t page;
  std::shared_ptr<const Contract> contract;  // the schemas that `reading` walks
  AnswerReading reading;
};

}  // namespace muster
