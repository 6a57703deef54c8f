import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../support/play.ts';

/** The workspace of Zinder, with one of its meetings, in a folder of its own, below one where things outside of it may be put; removed by `clean`. */
export function zinderApart(): { readonly outside: string; readonly root: string; readonly clean: () => void } {
  const outside = realpathSync(mkdtempSync(join(tmpdir(), 'gtm-trust-')));
  const root = join(outside, 'zinder');
  mkdirSync(root);
  for (const name of ['gtm.yaml', 'structures.yaml', 'meetings/2023-03-01.md', 'anciens'])
    cpSync(join(ROOT, 'examples/zinder', name), join(root, name), { recursive: true });
  return { outside, root, clean: () => rmSync(outside, { recursive: true, force: true }) };
}
