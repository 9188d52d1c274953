import { html, nothing } from 'lit';
import { ends, fields, notes, sentAs, sum } from '../upload/item.js';
import { progress } from '../upload/progress.js';
import { uploadWords } from '../words/upload.js';
import { owner } from './owner.js';
import { groupOf } from './standing.js';

/**
 * One file of many: whose it becomes, as what, and how far it is.
 *
 * @param {EventTarget} host
 * @param {Muster.UploadItem} item
 * @param {string[]} types
 * @param {number} maxBytes
 */
export function manyRow(host, item, types, maxBytes) {
  const wrong = groupOf(item) === 'wrong';
  return html`<fieldset class="item ${wrong ? 'wrong' : ''}" aria-label=${item.name}>
    <div class="what">
      <span>
        <strong><bdi>${item.name}</bdi></strong>
        <span class="quiet small numbers nowrap">${uploadWords.size(item.size)}</span>
      </span>
      ${notes(item, maxBytes)}
    </div>
    ${wrong ? nothing : owner(host, item)}
    ${item.state === 'done' ? sentAs(item) : wrong ? nothing : fields(host, item, types)}
    <div class="ends line">${ends(host, item)}</div>
    ${sum(item)}
    ${progress(item)}
    ${
      item.problem && item.problem.kind !== 'aborted' && item.state === 'failed'
        ? html`<muster-problem .problem=${item.problem} .maxBytes=${maxBytes}></muster-problem>`
        : nothing
    }
  </fieldset>`;
}
