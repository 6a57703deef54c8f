import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which folders of src a folder may import from: the arrows of src/README.md. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  i18n: ['model'],
  record: ['model', 'i18n', 'generated'],
  workspace: ['model', 'i18n', 'record'],
  query: ['model', 'i18n'],
  page: ['model', 'i18n'],
  check: ['model', 'i18n', 'query', 'record'],
  format: ['model', 'i18n', 'query', 'page'],
  render: ['model', 'i18n', 'query', 'page'],
  import: ['model', 'i18n', 'record', 'render'],
  cli: ['model', 'i18n', 'record', 'workspace', 'query', 'check', 'format', 'render', 'import'],
};

/** Modules that only some places may import. */
const CONFINED: Readonly<Record<string, RegExp>> = {
  'node:fs': /^(workspace\/|assets\.ts)/,
  'node:child_process': /^workspace\/(git|run)\.ts$/,
  'node:worker_threads': /^workspace\/(git|run)\.ts$/,
  commander: /^cli\//,
  chalk: /^cli\/print\.ts$/,
  yaml: /^record\//,
  'gray-matter': /^record\//,
  ajv: /^record\/schema\.ts$/,
  handlebars: /^render\//,
  unified: /^render\//,
};

const SRC = resolve(import.meta.dirname, '../src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.startsWith('generated/'))
  .map((file) => ({ file, text: readFileSync(join(SRC, file), 'utf8') }));

describe('the tree', () => {
  it('has files to judge', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it.each(files)('$file imports only along the arrows', ({ file, text }) => {
    const folder = file.includes('/') ? (file.split('/')[0] ?? '') : null;
    if (folder === null) return;
    for (const target of imports(text)) {
      if (!target.startsWith('.')) continue;
      const other = relative(SRC, resolve(SRC, dirname(file), target)).split('/')[0] ?? '';
      const allowed = [folder, ...(ARROWS[folder] ?? []), ...(['cli', 'render'].includes(folder) ? ['assets.ts'] : [])];
      expect(allowed, `${file} imports ${target}`).toContain(other);
    }
  });

  it.each(files)('$file keeps confined modules where they belong', ({ file, text }) => {
    for (const target of imports(text)) {
      const place = CONFINED[target.replace(/^node:fs\/.*/, 'node:fs')] ?? CONFINED[target.split('/')[0] ?? ''];
      if (place) expect(file, `${file} imports ${target}`).toMatch(place);
    }
  });

  it.each(files)('$file leaves process, console and the clock alone', ({ file, text }) => {
    const code = withoutComments(text);
    if (file !== 'cli/context.ts') {
      expect(code, file).not.toMatch(/(?<![\w.'-])process\.|new Date\(\)|Date\.now\(\)/);
    }
    expect(code, file).not.toMatch(/\bconsole\./);
  });

  it.each(files)('$file is short and in the house style', ({ file, text }) => {
    expect(text.split('\n').length, file).toBeLessThanOrEqual(300);
    expect(file).toMatch(/^[a-z0-9/.-]+$/);
    expect(withoutComments(text), file).not.toMatch(/\benum\s|\bnamespace\s|export default|: any\b|\bas any\b/);
  });

  it('has index.ts files for registries only', () => {
    for (const { file, text } of files.filter((each) => each.file.endsWith('/index.ts'))) {
      expect(text, file).not.toMatch(/export (\*|\{[^}]*\}) from/);
    }
  });
});

function imports(text: string): readonly string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}

function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, "''");
}
