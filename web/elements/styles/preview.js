import { css } from 'lit';

/** A file above the page, as large as the window lets it be. */
export const previewLayout = css`
  dialog { inline-size: min(var(--muster-page), 100vw - var(--muster-6)); }
  iframe { inline-size: 100%; block-size: 70vh; border: var(--muster-hairline) solid var(--muster-rule); background: var(--muster-sunken); }
  .picture { max-block-size: 70vh; overflow: auto; background: var(--muster-sunken); }
  img { display: block; max-inline-size: 100%; margin-inline: auto; }
`;
