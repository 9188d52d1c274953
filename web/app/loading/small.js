/** So many users are loaded without being asked for. */
export const SMALL = 2000;

/** While these come, a part of them is drawn no sooner, milliseconds. */
export const HOLD = 4000;
