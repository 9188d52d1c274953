import { expect } from '@playwright/test';
import { MARKER, WATCHED } from '../../tests/injections/injections.js';

/** @typedef {import('@playwright/test').Page} Page */

/** Of what the browser makes itself, as its reader of PDFs. @param {URL} url */
const isBrowsers = ({ protocol }) => /^(chrome|chrome-extension|chrome-untrusted):$/.test(protocol);

/**
 * What the page was made to do that its own code does not do.
 *
 * @param {Page} page
 * @param {{ allows?: (url: URL) => boolean }} [options]  other addresses that it may ask for
 */
export function watch(page, { allows = () => false } = {}) {
  /** @type {string[]} */
  const strikes = [];
  page.on('dialog', (dialog) => {
    // The browser's own question, whether files that are not sent may be left.
    if (dialog.type() === 'beforeunload') return dialog.accept();
    strikes.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on('popup', (popup) => strikes.push(`window: ${popup.url()}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    const here = new URL(page.url());
    const own = url.origin === here.origin && !url.pathname.startsWith(WATCHED);
    if (
      own ||
      allows(url) ||
      isBrowsers(url) ||
      url.protocol === 'blob:' ||
      here.protocol === 'about:'
    )
      return;
    // The icon of the page is small enough to stand in it.
    if (url.protocol === 'data:' && request.resourceType() === 'other') return;
    strikes.push(`request: ${url.href.slice(0, 120)}`);
  });
  page.on('framenavigated', (frame) => {
    const url = new URL(frame.url());
    const own =
      frame === page.mainFrame()
        ? url.pathname === '/'
        : url.protocol === 'blob:' || isBrowsers(url);
    if (!own && frame.url() !== 'about:blank') strikes.push(`navigation: ${frame.url()}`);
  });
  return {
    strikes,
    /** Fails where anything was run, asked for, or drawn as more than text. */
    async expectUnharmed() {
      expect(await page.evaluate((name) => name in self, MARKER), 'a string was run').toBe(false);
      expect(await foreignMarkup(page)).toEqual([]);
      expect(strikes).toEqual([]);
    },
  };
}

/**
 * Elements and attributes that none of our templates has.
 *
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export const foreignMarkup = (page) =>
  page.evaluate(() => {
    const never =
      'script base meta object embed math marquee plaintext xmp portal video audio track template noscript frame frameset bdo foreignObject animate use image style link';
    const isNever = new Set(never.toUpperCase().split(' '));
    /** @type {string[]} */
    const found = [];
    /** @param {Document | ShadowRoot | HTMLElement} root */
    function look(root) {
      for (const element of root.querySelectorAll('*')) {
        const tag = element.tagName.toUpperCase();
        const { tagName, attributes, shadowRoot } = element;
        if (isNever.has(tag)) found.push(`<${tagName}>`);
        if (tag === 'IFRAME' && !/^blob:/.test(element.getAttribute('src') ?? '')) {
          found.push('<iframe>');
        }
        for (const { name, value } of attributes) {
          const address = /^(href|src|srcdoc|action|formaction|xlink:href|data|srcset)$/.test(name);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers pass over them
          const scheme = /^[\u0000-\u0020]*([a-z][a-z0-9+.-]*):/i.exec(value)?.[1] ?? '';
          if (tag === 'FORM' && name === 'action') found.push('<form action>');
          if (/^on/.test(name)) found.push(`<${tagName} ${name}>`);
          if (address && scheme && !/^(https?|blob)$/i.test(scheme)) {
            found.push(`<${tagName} ${name}=${value.slice(0, 60)}>`);
          }
        }
        if (shadowRoot) look(shadowRoot);
      }
    }
    look(document.body);
    return found;
  });
