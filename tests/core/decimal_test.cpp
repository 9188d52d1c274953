// Numbers against the C library's strtod, which rounds exactly.
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <random>
#include <string>

#include "catch2.hpp"
#include "core/json_number.hpp"

namespace {

double read(const std::string& text) {
  muster::JsonNumber number;
  number.begin();
  for (const char c : text) {
    if (!number.take(c)) return 0;
  }
  return number.value();
}

std::uint64_t bits(double number) {
  std::uint64_t result = 0;
  std::memcpy(&result, &number, sizeof result);
  return result;
}

void check(const std::string& text) {
  INFO(text.substr(0, 100));
  CHECK(bits(read(text)) == bits(std::strtod(text.c_str(), nullptr)));
}

}  // namespace

TEST_CASE("Numbers on the edge between two doubles are read exactly") {
  for (const char* text : {"0.0",
                           "-0.0",
                           "0e99999999999999999999",
                           "1e22",
                           "1e23",
                           "9007199254740993",
                           "9007199254740992.9999999999999999",
                           "9007199254740993.0000000000000000000000001",
                           "2.2250738585072011e-308",
                           "2.2250738585072014e-308",
                           "4.9e-324",
                           "2.4703282292062327e-324",
                           "2.4703282292062328e-324",
                           "1e-400",
                           "1.7976931348623157e308",
                           "1.7976931348623159e308",
                           "1e309",
                           "1e400",
                           "-1e400",
                           "8.5e-310",
                           "123456789012345678901234567890e-30",
                           "0.000000000000000000000000000000000000000000000000000001",
                           "6929495644600919.5",
                           "3.7455744005952583e15",
                           "5e-325",
                           "18446744073709551616"}) {
    check(text);
  }
  const std::string half = "9007199254740993" + std::string(900, '0');
  check(half);
  check(half + "1");
  check(half + ".00000e-900");
  check("9007199254740993." + std::string(900, '0') + "1");
  check("0." + std::string(2000, '0') + "1e2001");
}

TEST_CASE("Numbers made at random are read as the C library reads them") {
  std::mt19937_64 random(20261123);
  const auto upto = [&random](std::uint64_t bound) { return random() % bound; };
  for (int i = 0; i < 20000; ++i) {
    std::string text = std::to_string(upto(2) == 0 ? upto(1000) : random());
    if (upto(2) == 0) text += "." + std::to_string(random());
    if (upto(2) == 0) text += "e" + std::to_string(static_cast<int>(upto(700)) - 350);
    check(text);
    // And some that need no big numbers, the middle between two doubles among them.
    const std::uint64_t middle = (random() >> 10U) | 1U;
    check(std::to_string(middle) + "e" + std::to_string(static_cast<int>(upto(56)) - 28));
    check(std::to_string(random() >> upto(60)) + "e" +
          std::to_string(static_cast<int>(upto(60)) - 30));
  }
}
