import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type BadInputs, recordWith } from './bad-input.ts';

const ACCENTED = recordWith('title: Réunion ordinaire');
/** What stands outside of the workspace, in a file beside it, and may never be shown. */
export const SECRET = 'SECRET-DU-DEHORS';

/** Bytes that are no text, and files that are none. */
export const badFiles: BadInputs = {
  'UTF-16 with a mark': { holds: Buffer.from(`\uFEFF${ACCENTED}`, 'utf16le'), code: 'encoding/utf-16' },
  'UTF-16 without a mark': { holds: Buffer.from(ACCENTED, 'utf16le'), code: 'encoding/utf-16' },
  'UTF-16, high bytes first': { holds: Buffer.from(`\uFEFF${ACCENTED}`, 'utf16le').swap16(), code: 'encoding/utf-16' },
  'Windows-1252': { holds: Buffer.from(ACCENTED, 'latin1'), code: 'encoding/windows-1252' },
  'overlong UTF-8': { holds: Buffer.from('---\ntitle: x\xc0\xaf\n---\n', 'latin1'), code: 'encoding/not-utf-8' },
  'a letter cut off': {
    holds: Buffer.from(
      Buffer.from(`${ACCENTED}Décidé à l’unanimité.\n`).toString('latin1').replace('\u00a9', ''),
      'latin1',
    ),
    code: 'encoding/not-utf-8',
  },
  'zero bytes': { holds: Buffer.alloc(5000), code: 'encoding/binary' },
  'two marks': { holds: `\uFEFF\uFEFF${ACCENTED}`, code: 'front-matter/missing' },
  'mixed line ends': { holds: '---\r\ndate: 2023-03-15\ntitle: x\r\n---\n\r\nTexte.\n', isRead: true },
  '9 MB of nothing': {
    make: sparse(9),
    code: 'file/too-large',
  },
  '600 MB of nothing': {
    make: sparse(600),
    code: 'file/too-large',
  },
  'a link out': {
    make: (path) => {
      const there = join(dirname(dirname(dirname(path))), 'dehors.md');
      writeFileSync(there, recordWith(`title: ${SECRET}`));
      symlinkSync(there, path);
    },
    code: 'file/link',
  },
  'a link to itself': { make: (path) => symlinkSync(path, path), code: 'file/link' },
  'a link to a device': { make: (path) => symlinkSync('/dev/zero', path), code: 'file/link' },
  'a pipe': { make: (path) => execFileSync('/usr/bin/env', ['mkfifo', path]), code: 'file/not-plain' },
  'a folder named as a record': { make: (path) => mkdirSync(path) },
  'a name of Windows': { file: 'meetings/con.md', holds: ACCENTED, code: 'record/name' },
  'a name that is an option': { file: 'meetings/-rf.md', holds: ACCENTED, code: 'record/name' },
  'a name with a line end': { file: 'meetings/2023-03-15\nb.md', holds: ACCENTED, code: 'record/id' },
  'a name with signs of the terminal': {
    file: 'meetings/2023-03-15-\u001b[31m.md',
    holds: ACCENTED,
    code: 'record/id',
  },
  'a document among records': { file: 'meetings/2023-03-15.docx', holds: 'PK\u0003\u0004', code: 'file/document' },
};

/** A file of so many megabytes that takes no room on the disk. */
function sparse(megabytes: number): (path: string) => void {
  return (path) => {
    writeFileSync(path, '');
    truncateSync(path, megabytes * 1024 * 1024);
  };
}
