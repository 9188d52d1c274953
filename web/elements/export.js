import { html, LitElement, nothing } from 'lit';
import { closeButton } from './close.js';
import { emit } from './emit.js';
import { certified, choice, rowsOf, tick } from './export/choices.js';
import { sheets } from './sheets.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { exportLayout } from './styles/export.js';
import { progressBar } from './styles/progress.js';
import { exportWords } from './words/export.js';

/**
 * What is taken along of the list: a file, a link, a print. Emits `muster-export` with the
 * choices, `muster-stop` while a file is written, `muster-link` and `muster-print`.
 *
 * @typedef {'csv' | 'json' | 'ics'} Format
 * @typedef {'all' | 'page' | 'selected'} Rows
 * @typedef {{ format: Format, rows: Rows, visible: boolean, guard: boolean, bom: boolean }} Choices
 * @typedef {{ all: number | null, page: number, selected: number }} Counts  `all` is null where
 *   not all users are here
 */
export class MusterExport extends LitElement {
  static styles = [base, controls, progressBar, exportLayout];
  static properties = {
    counts: { attribute: false },
    filtered: { attribute: false },
    state: { attribute: false },
    writing: { attribute: false },
    said: { attribute: false },
    choices: { state: true },
  };

  constructor() {
    super();
    sheets(this);
    /** @type {Counts} */
    this.counts = { all: null, page: 0, selected: 0 };
    /** Whether fewer are listed than there are. */
    this.filtered = false;
    /** @type {import('./users.js').Known['state']} */
    this.state = 'server';
    /** @type {{ done: number, users: number } | null} how far the file is */
    this.writing = null;
    /** What became of it. */
    this.said = '';
    /** @type {Omit<Choices, 'rows'> & { rows: Rows | null }} nobody chose yet: the widest there is */
    this.choices = { format: 'csv', rows: null, visible: true, guard: true, bom: false };
  }

  /** @param {Partial<Choices>} change */
  choose(change) {
    this.said = '';
    this.choices = { ...this.choices, ...change };
  }

  render() {
    const { open, title, link, print } = exportWords;
    const rows = rowsOf(this.choices.rows, this.counts);
    return html`
      <button popovertarget="export" class="numbers">
        ${open(this.counts[rows])} <span aria-hidden="true">▾</span>
      </button>
      <div id="export" popover class="sheet">
        <h2>${title}</h2>
        ${this.#form(rows)}
        <p class="line rest">
          <button class="plain" @click=${() => emit(this, 'muster-link')}>${link}</button>
          <button class="plain" @click=${() => emit(this, 'muster-print')}>${print}</button>
        </p>
        ${closeButton('export')}
      </div>
    `;
  }

  /** @param {Rows} rows */
  #form(rows) {
    const { format, visible, guard, bom } = this.choices;
    const { formats, page, all, allLater, selected, every, guardHint, noGuard, bomHint } =
      exportWords;
    const { counts } = this;
    const choose = this.choose.bind(this);
    return html`
      ${choice(exportWords.format, 'format', format, formats, choose)}
      ${choice(
        exportWords.rows,
        'rows',
        rows,
        {
          all: counts.all === null ? allLater : all(counts.all, this.filtered),
          page: page(counts.page),
          ...(counts.selected > 0 ? { selected: selected(counts.selected) } : {}),
        },
        choose,
        counts.all === null ? 'all' : '',
      )}
      ${
        format === 'ics'
          ? nothing
          : choice(
              exportWords.columns,
              'visible',
              visible ? 'visible' : 'every',
              { visible: exportWords.visible, every },
              (change) => choose({ visible: change.visible === 'visible' }),
            )
      }
      ${
        format === 'csv'
          ? html`<div>
              ${tick(exportWords.guard, guard ? guardHint : noGuard, guard, (on) => choose({ guard: on }))}
              ${tick(exportWords.bom, bomHint, bom, (on) => choose({ bom: on }))}
            </div>`
          : nothing
      }
      ${certified(this.state)} ${this.#go(rows)}
    `;
  }

  /** @param {Rows} rows */
  #go(rows) {
    const { save, writing, stop } = exportWords;
    const users = this.counts[rows] ?? 0;
    if (this.writing) {
      const { done, users: all } = this.writing;
      return html`<p class="line">
        <progress aria-label=${writing(done, all)} max=${all} .value=${done}></progress>
        <span class="numbers">${writing(done, all)}</span>
        <button @click=${() => emit(this, 'muster-stop')}>${stop}</button>
      </p>`;
    }
    return html`<button
        class="main"
        ?disabled=${users === 0}
        @click=${() => emit(this, 'muster-export', { ...this.choices, rows })}
      >
        ${save[this.choices.format](users)}
      </button>
      ${this.said ? html`<p class="said">${this.said}</p>` : nothing}`;
  }
}
