// A workspace as a commit has it, read from the objects of git: the files on the disk are not touched.
import { readConfig } from '../../record/read-config.ts';
import { type RecordReading, readRecord } from '../../record/read-record.ts';
import { readStructures } from '../../record/read-structures.ts';
import { isRecordFile } from '../list-records.ts';
import { CONFIG_FILE, REGISTRY_FILE } from '../locate.ts';
import type { OpenWorkspace } from '../open.ts';
import type { GitPlace } from './ask-git.ts';
import { readBlobs } from './read-blobs.ts';
import { filesInCommit, type TreeFile } from './tree-files.ts';

/** So many are asked for at once: what git prints at a time is limited. */
const AT_ONCE = 400;

/** The workspace of a commit; null where git is missing, or does not know the commit. Links and other names are left out. */
export async function openCommit(place: GitPlace, commit: string): Promise<OpenWorkspace | null> {
  const files = await filesInCommit(place, commit);
  if (!files) return null;
  const bytesOf = async (name: string) => {
    const found = files.find(({ file }) => file === name);
    const [bytes] = found ? ((await readBlobs(place, [found.blob])) ?? []) : [];
    return bytes ?? new Uint8Array();
  };
  const config = readConfig(CONFIG_FILE, await bytesOf(CONFIG_FILE));
  const registry = readStructures(REGISTRY_FILE, await bytesOf(REGISTRY_FILE));
  const records = files.filter(({ file }) => isRecordFile(file, config.value.meetings));
  const readings = await readRecords(place, records);
  return readings && { root: place.root, config, registry, readings };
}

async function readRecords(place: GitPlace, files: readonly TreeFile[]): Promise<readonly RecordReading[] | null> {
  const readings: RecordReading[] = [];
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const some = files.slice(at, at + AT_ONCE);
    const blobs = await readBlobs(
      place,
      some.map(({ blob }) => blob),
    );
    if (!blobs) return null;
    for (const [index, { file }] of some.entries()) readings.push(readRecord(file, blobs[index] ?? new Uint8Array()));
  }
  return readings;
}
