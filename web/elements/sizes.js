/** Rows a page that can be chosen, and where nobody chose; the address takes the same. */

/** Lists over everybody. */
export const LIST = { sizes: [25, 50, 100, 250], size: 50 };

/** The documents of one user: the server pages these. */
export const OWN = { sizes: [10, 20, 50], size: 20 };
