import { css } from 'lit';

/** A list on paper: its title and a table that goes on from sheet to sheet. */
export const listPrint = css`
  @media print {
    h1.hidden { position: static; inline-size: auto; block-size: auto; clip-path: none; overflow: visible; }
    .columns, .list { display: block; border: 0; }
    .columns, .list, :host { container-type: normal; }
    thead { display: table-header-group; }
    thead th { position: static; }
    tr { break-inside: avoid; }
    a { color: inherit; }
  }
`;
