import { css } from 'lit';

/** A list of choices beside a table. */
export const facet = css`
  legend { padding: 0 0 var(--muster-2); font-weight: 600; }
  .choice { display: flex; align-items: center; border-radius: var(--muster-radius-small); }
  .choice:hover { background: var(--muster-hover); }
  .choice label {
    display: flex;
    flex: 1;
    align-items: center;
    gap: var(--muster-2);
    min-inline-size: 0;
    padding-block: var(--muster-1);
    padding-inline-start: var(--muster-1);
    cursor: pointer;
  }
  .left label { color: var(--muster-quiet); text-decoration: line-through; }
  button.plain { inline-size: var(--muster-target); padding: 0; color: var(--muster-quiet); opacity: 0.75; }
  .choice:is(:hover, :focus-within) button.plain { opacity: 1; }
  button[aria-pressed='true'] { opacity: 1; color: var(--muster-bad); background: var(--muster-bad-soft); }
  @media (pointer: coarse) {
    .choice label { padding-block: var(--muster-2); }
    button.plain { inline-size: var(--muster-control); min-block-size: var(--muster-control); opacity: 1; }
  }
`;
