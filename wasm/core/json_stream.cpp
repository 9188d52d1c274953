#include "core/json_stream.hpp"

namespace muster {

template class BasicJsonStream<JsonEvents>;

}  // namespace muster
