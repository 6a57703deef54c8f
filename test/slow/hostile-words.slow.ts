// Promise 9: nothing that people write becomes a command of what reads it.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hostile } from '../support/hostile.ts';
import { formsWorkspace, wordsWorkspace } from '../support/hostile-workspace.ts';
import { play } from '../support/play.ts';
import { SHORT, tellFigures } from './promise.ts';
import { readMail, readOffice, readParquet, readPdf } from './sinks/file-sinks.ts';
import {
  type Read,
  readBody,
  readCalendar,
  readCsv,
  readJson,
  readJsonLines,
  readMarkdown,
  readPage,
  readTerminal,
  readWorkflow,
} from './sinks/text-sinks.ts';

const texts = SHORT ? hostile.filter((_, index) => index % 7 === 0) : hostile;
const tried = { texts: texts.length, fields: 0, commands: 0, sinks: 0, faults: 0 };
afterAll(() => tellFigures('9', tried));

const LISTS = ['actions --all', 'recommendations --all', 'decisions', 'meetings', 'attendance', 'structures', 'stats'];
const SHEETS = ['show 2023-03-01', 'show 2023-03-01/a1', 'show 2023-03-01/a2'];
const READERS: Readonly<Record<string, (text: string) => Read>> = {
  table: readTerminal,
  md: readMarkdown,
  html: readPage,
  csv: (text) => readCsv(text, ','),
  'csv --excel-fr': (text) => readCsv(text, ';'),
  json: readJson,
  jsonl: readJsonLines,
};
const FILES: Readonly<Record<string, (bytes: Uint8Array) => Read | Promise<Read>>> = {
  '.xlsx': readOffice,
  '.docx': readOffice,
  '.parquet': readParquet,
  '.pdf': readPdf,
  '.eml': readMail,
  '.html': (bytes) => readPage(Buffer.from(bytes).toString(), readBody),
  '.md': (bytes) => readBody(Buffer.from(bytes).toString()),
  '.ics': (bytes) => readCalendar(Buffer.from(bytes).toString()),
};

function laid(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'gtm-words-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

type Told = { readonly line: string; readonly faults: readonly string[]; readonly shape: unknown };

/** Plays a command and reads what it prints: never a bug, and a terminal that stays as it is. */
async function told(root: string, args: readonly string[], read: (text: string) => Read): Promise<Told> {
  const { exit, out, err } = await play(args, { cwd: root, terminal: true, env: { NO_COLOR: '1' } });
  tried.commands += 1;
  tried.sinks += 2;
  const line = args.join(' ');
  const faults = [
    ...(exit === 70 ? [`exit 70: ${err}`] : []),
    ...readTerminal(err).faults.map((fault) => `stderr ${fault}`),
  ];
  if (exit > 1) return { line, faults, shape: 'refused' };
  const { faults: inside, shape } = read(out);
  return { line, faults: [...faults, ...inside], shape };
}

/** Every list in every form. */
async function lists(root: string): Promise<readonly Told[]> {
  const answers: Told[] = [];
  for (const list of [...LISTS, ...SHEETS])
    for (const [format, read] of Object.entries(READERS))
      answers.push(await told(root, `${list} --format ${format}`.split(' '), format === 'table' ? readTerminal : read));
  for (const list of ['actions --all', 'actions --all --events', 'meetings'])
    answers.push(await told(root, `${list} --format ics`.split(' '), readCalendar));
  for (const list of ['actions', 'meetings', 'decisions', 'recommendations', 'attendance'])
    answers.push(await told(root, ['export', list], readJsonLines));
  for (const format of ['md', 'html'])
    for (const list of ['matrix', 'annex 2023-03-01', 'render 2023-03-01'])
      answers.push(await told(root, `${list} --to ${format}`.split(' '), format === 'md' ? readTerminal : readPage));
  answers.push(await told(root, ['digest', '--owner', 'DRECM/R', '--text'], readTerminal));
  answers.push(await told(root, ['digest', '--owner', 'DRECM/R'], readTerminal));
  answers.push(await told(root, ['new', '--dry-run', '--date', '2023-06-14'], readTerminal));
  answers.push(await told(root, ['verify'], readTerminal));
  return answers;
}

/** What `gtm check` says, in every form. */
async function findings(root: string): Promise<readonly Told[]> {
  const answers: Told[] = [];
  for (const [format, read] of Object.entries({
    pretty: readTerminal,
    json: readJson,
    sarif: readJson,
    github: readWorkflow,
  }))
    answers.push(await told(root, ['check', '--rule', 'typography/french', '--format', format], read));
  answers.push(await told(root, ['check', '--fix', '--dry-run'], readTerminal));
  return answers;
}

/** Documents and workbooks in a folder; their names are plain. */
async function files(root: string): Promise<readonly Told[]> {
  const lines = [
    ...['actions --all', 'recommendations --all', 'decisions', 'attendance', 'structures'].map(
      (list) => `${list} --format xlsx`,
    ),
    ...['actions --all', 'meetings', 'structures'].map((list) => `${list} --format parquet`),
    'render 2023-03-01 --to html,docx,pdf,eml',
    'render 2023-04-12 --template agenda --to docx',
    'render 2023-04-12 --template form --to docx',
    'matrix --to html,docx,eml',
    'annex 2023-03-01 --to html,docx',
    'digest --all --to docx,eml,html',
  ];
  const answers: Told[] = [];
  for (const [index, line] of lines.entries()) {
    const folder = join(root, `out${index}`);
    answers.push(await told(root, [...line.split(' '), '-o', `${folder}/`], readTerminal));
    for (const name of existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []) {
      const { faults, shape } = (await FILES[extname(name)]?.(readFileSync(join(folder, name)))) ?? {
        faults: ['unknown kind'],
        shape: null,
      };
      const named = /^[^\p{Cc}\p{Cs}\p{Bidi_Control}/\\:*?"<>|]{1,120}$/u.test(name)
        ? []
        : [`name ${JSON.stringify(name)}`];
      tried.sinks += 1;
      answers.push({
        line: `${line} ${extname(name)}`,
        faults: [...faults, ...named],
        shape: line.startsWith('digest') ? null : shape,
      });
    }
  }
  return answers;
}

function faultsOf(answers: readonly Told[]): readonly string[] {
  const faults = answers.flatMap(({ line, faults }) => faults.map((fault) => `${line}: ${fault}`));
  tried.faults += faults.length;
  return faults;
}

const plain = laid(wordsWorkspace((field) => `Zq ${field}`));
afterAll(() => rmSync(plain, { recursive: true }));
const usual = { lists: await lists(plain), files: await files(plain) };

/** What no list or document says: it stands in new records only, in the address of a draft, or is nobody's but the writer's. */
const UNSAID = [
  'config.venue',
  'config.chair',
  'config.standing',
  'contact.name',
  'contact.email',
  'contact.phone',
  'role',
  'own.key',
];

it('has every field in one sink at least', async () => {
  const fields: string[] = [];
  wordsWorkspace((field) => String(fields.push(field)));
  const shown = await Promise.all(
    [
      'actions --all --json',
      'export',
      'export meetings',
      'export decisions',
      'structures --json',
      'attendance --json',
      'show 2023-03-01 --json',
      'show 2023-03-01/a1 --json',
      'check --json',
      'render 2023-03-01',
      'annex 2023-03-01',
      'matrix',
      'render 2023-04-12 --template agenda',
      'digest --owner DRECM/R',
      'render 2023-02-01',
      'actions --format ics',
    ].map(async (line) => (await play(line.split(' '), { cwd: plain })).out.replaceAll('\\', '')),
  );
  const words = shown.join('\n');
  tried.fields = fields.length;
  expect(fields.filter((field) => !words.includes(`Zq ${field}`))).toEqual(UNSAID);
  expect(faultsOf([...usual.lists, ...usual.files])).toEqual([]);
});

describe.each(texts)('%j', (text) => {
  it('stays text in every field', async () => {
    const root = laid(wordsWorkspace(() => text));
    try {
      const [asLists, asFiles] = [await lists(root), await files(root)];
      expect(faultsOf([...asLists, ...asFiles, ...(await findings(root))])).toEqual([]);
    } finally {
      rmSync(root, { recursive: true });
    }
  });

  it('is quoted where it is refused', async () => {
    const root = laid(formsWorkspace(text));
    try {
      const answers = [...(await findings(root))];
      for (const line of ['actions --all', 'meetings --json', 'show 2024-01-01'])
        answers.push(await told(root, line.split(' '), readTerminal));
      expect(faultsOf(answers)).toEqual([]);
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});
