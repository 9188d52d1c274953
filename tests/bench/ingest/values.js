import { familyNames } from '../../../web/sample/people/latin-names.js';

/** @import { Draw } from '../../../web/sample/people/random.js' */

const firstDay = Date.UTC(2019, 0, 1);
const span = 6 * 365 * 86_400_000;

/** @param {Draw} draw */
export const moment = (draw) => new Date(firstDay + draw.between(0, span)).toISOString();
/** @param {Draw} draw */
export const day = (draw) => moment(draw).slice(0, 10);
/** @param {Draw} draw  @param {number} percent */
export const maybeMoment = (draw, percent) => (draw.chance(percent) ? moment(draw) : null);
/** @param {Draw} draw  @param {number} count */
export const words = (draw, count) =>
  Array.from({ length: count }, () => draw.pick(familyNames) + draw.hex(2)).join(' ');
