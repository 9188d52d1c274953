import { html, nothing } from 'lit';
import { words } from '../elements/words/words.js';
import { faultIn } from './attributes.js';
import { speakFor, spoken } from './speak-for.js';
import { refuse, startApp } from './start-app.js';
import { embeddedStyles } from './styles.js';
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
const ANEW = ['apiBase', 'mode', 'pageSize', 'userId', 'email'];

/** All of them: what stands in the shadow of one is a part of its app. @type {WeakSet<Element>} */
const embedded = new WeakSet();

/**
 * What makes an element of the app one that stands in somebody else's page: with the attribute
 * `api-base` it holds an app of its own, whose address is its own too. Without, it shows nothing,
 * unless it is a part of such an app: then it is what it was.
 *
 * @attr {string} lang - Language (BCP 47), one for all elements of a page: words in German or English, dates and numbers in any; otherwise German on a page in German.
 *
 * @fires {CustomEvent<Muster.SelectDetail>} muster-select - A user is opened; after `preventDefault()` the page shows it itself.
 * @fires {CustomEvent<Muster.FilterDetail>} muster-filter - Another search, filter, order, choice of columns or page of a list.
 * @fires {CustomEvent<Muster.UploadDetail>} muster-upload - The server took a file; its content is not told.
 * @fires {CustomEvent<Muster.Problem>} muster-error - A request failed.
 * @fires {CustomEvent<Muster.PlacedFinding[]>} muster-finding - An answer departs from the contract.
 *
 * @csspart frame - Around everything
 * @csspart main - Around the page within
 * @csspart toolbar - The line of search and buttons over a list
 * @csspart chips - The filters in effect, over a list
 * @csspart facets - The filters beside a list
 * @csspart list - The list beside the filters
 * @csspart panel - Each box
 * @csspart table - The table of a list
 * @csspart pager - The line beneath a table that turns its pages
 *
 * @cssprop --muster-accent - Links, the main button, what is chosen
 * @cssprop --muster-accent-strong - The same under the pointer
 * @cssprop --muster-accent-soft - Ground of what is chosen
 * @cssprop --muster-on-accent - Text on the accent
 * @cssprop --muster-ground - Behind everything
 * @cssprop --muster-surface - Ground of boxes
 * @cssprop --muster-raised - Ground of buttons, fields and dialogs
 * @cssprop --muster-sunken - Ground of what lies deeper
 * @cssprop --muster-hover - Ground of a row under the pointer
 * @cssprop --muster-rule - Lines between things
 * @cssprop --muster-edge - Edges of fields and buttons
 * @cssprop --muster-ink - Text
 * @cssprop --muster-quiet - Text that matters less
 * @cssprop --muster-good - What is as it should be
 * @cssprop --muster-care - What needs a look
 * @cssprop --muster-bad - What is wrong
 * @cssprop --muster-novel - What the contract does not know
 * @cssprop --muster-font - Family of the text
 * @cssprop --muster-mono - Family of code
 * @cssprop --muster-text - Size of the text
 * @cssprop --muster-text-small - Size of small text
 * @cssprop --muster-text-large - Size of headings in boxes
 * @cssprop --muster-text-title - Size of titles
 * @cssprop --muster-radius - Corners of boxes
 * @cssprop --muster-radius-small - Corners of fields and buttons
 * @cssprop --muster-page - The greatest width of the content
 *
 * @template {new (...given: any[]) => import('lit').LitElement} Base
 * @param {Base & Pick<typeof import('lit').LitElement, 'styles' | 'observedAttributes'>} Base
 * @param {Embedding} embedding
 */
export const embeddable = (Base, { first, needsUser = false, frame = 'muster-frame', more }) =>
  class Embedded extends Base {
    static styles = [.../** @type {any[]} */ (Base.styles), ...embeddedStyles];
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
    #isPart = false;

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
      embedded.add(this);
    }

    /** Sent with every request as a bearer token; it can be set, and not be read. @param {string} token */
    set token(token) {
      this.#token = readableToken(token);
    }

    connectedCallback() {
      super.connectedCallback();
      const root = this.getRootNode();
      this.#isPart ||= root instanceof ShadowRoot && embedded.has(root.host);
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
      const tells = changed.has('lang') || (changed.has('apiBase') && this.lang);
      if (this.apiBase !== null && tells) speakFor(this);
      if (this.isConnected && ANEW.some((name) => changed.has(name))) this.#restart();
    }

    /** @param {Map<PropertyKey, unknown>} changed */
    updated(changed) {
      super.updated(changed);
      const app = /** @type {{ scheme?: string } | null} */ (this.#frame);
      if (app && 'scheme' in app) app.scheme = themeOf(this);
    }

    render() {
      if (!this.#frame) return this.#isPart ? super.render() : nothing;
      return html`<div class="embedded" part="frame" lang=${words.app.lang}>${this.#frame}</div>`;
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
      if (fault) {
        const refused = this.#frame;
        spoken().then(() => refuse(refused, `${faultIn(this, needsUser)}`));
        return;
      }
      startApp({
        ...{ host: this, app: this.#frame, signal: this.#running.signal },
        first: first(this),
        token: () => this.#token,
        more: more?.(this),
      });
    }
  };
