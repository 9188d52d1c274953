import { css } from 'lit';

/** In a frame nothing stands above the page, and its height follows what it holds. */
const styles = css`
  :root { --muster-header: 0px; }
  muster-frame {
    /* Menus and dialogs need room where the list is short. */
    min-block-size: calc(var(--muster-16) * 8);
  }
  main > p > a { color: var(--muster-accent); }
  .refusal p { overflow-wrap: anywhere; }
`;

/** To the document, whose policy allows no style within the page. */
export function addStyles() {
  if (styles.styleSheet) document.adoptedStyleSheets.push(styles.styleSheet);
}
