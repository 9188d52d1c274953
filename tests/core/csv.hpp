#pragma once

#include <string>
#include <string_view>
#include <vector>

/// The records of a file as RFC 4180 defines it, every one ended by CRLF; fails the test at
/// anything that the grammar does not allow.
std::vector<std::vector<std::string>> read_csv(std::string_view text);
