import { gravestFirst } from '../elements/format/severity.js';
import { visible } from '../elements/format/visible.js';
import { findingsWords } from '../elements/words/findings.js';
import { reportWords } from '../elements/words/report.js';

/**
 * The findings of a session as Markdown: a paragraph of what was checked, and a table.
 *
 * @param {import('./session.js').Session} session
 */
export function sessionMarkdown({ findings, listed, contract, examples }) {
  const { title, against, checked, columns, withExamples, withoutExamples, none } = reportWords;
  const heads = Object.values(columns).slice(0, examples ? undefined : -2);
  return [
    `# ${title}`,
    against(code(contract.title), code(contract.version), code(contract.origin)),
    checked(findings, listed.length),
    ...(listed.length > 0
      ? [
          [
            row(heads),
            row(heads.map(() => '---')),
            ...[...listed].sort(gravestFirst).map((one) => line(one, examples)),
          ].join('\n'),
          examples ? withExamples : withoutExamples,
        ]
      : [none]),
    ...(findings.unlisted > 0 ? [`${reportWords.answer.unlisted(findings.unlisted)}.`] : []),
    '',
  ].join('\n\n');
}

/** @param {Muster.Finding} finding  @param {boolean} examples */
function line({ severity, operation, status, pattern, ...one }, examples) {
  const cells = [
    severity,
    code(one.code),
    `${code(operation)} ${status}`,
    code(findingsWords.at(pattern)),
    code(one.expected),
    code(one.found),
    String(one.count),
    String(one.rows),
    code(findingsWords.at(one.pointer)),
  ];
  return row(examples ? [...cells, code(String(one.userId ?? '')), code(one.example)] : cells);
}

/** @param {string[]} cells */
const row = (cells) => `| ${cells.join(' | ')} |`;

/** @param {string} text  as code, in which only the bar and the backtick mean anything */
function code(text) {
  if (text === '') return '';
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = /^[` ]|[` ]$/.test(text) ? ' ' : '';
  return `${fence}${space}${visible(text).replaceAll('|', '\\|')}${space}${fence}`;
}
