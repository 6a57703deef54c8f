import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { UserError } from '../model/errors.ts';

/**
 * The Markdown files under the folder of the records, as paths relative to the root with `/`, in a fixed order.
 * - `record`: its name starts with a date;
 * - `misnamed`: any other name, except README.md and names beginning with `_`, which are left alone;
 * - `link`, `special`: never opened, since a link can leave the workspace and a pipe can wait for ever.
 */
export type RecordEntry = { readonly file: string; readonly kind: 'record' | 'misnamed' | 'link' | 'special' };

/** Lists the records. Links are not followed; a folder named `x.md` is walked as a folder. */
export function listRecords(root: string, folder: string): readonly RecordEntry[] {
  const start = join(root, folder);
  if (!statSync(start, { throwIfNoEntry: false })?.isDirectory()) return [];
  refuseOutside(root, start, folder);
  const entries: RecordEntry[] = [];
  const open = [folder];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const entry of readdirSync(join(root, at), { withFileTypes: true })) {
      const file = `${at}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!entry.name.startsWith('.')) open.push(file);
      } else if (/\.md$/i.test(entry.name)) entries.push(...entryOf(file, entry));
    }
  }
  return entries.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

function entryOf(file: string, entry: Dirent): readonly RecordEntry[] {
  const { name } = entry;
  if (/^readme\.md$/i.test(name) || name.startsWith('_')) return [];
  if (entry.isSymbolicLink()) return [{ file, kind: 'link' }];
  if (!entry.isFile()) return [{ file, kind: 'special' }];
  return [{ file, kind: /^\d{4}-\d{2}-\d{2}/.test(name) ? 'record' : 'misnamed' }];
}

function refuseOutside(root: string, start: string, folder: string): void {
  const real = realpathSync(start);
  if (real === root || real.startsWith(root.endsWith(sep) ? root : root + sep)) return;
  throw new UserError({
    fr: `Le dossier « ${folder} » mène hors de l’espace de travail : gtm ne le suit pas.`,
    en: `The folder "${folder}" leads out of the workspace: gtm does not follow it.`,
  });
}
