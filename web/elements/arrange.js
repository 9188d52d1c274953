import { html, LitElement, nothing } from 'lit';
import { closeButton } from './close.js';
import { emit } from './emit.js';
import { keepFocus } from './keep-focus.js';
import { sheets } from './sheets.js';
import { arrangeLayout } from './styles/arrange.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { COLUMNS, SHOWN } from './users/columns.js';
import { sortKeys, sortText } from './users/sort.js';
import { arrangeWords } from './words/arrange.js';
import { words } from './words/words.js';

/**
 * How the list is laid out: order by two keys, columns, density. Emits `muster-filter` with another
 * order or other columns, and `muster-dense`.
 */
export class MusterArrange extends LitElement {
  static styles = [base, controls, arrangeLayout];
  static properties = {
    sort: { attribute: false },
    columns: { attribute: false },
    dense: { attribute: false },
  };

  constructor() {
    super();
    sheets(this);
    this.sort = '';
    /** @type {readonly string[]} those that are shown */
    this.columns = SHOWN;
    this.dense = false;
    keepFocus(this);
  }

  render() {
    const { sort, columns, dense } = arrangeWords;
    return html`
      <button popovertarget="sort">${sort}</button>
      <div id="sort" popover class="sheet">${this.#order()} ${closeButton('sort')}</div>
      <button popovertarget="columns">${columns}</button>
      <div id="columns" popover class="sheet">${this.#columns()} ${closeButton('columns')}</div>
      <button aria-pressed=${this.dense} @click=${() => emit(this, 'muster-dense', !this.dense)}>
        ${dense}
      </button>
    `;
  }

  #order() {
    const { by, second, server, down, up, sort } = arrangeWords;
    const keys = sortKeys(this.sort);
    return html`<h2>${sort}</h2>${[by, second].map((title, at) => {
      const now = keys[at];
      const set = (/** @type {string} */ key, /** @type {boolean} */ isDown) =>
        this.#sortBy(
          key
            ? [...keys.slice(0, at), { key, down: isDown }, ...keys.slice(at + 1)]
            : keys.slice(0, at),
        );
      return html`<div class="order">
        <label
          >${title}
          <select
            ?disabled=${at > keys.length}
            @change=${(/** @type {Event & { target: HTMLSelectElement }} */ { target }) =>
              set(target.value, now?.down ?? false)}
          >
            <option value="" .selected=${!now}>${at === 0 ? server : '–'}</option>
            ${COLUMNS.map(
              (key) => html`<option value=${key} .selected=${now?.key === key}>
                ${words.users.columns[key]}
              </option>`,
            )}
          </select></label
        >
        <button
          class="plain"
          ?disabled=${!now}
          aria-label=${now?.down ? up : down}
          title=${now?.down ? up : down}
          @click=${() => now && set(now.key, !now.down)}
        >
          <span aria-hidden="true">${now?.down ? '▼' : '▲'}</span>
        </button>
      </div>`;
    })}`;
  }

  /** @param {import('./users/sort.js').Key[]} keys */
  #sortBy(keys) {
    const distinct = keys.filter(({ key }, at) => keys.findIndex((one) => one.key === key) === at);
    emit(this, 'muster-filter', { sort: sortText(distinct), page: 1 });
  }

  #columns() {
    const { columns, always, usual } = arrangeWords;
    return html`<fieldset>
        <legend><h2>${columns}</h2></legend>
        ${COLUMNS.map(
          (column) => html`<label>
            <input
              type="checkbox"
              ?disabled=${column === 'name'}
              .checked=${this.columns.includes(column)}
              @change=${() => this.#toggle(column)}
            />
            ${words.users.columns[column]}
            ${column === 'name' ? html`<span class="quiet small">${always}</span>` : nothing}
          </label>`,
        )}
      </fieldset>
      <button class="plain usual" @click=${() => emit(this, 'muster-filter', { columns: null })}>
        ${usual}
      </button>`;
  }

  /** @param {string} column */
  #toggle(column) {
    const columns = COLUMNS.filter((one) => this.columns.includes(one) !== (one === column));
    emit(this, 'muster-filter', { columns });
  }
}
