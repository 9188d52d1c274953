import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '../../web/app/language.js';

for (const [kept, lang, browser, expected] of /** @type {const} */ ([
  [null, undefined, ['en-GB', 'en'], 'en'],
  [null, undefined, ['de-AT', 'en'], 'de'],
  [null, undefined, ['fr-FR', 'fr', 'en-US', 'de'], 'en'],
  [null, undefined, ['fr-FR', 'de', 'en'], 'de'],
  [null, undefined, ['fr-FR'], 'en'],
  [null, undefined, [], 'en'],
  // Neither a region nor another language that begins so.
  [null, undefined, ['tr-DE', 'en'], 'en'],
  [null, undefined, ['den', 'enm', 'de'], 'de'],
  [null, 'de', ['en-GB'], 'de'],
  [null, 'en', ['de-DE'], 'en'],
  ['en', 'de', ['de-DE'], 'en'],
  ['de', 'en', ['en-GB'], 'de'],
  ['gone', undefined, ['de-DE'], 'de'],
])) {
  test(`chosen ${kept}, site ${lang}, browser ${browser.join(' ')}: ${expected}`, (t) => {
    /** @param {string} name  @param {unknown} value  Not every Node has these. */
    const put = (name, value) => {
      const before = Object.getOwnPropertyDescriptor(globalThis, name);
      Object.defineProperty(globalThis, name, { value, configurable: true });
      t.after(() => {
        if (before) Object.defineProperty(globalThis, name, before);
        else Reflect.deleteProperty(globalThis, name);
      });
    };
    put('sessionStorage', { getItem: () => kept });
    put('navigator', { languages: browser });
    assert.equal(languageOf({ lang }), expected);
  });
}
