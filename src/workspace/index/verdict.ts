import { join } from 'node:path';
import { listRecords } from '../list-records.ts';
import { openConfig, openRegistry } from '../open.ts';
import { isPlainFolder } from '../real-places.ts';
import { FEWEST } from './fewest.ts';
import { fileStates, isSettled } from './file-states.ts';
import { textOf } from './index-columns.ts';
import { FORMAT, openIndexFile } from './index-file.ts';
import { saveWhole } from './save-whole.ts';

/** Where the answer of the last `gtm check` lies. */
const VERDICT_FILE = '.gtm/verdict';

/** The files of a workspace before any is read, and what is asked of them all: the program, its options, the day. */
export type FilesSeen = {
  readonly root: string;
  readonly files: readonly string[];
  readonly states: Float64Array;
  readonly config: string | undefined;
  readonly registry: string | undefined;
  readonly timezone: string | undefined;
};

/** Looks at the files of a workspace without reading the records. */
export function seeFiles(root: string): FilesSeen {
  const [config, registry] = [openConfig(root), openRegistry(root)];
  const entries = listRecords(root, config.value.meetings);
  const files = entries.map(({ file }) => file);
  const states = fileStates(root, entries);
  const texts = { config: config.source?.text, registry: registry.source?.text };
  return { root, files, states, ...texts, timezone: config.value.timezone };
}

/** What was answered to a question, when every file is as it was then; undefined else, and where the answer is damaged. */
export function knownVerdict(seen: FilesSeen, question: string): unknown {
  const { root, files, states, config, registry } = seen;
  try {
    if (!isPlainFolder(join(root, '.gtm'))) return undefined;
    const file = openIndexFile(join(root, VERDICT_FILE));
    try {
      const { head } = file;
      if (head.build !== question || head.config !== config || head.registry !== registry) return undefined;
      if (textOf(file, 'paths') !== files.join('\n')) return undefined;
      const then = new Float64Array(file.section('states').buffer);
      // One that is not a number, for a file that was no record or not settled, is equal to none.
      if (!states.every((value, at) => value === then[at])) return undefined;
      return JSON.parse(textOf(file, 'verdict')) as unknown;
    } finally {
      file.close();
    }
  } catch {
    return undefined;
  }
}

/** Keeps an answer, where all files are records that were settled before the program began (ms). */
export function saveVerdict(
  seen: FilesSeen,
  question: string,
  { verdict, began }: { verdict: unknown; began: number },
): void {
  const { root, files, states, config, registry } = seen;
  if (config === undefined || registry === undefined || files.length < FEWEST) return;
  if (files.some((file, at) => file.includes('\n') || !isSettled(states, at, began))) return;
  saveWhole(root, VERDICT_FILE, (writer) => {
    const sections = { paths: files.join('\n'), verdict: JSON.stringify(verdict) };
    for (const [name, text] of Object.entries(sections)) {
      writer.begin(name);
      writer.add(Buffer.from(text));
    }
    writer.begin('states');
    writer.add(new Uint8Array(states.buffer));
    writer.end({ format: FORMAT, build: question, config, registry });
  });
}
