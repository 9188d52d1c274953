#include "core/json_stream.hpp"

#include "core/basic_json_stream_impl.hpp"

namespace muster {

template class BasicJsonStream<JsonEvents>;

}  // namespace muster
