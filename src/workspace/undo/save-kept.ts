import { randomUUID } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPlainFolder } from '../real-places.ts';
import { renameOver } from '../rename-over.ts';
import { placeOf } from '../saving/content-hash.ts';
import { type FileChange, saveChanges } from '../saving/save.ts';
import { joinFiles, type KeptChange, type KeptFile, keptFiles } from './kept-change.ts';
import { changeName, keptNames, LARGEST, MOST, UNDO } from './undo-folder.ts';

/** The command that changes files: when, as it was typed, and what it has written before when it writes in parts. */
export type Occasion = { readonly at: Date; readonly command: string; readonly parts?: WrittenParts };

/** What a command that writes in parts has written so far, so that it is kept as one change. */
export type WrittenParts = { last?: { readonly name: string; readonly files: readonly KeptFile[] } };

/** Whether a change that was written can be taken back; it cannot where it is larger than all that is kept, or the folder is closed. */
export type Keeping = 'kept' | 'too-large' | 'not-written';

/**
 * Saves changes as `saveChanges` does, under the lock, and keeps what the files were for `gtm undo`. What is saved stays
 * saved, whatever comes of the keeping.
 */
export function saveKept(root: string, changes: readonly FileChange[], occasion: Occasion): Keeping {
  const exact = changes.map((change) => (isNew(root, change) ? { ...change, before: null } : change));
  saveChanges(root, exact);
  const files = keptFiles(exact);
  return files.length === 0 ? 'kept' : keepChange(root, files, occasion);
}

function isNew(root: string, { file, before }: FileChange): boolean {
  return before === '' && !lstatSync(join(root, file), { throwIfNoEntry: false });
}

/** Not flushed to the disk: what a power cut makes of it is not taken for a change. */
function keepChange(root: string, files: readonly KeptFile[], { at, command, parts = {} }: Occasion): Keeping {
  const folder = join(root, UNDO);
  const temporary = join(folder, `${randomUUID()}.tmp`);
  try {
    mkdirSync(folder, { recursive: true });
    if (!isPlainFolder(join(root, '.gtm')) || !isPlainFolder(folder)) return 'not-written';
    const names = keptNames(folder);
    const { last } = parts;
    const joined = last && names.includes(last.name) ? joinFiles(last.files, files) : undefined;
    const change: KeptChange = { place: placeOf(root), at: at.toISOString(), command, files: joined ?? files };
    const bytes = Buffer.from(JSON.stringify(change));
    if (bytes.length > LARGEST) return 'too-large';
    const name = joined && last ? last.name : changeName(names);
    writeFileSync(temporary, bytes, { flag: 'wx', mode: 0o600 });
    renameOver(temporary, join(folder, name));
    parts.last = { name, files: change.files };
  } catch {
    rmSync(temporary, { force: true });
    return 'not-written';
  }
  sweep(folder);
  return 'kept';
}

/** Removes the oldest changes beyond what is kept, and what killed processes have left: the lock is ours. */
function sweep(folder: string): void {
  try {
    for (const name of readdirSync(folder)) if (name.endsWith('.tmp')) rmSync(join(folder, name), { force: true });
    let size = 0;
    for (const [index, name] of keptNames(folder).entries()) {
      size += lstatSync(join(folder, name)).size;
      if (index >= MOST || size > LARGEST) rmSync(join(folder, name), { force: true });
    }
  } catch {
    // The next change sweeps.
  }
}
