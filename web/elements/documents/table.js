import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { asOf } from '../format/as-of.js';
import { balanced } from '../format/balanced.js';
import { moment } from '../format/date.js';
import { label } from '../format/label.js';
import { mark } from '../format/mark.js';
import { below, marksOf } from '../format/marks.js';
import { renewal } from '../format/state.js';
import { documentsWords } from '../words/documents.js';

/** @typedef {import('../documents.js').Document} Document */

/**
 * @param {import('../documents.js').MusterDocuments} list
 * @param {Record<'download' | 'view' | 'remove', (one: Document) => void>} act
 */
export function documentsTable({ documents, findings, query, fetching, mode, source, at }, act) {
  const { columns, caption, captionPage } = documentsWords;
  const all = documents ?? [];
  const marks = marksOf(findings);
  const paged = query.page > 1 || all.length === query.size;
  const actions = (/** @type {Document} */ one) => {
    const { view, viewOf, download, downloadOf, downloading, remove, removeOf } = documentsWords;
    const busy = fetching === one.id;
    return html`<span class="line">
      ${
        isDrawn(one)
          ? html`<button
            class="plain"
            aria-label=${viewOf(titleOf(one))}
            aria-disabled=${busy}
            @click=${() => busy || act.view(one)}
          >
            ${view}
          </button>`
          : nothing
      }
      <button
        class="plain"
        aria-label=${downloadOf(titleOf(one))}
        aria-disabled=${busy}
        @click=${() => busy || act.download(one)}
      >
        ${busy ? downloading : download}
      </button>
      ${
        mode === 'read-write'
          ? html`<button class="plain bad" aria-label=${removeOf(titleOf(one))} @click=${() => act.remove(one)}>
            ${remove}
          </button>`
          : nothing
      }
    </span>`;
  };
  return html`<table>
    <caption>
      <strong>${paged ? captionPage(all.length, query.page) : caption(all.length)}</strong>
      ${at ? html`· ${asOf(source, at)}` : nothing}
    </caption>
    <thead>
      <tr>
        ${Object.values(columns).map((title) => html`<th scope="col">${title}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${repeat(
        all,
        ({ id }) => id,
        (one) => {
          const shown = ['type', 'renewalDate', 'createdAt'].map((field) =>
            below(one.pointer, field),
          );
          const [type, renews, created] = shown.map((place) => mark(marks.at(place)));
          // Beside the name stands what is said of fields that have no column.
          const elsewhere = new Set(marks.within(...shown));
          const others = marks.within(one.pointer).filter((finding) => !elsewhere.has(finding));
          return html`<tr>
          <th scope="row" class="lead"><span><bdi>${titleOf(one)}</bdi> ${mark(others)}</span></th>
          <td data-label=${columns.type} title=${one.type}>
            <span>${label('documentType', one.type)} ${type}</span>
          </td>
          <td data-label=${columns.renewal}><span>${renewal(one.renewalDate)} ${renews}</span></td>
          <td data-label=${columns.created}>
            <span>${one.createdAt ? moment(one.createdAt) : nothing} ${created}</span>
          </td>
          <td class="actions">${actions(one)}</td>
        </tr>`;
        },
      )}
    </tbody>
  </table>`;
}

/** @param {{ id: number, name: string }} one  @returns {string} */
export const titleOf = ({ id, name }) => balanced(name) || documentsWords.nameless(id);

/** @param {{ name: string }} one  Whether it may be an image or a PDF: its bytes decide in the end. */
const isDrawn = ({ name }) =>
  /\.(pdf|png|jpe?g|gif)$/i.test(name) || !/\.[a-z0-9]{1,5}$/i.test(name);
