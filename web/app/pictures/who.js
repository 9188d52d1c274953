/** @typedef {Muster.Term} Term */

/** The filter where the address has none. */
export const CURRENT = 'status:current';

/** Everybody is one of these, so a term that takes both leaves nobody out. */
const EVERYBODY = ['current', 'separated'];

/** @param {Term} term */
const isIdle = ({ key, values, not }) =>
  key === 'status' && !not && EVERYBODY.every((value) => values.includes(value));

/** @param {readonly Term[]} terms  @returns {Term[]} without those that leave nobody out */
export const effective = (terms) => terms.filter((term) => !isIdle(term));

/** @param {readonly Term[]} terms  @returns {boolean} whether they leave out who has left */
export const onlyCurrent = (terms) =>
  effective(terms).some(
    ({ key, values, not }) => key === 'status' && values.includes('current') !== not,
  );

/**
 * @param {readonly Term[]} terms
 * @param {boolean} current whether only current users are to be counted, else everybody
 * @returns {Term[]}
 */
export const counting = (terms, current) => [
  { key: 'status', values: current ? ['current'] : EVERYBODY, not: false },
  ...terms.filter(({ key }) => key !== 'status'),
];
