#pragma once

#include "core/crawl.hpp"
#include "core/message.hpp"

namespace muster {

/// The status of a crawl, in the shape of web/engine/messages.d.ts.
Message message_of(const Crawl& crawl);

}  // namespace muster
