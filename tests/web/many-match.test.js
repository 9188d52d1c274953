import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMatcher } from '../../web/app/many/match.js';

/** @param {[string, string][]} people  names and e-mails; ids from 1 */
const matcher = (...people) =>
  createMatcher(
    people.map(([name, email], at) => ({
      ...{ id: at + 1, name, email, separated: false, documents: [] },
    })),
  );

const find = matcher(
  ['María García', 'maria.garcia@example.com'],
  ['Maria Garcia Lopez', 'mgl@example.com'],
  ['Jürgen Müller-Beispiel', 'jmb@example.com'],
  ['Ana Lee', 'ana+lee@example.com'],
  ['Ana Lee', 'ana.lee@other.example'],
  ['Łukasz Przykładowski', ''],
  ['Иван Примеров', 'ivan.primerov@example.com'],
  ['Siobhán O’Fable', 'sio@example.com'],
  ['May', 'may@example.com'],
  ['張 三例', ''],
  ['İpek Deneme', ''],
  ['Þóra Dæmisdóttir', ''],
);

/** @param {string} file */
const told = (file) => {
  const { found, owner, among } = find(file);
  return owner ? [found, owner.id] : [found, ...among.map(({ id }) => id)];
};

/** @type {[string, ...unknown[]][]} */
const cases = [
  ['maria.garcia@example.com.pdf', 'email', 1],
  ['MARIA.GARCIA@EXAMPLE.COM.PDF', 'email', 1],
  ['maria.garcia@example.com_2026.pdf', 'email', 1],
  ['training maria.garcia@example.com-2026.pdf', 'email', 1],
  ['training_maria.garcia@example.com_2026.pdf', 'part', 1],
  ['not-may@example.com.pdf', 'part', 9],
  ['not.may@example.com.pdf', 'none'],
  ['may@example.com.au.pdf', 'none'],
  ['(maria.garcia@example.com) training.pdf', 'email', 1],
  ['ana+lee@example.com.pdf', 'email', 4],
  ['Ana Lee ana.lee@other.example-final.pdf', 'email', 5],
  ['maria.garcia@example.com and may@example.com.pdf', 'several', 1, 9],
  ['maria.garcia@example.com_may@example.com.pdf', 'several', 1, 9],
  ['maria.garcia@example.com, MARIA.GARCIA@example.com.pdf', 'email', 1],
  ['maria.garcia@example.com for not.may@example.com.pdf', 'none', 1],
  ['maria.garcia@example.com @ home.pdf', 'email', 1],
  ['garcia maria.pdf', 'name', 1],
  ['Maria_Garcia.pdf', 'name', 1],
  ['maria.garcia.pdf', 'name', 1],
  ['2026-01-31 GARCÍA, María (security training).pdf', 'name', 1],
  ['Mari\u0301a Garci\u0301a.pdf', 'name', 1],
  ['mariagarcia.pdf', 'name', 1],
  ['GarciaMaria2026.pdf', 'name', 1],
  ['Maria-Elena Garcia.pdf', 'name', 1],
  ['maria garcia lopez.pdf', 'name', 2],
  ['mueller-beispiel_juergen.pdf', 'name', 3],
  ['Muller Beispiel Jurgen.pdf', 'name', 3],
  ['lukasz przykladowski.pdf', 'name', 6],
  ['ivan_primerov.pdf', 'name', 7],
  ['Примеров Иван.pdf', 'name', 7],
  ["siobhan o'fable.pdf", 'name', 8],
  ['ofable siobhan.pdf', 'name', 8],
  ['張三例.pdf', 'name', 10],
  ['ipek deneme.pdf', 'name', 11],
  ['IPEK DENEME.pdf', 'name', 11],
  ['thora daemisdottir.pdf', 'name', 12],
  ['maria.garcia@elsewhere.example.pdf', 'none', 1],
  ['Lee, Ana.pdf', 'several', 4, 5],
  ['lopez.pdf', 'none', 2],
  ['garcia.pdf', 'none', 1, 2],
  ['Maria Garcia Lopez, Ana Lee.pdf', 'several', 2, 4, 5],
  ['Þóra Dæmisdóttir + Jürgen Müller-Beispiel.pdf', 'several', 12, 3],
  ['Siobhán O’Fable, María García Lopez.pdf', 'several', 8, 2],
  ['may 2026 training.pdf', 'none'],
  ['scan0001.pdf', 'none'],
  ['@.pdf', 'none'],
  ['.pdf', 'none'],
];

for (const [file, ...expected] of cases) {
  test(`“${file}”: ${expected.join(' ')}`, () => {
    assert.deepEqual(told(file), expected);
  });
}

test('an e-mail of two users is of none of them alone', () => {
  const two = matcher(['A B', 'x@example.com'], ['C D', 'X@example.com']);
  assert.equal(two('x@example.com.pdf').found, 'several');
});

test('names that share a word are both there; one within another is not meant', () => {
  const three = matcher(['Wu Li', 'w@a.example'], ['Li Na', 'l@a.example'], ['Li Na Wu', '']);
  assert.equal(three('li na wu.pdf').owner?.id, 3);
  const two = matcher(['Wu Li', 'w@a.example'], ['Li Na', 'l@a.example']);
  assert.deepEqual(
    two('na li wu.pdf')
      .among.map(({ id }) => id)
      .sort(),
    [1, 2],
  );
});

test('many people of one name are found in a moment', () => {
  const crowd = matcher(
    ...Array.from(
      { length: 30_000 },
      (_, at) => /** @type {[string, string]} */ (['Ana Lee', `a${at}@a.example`]),
    ),
  );
  const start = performance.now();
  assert.equal(crowd('Ana Lee.pdf').among.length, 30_000);
  assert.ok(performance.now() - start < 1000);
});

test('a long hostile name is read in a moment', () => {
  const start = performance.now();
  find(`${'a.'.repeat(5000)}@${'b.'.repeat(5000)}`);
  find('a-@'.repeat(5000));
  find(`${'maria '.repeat(5000)}.pdf`);
  assert.ok(performance.now() - start < 1000);
});
