# Writes IN as a C++ array of bytes to OUT: string literals have a length limit in some compilers.
file(READ ${IN} text)
string(REGEX REPLACE "\n *" "\n" text "${text}")
string(LENGTH "${text}" size)
file(WRITE ${OUT}.json "${text}")
file(READ ${OUT}.json hex HEX)
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${hex}")
file(WRITE ${OUT} "#include \"core/contract.hpp\"\n\nnamespace {\nconstexpr char bytes[] = {${bytes}};\n}\n\n"
  "std::string_view muster::embedded_contract() { return {bytes, sizeof bytes}; }\n")
