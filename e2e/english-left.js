import { readdir } from 'node:fs/promises';

const words = new URL('../web/elements/words/', import.meta.url);

/** @param {any} value  @returns {string[]} the texts in a catalogue, without those that are made */
const textsIn = (value) =>
  typeof value === 'string' ? [value] : Object.values(Object(value)).flatMap(textsIn);

/** @param {string} folder */
async function textsOf(folder) {
  const files = await readdir(new URL(folder, words));
  const modules = await Promise.all(
    files.map((name) => import(new URL(folder + name, words).href)),
  );
  return new Set(modules.flatMap((module) => textsIn(module.default ?? {})));
}

const german = await textsOf('de/');
const english = [...(await textsOf('en/'))].filter((text) => text !== '' && !german.has(text));

/** A role of the sample that nobody knows, in a readable form, and the title of the contract. */
const FROM_API = /^(Role|Drata public API: .*)$/;

/** In sentences that are made of parts there is nearly always one of these. */
const ENGLISH = /\b(the|of|and|are|is|with|not|from|this|users?|documents?)\b/i;

/**
 * What can be read, or is said by a screen reader, and is English. Of tables, whose rows come from
 * the API, only what is a whole text of ours.
 *
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<string[]>}
 */
export async function englishLeft(page) {
  const seen = await page.evaluate(() => {
    /** @type {{ text: string, ours: boolean }[]} */
    const found = [];
    /** @param {Node} node  @param {boolean} ours */
    function read(node, ours) {
      if (node instanceof Text && node.data.trim()) found.push({ text: node.data.trim(), ours });
      if (!(node instanceof Element) && !(node instanceof ShadowRoot)) return;
      if (node instanceof Element) {
        if (!node.checkVisibility() && !(node instanceof HTMLOptionElement)) return;
        // A switch is in the language that it leads to.
        if (node.getAttribute('lang') === 'en' || node.matches('style, script')) return;
        // What the sample can answer it says itself.
        const root = node.getRootNode();
        const isOfSample = root instanceof ShadowRoot && root.host.localName === 'muster-sample';
        if (isOfSample && node.matches('select')) return;
        for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'data-label']) {
          const text = node.getAttribute(name);
          // A value as the API or an address has it.
          if (text && !(name === 'title' && /^[\da-z]+$/.test(text))) found.push({ text, ours });
        }
        if (node.shadowRoot) read(node.shadowRoot, ours);
      }
      const within = ours && !(node instanceof Element && node.matches('tbody, .data'));
      for (const child of node.childNodes) read(child, within);
    }
    read(document.body, true);
    return found;
  });
  return seen
    .filter(({ text }) => !FROM_API.test(text))
    .filter(({ text, ours }) => english.includes(text) || (ours && ENGLISH.test(text)))
    .map(({ text }) => text);
}
