#pragma once

#include <string>

#include "mutation.hpp"

/// Whether the stream reads every number as the nearest double. Where it does not, it may be off
/// by a few units in the last place, and texts with exponents of three digits and more are left
/// out.
inline constexpr bool numbers_are_exact = false;

/// Whether a fault has the same code and offset wherever the text is cut. Where it has not, only
/// that there is one is the same.
inline constexpr bool faults_are_exact = false;

/// How the stream departs from nlohmann/json on a text, or from itself when the text comes in
/// pieces: a sentence, or nothing.
std::string departure_from_nlohmann(const std::string& text);
std::string departure_by_cuts(const std::string& text, Random& random);
