import { html } from 'lit';
import { findingLines, findingSign } from '../format/finding.js';
import { userWords } from '../words/user.js';
import { copyButton } from './acts.js';
import { fieldTree } from './field-tree.js';
import { rawJson } from './raw.js';

/**
 * Every field of the user, and the answer as it came.
 *
 * @param {import('../user.js').MusterUser} host
 * @param {import('./read.js').Fields} user
 * @param {import('../format/marks.js').Marks} marks
 */
export const everything = (host, user, marks) => html`<section class="panel">
  <details class="row again">
    <summary>
      <span class="whole">${userWords.fields.title} ${findingSign(host.findings)}</span>
    </summary>
    <div class="inside">${findingLines(marks.at(''))} ${fieldTree(user, marks)}</div>
  </details>
  <details class="row again">
    <summary><span class="whole">${userWords.raw}</span></summary>
    <div class="inside">
      <p>${copyButton(host, 'raw', userWords.copyRaw)}</p>
      <pre tabindex="0">${rawJson(user, marks)}</pre>
    </div>
  </details>
</section>`;
