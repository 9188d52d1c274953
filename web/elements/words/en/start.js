/** What each member of config.json may be. @type {Record<string, string>} */
const rules = {
  source: 'must be “auto”, “sample”, “page”, “gateway” or “api”',
  base: 'must be an address without user, ? and #, and with https where it leads to another machine',
  upstream: 'must be a text',
  mode: 'must be “read-write” or “read-only”',
  maxUploadBytes: 'must be a whole number of bytes above 0',
  requestsPerMinute: 'must be a whole number from 1 to 100,000',
  uploadAs: 'must be “multipart” or “json”',
  lang: 'must be “en” or “de”',
  features: 'must be a list of “documents”, “insights”, “contract” and “connect”, or some of them',
  frameAncestors:
    'must be a list of origins such as “https://portal.example.com”: https, or http on this machine, and nothing after the host and port',
  frameStart:
    'must be an address within Muster that leads to a page of this site, such as “#/users?size=25”',
  labels:
    'must hold texts: “name” and “source”, and under the name of a list of values (such as “role”) a text for each code',
};

export default {
  noWasm: {
    title: 'Muster cannot start here',
    text: () =>
      'This browser does not run WebAssembly. Muster checks every answer with it and shows nothing unchecked. A current Chrome, Edge, Firefox or Safari runs it, unless a setting such as Lockdown Mode forbids it.',
  },
  noSimd: {
    title: 'Muster cannot start here',
    text: () =>
      'This browser runs WebAssembly, but not its SIMD instructions. Muster checks every answer with them and shows nothing unchecked. Chrome 95, Edge 95, Firefox 100, Safari 16.4 and newer ones run them.',
  },
  noEngine: {
    title: 'Muster cannot start here',
    text: (/** @type {string} */ fault) =>
      `The part of Muster that checks every answer could not be loaded (${fault}). Its .wasm file must lie beside the scripts, and a content security policy must allow “wasm-unsafe-eval”.`,
  },
  noModule: {
    title: 'Muster cannot start here',
    text: (/** @type {string} */ fault) =>
      `The part of Muster that checks every answer did not come (${fault}): the connection was lost, or something on the way stops .wasm files. Reload the page to try again.`,
  },
  noElement: {
    title: 'Muster cannot be shown here',
    base: (/** @type {string} */ given) =>
      `The attribute “api-base” of this element must be an address without user, ? and #, and with https where it leads to another machine; “${given}” is none.`,
    user: (/** @type {string} */ given) =>
      `The attribute “user-id” of this element must be a whole number, not “${given}”.`,
    nobody: 'This element needs the attribute “user-id” or “email”: it says which user is shown.',
  },
  noConfig: {
    title: 'The settings cannot be read',
    text: (/** @type {string} */ fault) =>
      `${
        Object.hasOwn(rules, fault)
          ? `In the file config.json beside this page “${fault}” ${rules[fault]}.`
          : fault.startsWith('TimeoutError')
            ? 'The file config.json beside this page did not come within 5 seconds. Reload this page to try again.'
            : fault === '→'
              ? 'The file config.json beside this page could not be read: the server leads from it to another address, which is not followed. Often it is a sign-in page: then reload this page.'
              : `The file config.json beside this page could not be read, or has a member that Muster does not know: ${fault}.`
      } Whoever runs this site can mend it.`,
  },
};
