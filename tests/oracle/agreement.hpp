#pragma once

#include <string>

#include "mutation.hpp"

/// How the stream departs from nlohmann/json on a text, or from itself when the text comes in
/// pieces: a sentence, or nothing.
std::string departure_from_nlohmann(const std::string& text);
std::string departure_by_cuts(const std::string& text, Random& random);
