import { css, html, unsafeCSS } from 'lit';
import { PER_MINUTE } from '../api/rate.js';
import { followLinks } from '../app/follow-links.js';
import { notice } from '../app/notice.js';
import { ownPlace } from '../app/own-place.js';
import { PAGES } from '../app/routes.js';
import tokens from '../elements/tokens.css?inline';
import { startWords } from '../elements/words/start.js';
import { createEngine } from '../engine/engine.js';

/**
 * What makes an element of the app one that stands in somebody else's page: with the attribute
 * `api-base` it holds an app of its own, whose address is its own too. Without, it is what it was.
 *
 * @typedef {object} Embedding
 * @property {(host: HTMLElement) => string} first the address to begin with
 * @property {string} [frame] the element around the pages
 * @property {(host: HTMLElement) => Partial<Parameters<Controller['startController']>[0]>} [more]
 *
 * @typedef {typeof import('../app/controller.js')} Controller
 */

const MAX_UPLOAD = 25 * 1024 * 1024;
const OBSERVED = ['api-base', 'mode', 'page-size', 'user-id', 'email'];

const own = [
  unsafeCSS(tokens),
  css`
    :host { color-scheme: inherit; }
    :host([theme='light']) { color-scheme: light; }
    :host([theme='dark']) { color-scheme: dark; }
    .embedded { background: var(--muster-ground); }
  `,
];

/**
 * @template {new (...given: any[]) => import('lit').LitElement} Base
 * @param {Base & Pick<typeof import('lit').LitElement, 'styles' | 'observedAttributes'>} Base
 * @param {Embedding} embedding
 */
export const embeddable = (Base, { first, frame = 'muster-frame', more }) =>
  class Embedded extends Base {
    static styles = [.../** @type {any[]} */ (Base.styles), ...own];

    static get observedAttributes() {
      // biome-ignore lint/complexity/noThisInStatic: Lit prepares the class that it is asked of
      return [...super.observedAttributes, ...OBSERVED];
    }

    /** @type {AbortController | null} ends the app that runs in here */
    #running = null;
    /** @type {HTMLElement | null} */
    #frame = null;
    #token = '';

    /** Sent with every request as a bearer token; it can be set, and not be read. @param {string} token */
    set token(token) {
      this.#token = token;
    }

    connectedCallback() {
      super.connectedCallback();
      this.#restart();
    }

    disconnectedCallback() {
      super.disconnectedCallback();
      this.#end();
    }

    /** @param {string} name  @param {string | null} before  @param {string | null} now */
    attributeChangedCallback(name, before, now) {
      super.attributeChangedCallback(name, before, now);
      if (OBSERVED.includes(name) && before !== now && this.isConnected) this.#restart();
    }

    render() {
      return this.#frame
        ? html`<div class="embedded" part="frame">${this.#frame}</div>`
        : super.render();
    }

    #end() {
      this.#running?.abort();
      this.#running = null;
      this.#frame = null;
    }

    #restart() {
      this.#end();
      const base = this.getAttribute('api-base');
      if (base === null) return;
      this.#running = new AbortController();
      this.#start(new URL(base, document.baseURI).href.replace(/\/+$/, ''), this.#running.signal);
    }

    /** @param {string} base  @param {AbortSignal} signal */
    async #start(base, signal) {
      const app = /** @type {import('../elements/frame.js').MusterFrame} */ (
        document.createElement(frame)
      );
      this.#frame = app;
      this.requestUpdate();
      // The pages come later: they define elements under the names of these.
      const [engine, { startController }] = await Promise.all([
        createEngine().catch((/** @type {unknown} */ fault) => String(fault)),
        import('../app/controller.js'),
      ]);
      if (signal.aborted) return;
      if (typeof engine === 'string') {
        const { noEngine } = startWords;
        app.replaceChildren(notice(noEngine.title, noEngine.text(engine)));
        return;
      }
      /** @type {import('../app/config.js').Config} */
      const config = {
        source: 'gateway',
        base,
        mode: this.getAttribute('mode') === 'read-write' ? 'read-write' : 'read-only',
        upstream: '',
        maxUploadBytes: MAX_UPLOAD,
        requestsPerMinute: PER_MINUTE,
        uploadAs: 'multipart',
        // The source is the page's choice, not the reader's.
        features: PAGES.filter((name) => name !== 'connect'),
        labels: {},
      };
      const { navigate } = startController({
        ...{ app, engine, signal, site: config },
        from: { config, fetch: (input, init) => fetch(input, this.#signed(init)) },
        connect: async () => {},
        place: ownPlace(first(this)),
        onOutcome: (outcome) => this.#tell(outcome),
        onSelect: (route) => route.name !== 'user' || this.#emit('muster-select', route),
        ...more?.(this),
      });
      followLinks(app, navigate, signal);
    }

    /** @param {RequestInit} [init] */
    #signed(init) {
      if (!this.#token) return init;
      const headers = new Headers(init?.headers);
      headers.set('authorization', `Bearer ${this.#token}`);
      return { ...init, headers };
    }

    /** @param {Muster.Outcome} outcome */
    #tell(outcome) {
      if (!outcome.ok && outcome.problem.kind !== 'aborted') {
        this.#emit('muster-error', outcome.problem);
      }
      const findings = outcome.report?.findings ?? [];
      if (findings.length > 0) this.#emit('muster-finding', findings);
    }

    /** @param {string} type  @param {unknown} detail  @returns {boolean} whether it was let be */
    #emit(type, detail) {
      const how = { detail, bubbles: true, composed: true, cancelable: true };
      return this.dispatchEvent(new CustomEvent(type, how));
    }
  };
