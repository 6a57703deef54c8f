// What the pages of the commands say: their examples run, and every JSON output is that of a command.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isOf } from '../../build/docs/command-pages.ts';
import { readContracts } from '../../build/docs/pages.ts';
import { commands } from '../../src/cli/commands/index.ts';
import { examplesOf } from '../../src/cli/help.ts';
import { gitIn } from '../support/git-in.ts';
import { copyOf, playLine } from '../support/play.ts';

const specs = await Promise.all(Object.values(commands).map((load) => load()));
/** What only asks on a terminal has its own test: test/cli/commands/fill. */
const played = specs.filter(({ name }) => name !== 'fill');
const examples = [...new Set(played.flatMap((spec) => [...examplesOf(spec, 'fr'), ...examplesOf(spec, 'en')]))].map(
  (line) => [line] as const,
);

/** Where examples are typed, until one takes them: in the example, there with the next record or a document, or with versions in git, or where nothing is yet. */
const PLACES: readonly { readonly folder: string; readonly before?: string; readonly kept?: true }[] = [
  { folder: 'examples/zinder' },
  { folder: 'examples/zinder', before: 'gtm new' },
  { folder: 'examples/zinder', before: 'gtm render 2023-04-12 -o 2023-04-12-relu.docx' },
  { folder: 'examples/zinder', kept: true },
  { folder: 'empty' },
];

const REFUSED = /\[exit (?:2|3|70)\]/;

describe('the examples of the commands', () => {
  it.each(examples)('%s runs', async (line) => {
    let printed = '';
    for (const place of PLACES) {
      printed = await playIn(place, line);
      if (!REFUSED.test(printed)) break;
    }
    expect(printed).not.toMatch(REFUSED);
  });
});

async function playIn({ folder, before, kept }: (typeof PLACES)[number], line: string): Promise<string> {
  const { cwd, clean } = copyOf('examples');
  try {
    mkdirSync(join(cwd, folder), { recursive: true });
    if (kept) keepVersions(join(cwd, folder));
    if (before) await playLine(before, { cwd: join(cwd, folder) });
    return await playLine(line, { cwd: join(cwd, folder) });
  } finally {
    clean();
  }
}

/** Versions in git of the first of March 2023, six of them. */
function keepVersions(folder: string): void {
  const git = gitIn(folder, '2023-03-01T10:00:00Z');
  git('init', '-q');
  git('add', '-A');
  for (let version = 1; version <= 6; version += 1) git('commit', '-q', '--allow-empty', '-m', `${version}`);
}

describe('the JSON outputs', () => {
  const contracts = readContracts();

  it.each(contracts.map((contract) => [contract.kind, contract] as const))(
    '%s is that of one command',
    (_, contract) => {
      expect(specs.filter(({ name }) => isOf(contract, name))).toHaveLength(1);
    },
  );

  it.each(specs.map((spec) => [spec.name, spec] as const))('gtm %s has one for --json', (name, { options }) => {
    const has = options.some(({ flags }) => flags === '--json');
    expect(contracts.some((contract) => isOf(contract, name))).toBe(has);
  });
});
