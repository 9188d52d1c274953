import { fullFormats } from 'ajv-formats/dist/formats.js';

/**
 * Where Muster deliberately says otherwise than Ajv and ajv-formats. Each is counted, and a test
 * fails where one is of no use any more.
 *
 * @typedef {{ format: string, reason: string, takes: boolean, where: (text: string) => boolean,
 *   count: number }} Difference `takes`: what Muster says of such a text
 */

/**
 * @param {string} format
 * @param {boolean} takes
 * @param {string} reason
 * @param {(text: string) => boolean} where
 * @returns {Difference}
 */
const difference = (format, takes, reason, where) => ({ format, takes, reason, where, count: 0 });

const dotAtom = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*";
const quoted = '"(?:[ !#-\\[\\]-~]|\\\\[ -~])*"';
const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const queried = "(?:[a-z0-9._~!$&'()*+,;=:@/?-]|%[0-9a-f]{2})*";
const emptyPath = new RegExp(`^[a-z][a-z0-9+.-]*:(?:\\?${queried})?(?:#${queried})?$`, 'i');
const singleLabel = new RegExp(`^(?:${dotAtom}|${quoted})@${label}$`, 'i');
const quotedLocal = new RegExp(`^${quoted}@${label}(?:\\.${label})*$`, 'i');
const atAddress = new RegExp(`^(?:${dotAtom}|${quoted})@\\[(?:IPv6:(.*)|(.*))\\]$`, 'i');

/** @param {string} text  @returns {boolean} */
function isAtAddress(text) {
  const [, six, four] = text.match(atAddress) ?? [];
  const { ipv4, ipv6 } = /** @type {Record<string, any>} */ (fullFormats);
  return six === undefined ? four !== undefined && ipv4.test(four) : ipv6.test(six);
}

export const differences = [
  difference(
    'date-time',
    false,
    'RFC 3339, 5.6: between date and time stands a T; ajv-formats takes white space too',
    (text) => /^\d{4}-\d\d-\d\d\s/.test(text),
  ),
  difference(
    'date-time',
    false,
    'RFC 3339, 5.6: an offset has hours, a colon and minutes; ajv-formats takes +02 and +0200',
    (text) => /[+-]\d\d(?:\d\d)?$/.test(text),
  ),
  difference(
    'uri',
    true,
    'RFC 3986, 3.3: the path may be empty; ajv-formats wants a slash or a colon more',
    (text) => emptyPath.test(text),
  ),
  difference(
    'uri',
    false,
    'RFC 3986, 3.2: one host and a port of digits; ajv-formats reads another as a path',
    (text) =>
      /^[^:]*:\/\/[^/?#]/.test(text) &&
      !/^[^:]*:\/\/(?:[^/?#@]*@)?(?:\[[^\]]*\]|[^/?#:@]*)(?::\d*)?(?:[/?#]|$)/.test(text),
  ),
  difference(
    'uri',
    false,
    'RFC 3986, 3: two slashes lead to an authority, and brackets to an address in it; not one',
    (text) => /^[^:]*:\/(?!\/)[^/?#]*\[/.test(text),
  ),
  difference(
    'uri',
    true,
    'RFC 3986 has no bound, memory has: of a link beyond 4096 bytes the end is not judged',
    (text) => text.length > 4096,
  ),
  difference(
    'uuid',
    false,
    'RFC 4122, 3: the UUID itself; ajv-formats takes the URN of it too',
    (text) => /^urn:uuid:/i.test(text),
  ),
  difference(
    'email',
    true,
    'RFC 5321, 4.1.2: a domain may be one label; ajv-formats wants two',
    (text) => singleLabel.test(text),
  ),
  difference(
    'email',
    true,
    'RFC 5321, 4.1.2: a local part may be quoted; ajv-formats takes none',
    (text) => quotedLocal.test(text),
  ),
  difference(
    'email',
    true,
    'RFC 5321, 4.1.3: an address may stand for the domain; ajv-formats takes none',
    isAtAddress,
  ),
  difference(
    'email',
    false,
    'RFC 1035, 2.3.4: a label has at most 63 characters; ajv-formats does not count',
    (text) => /[a-z0-9-]{64}[^@]*$/i.test(text),
  ),
];

/**
 * @param {string} format
 * @returns {(text: string) => boolean} what ajv-formats says, but for the differences
 */
function judge(format) {
  const known = fullFormats[/** @type {keyof typeof fullFormats} */ (format)];
  const test = /** @type {any} */ (known).validate ?? known;
  const mine = differences.filter((each) => each.format === format);
  return (text) => {
    const taken = test instanceof RegExp ? test.test(text) : test(text);
    const found = mine.find((each) => each.takes !== taken && each.where(text));
    if (found) found.count += 1;
    return found ? found.takes : taken;
  };
}

/** The formats that a contract may name, for Ajv. */
export const formats = Object.fromEntries(
  ['date', 'date-time', 'email', 'uuid', 'uri'].map((format) => [format, judge(format)]),
);
