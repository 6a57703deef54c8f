// The kinds of mutated inputs: what is broken, and which commands read it.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { dice, mutate } from '../../record/mutations.ts';
import { docxOf, odtOf, paragraph, tableOf } from '../../support/office-files.ts';
import { ROOT } from '../../support/play.ts';

export type MutatedKind = {
  /** How many inputs stand in one workspace: none hides another. */
  readonly together: number;
  /** Puts the input of a number into a workspace; gives the lines to run beside those of the kind. */
  readonly put: (root: string, seed: number) => readonly (readonly string[])[];
  readonly lines: readonly (readonly string[])[];
};

const EXAMPLE = join(ROOT, 'examples/zinder');
const textOf = (file: string): string => readFileSync(join(EXAMPLE, file), 'utf8');
const RECORDS = readdirSync(join(EXAMPLE, 'meetings')).map((name) => textOf(`meetings/${name}`).slice(0, 6000));
const [SETTINGS, REGISTRY, MINUTES] = [
  textOf('gtm.yaml'),
  textOf('structures.yaml'),
  textOf('anciens/reunion-2022-09-07.txt'),
];
const TEMPLATES = readdirSync(join(ROOT, 'templates'))
  .filter((name) => name.endsWith('.hbs'))
  .map((name) => ({ name, text: readFileSync(join(ROOT, 'templates', name), 'utf8') }));

const nth = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** Each workspace is also asked one of these, in turn. */
const ALSO = [
  'actions',
  'meetings --json',
  'decisions',
  'recommendations',
  'attendance',
  'stats',
  'matrix',
  'check',
  'check --fix',
];

const records: MutatedKind = {
  together: 20,
  put: (root, seed) => {
    const id = `2023-03-01-${seed}`;
    writeFileSync(join(root, `meetings/${id}.md`), mutate(nth(RECORDS, seed), nth(RECORDS, seed + 1), seed));
    if (seed % 20 !== 0) return [];
    const about = nth([`render ${id} --to html`, `show ${id}`, `done ${id}/a1 --on 2023-04-15`], seed / 20);
    return [about.split(' '), nth(ALSO, seed / 20).split(' ')];
  },
  lines: [
    ['check', '--json'],
    ['digest', '--all'],
  ],
};

const registries: MutatedKind = {
  together: 1,
  put: (root, seed) => {
    writeFileSync(join(root, 'structures.yaml'), mutate(REGISTRY, SETTINGS, seed));
    return [];
  },
  lines: [['check'], ['actions', '--owner', 'DRECM/R'], ['structures', 'add', 'ONG-X']],
};

const settings: MutatedKind = {
  together: 1,
  put: (root, seed) => {
    writeFileSync(join(root, 'gtm.yaml'), mutate(SETTINGS, REGISTRY, seed));
    return [];
  },
  lines: [['check'], ['actions'], ['new', '--date', '2023-06-01', '--dry-run']],
};

const templates: MutatedKind = {
  together: 1,
  put: (root, seed) => {
    const { name, text } = nth(TEMPLATES, seed);
    mkdirSync(join(root, 'templates'), { recursive: true });
    writeFileSync(join(root, 'templates', name), mutate(text, nth(TEMPLATES, seed + 1).text, seed));
    return [['render', '2023-03-01', '--template', name.replace('.hbs', '')]];
  },
  lines: [],
};

const WORD = docxOf(
  MINUTES.split('\n')
    .map((line) => paragraph(escaped(line)))
    .join('') +
    tableOf([
      ['Action', 'Délai'],
      ['Lire', 'mars'],
    ]),
);
const OPEN = odtOf(
  MINUTES.split('\n')
    .map((line) => `<text:p>${escaped(line)}</text:p>`)
    .join(''),
);
const PAGE = `<!doctype html><html><body>${MINUTES.split('\n')
  .map((line) => `<p>${escaped(line)}</p>`)
  .join('\n')}</body></html>`;
const MAIL = `Subject: Réunion\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\n${MINUTES}\n--b--\n`;
const TABLE = MINUTES.split('\n')
  .map((line) => `"${line}",a;b,${line.length}`)
  .join('\n');

/** What is imported, by its ending: what gives its bytes from a number. */
const SOURCES: readonly (readonly [ending: string, (seed: number) => Uint8Array])[] = [
  ['txt', (seed) => mutate(MINUTES, PAGE, seed)],
  ['md', (seed) => mutate(nth(RECORDS, seed), MINUTES, seed)],
  ['html', (seed) => mutate(PAGE, MINUTES, seed)],
  ['eml', (seed) => mutate(MAIL, MINUTES, seed)],
  ['csv', (seed) => mutate(TABLE, MINUTES, seed)],
  ['docx', (seed) => withPart(WORD, 'word/document.xml', seed)],
  ['odt', (seed) => withPart(OPEN, 'content.xml', seed)],
  ['docx', (seed) => withBytes(WORD, seed)],
];

const imports: MutatedKind = {
  together: 8,
  put: (root, seed) => {
    const [ending, bytesOf] = nth(SOURCES, seed);
    const file = `anciens/essai-${seed}.${ending}`;
    writeFileSync(join(root, file), bytesOf(seed));
    return [['import', file, '--date', '2023-05-01', '--dry-run']];
  },
  lines: [],
};

/** Every kind, and how many of each ten thousand inputs are of it. */
export const mutatedKinds: Readonly<Record<string, readonly [kind: MutatedKind, share: number]>> = {
  records: [records, 7000],
  registries: [registries, 700],
  settings: [settings, 700],
  templates: [templates, 600],
  imports: [imports, 1000],
};

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** The same archive, with one part mutated. */
function withPart(zip: Uint8Array, part: string, seed: number): Uint8Array {
  const parts = unzipSync(zip);
  const text = strFromU8(parts[part] ?? new Uint8Array());
  return zipSync({ ...parts, [part]: mutate(text, MINUTES, seed) });
}

/** The same bytes, some of them others, or cut off. */
function withBytes(bytes: Uint8Array, seed: number): Uint8Array {
  const roll = dice(seed);
  const broken = Uint8Array.from(bytes);
  for (let times = 1 + roll(8); times > 0; times -= 1) broken[roll(broken.length)] = roll(256);
  return roll(4) === 0 ? broken.slice(0, roll(broken.length)) : broken;
}
