#pragma once

#include <cstdint>
#include <string>
#include <string_view>

/// What each fuzzer does with an input.
void fuzz(const std::string& text);

/// What must hold for every input; ends the run with the sentence where it does not.
void require(bool holds, std::string_view sentence);

/// A seed for choices that are to be the same whenever the same input is run.
std::uint64_t seed_of(std::string_view text);
