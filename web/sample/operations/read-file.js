import { pathId } from '../parameters.js';
import { Refusal } from '../refusal.js';

/**
 * What a signed link leads to.
 *
 * @param {import('../types.js').Call} call
 * @param {import('../types.js').World} world
 */
export async function readFile({ url, path }, { evidence, links }) {
  const id = pathId(path, 'docId');
  links.check(id, url.searchParams.get('token'));
  const found = await evidence.find(id);
  if (!found) throw new Refusal(404, 'Document not found');
  const { name, mime, bytes } = await found.file();
  // encodeURIComponent leaves three signs that the header's syntax does not allow.
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => {
    return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  });
  return new Response(bytes, {
    headers: {
      'Content-Type': mime,
      'Content-Length': String(bytes.length),
      'Content-Disposition': `attachment; filename*=UTF-8''${encoded}`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  });
}
