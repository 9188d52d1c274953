#pragma once

#include <algorithm>
#include <limits>

#include "core/basic_json_stream.hpp"
#include "core/json_text.hpp"
#include "core/same.hpp"

namespace muster {

namespace json {

inline constexpr std::size_t max_part = 4096;  ///< bytes of a cut string that wait for its end

inline bool is_space(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

/// A non-negative integer of few digits that ends within the piece: nearly every number.
struct ShortInteger {
  std::int64_t value = 0;
  const char* end = nullptr;  ///< nullptr: not one
};

inline ShortInteger short_integer(const char* at, const char* end) {
  constexpr std::ptrdiff_t max_size = 18;  // so many nines fit
  const char* const first = at;
  const char* const last = end - at > max_size ? at + max_size : end;
  std::int64_t value = 0;
  while (at != last && *at >= '0' && *at <= '9') value = value * 10 + (*at++ - '0');
  if (at == end || at == first || (*first == '0' && at - first > 1)) return {};
  const bool goes_on = (*at >= '0' && *at <= '9') || *at == '.' || *at == 'e' || *at == 'E';
  return goes_on ? ShortInteger{} : ShortInteger{value, at};
}

/// Whether a character of two bytes comes: most letters beyond ASCII that names are made of.
inline bool is_pair(const char* at, const char* end) {
  const auto byte = [at](int i) { return static_cast<unsigned char>(at[i]); };
  return end - at >= 2 && byte(0) >= 0xC2 && byte(0) <= 0xDF && (byte(1) & 0xC0U) == 0x80U;
}

}  // namespace json

template <class Events>
bool BasicJsonStream<Events>::push(std::string_view bytes) {
  if (fault_) return false;
  piece_ = bytes.data();
  const char* const end = piece_ + bytes.size();
  if (bytes.empty() || read(piece_, end) == nullptr) return !fault_;
  offset_ += bytes.size();
  return true;
}

template <class Events>
bool BasicJsonStream<Events>::finish() {
  if (fault_) return false;
  if (state_ == State::in_number && number_.is_whole()) end_number();
  if (state_ != State::after_value || depth_ != 0) {
    fault_ = StreamFault{Code::truncated, offset_};
  }
  return !fault_;
}

/// Notes a fault; the result says that reading has ended.
template <class Events>
const char* BasicJsonStream<Events>::fail(const char* at, Code code) {
  fault_ = StreamFault{code, offset_ + static_cast<std::uint64_t>(at - piece_)};
  return nullptr;
}

/// A byte that cannot stand where it stands; some can stand in no UTF-8 text at all.
template <class Events>
const char* BasicJsonStream<Events>::fail(const char* at) {
  const auto byte = static_cast<unsigned char>(*at);
  const bool is_utf8 = byte < 0x80 || (byte >= 0xC2 && byte <= 0xF4);
  return fail(at, is_utf8 ? Code::bad_json : Code::bad_utf8);
}

template <class Events>
const char* BasicJsonStream<Events>::read(const char* at, const char* end) {
  while (at != nullptr && at != end) {
    switch (state_) {
      case State::in_key:
      case State::in_string:
        at = resume_text(at, end);
        continue;
      case State::in_number:
        at = read_number(at, end);
        continue;
      case State::in_literal:
        at = read_literal(at, end);
        continue;
      default:
        break;
    }
    if (json::is_space(*at)) {
      ++at;
      continue;
    }
    switch (state_) {
      case State::after_value:
        if (depth_ == 0) return fail(at);
        if (*at != ',') {
          at = close(at, closers_[depth_ - 1]);
        } else if (closers_[depth_ - 1] == '}') {
          at = read_member(at, end, 0);
        } else {
          state_ = State::value;
          ++at;
        }
        break;
      case State::first_key:
        at = *at == '}' ? close(at, '}') : read_member(at, end, 1);
        break;
      case State::key:
        if (*at != '"') return fail(at);
        state_ = State::in_key;
        at = read_text(at + 1, at + 1, end);
        break;
      case State::colon:
        if (*at != ':') return fail(at);
        state_ = State::value;
        ++at;
        break;
      case State::first_item:
        at = *at == ']' ? close(at, ']') : read_value(at, end);
        break;
      default:
        at = read_value(at, end);
        break;
    }
  }
  return at;
}

/// Reads members from the comma on, as far as they come whole and as they are likely to; the first
/// of an object is `without` that one byte.
template <class Events>
const char* BasicJsonStream<Events>::read_member(const char* at, const char* end,
                                                 std::size_t without) {
  for (;;) {
    std::string_view likely = events_.likely_member();
    if (likely.empty()) break;
    likely.remove_prefix(without);
    const auto size = static_cast<std::ptrdiff_t>(likely.size());
    if (end - at <= size || !is_same({at, likely.size()}, likely)) break;
    events_.likely_key_came();
    at += size;
    if (json::is_space(*at)) {
      state_ = State::value;
      return at;
    }
    at = read_value(at, end);
    if (at == nullptr || at == end || state_ != State::after_value || *at != ',') return at;
    without = 0;
  }
  state_ = State::key;
  return at + (1 - without);
}

template <class Events>
const char* BasicJsonStream<Events>::read_value(const char* at, const char* end) {
  switch (*at) {
    case '"': {
      const char* const first = at + 1;
      const char* const last = plain_end(first, end);
      if (last != end && *last == '"') {
        state_ = State::after_value;
        events_.string({first, static_cast<std::size_t>(last - first)});
        return last + 1;
      }
      state_ = State::in_string;
      return read_text(first, last, end);
    }
    case '{':
      return open(at, true);
    case '[':
      return open(at, false);
    case 'n':
      if (end - at >= 4 && is_same({at, 4}, "null")) {
        state_ = State::after_value;
        events_.null();
        return at + 4;
      }
      return begin_literal(at, end, "null");
    case 't':
      if (end - at >= 4 && is_same({at, 4}, "true")) {
        state_ = State::after_value;
        events_.boolean(true);
        return at + 4;
      }
      return begin_literal(at, end, "true");
    case 'f':
      if (end - at >= 5 && is_same({at, 5}, "false")) {
        state_ = State::after_value;
        events_.boolean(false);
        return at + 5;
      }
      return begin_literal(at, end, "false");
    default:
      break;
  }
  if (*at != '-' && (*at < '0' || *at > '9')) return fail(at);
  if (const json::ShortInteger found = json::short_integer(at, end); found.end != nullptr) {
    state_ = State::after_value;
    events_.integer(found.value);
    return found.end;
  }
  state_ = State::in_number;
  number_.begin();
  return read_number(at, end);
}

/// Reads on in a key or string, at no cut character. What is from `run` on is plain and not yet in
/// text_.
template <class Events>
const char* BasicJsonStream<Events>::read_text(const char* run, const char* at, const char* end) {
  const auto size = [&] { return static_cast<std::size_t>(at - run); };
  for (;;) {
    at = plain_end(at, end);
    if (at == end) break;
    if (*at == '"') {
      end_text({run, size()});
      return at + 1;
    }
    if (json::is_pair(at, end)) {
      at += 2;
      continue;
    }
    const JsonCharacter next = json_character({at, static_cast<std::size_t>(end - at)});
    if (next.is == JsonCharacter::Is::broken) return fail(at, next.code);
    if (next.is == JsonCharacter::Is::incomplete) break;
    if (next.utf8_size != 0) {
      text_.append(run, size()).append(next.utf8.data(), next.utf8_size);
      run = at + next.size;
    }
    at += next.size;
  }
  text_.append(run, size());
  carry_.assign(at, static_cast<std::size_t>(end - at));
  if (text_.size() > json::max_part) {
    state_ == State::in_key ? events_.key_part(text_) : events_.string_part(text_);
    text_.clear();
  }
  return end;
}

/// Reads on in a key or string that the last piece cut, perhaps within a character.
template <class Events>
const char* BasicJsonStream<Events>::resume_text(const char* at, const char* end) {
  if (carry_.empty()) return read_text(at, at, end);
  const std::size_t before = carry_.size();
  const auto size = static_cast<std::size_t>(end - at);
  carry_.append(at, std::min(size, JsonCharacter::max_size));
  const JsonCharacter next = json_character(carry_);
  if (next.is == JsonCharacter::Is::incomplete) return end;
  if (next.is == JsonCharacter::Is::broken) return fail(at - before, next.code);
  if (next.utf8_size != 0) {
    text_.append(next.utf8.data(), next.utf8_size);
  } else {
    text_.append(carry_, 0, next.size);
  }
  carry_.clear();
  at += next.size - before;
  return read_text(at, at, end);
}

template <class Events>
void BasicJsonStream<Events>::end_text(std::string_view last) {
  const bool is_key = state_ == State::in_key;
  state_ = is_key ? State::colon : State::after_value;
  const bool whole = text_.empty();
  if (!whole) last = text_.append(last);
  if (is_key) {
    events_.key(last);
  } else {
    events_.string(last);
  }
  if (!whole) text_.clear();
}

template <class Events>
const char* BasicJsonStream<Events>::read_number(const char* at, const char* end) {
  while (at != end && number_.take(*at)) ++at;
  if (at == end) return at;
  if (!number_.is_whole()) return fail(at);
  end_number();
  return at;
}

template <class Events>
void BasicJsonStream<Events>::end_number() {
  state_ = State::after_value;
  constexpr std::uint64_t most = std::numeric_limits<std::int64_t>::max();
  const std::uint64_t magnitude = number_.magnitude();
  if (!number_.is_integer() || !number_.fits() || (number_.is_negative() && magnitude > most + 1)) {
    events_.number(number_.value());
  } else if (number_.is_negative()) {
    events_.integer(static_cast<std::int64_t>(0 - magnitude));
  } else if (magnitude > most) {
    events_.large_integer(magnitude);
  } else {
    events_.integer(static_cast<std::int64_t>(magnitude));
  }
}

/// A literal that the end of the piece cuts, or none.
template <class Events>
const char* BasicJsonStream<Events>::begin_literal(const char* at, const char* end,
                                                   std::string_view literal) {
  state_ = State::in_literal;
  literal_first_ = literal.front();
  literal_ = literal;
  return read_literal(at, end);
}

template <class Events>
const char* BasicJsonStream<Events>::read_literal(const char* at, const char* end) {
  while (at != end && !literal_.empty()) {
    if (*at != literal_.front()) return fail(at);
    literal_.remove_prefix(1);
    ++at;
  }
  if (!literal_.empty()) return at;
  state_ = State::after_value;
  if (literal_first_ == 'n') {
    events_.null();
  } else {
    events_.boolean(literal_first_ == 't');
  }
  return at;
}

template <class Events>
const char* BasicJsonStream<Events>::open(const char* at, bool is_object) {
  if (depth_ == closers_.size()) return fail(at, Code::too_deep);
  closers_[depth_++] = is_object ? '}' : ']';
  state_ = is_object ? State::first_key : State::first_item;
  if (is_object) {
    events_.begin_object();
  } else {
    events_.begin_array();
  }
  return at + 1;
}

template <class Events>
const char* BasicJsonStream<Events>::close(const char* at, char bracket) {
  if (*at != bracket) return fail(at);
  --depth_;
  state_ = State::after_value;
  if (bracket == '}') {
    events_.end_object();
  } else {
    events_.end_array();
  }
  return at + 1;
}

}  // namespace muster
