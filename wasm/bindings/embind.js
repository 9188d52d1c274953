// Embind registers every type it knows, and with each comes the code that converts it. These never
// cross the boundary: without them the page has 1 KB of brotli less to load.
/** @type {Record<string, unknown>} */
const unused = {};
function skip() {}
for (const kind of ['std_wstring', 'memory_view', 'bigint', 'emval']) {
  unused[`_embind_register_${kind}`] = skip;
  unused[`_embind_register_${kind}__deps`] = [];
}
// @ts-expect-error only Emscripten, which runs this file when it links, knows it
Object.assign(LibraryManager.library, unused);
