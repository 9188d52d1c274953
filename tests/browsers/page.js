import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { seen } from './seen.js';

/** @import { Part } from './seen.js' */

/**
 * What a browser must be able to do. `H` is how it holds an element of its page; an expression is
 * JavaScript that runs in the page, whatever policy that has.
 *
 * @template H
 * @typedef {object} Driver
 * @property {string} version
 * @property {() => Promise<string[]>} faults  what went wrong in its page since it was asked last
 * @property {(url: string) => Promise<unknown>} open
 * @property {(expression: string) => Promise<any>} ask  for what can be written as JSON
 * @property {(expression: string) => Promise<H | null>} find  for an element
 * @property {(element: H) => Promise<unknown>} click
 * @property {(element: H, text: string) => Promise<unknown>} type  key by key; a line break is Enter
 * @property {(element: H, value: string) => Promise<unknown>} choose  an option of a list
 * @property {(element: H, file: string) => Promise<unknown>} attach  by its path
 * @property {() => Promise<unknown>} quit
 */

const PATIENCE = 20_000;

/** What browsers call a file that has not arrived whole. */
const PARTIAL = /\.(part|crdownload|wkdownload)$/;

/** @param {Part[]} path */
const all = (path) => `(${seen})(${JSON.stringify(path)})`;

/** @param {Part[]} path */
const spell = (path) =>
  path.map(({ css, words }) => (words ? `${css} “${words}”` : css)).join(' › ');

/**
 * @template T
 * @param {() => Promise<T | null>} look
 * @param {() => string | Promise<string>} otherwise  what to say when it never is so
 * @returns {Promise<T>}
 */
async function until(look, otherwise) {
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    const found = await look();
    if (found !== null) return found;
    await pause(50);
  }
  throw new Error(await otherwise());
}

/**
 * A page as the jobs see it, in whichever browser. Each verb waits until it can be done.
 *
 * @template H
 */
export class Page {
  #driver;
  #downloads;

  /** @param {Driver<H>} driver  @param {string} downloads  the folder that it saves files in */
  constructor(driver, downloads) {
    this.#driver = driver;
    this.#downloads = downloads;
  }

  /** @param {string} url  It is loaded anew, also where only the fragment differs. */
  async open(url) {
    await this.#driver.open('about:blank');
    await this.#driver.open(url);
  }

  /** @param {string} expression */
  ask(expression) {
    return this.#driver.ask(expression);
  }

  /** @returns {Promise<string[]>} what went wrong in the page since it was asked last */
  faults() {
    return this.#driver.faults();
  }

  /** @param {...Part} path */
  async click(...path) {
    await this.#driver.click(await this.#first(path));
  }

  /** @param {string} text  @param {...Part} path */
  async type(text, ...path) {
    const field = await this.#first(path);
    await this.#driver.click(field);
    await this.#driver.type(field, text);
  }

  /** @param {string} value  @param {...Part} path */
  async choose(value, ...path) {
    await this.#driver.choose(await this.#first(path), value);
  }

  /** @param {string} file  @param {...Part} path */
  async attach(file, ...path) {
    await this.#driver.attach(await this.#first(path), file);
  }

  /** @param {...Part} path  @returns {Promise<string[]>} the text of each of these, now */
  texts(...path) {
    return this.#driver.ask(`${all(path)}.map(({ innerText }) => innerText)`);
  }

  /**
   * Waits until the texts of these are as they should be.
   *
   * @param {(texts: string[]) => boolean} isSo
   * @param {...Part} path
   */
  async see(isSo, ...path) {
    /** @type {string[]} */
    let last = [];
    await until(
      async () => {
        last = await this.texts(...path);
        return isSo(last) || null;
      },
      () =>
        `${isSo} never held of ${spell(path)}: ${last.length}, ${JSON.stringify(last).slice(0, 300)}`,
    );
  }

  /** @param {RegExp} address */
  async isAt(address) {
    await until(
      async () => address.test(await this.ask('location.href')) || null,
      async () => `The address stayed ${await this.ask('location.href')}, unlike ${address}.`,
    );
  }

  /** @param {RegExp} name  @returns {Promise<Buffer>} the file that was saved, once it is whole */
  saved(name) {
    return until(
      async () => {
        const files = await readdir(this.#downloads);
        const file = files.find((one) => name.test(one));
        if (!file || files.some((one) => PARTIAL.test(one))) return null;
        const bytes = await readFile(join(this.#downloads, file));
        return bytes.length > 0 ? bytes : null;
      },
      async () => `No ${name} was saved, only: ${await readdir(this.#downloads)}`,
    );
  }

  /** @param {Part[]} path  @returns {Promise<H>} once it stands still, so that a click meets it */
  #first(path) {
    let before = '';
    return until(
      async () => {
        const place = await this.ask(`JSON.stringify(${all(path)}[0]?.getBoundingClientRect())`);
        if (place && place === before) return this.#driver.find(`${all(path)}[0] ?? null`);
        before = place;
        return null;
      },
      () => `Nothing is drawn of ${spell(path)}.`,
    );
  }
}
