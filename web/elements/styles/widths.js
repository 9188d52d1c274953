import { css } from 'lit';

/** The widths at which layouts change: a container query cannot read a custom property. */

/** A bar goes beneath its words. */
export const slim = css`(max-width: 419.98px)`;
/** A window in which what opens beside a button is seen whole. */
export const roomy = css`(min-width: 720px) and (min-height: 720px)`;
/** Rows become cards. */
export const narrow = css`(max-width: 719.98px)`;
/** The header is two lines, in the longer of the two languages too. */
export const folded = css`(max-width: 849.98px)`;
/** A table gives up its least column. */
export const tight = css`(max-width: 899.98px)`;
/** The list of users gives up its least column. */
export const snug = css`(max-width: 999.98px)`;
/** Filters leave the side of the table, four panels become two by two. */
export const medium = css`(max-width: 1099.98px)`;
