import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nameFile } from '../create-file.ts';
import { renameOver } from '../rename-over.ts';
import { syncFolder } from '../write-whole.ts';

/** A file whose new content lies on the disk under another name; null where it is taken away. `before` is null for a new one. */
export type Put = { readonly file: string; readonly before: string | null; readonly temporary: string | null };

/** Lets a file become what lies under the other name, on the disk when this returns. Refused (exit 2): a new file that is there. */
export function putFile(root: string, { file, before, temporary }: Put): void {
  const path = join(root, file);
  if (temporary === null) rmSync(path, { force: true });
  else if (before === null) nameFile(temporary, path, file);
  else renameOver(temporary, path);
  syncFolder(dirname(path));
}
