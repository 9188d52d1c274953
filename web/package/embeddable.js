import { css, html, unsafeCSS } from 'lit';
import tokens from '../elements/tokens.css?inline';
import { speak } from '../elements/words/locale.js';
import { faultIn } from './attributes.js';
import { refuse, startApp } from './start-app.js';
import { themeOf } from './theme.js';
import { readableToken, takeToken } from './token.js';

/**
 * @typedef {object} Embedding
 * @property {(host: any) => string} first the address to begin with
 * @property {boolean} [needsUser] whether nothing can be shown before it is said of whom
 * @property {string} [frame] the element around the pages
 * @property {(host: any) => Partial<Parameters<typeof import('../app/controller.js').startController>[0]>} [more]
 */

/** What is another app when it changes. */
const ANEW = ['apiBase', 'mode', 'pageSize', 'userId', 'email', 'lang'];

// Within an element for a page of others stand elements of the same names: they take its colours.
const own = [
  unsafeCSS(tokens.replaceAll(':host', ':host([api-base])')),
  css`
    :host { color-scheme: inherit; }
    :host([theme='light']) { color-scheme: light; }
    :host([theme='dark']) { color-scheme: dark; }
    .embedded { background: var(--muster-ground); }
  `,
];

/**
 * What makes an element of the app one that stands in somebody else's page: with the attribute
 * `api-base` it holds an app of its own, whose address is its own too. Without, it is what it was.
 *
 * @template {new (...given: any[]) => import('lit').LitElement} Base
 * @param {Base & Pick<typeof import('lit').LitElement, 'styles' | 'observedAttributes'>} Base
 * @param {Embedding} embedding
 */
export const embeddable = (Base, { first, needsUser = false, frame = 'muster-frame', more }) =>
  class Embedded extends Base {
    static styles = [.../** @type {any[]} */ (Base.styles), ...own];
    /** @type {any} */
    static properties = {
      apiBase: { attribute: 'api-base', reflect: true },
      mode: { reflect: true, useDefault: true },
      theme: { reflect: true },
    };

    static get observedAttributes() {
      // biome-ignore lint/complexity/noThisInStatic: Lit prepares the class that it is asked of
      return [...super.observedAttributes, 'lang'];
    }

    /** @type {AbortController | null} ends the app that runs in here */
    #running = null;
    /** @type {import('../elements/frame.js').MusterFrame | null} */
    #frame = null;
    #token = '';

    /** @param {any[]} given */
    constructor(...given) {
      super(...given);
      /** @type {string | null} Where a gateway answers, relative to the page. Without it nothing is shown. */
      this.apiBase = null;
      /** @type {'read-only' | 'read-write'} Uploads and deletes are offered when it is `read-write`. */
      this.mode = 'read-only';
      /** @type {'light' | 'dark' | null} The theme; otherwise the `color-scheme` of the page holds. */
      this.theme = null;
      takeToken(this);
    }

    /** Sent with every request as a bearer token; it can be set, and not be read. @param {string} token */
    set token(token) {
      this.#token = readableToken(token);
    }

    connectedCallback() {
      super.connectedCallback();
      this.requestUpdate('apiBase');
    }

    disconnectedCallback() {
      super.disconnectedCallback();
      this.#end();
    }

    /** @param {string} name  @param {string | null} before  @param {string | null} now */
    attributeChangedCallback(name, before, now) {
      super.attributeChangedCallback(name, before, now);
      if (name === 'lang' && before !== now) this.requestUpdate('lang', before);
    }

    /** @param {Map<PropertyKey, unknown>} changed */
    willUpdate(changed) {
      super.willUpdate(changed);
      if (this.isConnected && ANEW.some((name) => changed.has(name))) {
        if (this.apiBase !== null && (this.lang || changed.get('lang'))) speak(this.lang);
        this.#restart();
      }
    }

    /** @param {Map<PropertyKey, unknown>} changed */
    updated(changed) {
      super.updated(changed);
      const app = /** @type {{ scheme?: string } | null} */ (this.#frame);
      if (app && 'scheme' in app) app.scheme = themeOf(this);
    }

    render() {
      return this.#frame
        ? html`<div class="embedded" part="frame" lang="en">${this.#frame}</div>`
        : super.render();
    }

    #end() {
      this.#running?.abort();
      this.#running = null;
      this.#frame = null;
    }

    #restart() {
      this.#end();
      if (this.apiBase === null) return;
      this.#running = new AbortController();
      const fault = faultIn(this, needsUser);
      this.#frame = /** @type {import('../elements/frame.js').MusterFrame} */ (
        document.createElement(fault ? 'muster-frame' : frame)
      );
      if (fault) return refuse(this.#frame, fault);
      startApp({
        ...{ host: this, app: this.#frame, signal: this.#running.signal },
        first: first(this),
        token: () => this.#token,
        more: more?.(this),
      });
    }
  };
