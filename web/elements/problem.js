import { html, LitElement, nothing } from 'lit';
import { emit } from './emit.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { notice } from './styles/notice.js';
import { problemLayout } from './styles/problem.js';
import { written } from './styles/written.js';
import { problemWords } from './words/problems.js';
import { words } from './words/words.js';

/**
 * Says what went wrong, what it means and what to do; the server's own words and the details fold.
 * Emits `muster-retry` where trying again can help.
 */
export class MusterProblem extends LitElement {
  static styles = [base, controls, notice, problemLayout, written];
  static properties = {
    problem: { attribute: false },
    kept: { type: Boolean },
    retriable: { type: Boolean },
    here: { type: Boolean },
    maxBytes: { attribute: false },
  };

  constructor() {
    super();
    /** @type {Muster.Problem | null} */
    this.problem = null;
    /** Whether something that was loaded before is still on screen. */
    this.kept = false;
    /** Whether whoever shows this can make the request again. */
    this.retriable = false;
    /** Whether this stands on the connect page. */
    this.here = false;
    this.maxBytes = 0;
  }

  render() {
    const { problem } = this;
    if (!problem) return nothing;
    const { title, meaning, next } = sentenceOf(problem);
    const { permission, limit, retryAfter, undocumented, again, kept, findings, connect } =
      problemWords;
    return html`<section class="notice bad-notice" role="group" aria-label=${title} part="problem">
      <span class="mark" aria-hidden="true">!</span>
      <div>
        <h2>${title}</h2>
        <p>${meaning} ${next}</p>
        ${problem.faults.map((fault) => html`<p class="said">${fault.message}</p>`)}
        ${
          problem.status === 403 && problem.permission
            ? html`<p><strong>${permission(problem.permission)}</strong></p>`
            : nothing
        }
        ${problem.status === 413 && this.maxBytes ? html`<p>${limit(this.maxBytes)}</p>` : nothing}
        ${this.#server(problem)}
        ${problem.retryAfter ? html`<p>${retryAfter(problem.retryAfter)}</p>` : nothing}
        ${
          problem.status && !problem.documented
            ? html`<p class="quiet"><a href="#/contract">${undocumented(problem.status)}</a></p>`
            : nothing
        }
        ${
          problem.kind === 'unreadable'
            ? html`<p><a href="#/contract">${findings}</a></p>`
            : nothing
        }
        ${(isSilence(problem.kind) || problem.status === 401) && !this.here ? html`<p><a href="#/connect">${connect}</a></p>` : nothing}
        ${this.kept ? html`<p class="quiet">${kept}</p>` : nothing}
        ${
          problem.again && this.retriable
            ? html`<button @click=${() => emit(this, 'muster-retry')}>${again}</button>`
            : nothing
        }
        ${this.#details(problem)}
      </div>
    </section>`;
  }

  /** @param {Muster.Problem} problem */
  #server({ messages }) {
    if (messages.length === 0) return nothing;
    return html`<div class="said">
      <span class="quiet">${problemWords.server}</span>
      ${
        messages.length === 1
          ? messages[0]
          : html`<ul>${messages.map((message) => html`<li>${message}</li>`)}</ul>`
      }
    </div>`;
  }

  /** @param {Muster.Problem} problem */
  #details({ operation, status, serverCode, code, sentence, debugInfo }) {
    const { details, status: statusWord, code: codeWord, operation: on, debug } = problemWords;
    const rows = [
      [on, words.labels.operation[operation]],
      [statusWord, status],
      [codeWord, serverCode ?? (code === 'ok' ? null : code)],
      [problemWords.reason, sentence],
    ];
    return html`<details>
      <summary>${details}</summary>
      <dl>
        ${rows.map(([name, value]) =>
          value === null || value === '' ? nothing : html`<dt>${name}</dt><dd>${value}</dd>`,
        )}
        ${
          debugInfo
            ? html`<dt>${debug}</dt><dd><pre>${JSON.stringify(debugInfo, null, 2)}</pre></dd>`
            : nothing
        }
      </dl>
    </details>`;
  }
}

/** Statuses by which the gateway says that it did not ask the API. */
const UNPASSED = new Set([400, 401, 403, 404, 405, 503]);

/**
 * @param {Muster.Problem} problem
 * @returns {{ title: string, meaning: string, next: string }}
 */
export function sentenceOf({ kind, status, code, serverCode, operation }) {
  const { statuses, missing, unknownStatus, unreadable, unusable, noFile } = problemWords;
  if (kind === 'status' && serverCode === 0 && UNPASSED.has(Number(status))) {
    return { ...problemWords.unpassed, ...problemWords.unpassedBut[`${operation} ${status}`] };
  }
  if (kind === 'status') {
    const sentence = statuses[Number(status)] ?? unknownStatus(Number(status));
    return status === 404 ? { ...sentence, ...missing[operation] } : sentence;
  }
  if (kind === 'unreadable') return { ...unusable, meaning: pick(unreadable, code, 'other') };
  if (kind === 'no_file') return pick(noFile, code, 'empty');
  if (isSilence(kind)) return problemWords.silence[kind];
  if (kind === 'not_sent') return problemWords.notSent;
  if (kind === 'read_only') return problemWords.readOnly;
  if (kind === 'redirect') {
    return code === 'followed' ? problemWords.followed : problemWords.redirect;
  }
  return kind === 'timeout' ? problemWords.timeout : problemWords.network;
}

/** @param {Muster.ProblemKind} kind  @returns {kind is keyof typeof problemWords.silence} */
const isSilence = (kind) => Object.hasOwn(problemWords.silence, kind);

/**
 * @template Value
 * @param {Record<string, Value>} from
 * @param {string} key
 * @param {string} otherwise
 */
const pick = (from, key, otherwise) => (Object.hasOwn(from, key) ? from[key] : from[otherwise]);
