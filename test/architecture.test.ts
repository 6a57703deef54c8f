import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { groupBy } from '../src/model/group-by.ts';
import { longPatterns } from './support/long-patterns.ts';

/** Which folders of src a folder may import from: the arrows of src/README.md. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  words: [],
  model: ['words', 'generated'],
  i18n: ['words', 'model'],
  markup: ['model'],
  record: ['words', 'model', 'i18n', 'markup', 'generated'],
  workspace: ['model', 'i18n', 'record'],
  query: ['words', 'model', 'i18n'],
  page: ['model', 'i18n'],
  check: ['words', 'model', 'i18n', 'query', 'record'],
  format: ['words', 'model', 'i18n', 'query', 'page'],
  render: ['words', 'model', 'i18n', 'query', 'page', 'markup', 'generated', 'assets.ts'],
  import: ['words', 'model', 'i18n', 'record', 'markup'],
  merge: ['words', 'model', 'record'],
  cli: [
    ...[
      'words',
      'model',
      'i18n',
      'record',
      'workspace',
      'query',
      'check',
      'format',
      'render',
      'import',
      'merge',
      'markup',
    ],
    ...['generated', 'assets.ts'],
  ],
  start: ['cli'],
};

/**
 * The rooms of a folder, the lowest first: a room imports those before it, never one behind. `.` is what lies at the top
 * of the folder; rooms on one line know nothing of each other.
 */
const ROOMS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  model: [
    ['.'],
    ['deadline'],
    ['deadline/signs', 'owners'],
    ['meeting'],
    ['attendance', 'deadline/reading'],
    ['ledger'],
  ],
  record: [
    ['text', 'keys'],
    ['yaml', 'body'],
    ['traps'],
    ['schema'],
    ['.'],
    ['write', 'passages'],
    ['edit'],
    ['merge'],
  ],
  workspace: [['.'], ['git', 'index'], ['saving'], ['index/opening', 'undo']],
  query: [
    ['.'],
    ['actions', 'attendance', 'decisions', 'find', 'search'],
    ['meetings', 'recommendations', 'stats', 'structures', 'digest', 'next-meeting'],
    ['changes', 'show'],
  ],
  check: [['facts'], ['say'], ['rules'], ['.'], ['mend']],
  format: [['layout'], ['.'], ['findings', 'sheets']],
  render: [['.', 'html', 'helpers'], ['tree', 'template', 'views'], ['docx', 'pdf'], ['targets']],
  import: [
    ['blocks'],
    ['readers/office', 'readers/pdf/page'],
    ['readers/word', 'readers/odt', 'readers/pdf', 'readers/text', 'readers/sheet'],
    ['readers'],
    ['signs'],
    ['signs/action/forms'],
    ['signs/action', 'signs/attendance', 'signs/facts'],
    ['normalise'],
    ['outline'],
    ['assemble/draft'],
    ['assemble'],
    ['.'],
  ],
  cli: [
    ['session'],
    ['options', 'output'],
    ['ask'],
    ['change'],
    [
      'commands/changes',
      'commands/check',
      'commands/fill',
      'commands/forget',
      'commands/hook',
      'commands/import',
      'commands/init',
      'commands/lift',
      'commands/move',
      'commands/new',
      'commands/structures',
      'commands/undo',
      'commands/verify',
    ],
    ['commands'],
    ['.'],
  ],
};

/** No folder holds more files than anybody takes in at a look; registries of like things may. */
const FULL_ROOM = 20;
const REGISTRIES: readonly string[] = ['check/rules', 'cli/commands', 'import/signs/action/forms', 'words'];

/** Modules that only some places may import. */
const CONFINED: Readonly<Record<string, RegExp>> = {
  'node:fs': /^(workspace\/|start\/|assets\.ts)/,
  'node:child_process': /^workspace\/(git\/ask-git|run)\.ts$/,
  'node:worker_threads': /^(workspace\/run|start\/apart)\.ts$/,
  commander: /^cli\//,
  chalk: /^cli\/session\/print\.ts$/,
  yaml: /^record\//,
  'js-yaml': /^record\//,
  'gray-matter': /^record\//,
  ajv: /^record\/schema\//,
  handlebars: /^render\//,
  unified: /^(markup|render)\//,
};

const SRC = resolve(import.meta.dirname, '../src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.startsWith('generated/'))
  .map((file) => ({ file, text: readFileSync(join(SRC, file), 'utf8') }));
const importsOf = new Map(files.map(({ file, text }) => [file, ownImports(file, text)]));
const folders = groupBy(files, ({ file }) => posix.dirname(file));

describe('the tree', () => {
  it('has files to judge', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it.each(files)('$file imports only along the arrows', ({ file }) => {
    const folder = topOf(file);
    if (folder === file) return;
    expect(Object.keys(ARROWS)).toContain(folder);
    for (const target of importsOf.get(file) ?? []) {
      expect([folder, ...(ARROWS[folder] ?? [])], `${file} imports ${target}`).toContain(topOf(target));
    }
  });

  it.each(Object.entries(ROOMS))('%s/ has its rooms in order', (folder, levels) => {
    const levelOf = (file: string) => levels.findIndex((rooms) => rooms.includes(roomOf(folder, file)));
    for (const { file } of files.filter((each) => topOf(each.file) === folder)) {
      expect(levelOf(file), `${file} is in a room`).toBeGreaterThanOrEqual(0);
      for (const target of importsOf.get(file) ?? []) {
        if (topOf(target) !== folder || dirname(target) === dirname(file)) continue;
        expect(levelOf(target), `${file} imports ${target}`).toBeLessThan(levelOf(file));
      }
    }
  });

  it('gives every folder with rooms their order', () => {
    const withRooms = [...folders.keys()].filter((folder) => folder.includes('/')).map((folder) => topOf(folder));
    expect(Object.keys(ROOMS).sort()).toEqual([...new Set(withRooms)].sort());
  });

  it('has no circle of imports, of types neither', () => {
    expect(circles(importsOf)).toEqual([]);
  });

  it.each([...folders])('%s/ holds no more than a room can', (folder, inside) => {
    if (REGISTRIES.includes(folder)) return;
    expect(inside.map(({ file }) => file).length, folder).toBeLessThanOrEqual(FULL_ROOM);
  });

  it.each(files)('$file keeps confined modules where they belong', ({ file, text }) => {
    for (const target of imports(text)) {
      const place = CONFINED[target.replace(/^node:fs\/.*/, 'node:fs')] ?? CONFINED[target.split('/')[0] ?? ''];
      if (place) expect(file, `${file} imports ${target}`).toMatch(place);
    }
  });

  it.each(files)('$file leaves process, console and the clock alone', ({ file, text }) => {
    const code = withoutComments(text);
    if (file !== 'cli/process-context.ts' && !file.startsWith('start/')) {
      expect(code, file).not.toMatch(/(?<![\w.'-])process\.|new Date\(\)|Date\.now\(\)/);
    }
    expect(code, file).not.toMatch(/\bconsole\./);
  });

  it.each(files)('$file is short and in the house style', ({ file, text }) => {
    expect(text.split('\n').length, file).toBeLessThanOrEqual(300);
    expect(file).toMatch(/^[a-z0-9/.-]+$/);
    expect(withoutComments(text), file).not.toMatch(/\benum\s|\bnamespace\s|export default|: any\b|\bas any\b/);
  });

  it.each(files)('$file builds long patterns from named parts', ({ file, text }) => {
    expect(longPatterns(file, text)).toEqual([]);
  });

  it('has index.ts files for registries only', () => {
    for (const { file, text } of files.filter((each) => each.file.endsWith('/index.ts'))) {
      expect(text, file).not.toMatch(/export (\*|\{[^}]*\}) from/);
    }
  });
});

describe('circles', () => {
  it('are seen', () => {
    const graph = { a: ['b'], b: ['c'], c: ['b', 'd'], d: [] };
    expect(circles(new Map(Object.entries(graph)))).toEqual([['b', 'c']]);
  });
});

describe('long patterns', () => {
  const long = 'a|'.repeat(41);

  it('are seen', () => {
    const sources = [
      `const WORDS = 2 / 1; text.replace(/${long}/gu, '')`,
      `const WORDS = new RegExp('${long}', 'u')`,
      `const WORDS = new RegExp(\`^\${START}${long}\${END}$\`)`,
      `const WORDS = [String.raw\`\\p{L}${long}\`]`,
    ];
    expect(sources.map((source) => longPatterns('x.ts', `\n${source};`))).toEqual([
      ['x.ts:2: 82 characters'],
      ['x.ts:2: 82 characters'],
      ['x.ts:2: 82 characters'],
      ['x.ts:2: 87 characters'],
    ]);
  });

  it('are neither short ones, nor texts', () => {
    const parts = `const PART = '${long}'; const WHOLE = new RegExp(\`^(?:\${PART}|\${PART}|\${PART}|\${PART})$\`, 'u');`;
    expect(longPatterns('x.ts', `${parts} /* ${long} */ const SLASH = /[/]${long.slice(0, 77)}/giu;`)).toEqual([]);
  });
});

/** The folder of src that a file lies in; the file itself when it lies in none. */
function topOf(file: string): string {
  return file.split('/')[0] ?? '';
}

/** The room of a folder that a file lies in. */
function roomOf(folder: string, file: string): string {
  return posix.relative(folder, posix.dirname(file)) || '.';
}

/** The files of src that a file imports, types included. */
function ownImports(file: string, text: string): readonly string[] {
  return imports(text)
    .filter((target) => target.startsWith('.'))
    .map((target) => relative(SRC, resolve(SRC, dirname(file), target)).replaceAll('\\', '/'));
}

function imports(text: string): readonly string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}

/** The ways from a file back to itself, each once: where a walk meets a file that it has not left yet. */
function circles(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const left = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) found.push(way.slice(way.indexOf(file)));
    if (left.has(file) || way.includes(file)) return;
    for (const target of graph.get(file) ?? []) walk(target, [...way, file]);
    left.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return found;
}

function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, "''");
}
