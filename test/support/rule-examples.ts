// Plays the examples of the rules: a text is one file, or several headed by "==> name <==", in the example workspace. Marks
// in it, ⟦ and ⟧, say where the finding must stand.
import { readFileSync } from 'node:fs';
import { checkWorkspace } from '../../src/check/check-workspace.ts';
import type { Rule } from '../../src/check/facts/rule.ts';
import { dateOrder } from '../../src/model/deadline/date-order.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { buildLedger } from '../../src/model/ledger/build-ledger.ts';
import { indexRegistry } from '../../src/model/owners/registry-index.ts';
import { readConfig } from '../../src/record/read-config.ts';
import { type RecordReading, readRecord } from '../../src/record/read-record.ts';
import { readStructures } from '../../src/record/read-structures.ts';
import { indexLines } from '../../src/record/text/lines.ts';

const ZINDER = new URL('../../examples/zinder/', import.meta.url);
const SETTINGS = readFileSync(new URL('gtm.yaml', ZINDER), 'utf8');
const USUAL = registered(readFileSync(new URL('structures.yaml', ZINDER), 'utf8'));

export type Files = Readonly<Record<string, string>>;

/** The files of an example, by name, without marks. */
export function exampleFiles(text: string, about: Rule['about']): Files {
  return Object.fromEntries(
    Object.entries(markedFiles(text, about)).map(([name, marked]) => [name, marked.replace(/[⟦⟧]/g, '')]),
  );
}

/** The places that are marked in an example, in their order; empty marks at the head of a file are the whole of it. */
export function markedPlaces(text: string, about: Rule['about']): readonly Pick<Diagnostic, 'file' | 'position'>[] {
  const plain = exampleFiles(text, about);
  return Object.entries(markedFiles(text, about)).flatMap(([file, marked]) => {
    const lines = indexLines(plain[file] ?? '');
    return [...marked.matchAll(/⟦([^⟦⟧]*)⟧/g)].map(({ index, 1: words = '' }, before) => {
      const start = index - 2 * before;
      const isWhole = start === 0 && words === '';
      return { file, position: isWhole ? null : lines.positionOf({ start, end: start + words.length }) };
    });
  });
}

function markedFiles(text: string, about: Rule['about']): Files {
  if (!text.startsWith('==> ')) return { [about === 'record' ? 'meetings/2023-03-01.md' : 'structures.yaml']: text };
  const [, ...parts] = text.split(/^==> (.+) <==\n/m);
  const names = parts.filter((_, index) => index % 2 === 0);
  return Object.fromEntries(names.map((name, index) => [name, parts[2 * index + 1] ?? '']));
}

/** Checks records and, if given, settings and a registry in place of the usual ones, judged on 2023-04-15. */
export function checkFiles(files: Files, also: readonly string[] = []): readonly Diagnostic[] {
  const readings = Object.entries(files)
    .filter(([name]) => name.endsWith('.md'))
    .map(([name, text]) => readRecord(name, Buffer.from(text)));
  return checkWorkspace({ ...world(readings, files), readings, also });
}

/** What a check needs besides the readings. */
export function world(readings: readonly RecordReading[], files: Files = {}) {
  const { 'structures.yaml': structures, 'gtm.yaml': settings = SETTINGS } = files;
  const { registry, index } = structures === undefined ? USUAL : registered(structures);
  const config = readConfig('gtm.yaml', Buffer.from(settings));
  const meetings = readings.flatMap(({ meeting }) => meeting ?? []);
  const ledger = buildLedger({ meetings, index, day: '2023-04-15', order: dateOrder(config.value) });
  return { registry, config, index, ledger };
}

function registered(structures: string) {
  const registry = readStructures('structures.yaml', Buffer.from(structures));
  return { registry, index: indexRegistry(registry.value) };
}
