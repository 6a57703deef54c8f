import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { main } from '../../src/cli/main.ts';
import type { Context, Sink } from '../../src/cli/session/context.ts';
import { importFile } from '../../src/import/import-source.ts';
import { indexRegistry } from '../../src/model/owners/registry-index.ts';
import { setReadingLimits, USUAL_LIMITS } from '../../src/model/reading-limits.ts';
import { renderDocument } from '../../src/render/targets/render-document.ts';
import { civilDateAt } from './civil-date-at.ts';

/** The root of the repository. */
export const ROOT = resolve(import.meta.dirname, '../..');

type Played = { readonly exit: number; readonly out: string; readonly err: string };

export type PlayOptions = {
  /** The folder that sessions show as `~`. */
  readonly cwd: string;
  /** Where the person stands in it; at its top without. */
  readonly folder?: string;
  readonly today?: string;
  readonly columns?: number;
  /** That of the program; without it the program is newer than all others. */
  readonly version?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether what is printed goes to a terminal. */
  readonly terminal?: boolean;
  /** What is piped into the command; a person at the keyboard without. */
  readonly stdin?: Uint8Array;
};

/** Runs one command line in this process, on a frozen day, without colour, at 80 columns unless told otherwise. */
export async function play(args: readonly string[], options: PlayOptions): Promise<Played> {
  const out: string[] = [];
  const err: string[] = [];
  const exit = await main(args, contextOf(options, out, err));
  // What a flag raised is for its command alone, in a process of its own.
  setReadingLimits(USUAL_LIMITS);
  return { exit, out: out.join(''), err: err.join('') };
}

/** The world outside of a command that a test runs. */
export function contextOf(
  { cwd, folder = '', today, columns, version, env, stdin, terminal = false }: PlayOptions,
  out: string[],
  err: string[],
): Context {
  const now = new Date(`${today ?? '2023-04-20'}T12:00:00Z`);
  return {
    cwd: join(cwd, folder),
    env: { LANG: 'fr_FR.UTF-8', COLUMNS: String(columns ?? 80), ...env },
    now,
    dayIn: (zone) => civilDateAt(now, zone),
    stdout: sink(out, terminal),
    stderr: sink(err, terminal),
    version: version ?? '0.0.0',
    platform: 'linux',
    locale: 'fr-FR',
    zone: 'Africa/Niamey',
    dialogue: () => null,
    readStdin: async () => stdin ?? null,
    holder: { pid: 1, isAlive: () => true },
    renderApart: ({ markdown, about, to: formats }) => renderDocument(markdown, about, formats),
    importApart: async () => ({
      ask: ({ source, registry, date, split }) => importFile(source, { index: indexRegistry(registry), date, split }),
      close: async () => undefined,
    }),
    uninterrupted: (task) => task(),
  };
}

function sink(lines: string[], isTerminal: boolean): Sink {
  return {
    isTerminal,
    columns: undefined,
    write: async (text) => {
      lines.push(text);
    },
  };
}

/** A temporary folder with copies of workspaces, removed by `clean`. */
export function copyOf(...folders: readonly string[]): { readonly cwd: string; readonly clean: () => void } {
  const cwd = mkdtempSync(join(tmpdir(), 'gtm-'));
  for (const folder of folders) {
    const from = join(ROOT, folder);
    if (existsSync(from))
      cpSync(from, join(cwd, folder), { recursive: true, filter: (path) => basename(path) !== '.gtm' });
  }
  return { cwd, clean: () => rmSync(cwd, { recursive: true, force: true }) };
}

/** The words of a command line, with quotes as a shell reads them. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)].map(([word]) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'),
  );
}

/** Plays a line of a session: `gtm …` (also `npx gtm …`, and with `< FILE` behind it), or `cat FILE`. */
export async function playLine(line: string, options: PlayOptions): Promise<string> {
  const [, command = line, input] = /^(.*) < (\S+)$/.exec(line) ?? [];
  const words = wordsOf(command.replace(/^npx /, ''));
  if (words[0] === 'cat') return readFileSync(join(options.cwd, options.folder ?? '', words[1] ?? ''), 'utf8');
  if (words[0] !== 'gtm') throw new Error(`a session plays gtm and cat only: ${line}`);
  const stdin = input === undefined ? {} : { stdin: readFileSync(join(options.cwd, options.folder ?? '', input)) };
  const { exit, out, err } = await play(words.slice(1), { ...options, ...stdin });
  const printed = out + err + (exit === 0 ? '' : `[exit ${exit}]\n`);
  return printed.replaceAll(options.cwd, '~');
}
