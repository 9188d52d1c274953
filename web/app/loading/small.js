/** So many users are loaded without being asked for. */
export const SMALL = 2000;
