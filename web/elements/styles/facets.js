import { css } from 'lit';

/** Lists of choices beside a table, each foldable. */
export const facetsLayout = css`
  details + details { border-block-start: var(--muster-hairline) solid var(--muster-rule); }
  summary {
    display: flex;
    align-items: center;
    gap: var(--muster-2);
    min-block-size: var(--muster-control);
    padding: 0;
    color: var(--muster-ink);
    font-weight: 600;
    list-style: none;
  }
  summary::-webkit-details-marker { display: none; }
  summary::after {
    content: '';
    margin-inline: auto var(--muster-2);
    inline-size: var(--muster-1);
    block-size: var(--muster-1);
    border: solid currentcolor;
    border-width: 0 var(--muster-focus) var(--muster-focus) 0;
    transform: rotate(45deg);
    transition: transform var(--muster-motion);
    color: var(--muster-quiet);
  }
  details[open] > summary::after { transform: rotate(-135deg); }
  .dot { inline-size: var(--muster-2); block-size: var(--muster-2); border-radius: var(--muster-pill); border: calc(var(--muster-2) / 2) solid var(--muster-accent); }
  fieldset { padding-block-end: var(--muster-3); min-inline-size: 0; }
  fieldset > p { padding-block-start: var(--muster-1); }
  .choice { display: flex; align-items: center; border-radius: var(--muster-radius-small); }
  .choice:hover { background: var(--muster-hover); }
  /* What leaves a value out stands between its name and its count, which thereby ends at the edge. */
  .choice label { display: contents; cursor: pointer; }
  .choice input { margin-inline-start: var(--muster-1); }
  .choice button { order: 1; }
  .name, .count { display: grid; align-items: center; align-self: stretch; min-block-size: var(--muster-target); }
  .name { flex: 1; min-inline-size: 0; padding-inline-start: var(--muster-2); overflow-wrap: anywhere; line-height: 1.25; }
  .count { order: 2; min-inline-size: 2.2em; padding-inline-end: var(--muster-1); text-align: end; color: var(--muster-quiet); font-size: var(--muster-text-small); }
  .left .name { color: var(--muster-quiet); text-decoration: line-through; }
  .nobody .name { color: var(--muster-quiet); }
  .choice button.plain {
    inline-size: var(--muster-6);
    padding: 0;
    color: var(--muster-quiet);
    background: var(--muster-hover);
    opacity: 0;
  }
  /* A name has the room until somebody points at it. */
  .choice button[aria-pressed='false'] { margin-inline-start: calc(-1 * var(--muster-6)); }
  .choice:is(:hover, :focus-within) button.plain, .choice button[aria-pressed='true'] { opacity: 1; }
  .choice button[aria-pressed='true'] { color: var(--muster-bad); background: var(--muster-bad-soft); }
  .fold { padding-inline: var(--muster-1); font-size: var(--muster-text-small); }
  .legend { display: none; text-align: end; }
  @media (hover: none), (any-pointer: coarse) {
    .legend { display: block; }
    .name, .count { min-block-size: var(--muster-control); }
    .choice button.plain { inline-size: var(--muster-control); min-block-size: var(--muster-control); opacity: 1; }
    .choice button[aria-pressed='false'] { margin: 0; background: none; }
  }
`;
