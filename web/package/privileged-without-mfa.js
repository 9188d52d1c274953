#!/usr/bin/env node
// Ends a pipeline when somebody with a privileged role has MFA switched off:
// DRATA_API_KEY=… node privileged-without-mfa.js [BASE]
import { createMuster } from 'muster';

const [base = 'https://public-api.drata.com/public'] = process.argv.slice(2);
const muster = await createMuster();
const certificate = await muster.load({ base, key: process.env.DRATA_API_KEY });
const { total, rows } = muster.users({
  filter: 'privileged:yes mfa:no status:current',
  sort: 'name',
  size: 250,
});

for (const { id, name, email, roles } of rows) {
  console.log(`${id}\t${name}\t${email}\t${roles.join(', ')}`);
}
if (!certificate.complete) {
  console.error(`Only ${certificate.users} users could be read: nothing is certain.`);
  process.exitCode = 2;
} else if (total > 0) {
  console.error(`${total} privileged of ${certificate.users} users lack MFA.`);
  process.exitCode = 1;
}
