// Makes the workspaces that the bench measures: N meetings of groups that meet every month, the same bytes for the same seed.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { groupName, MEETINGS_OF_A_GROUP, meetingId, meetingText } from './corpus/meeting-text.js';
import { CONFIG, registryText } from './corpus/registry.js';

export const SEED = 1;

/** The day on which the corpus is asked: after the last of its meetings. */
export const TODAY = '2026-01-15';

/** The files of a workspace, one after the other: a path with `/`, and its text. */
export function* corpusFiles({ meetings, seed = SEED }) {
  yield { path: 'gtm.yaml', text: CONFIG };
  yield { path: 'structures.yaml', text: registryText() };
  for (let at = 0; at < meetings; at += 1) {
    yield { path: corpusPath(at, seed), text: meetingText(placeOf(at, seed)) };
  }
}

/** The path of a meeting, the first being 0. */
export function corpusPath(at, seed = SEED) {
  const place = placeOf(at, seed);
  return `meetings/${groupName(place)}/${meetingId(place)}.md`;
}

/**
 * The folder of a workspace of so many meetings, made when it is not there yet: its name tells the seed, the number and the
 * generator, so that what another generator made is never taken for it.
 */
export function corpusFolder({ meetings, seed = SEED }) {
  return folderOnce(`corpus-${seed}-${meetings}-${generatorHash()}`, (folder) =>
    writeCorpus(folder, { meetings, seed }),
  );
}

/**
 * A folder for temporary files by its name, filled by `fill` under another name and then renamed: two benches at once
 * never see half of it.
 */
export function folderOnce(name, fill) {
  const home = join(tmpdir(), `gtm-bench-${process.getuid?.() ?? 0}`);
  const folder = join(home, name);
  if (existsSync(folder)) return folder;
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const made = mkdtempSync(join(home, 'making-'));
  fill(made);
  try {
    renameSync(made, folder);
  } catch (error) {
    rmSync(made, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

function writeCorpus(folder, wanted) {
  const made = new Set();
  for (const { path, text } of corpusFiles(wanted)) {
    const parent = join(folder, path, '..');
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(join(folder, path), text);
  }
}

/** One group after the other, each with all its meetings but the last. */
function placeOf(at, seed) {
  const meeting = at % MEETINGS_OF_A_GROUP;
  return { seed, group: 1 + (at - meeting) / MEETINGS_OF_A_GROUP, meeting };
}

function generatorHash() {
  const folder = new URL('corpus/', import.meta.url);
  const hash = createHash('sha256').update(readFileSync(new URL(import.meta.url)));
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(new URL(name, folder)));
  return hash.digest('hex').slice(0, 12);
}
