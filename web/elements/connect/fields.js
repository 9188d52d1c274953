import { html, nothing } from 'lit';
import { connectWords } from '../words/connect.js';
import { words } from '../words/words.js';

/**
 * The form of each kind of source.
 *
 * @typedef {import('./sources.js').Offer} Offer
 * @typedef {{ server: string, address: string, operation: string,
 *   change: (event: Event) => void }} Chosen
 */

/** @type {Record<import('./sources.js').Kind, (offer: Offer, chosen: Chosen) => unknown>} */
export const fields = {
  site: ({ site, address }) =>
    html`<p>${connectWords.choose.site(site)}${isKnown(site) ? nothing : html` <code>${address}</code>`}</p>`,

  page: () => html`<p>${connectWords.choose.page}</p>`,

  gateway(offer, { address, change }) {
    const { base, baseHint, caller, secret, optional, gatewayHint, callerGoesTo } =
      connectWords.choose;
    const origin = isWeb(address) ? originOf(address) : '';
    return html`<p class="text">${gatewayHint}</p>
      <div class="fields three">
        ${field('base', base, html`<input id="base" name="base" type="url" placeholder=${baseHint} @input=${change} />`)}
        ${field('caller', `${caller} ${optional}`, html`<input id="caller" name="caller" autocomplete="off" />`)}
        ${field('secret', `${secret} ${optional}`, password('secret'))}
      </div>
      ${origin ? html`<p class="goes">${callerGoesTo(origin)}</p>` : nothing}
      ${writing(offer)}`;
  },

  api(offer, { server, change }) {
    const { region, key, keep, keepHint, cors, goesTo } = connectWords.choose;
    return html`<p class="text">${cors}</p>
      <div class="fields two">
        ${field(
          'server',
          region,
          html`<select id="server" name="server" @change=${change}>
            ${offer.servers.map(
              ({ url, description }) =>
                html`<option value=${url} ?selected=${url === server}>${description}</option>`,
            )}
          </select>`,
        )}
        ${field('key', key, password('key'))}
      </div>
      <p class="goes">${goesTo(originOf(server))}</p>
      <label class="check"><input type="checkbox" name="keep" />${keep} <span class="quiet">${keepHint}</span></label>
      ${writing(offer)}`;
  },

  file({ statuses }, { operation, change }) {
    const { file, operation: operationWord, status, fileHint } = connectWords.choose;
    const known = Object.hasOwn(statuses, operation) ? operation : Object.keys(statuses)[0];
    return html`<p class="text">${fileHint}</p>
      <div class="fields three">
        ${field('file', file, html`<input id="file" name="file" type="file" accept=".json,application/json" />`)}
        ${field(
          'operation',
          operationWord,
          html`<select id="operation" name="operation" @change=${change}>
            ${Object.keys(statuses).map(
              (name) => html`<option value=${name} ?selected=${name === known}>
                ${words.labels.operation[/** @type {Muster.OperationId} */ (name)] ?? name}
              </option>`,
            )}
          </select>`,
        )}
        ${field(
          'status',
          status,
          html`<input id="status" name="status" inputmode="numeric" .value=${statuses[known]?.[0] ?? '200'} list="statuses" />
            <datalist id="statuses">${statuses[known]?.map((one) => html`<option value=${one}></option>`)}</datalist>`,
        )}
      </div>`;
  },
};

/** @param {string} site */
const isKnown = (site) => site === 'sample' || site === 'gateway';

/** @param {string} url  @returns {boolean} whether it is whole: nothing of the page's is added */
const isWeb = (url) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

/** @param {string} url */
const originOf = (url) => (URL.canParse(url) ? new URL(url).origin : url);

/** @param {string} id  @param {string} label  @param {unknown} input */
const field = (id, label, input) =>
  html`<div class="field"><label for=${id}>${label}</label>${input}</div>`;

/** Its text is a property of the field, and never becomes an attribute. @param {string} id */
const password = (id) =>
  html`<input id=${id} name=${id} type="password" autocomplete="off" spellcheck="false" />`;

/** @param {Offer} offer */
const writing = ({ mayWrite }) =>
  mayWrite
    ? html`<label class="check"><input type="checkbox" name="writes" />${connectWords.choose.writes}
        <span class="quiet">${connectWords.choose.writesHint}</span></label>`
    : html`<p class="quiet">${connectWords.choose.noWrites}</p>`;
