// Promise 9: nothing that people type becomes a command of the terminal, a key of a record, or a file elsewhere.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { hostile } from '../support/hostile.ts';
import { copyOf, play } from '../support/play.ts';
import { SHORT, tellFigures } from './promise.ts';
import { readTerminal } from './sinks/text-sinks.ts';

/** No argument of a process can hold a NUL. */
const typable = hostile.filter((text) => !text.includes('\0'));
const texts = SHORT ? typable.filter((_, index) => index % 4 === 1) : typable;
const figures = { texts: texts.length, commands: 0, uncaught: 0, records: 0, faults: 0 };
afterAll(() => tellFigures('9 (typed)', figures));

/** Every place of a command line that takes words; `$` is the text. */
const LINES = [
  ['$'],
  ['help', '$'],
  ['actions', '--$'],
  ['actions', '--owner', '$', '--text', '$', '--meeting', '$'],
  ...['due', 'since', 'within', 'status', 'group-by', 'sort', 'as-of', 'format'].map((name) => [
    'actions',
    `--${name}`,
    '$',
  ]),
  ['actions', '--text', '$', '--format', 'html'],
  ['actions', '-o', 'out/$'],
  ['actions', '--lang', '$'],
  ['actions', '--today', '$'],
  ['actions', '--max-size', '$'],
  ['actions', '-C', '$'],
  ['show', '$'],
  ['show', '2023-03-01/$'],
  ['decisions', '--since', '$'],
  ['check', '$'],
  ['check', '--rule', '$'],
  ['export', '$'],
  ['render', '$'],
  ['render', '2023-03-01', '--template', '$'],
  ['render', '2023-03-01', '--to', '$'],
  ['render', '2023-03-01', '--letterhead', '$', '--to', 'docx', '-o', 'out/'],
  ['digest', '--owner', '$'],
  ['set', '$', '--status', 'done'],
  ['set', '2023-04-12/a1', '--note', '$', '--dry-run'],
  ['set', '2023-04-12/a1', '--note', '$'],
  ['set', '2023-04-12/a1', '--due', '$', '--on', '$'],
  ['set', '2023-04-12/a1', '--due', '$'],
  ['set', '2023-04-12/a1', '--owner', '$', '--lead', '$', '--yes'],
  ['done', '2023-04-12/a2', '--note', '$'],
  ['add', '2023-04-12', '$', '--item', '1', '--owner', '$', '--due', '$', '--note', '$', '--yes'],
  ['add', '$', 'texte'],
  ['amend', '2023-04-12/a1', '--text', '$', '--note', '$'],
  ['snooze', '2023-04-12/a1', '$'],
  ['link', '$', '2023-03-01/a1'],
  ['promote', '2023-03-01/r4', '--at', '2023-04-12', '--note', '$', '--owner', '$'],
  ['adopt', '2023-03-01', '--at', '2023-04-12', '--amendment', '$'],
  ['erratum', '2023-03-01', '$'],
  ['verify', '$'],
  ['move', '2023-04-12', '--date', '$', '--suffix', '$'],
  ['new', '--date', '2023-07-12', '--suffix', '$'],
  ['structures', 'add', '$', '--name', '$', '--yes'],
  ['structures', 'alias', 'DRECM/R', '$'],
  ['structures', 'group', '$', '--members', '$'],
  ['structures', 'rename', '$', 'Autre'],
  ['structures', '$'],
  ['forget', '$', '--by', '$', '--yes'],
  ['import', '$'],
  ['import', '-', '--name', '$', '--dry-run'],
  ['init', 'neuf', '--group', '$', '--name', '$', '--yes'],
  ['undo', '--list'],
  ['undo', '--dry-run'],
];

/** How the line of progress is cleared, by gtm itself. */
const PROGRESS = '\r\u001B[K';

describe.each(texts)('%j', (text) => {
  it('stays what was typed', async () => {
    const { cwd, clean } = copyOf('examples');
    const root = join(cwd, 'examples/zinder');
    try {
      const outside = treeOf(cwd, 'examples/zinder');
      const faults: string[] = [];
      // A path with two dots asks for another folder itself.
      for (const line of LINES.filter((words) => !words.includes('out/$') || !text.includes('..'))) {
        const args = line.map((word) => word.replaceAll('$', () => text));
        const { exit, out, err } = await play(args, {
          cwd: root,
          terminal: true,
          env: { NO_COLOR: '1' },
          stdin: Buffer.from(text),
        });
        figures.commands += 1;
        figures.uncaught += exit === 70 ? 1 : 0;
        const found = [
          ...readTerminal(out).faults,
          ...readTerminal(err.replaceAll(PROGRESS, '')).faults,
          ...(exit === 70 ? [err] : []),
        ];
        faults.push(...found.map((fault) => `${line.join(' ')}: ${fault}`));
      }
      faults.push(...recordFaults(root));
      figures.faults += faults.length;
      expect(faults).toEqual([]);
      expect(treeOf(cwd, 'examples/zinder')).toEqual(outside);
    } finally {
      clean();
    }
  });
});

/** What stands beside a folder. */
function treeOf(cwd: string, but: string): readonly string[] {
  return readdirSync(cwd, { recursive: true, encoding: 'utf8' }).filter((file) => !file.startsWith(but));
}

const KEYS = new Set(
  `gtm needs date until start end title venue status held chair rapporteur attendance agenda actions review next annexes
  adoption errata`.split(/\s+/),
);

/** Another reader of YAML finds one document in each record, with the keys of the format alone. */
function recordFaults(root: string): readonly string[] {
  const folder = join(root, 'meetings');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  figures.records += files.length;
  const records = files.flatMap((file) => {
    const whole = readFileSync(join(folder, file), 'utf8');
    return faultsOf(file, whole, /^---\r?\n([\s\S]*?)^---\r?$/m.exec(whole)?.[1] ?? '');
  });
  const registry = readFileSync(join(root, 'structures.yaml'), 'utf8');
  return [...records, ...faultsOf('structures.yaml', registry, registry)];
}

function faultsOf(file: string, whole: string, yaml: string): readonly string[] {
  const documents = parseAllDocuments(yaml, { uniqueKeys: true });
  const [document] = documents;
  if (!document || !('toJS' in document) || documents.length > 1) return [`${file}: not one document`];
  const keys = Object.keys(document.toJS()).filter((key) => file.endsWith('.md') && !KEYS.has(key));
  return [
    ...document.errors.map(({ message }) => `${file}: ${message}`),
    ...keys.map((key) => `${file}: key ${key}`),
    ...(/(?![\t\n\r])\p{Cc}|\p{Cs}/u.test(whole) ? [`${file}: a control character`] : []),
  ];
}
