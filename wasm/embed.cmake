# Writes IN as a C++ array of bytes to OUT: string literals have a length limit in some compilers.
file(READ ${IN} text)
string(REGEX REPLACE "\n *" "\n" text "${text}")
# What the document and its schemas say of themselves is for readers of the file; only the form's
# fields are described to people by the module.
string(REGEX REPLACE "(\"version\": \"[^\"]*\",)\n\"description\": \"[^\"\\]*\"," "\\1" text "${text}")
string(FIND "${text}" "\"schemas\": {" schemas)
string(FIND "${text}" "\"UploadForm\": {" form)
if(schemas GREATER 0 AND form GREATER schemas)
  math(EXPR length "${form} - ${schemas}")
  string(SUBSTRING "${text}" 0 ${schemas} head)
  string(SUBSTRING "${text}" ${schemas} ${length} body)
  string(SUBSTRING "${text}" ${form} -1 tail)
  string(REGEX REPLACE "\n\"description\": \"[^\"\\]*\"," "" body "${body}")
  string(REGEX REPLACE ",\n\"description\": \"[^\"\\]*\"\n" "\n" body "${body}")
  set(text "${head}${body}${tail}")
endif()
string(REPLACE "\n" "" text "${text}")
string(REPLACE "\": " "\":" text "${text}")
file(WRITE ${OUT}.json "${text}")
file(READ ${OUT}.json hex HEX)
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${hex}")
file(WRITE ${OUT} "#include \"core/contract.hpp\"\n\nnamespace {\nconstexpr char bytes[] = {${bytes}};\n}\n\n"
  "std::string_view muster::embedded_contract() { return {bytes, sizeof bytes}; }\n")
