import { emailHref, userHref } from '../../elements/links.js';
import { embedWords } from '../../elements/words/embed.js';
import { formatRoute, parseRoute } from '../routes.js';

/**
 * The address that a start asks for: told as such, or as a view.
 *
 * @param {{ view?: 'users' | 'documents' | 'user', id?: number, email?: string, pageSize?: number,
 *   place?: string }} given  each one checked by itself
 * @param {readonly string[]} pages that are offered beside the users
 * @returns {{ ok: true, place: string } | { ok: false, refusal: string }}
 */
export function placeOf({ view, id, email, pageSize, place }, pages) {
  const { refusals } = embedWords;
  if (place !== undefined) {
    const doubled = Object.entries({ view, id, email, pageSize }).find(
      ([, one]) => one !== undefined,
    );
    if (doubled) return { ok: false, refusal: refusals.doubled(doubled[0]) };
    const { name, view: wanted } = parseRoute(place, pages);
    const leads = name !== 'unknown' && wanted.faults.length === 0;
    return leads ? { ok: true, place } : { ok: false, refusal: refusals.nowhere };
  }
  if (view === 'user') {
    if (pageSize !== undefined) return { ok: false, refusal: refusals.noList };
    if ((id === undefined) === (email === undefined)) return { ok: false, refusal: refusals.who };
    return { ok: true, place: email === undefined ? userHref(Number(id)) : emailHref(email) };
  }
  const stray = id === undefined ? email === undefined || 'email' : 'id';
  if (stray !== true) return { ok: false, refusal: refusals.noUser(stray) };
  if (view === 'documents' && !pages.includes(view)) {
    return { ok: false, refusal: refusals.notOffered };
  }
  return { ok: true, place: formatRoute(`/${view ?? 'users'}`, { size: pageSize }) };
}
