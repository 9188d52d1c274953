import { existsSync, readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';

/** Reads npm's bill of materials and adds what it cannot know: the C++ in the WebAssembly module. */

const headers = ['/usr/include', '/usr/local/include', '/opt/homebrew/include'].flatMap(
  (folder) => [
    `${folder}/nlohmann/detail/abi_macros.hpp`,
    `${folder}/nlohmann/detail/macro_scope.hpp`,
    `${folder}/nlohmann/json.hpp`,
  ],
);

function versionOfJson() {
  for (const header of headers.filter(existsSync)) {
    const source = readFileSync(header, 'utf8');
    const parts = ['MAJOR', 'MINOR', 'PATCH'].map(
      (part) => source.match(new RegExp(`define NLOHMANN_JSON_VERSION_${part} (\\d+)`))?.[1],
    );
    if (parts.every(Boolean)) return parts.join('.');
  }
  throw new Error('nlohmann/json is not here, so that its version is not known: ./scripts/setup');
}

const bill = JSON.parse(await text(process.stdin));
// npm takes the name of the folder.
bill.metadata.component.name = 'muster';
// A bill of a release is the same whenever it is made.
const { SOURCE_DATE_EPOCH } = process.env;
if (SOURCE_DATE_EPOCH) {
  bill.metadata.timestamp = new Date(Number(SOURCE_DATE_EPOCH) * 1000).toISOString();
  delete bill.serialNumber;
}
const version = versionOfJson();
bill.components.push({
  'bom-ref': `nlohmann-json@${version}`,
  type: 'library',
  name: 'nlohmann-json',
  version,
  scope: 'required',
  purl: `pkg:github/nlohmann/json@v${version}`,
  licenses: [{ license: { id: 'MIT' } }],
});
const root = bill.dependencies.find(
  (/** @type {{ ref: string }} */ one) => one.ref === bill.metadata.component['bom-ref'],
);
root.dependsOn.push(`nlohmann-json@${version}`);
console.log(JSON.stringify(bill, null, 2));
