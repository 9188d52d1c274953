/** What each member of a message may be. @type {Record<string, string>} */
const rules = {
  apiBase:
    'must be an address without user, ? and #, and with https where it leads to another machine',
  token: 'must be a text of 1 to 8,192 visible ASCII characters, without “Bearer”',
  mode: 'must be “read-only” or “read-write”',
  theme: 'must be “light” or “dark”',
  lang: 'must be “en” or “de”',
  view: 'must be “users”, “documents” or “user”',
  id: 'must be the whole number of a user',
  email: 'must be an e-mail address of at most 320 characters',
  pageSize: 'must be 25, 50, 100 or 250',
  place: 'must be an address within Muster, such as “#/users?q=ana”',
};

export default {
  alone: {
    title: 'This page is made for a frame',
    text: 'It shows Muster within another page, such as a portal, which has to start it by a message. By itself it shows nothing.',
  },
  framed: {
    title: 'Muster is not shown within another page here',
    text: 'The page around it could lead clicks astray. Pages that may hold Muster use embed.html of this site.',
  },
  whole: 'Open Muster itself',
  noOrigins: (/** @type {string | undefined} */ origin) => ({
    title: 'Muster may not be shown in a frame here',
    text: `This site lists no pages that may hold it. Whoever runs it can add ${
      origin ? `"frameAncestors": ["${origin}"]` : '"frameAncestors", a list of origins,'
    } to the file config.json beside this page.`,
  }),
  notListed: (/** @type {string} */ origin) => ({
    title: 'Muster may not be shown in this frame',
    text: `The page around it is of ${origin}, which “frameAncestors” in the file config.json of this site does not list. Whoever runs this site can add it.`,
  }),
  waiting: (/** @type {readonly string[]} */ origins) => ({
    title: 'Muster waits to be started',
    text: `The page around this frame has not said what to show. It must be of ${origins.join(' or ')}, and answer the message “ready” with “start”.`,
  }),
  refusals: {
    noObject: 'The message must be an object such as { muster: 1, type: "start" }.',
    version: (/** @type {number} */ version) =>
      `“muster” must be ${version}, the only version of messages that this page speaks.`,
    type: '“type” must be “start” or “set”.',
    member: (/** @type {string} */ type, /** @type {string} */ name) =>
      `“${type}.${name}” ${rules[name]}.`,
    unknown: (/** @type {string} */ type, /** @type {string} */ name) =>
      `“${type}.${name.slice(0, 40)}” is not known.`,
    tokenAlone: '“start.token” needs “start.apiBase”: it is sent to that address and no other.',
    noBase:
      '“start.apiBase” is missing: this site asks the API itself, with a key that only a reader can give.',
    doubled: (/** @type {string} */ name) =>
      `“start.${name}” and “start.place” both say what to show: only one of them can.`,
    nowhere: '“start.place” leads to no page of this site, or has a part that makes no sense.',
    noList: '“start.pageSize” goes with the views “users” and “documents”.',
    who: '“start.view” is “user”: either “start.id” or “start.email” must say which one.',
    noUser: (/** @type {string} */ name) => `“start.${name}” goes with the view “user” only.`,
    notOffered: '“start.view” is “documents”, which this site does not offer.',
    setFirst: '“type” is “set”: nothing was started yet that could be changed.',
    noToken: '“set.token” can only replace a token: “start” came without.',
  },
};
