#include "core/validator.hpp"

#include <algorithm>

#include "core/basic_json_stream_impl.hpp"
#include "core/walk.hpp"

namespace muster {

struct Validator::State {
  State(const Schema& schema, FieldSink& sink, std::uint64_t limit)
      : walk(schema, sink, verdict), stream(walk, Walk::max_depth), max_bytes(limit) {}

  void stop(Code code, std::uint64_t offset) {
    if (verdict.fault) return;
    verdict.fault = code;
    verdict.fault_offset = offset;
    Finding finding;
    finding.severity = Severity::broken;
    finding.code = code;
    finding.expected = expected(code);
    finding.found = code == Code::too_complex
                        ? "more"
                        : "otherwise from byte " + std::to_string(offset) + " on";
    verdict.findings.add(std::move(finding));
  }

  [[nodiscard]] std::string expected(Code code) const {
    if (code == Code::too_large) return "at most " + std::to_string(max_bytes) + " bytes";
    if (code == Code::too_deep) return "at most " + std::to_string(Walk::max_depth) + " levels";
    if (code == Code::too_complex) {
      return "at most " + std::to_string(Walk::max_judges) + " schemas for one value";
    }
    return "JSON in UTF-8";
  }

  Verdict verdict;
  Walk walk;
  BasicJsonStream<Walk> stream;
  std::uint64_t max_bytes;
  bool finished = false;
};

Validator::Validator(const Schema& schema, FieldSink& sink, std::uint64_t max_bytes)
    : state_(std::make_unique<State>(schema, sink, max_bytes)) {}

Validator::~Validator() = default;

bool Validator::push(std::string_view bytes) {
  State& state = *state_;
  if (state.verdict.fault || state.finished) return false;
  const std::uint64_t room = state.max_bytes - std::min(state.max_bytes, state.verdict.bytes);
  state.verdict.bytes += bytes.size();
  if (!state.stream.push(bytes.substr(0, std::min<std::uint64_t>(bytes.size(), room)))) {
    state.stop(state.stream.fault()->code, state.stream.fault()->offset);
    return false;
  }
  if (state.verdict.bytes > state.max_bytes) {
    state.stop(Code::too_large, state.max_bytes);
    return false;
  }
  if (state.walk.is_crowded()) {
    state.stop(Code::too_complex, state.verdict.bytes);
    return false;
  }
  return true;
}

const Verdict& Validator::finish(bool complete) {
  State& state = *state_;
  if (state.finished) return state.verdict;
  if (!state.verdict.fault && !complete) {
    state.stop(Code::truncated, state.verdict.bytes);
  } else if (!state.verdict.fault && !state.stream.finish()) {
    state.stop(state.stream.fault()->code, state.stream.fault()->offset);
  } else if (!state.verdict.fault && state.walk.is_crowded()) {
    state.stop(Code::too_complex, state.verdict.bytes);
  }
  state.finished = true;
  state.walk.finish();
  state.verdict.broken = state.verdict.broken || state.verdict.fault.has_value();
  return state.verdict;
}

}  // namespace muster
