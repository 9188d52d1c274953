# The module as it ships. One flag a line, each with its reason.
target_compile_options(muster_contract PUBLIC
  -fno-exceptions  # 8 KB of brotli less and 9 % faster; what may ask for much memory asks first
  -DJSON_NOEXCEPTION  # nlohmann/json is only asked for what a value is known to be
  -mbulk-memory -mnontrapping-fptoint  # shorter code for copies and numbers; older than SIMD
  -fno-unroll-loops  # 1.4 KB of brotli less, as quick
  -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.  # the same bytes wherever it is built
  $<$<CONFIG:Release>:-flto>)
# What runs for every byte or value of an answer is built for speed; the rest runs a few times a
# page. -Oz everywhere halves the speed, -O3 is larger and no faster than -O2.
# (File by file: this compiler keeps the "z" when another level follows -Oz.)
set(hot any_of answer_reader catalog counting filter fold format json_text moment rule schema substring
  text_column user_log validator vocabulary walk walk_report walk_values)
list(TRANSFORM hot REPLACE "(.+)" "core/\\1.cpp")
set_source_files_properties(${hot} PROPERTIES COMPILE_OPTIONS $<$<CONFIG:Release>:-O2>)
get_target_property(cold muster_contract SOURCES)
get_target_property(rest muster_core SOURCES)
list(APPEND cold ${rest} bindings/bindings.cpp)
list(REMOVE_ITEM cold ${hot})
set_source_files_properties(${cold} PROPERTIES COMPILE_OPTIONS $<$<CONFIG:Release>:-Oz>)
# What looks for a byte in texts reads 16 at a time, which Chrome 91, Firefox 89 and Safari 16.4 can. Only
# there, and only where the code says so: everywhere it costs 2 KB of brotli.
set(wide json_stream json_text message schema_settle substring validator)
list(TRANSFORM wide REPLACE "(.+)" "core/\\1.cpp")
set_property(SOURCE ${wide} APPEND PROPERTY COMPILE_OPTIONS
  -msimd128 -fno-vectorize -fno-slp-vectorize)

# Settings whose names or defaults changed over the supported versions.
if(EMSCRIPTEN_VERSION VERSION_GREATER_EQUAL 3.1.28)
  set(stack_size STACK_SIZE)
  set(heap_export -sEXPORTED_RUNTIME_METHODS=HEAPU8)
else()
  set(stack_size TOTAL_STACK)
  set(heap_export "")
endif()
if(EMSCRIPTEN_VERSION VERSION_LESS 4.0.0)
  set(big_integers -sWASM_BIGINT=1)
else()
  set(big_integers "")
endif()

# Runs once, under Node, in the build; what Emscripten makes for that is no ES module.
set(embed ${CMAKE_CURRENT_BINARY_DIR}/embed)
file(WRITE ${embed}/package.json "{\"type\":\"commonjs\"}\n")
set_target_properties(embed_contract PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${embed})
target_link_options(embed_contract PRIVATE -sENVIRONMENT=node -sNODERAWFS=1 -sEXIT_RUNTIME=1
  -sSINGLE_FILE=1)  # some versions would fetch a file, and Node's fetch takes no path

add_executable(muster-core bindings/bindings.cpp)
target_link_libraries(muster-core PRIVATE muster_core)
target_link_options(muster-core PRIVATE
  --bind                          # Embind
  -sMODULARIZE=1                  # a factory, so that several instances can live in one page
  -sEXPORT_ES6=1
  -sEXPORT_NAME=createModule
  -sENVIRONMENT=web,worker        # Node takes the same file with {wasmBinary}
  -sFILESYSTEM=0
  -sALLOW_MEMORY_GROWTH=1         # directories grow
  -sMAXIMUM_MEMORY=2GB
  -sINITIAL_MEMORY=8MB           # room for about ten thousand users: growing costs time
  -sMEMORY_GROWTH_GEOMETRIC_STEP=0.05  # a large directory holds little that it does not use
  -s${stack_size}=512KB           # documents nest 256 levels at most
  -sDYNAMIC_EXECUTION=0           # no code from strings: a strict CSP holds
  -sINCOMING_MODULE_JS_API=wasmBinary,locateFile,instantiateWasm
  ${big_integers}                 # no second way to call functions with 64-bit numbers
  ${heap_export}                  # where answers are copied to
  -sTEXTDECODER=2                 # every browser with SIMD has one
  --js-library=${CMAKE_CURRENT_SOURCE_DIR}/bindings/embind.js  # less of Embind's JavaScript
  # The second round of -O3 finds another 0.5 KB of brotli.
  -sBINARYEN_EXTRA_PASSES=--strip-producers,--strip-target-features,-O3,--converge
  -sMALLOC=emmalloc               # 10 KB smaller, one thread
  --profiling-funcs               # names, for parts.js and profilers; they do not ship
  -sASSERTIONS=$<IF:$<CONFIG:Debug>,2,0>
  $<$<CONFIG:Release>:-flto>)

# What comes with Emscripten to work on modules.
execute_process(COMMAND em-config BINARYEN_ROOT OUTPUT_VARIABLE binaryen
  OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
set(named $<TARGET_FILE_DIR:muster-core>/muster-core)
set(package ${CMAKE_SOURCE_DIR}/dist/package/core)
set(parts ${CMAKE_SOURCE_DIR}/build/parts)
set_property(TARGET muster-core APPEND PROPERTY LINK_DEPENDS
  ${CMAKE_CURRENT_SOURCE_DIR}/bindings/embind.js ${CMAKE_CURRENT_SOURCE_DIR}/bindings/parts.js)
add_custom_command(TARGET muster-core POST_BUILD
  COMMAND ${CMAKE_COMMAND} -E make_directory ${package} ${parts}
  COMMAND node ${CMAKE_CURRENT_SOURCE_DIR}/bindings/parts.js ${named}.wasm ${parts} ${binaryen}/bin
  COMMAND ${CMAKE_COMMAND} -E copy ${named}.js
    $<IF:$<CONFIG:Debug>,${named},${parts}/muster-core>.wasm ${package}
  # Beside the module and under its name, so that type checkers find it.
  COMMAND ${CMAKE_COMMAND} -E copy
    ${CMAKE_CURRENT_SOURCE_DIR}/bindings/muster.d.ts
    ${package}/muster-core.d.ts)
