#include "core/reply.hpp"

#include <exception>
#include <new>

namespace muster {

Reply refused(std::string_view code, std::string_view message, const Message& body) {
  return {false, std::string(code), std::string(message), body.text()};
}

Reply answered(const Message& body) { return {true, "ok", "", body.text()}; }

Reply guarded(Reply (*run)(void* body), void* body) {
#ifdef __cpp_exceptions
  try {
    return run(body);
  } catch (const std::bad_alloc&) {
    return refused("out_of_memory", "There is not enough memory for this.");
  } catch (const std::exception& error) {
    return refused("internal", error.what());
  }
#else
  return run(body);
#endif
}

std::int64_t integer_at(const Document& object, const char* key, std::int64_t fallback,
                        std::int64_t most) {
  const auto found = object.find(key);
  if (found == object.end() || !found->is_number()) return fallback;
  const double value = found->get<double>();
  return value >= 1 && value <= static_cast<double>(most) ? static_cast<std::int64_t>(value)
                                                          : fallback;
}

}  // namespace muster
