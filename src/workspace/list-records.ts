import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { refuseOutside } from './real-places.ts';

/**
 * The Markdown files under the folder of the records, and what lies among them unread, as paths relative to the root with `/`, in a fixed order.
 * - `record`: its name starts with a date;
 * - `misnamed`: any other name, except README.md and names beginning with `_`, which are left alone;
 * - `link`, `special`: never opened, since a link can leave the workspace and a pipe can wait for ever;
 * - `document`: minutes of another program, which no record of the same name in the same folder stands for;
 * - `closed`: a folder that may not be looked into.
 */
export type RecordEntry = {
  readonly file: string;
  readonly kind: 'record' | 'misnamed' | 'link' | 'special' | 'document' | 'closed';
};

/** Lists the records. Links are not followed; a folder named `x.md` is walked as a folder. */
export function listRecords(root: string, folder: string): readonly RecordEntry[] {
  const start = join(root, folder);
  if (!statSync(start, { throwIfNoEntry: false })?.isDirectory()) return [];
  refuseOutside(root, folder);
  return [...walkFolders(root, folder)].sort(byFile);
}

function byFile(a: RecordEntry, b: RecordEntry): number {
  if (a.file === b.file) return 0;
  return a.file < b.file ? -1 : 1;
}

/** Every folder but hidden ones, however deep. */
function* walkFolders(root: string, folder: string): Generator<RecordEntry> {
  const open = [folder];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const inside = readFolder(join(root, at));
    if (!inside) yield { file: at, kind: 'closed' };
    for (const entry of inside ?? []) {
      const file = at === '.' ? entry.name : `${at}/${entry.name}`;
      const kind = kindOf(join(root, file), entry);
      if (kind === 'folder') open.push(file);
      else if (kind) yield { file, kind };
    }
  }
}

/** What a folder holds, without documents for which a record stands; undefined when it may not be looked into. */
function readFolder(path: string): readonly Dirent[] | undefined {
  try {
    const inside = readdirSync(path, { withFileTypes: true });
    const stems = new Set(inside.flatMap(({ name }) => (/\.md$/i.test(name) ? stemOf(name) : [])));
    return inside.filter(({ name }) => !DOCUMENT.test(name) || !stems.has(stemOf(name)));
  } catch {
    return undefined;
  }
}

/** What an entry of a folder is; undefined when it is left alone. */
function kindOf(path: string, entry: Dirent): RecordEntry['kind'] | 'folder' | undefined {
  if (entry.isDirectory()) return entry.name.startsWith('.') ? undefined : 'folder';
  if (/\.md$/i.test(entry.name)) return kindOfFile(entry);
  if (entry.isFile() && DOCUMENT.test(entry.name) && !/^(?:[._]|~\$)/.test(entry.name)) return 'document';
  return leadsToFolder(path, entry) ? 'link' : undefined;
}

/** What `gtm import` makes a record of, as offices write it. */
const DOCUMENT = /\.(?:docx|docm|doc|odt|rtf|pdf)$/i;

function stemOf(name: string): string {
  return name.slice(0, name.lastIndexOf('.'));
}

function kindOfFile(entry: Dirent): RecordEntry['kind'] | undefined {
  if (/^(?:readme\.md$|_)/i.test(entry.name)) return undefined;
  if (entry.isSymbolicLink()) return 'link';
  if (!entry.isFile()) return 'special';
  return /^\d{4}-\d{2}-\d{2}/.test(entry.name) ? 'record' : 'misnamed';
}

/** Whether a path of the workspace is that of a record, or of a file that takes the place of one, in a folder of records. */
export function isRecordFile(file: string, folder: string): boolean {
  const inside = folder === '.' ? file : file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : '';
  const names = inside.split('/');
  const name = names.pop() ?? '';
  return /^\d{4}-\d{2}-\d{2}.*\.md$/i.test(name) && names.every((each) => !each.startsWith('.'));
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
