// Writes a contract as C++ source, ready to judge by: embed_contract DOCUMENT SOURCE
#include <fstream>
#include <iostream>
#include <iterator>

#include "core/contract.hpp"

int main(int count, char** arguments) {
  if (count != 3) return 2;
  std::ifstream document(arguments[1], std::ios::binary);
  const std::string text(std::istreambuf_iterator<char>(document), {});
  muster::Refusal refusal;
  const auto contract = muster::Contract::load(text, refusal);
  if (contract == nullptr) {
    std::cerr << arguments[1] << refusal.pointer << ": " << refusal.message << '\n';
    return 1;
  }
  // String literals have a length limit in some compilers.
  std::ofstream source(arguments[2]);
  source << "#include \"core/contract.hpp\"\n\nnamespace {\nconstexpr unsigned char bytes[] = {";
  for (const char c : contract->pack()) source << int{static_cast<unsigned char>(c)} << ',';
  source << "};\n}\n\nstd::string_view muster::embedded_contract() {\n"
            "  return {reinterpret_cast<const char*>(bytes), sizeof bytes};\n}\n";
  return source.flush() ? 0 : 1;
}
