#!/usr/bin/env node
// Ends a pipeline when somebody with a privileged role has MFA switched off:
// DRATA_API_KEY=… node privileged-without-mfa.js [BASE]
// 0: everybody privileged has it. 1: somebody lacks it. 2: nobody is known to, but that is not certain.
import { createMuster } from 'muster';

/** What a role, MFA or a leaving is read from; a value that departs there may hide somebody. */
const DECISIVE = /^\/data\/\*\/(roles|identities)(\/\*)?(\/(hasMfa|separatedAt))?$/;

const [base = 'https://public-api.drata.com/public'] = process.argv.slice(2);
const key = process.env.DRATA_API_KEY?.trim();

/** As it can stand in a log: what breaks a line, steers a terminal or turns the reading around is named. */
function plain(text) {
  const code = (sign) => `\\u{${sign.codePointAt(0).toString(16)}}`;
  return String(text).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, code);
}

/** One line, of which parts may come from the API. */
const say = (sentence) => console.error(plain(sentence));

/** Says why nothing is certain, and ends. */
function fail(sentence) {
  say(sentence);
  process.exit(2);
}

if (!URL.canParse(base) || !/^https?:$/.test(new URL(base).protocol)) {
  fail(`“${base}” is no address of an API: it begins with https:// or http://.`);
}
if (key && !/^[\x21-\x7e]+$/.test(key)) {
  fail('DRATA_API_KEY holds a character that no key has, such as a line break.');
}

async function judge() {
  const muster = await createMuster();
  let failed = [];
  const certificate = await muster.load({
    ...{ base, key },
    onProgress: (progress) => {
      failed = progress.failed;
    },
  });
  /** @param {'no' | 'unknown'} mfa */
  const privileged = (mfa) =>
    muster.users({ filter: `privileged:yes mfa:${mfa} status:current`, sort: 'name', size: 250 });
  const lacking = privileged('no');
  for (const { id, name, email, roles } of lacking.rows) {
    console.log([id, name, email, roles.join(', ')].map(plain).join('\t'));
  }
  const { complete, users, setAside } = certificate;
  const { patterns, unlisted, counts } = muster.findings();
  const departing = patterns.filter(
    ({ severity, pattern }) => severity === 'tolerated' && DECISIVE.test(pattern),
  );
  const unknown = privileged('unknown').total;
  const doubts = [
    failed.length > 0 && reasonOf(failed[0].reason),
    !complete && `Only ${users} users could be read.`,
    complete && users + setAside === 0 && 'There are 0 users in the list.',
    setAside > 0 && `Set aside, because they cannot be read: ${setAside} of the users.`,
    counts.broken > 0 && `Broken values: ${counts.broken}. ${placesOf(patterns, 'broken')}`,
    departing.length > 0 && `Values that cannot be read: ${placesOf(departing, 'tolerated')}`,
    unlisted > 0 && `Departures that are counted but not listed: ${unlisted}.`,
    unknown > 0 && `Privileged users of whom no MFA is reported: ${unknown}.`,
  ].filter(Boolean);

  if (lacking.total > 0) {
    say(`${lacking.total} privileged of ${users} users lack MFA.`);
    process.exitCode = 1;
  } else if (doubts.length > 0) {
    say('Nobody is known to lack MFA, but nothing is certain:');
    process.exitCode = 2;
  }
  for (const doubt of doubts) say(doubt);
}

/** A status, or a word such as “network”. */
function reasonOf(reason) {
  if (!/^\d{3}$/.test(reason)) return `${new URL(base).host} gave no usable answer (${reason}).`;
  const hint = { 401: ': the key is missing or wrong', 403: ': the key lacks “List Users”' };
  return `${new URL(base).host} answered ${reason}${hint[reason] ?? ''}.`;
}

function placesOf(patterns, severity) {
  return patterns
    .filter((one) => one.severity === severity)
    .slice(0, 5)
    .map(
      ({ pattern, expected, found, count }) => `${pattern} (${count} ×: ${found}, not ${expected})`,
    )
    .join(', ');
}

await judge().catch((error) => fail(`This could not be judged: ${error.message}`));
