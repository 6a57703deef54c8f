import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { refuseOutside } from './real-places.ts';

/**
 * The Markdown files under the folder of the records, as paths relative to the root with `/`, in a fixed order.
 * - `record`: its name starts with a date;
 * - `misnamed`: any other name, except README.md and names beginning with `_`, which are left alone;
 * - `link`, `special`: never opened, since a link can leave the workspace and a pipe can wait for ever;
 * - `closed`: a folder that may not be looked into.
 */
export type RecordEntry = {
  readonly file: string;
  readonly kind: 'record' | 'misnamed' | 'link' | 'special' | 'closed';
};

/** Lists the records. Links are not followed; a folder named `x.md` is walked as a folder. */
export function listRecords(root: string, folder: string): readonly RecordEntry[] {
  const start = join(root, folder);
  if (!statSync(start, { throwIfNoEntry: false })?.isDirectory()) return [];
  refuseOutside(root, folder);
  const entries: RecordEntry[] = [];
  const open = [folder];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const inside = readFolder(join(root, at));
    if (!inside) entries.push({ file: at, kind: 'closed' });
    for (const entry of inside ?? []) {
      const file = at === '.' ? entry.name : `${at}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!entry.name.startsWith('.')) open.push(file);
      } else if (/\.md$/i.test(entry.name)) entries.push(...entryOf(file, entry));
      else if (leadsToFolder(join(root, file), entry)) entries.push({ file, kind: 'link' });
    }
  }
  return entries.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

/** What a folder holds; undefined when it may not be looked into. */
function readFolder(path: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

/** A link to a folder may stand for a year of records, so that it is told, though not followed. */
function leadsToFolder(path: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink() || entry.name.startsWith('.')) return false;
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function entryOf(file: string, entry: Dirent): readonly RecordEntry[] {
  const { name } = entry;
  if (/^readme\.md$/i.test(name) || name.startsWith('_')) return [];
  if (entry.isSymbolicLink()) return [{ file, kind: 'link' }];
  if (!entry.isFile()) return [{ file, kind: 'special' }];
  return [{ file, kind: /^\d{4}-\d{2}-\d{2}/.test(name) ? 'record' : 'misnamed' }];
}
