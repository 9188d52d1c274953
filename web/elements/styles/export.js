import { css } from 'lit';
import { sheet } from './sheet.js';
import { roomy } from './widths.js';

/** The button over the list, and what it opens. */
export const exportLayout = [
  sheet,
  css`
    :host { display: block; }
    [popovertarget] { inline-size: 100%; }
    .sheet::backdrop { background: none; }
    fieldset { display: grid; margin: 0; padding: 0; border: 0; }
    legend { padding: 0; font-size: var(--muster-text-small); color: var(--muster-quiet); }
    label { display: flex; align-items: center; gap: var(--muster-2); min-block-size: var(--muster-target); }
    input[type='radio'] { inline-size: var(--muster-4); min-block-size: var(--muster-4); margin: 0; accent-color: var(--muster-accent); flex: none; }
    .tick { align-items: start; }
    .tick + .tick { margin-block-start: var(--muster-2); }
    .tick input { margin-block-start: var(--muster-0); }
    .hint { display: block; font-weight: 400; }
    .rest { margin-inline: calc(-1 * var(--muster-2)); border-block-start: var(--muster-hairline) solid var(--muster-rule); padding-block-start: var(--muster-2); }
    .said { margin: 0; font-weight: 550; }
    progress { flex: 1; inline-size: auto; }
    @media ${roomy} {
      .sheet { max-block-size: calc(100% - var(--muster-2)); position-area: block-end span-inline-start; position-try-fallbacks: flip-inline, flip-block; margin: var(--muster-1) 0; }
    }
    @media print { :host { display: none; } }
  `,
];
