import { html, nothing } from 'lit';
import { insightsWords } from '../words/insights.js';
import { barLabel } from './label.js';

/**
 * What the bars say, as a table.
 *
 * @param {import('../insights.js').Picture['name']} picture
 * @param {import('../insights.js').Group[]} groups
 */
export function numbers(picture, groups) {
  const { table, pictures, groups: names } = insightsWords;
  const titles = /** @type {Record<string, Record<string, string>>} */ (names)[picture];
  return html`<details>
    <summary>${table.open}</summary>
    <table>
      <caption class="hidden">${pictures[picture].title}</caption>
      <thead>
        <tr>
          <th scope="col">${table.value[picture]}</th>
          <th scope="col" class="number">${table.users}</th>
          <th scope="col" class="number">${table.share}</th>
        </tr>
      </thead>
      ${groups.map(
        ({ name, of, bars }) => html`<tbody>
          ${
            titles
              ? html`<tr><th scope="rowgroup" colspan="3" class="quiet">${titles[name]}</th></tr>`
              : nothing
          }
          ${bars.map(
            ({ value, count, href }) => html`<tr>
              <th scope="row"><a href=${count > 0 ? href : nothing}>${barLabel(picture, value)}</a></th>
              <td class="number">${insightsWords.number(count)}</td>
              <td class="number">${insightsWords.share(count, of)}</td>
            </tr>`,
          )}
        </tbody>`,
      )}
    </table>
  </details>`;
}
