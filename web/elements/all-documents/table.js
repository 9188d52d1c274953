import { html, nothing } from 'lit';
import { balanced } from '../format/balanced.js';
import { breakable } from '../format/breakable.js';
import { label } from '../format/label.js';
import { userHref } from '../links.js';
import { openRow } from '../open-row.js';
import { sortHeading } from '../sort-heading.js';
import { allDocumentsWords } from '../words/all-documents.js';
import { words } from '../words/words.js';
import { standing } from './renewal.js';

/** How the list is sorted where nobody chose. */
const BY_URGENCY = 'renewal';

/**
 * The documents on screen; a row opens the owner.
 *
 * @param {import('../all-documents.js').MusterAllDocuments} host
 * @param {Muster.DocumentsView} listing
 * @param {unknown} caption
 */
export const allDocumentsTable = (host, listing, caption) => html`<table class="documents">
  <caption>
    ${caption}
  </caption>
  <thead>
    <tr>
      ${Object.entries(allDocumentsWords.columns).map(([key, title]) =>
        sortHeading(host, key, title, host.query.sort || BY_URGENCY),
      )}
    </tr>
  </thead>
  <tbody @click=${openRow}>
    ${listing.rows.map(documentRow)}
  </tbody>
</table>`;

/** @param {Muster.DocumentRow} row */
function documentRow({ id, name, type, renewalDate, userId, userName, userEmail, separated }) {
  const { columns, nameless } = allDocumentsWords;
  return html`<tr>
    <th scope="row" class="lead"><bdi>${balanced(name) || nameless(id)}</bdi></th>
    <td data-label=${columns.type} title=${type}><span>${label('documentType', type)}</span></td>
    <td data-label=${columns.owner} class="owner">
      <span>
        <a href=${userHref(userId)}><bdi>${balanced(userName || userEmail || '') || words.users.nameless(userId)}</bdi></a>
        ${separated ? html`<span class="chip">${words.users.separated}</span>` : nothing}
        ${
          userEmail && userName
            ? html`<span class="quiet second"><bdi>${breakable(balanced(userEmail))}</bdi></span>`
            : nothing
        }
      </span>
    </td>
    <td data-label=${columns.renewal}><span>${standing(renewalDate)}</span></td>
  </tr>`;
}
