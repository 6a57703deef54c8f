import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renameOver } from '../../src/workspace/rename-over.ts';
import { watchDisk } from './watch-disk.ts';
import { folderWith } from './workspace-folder.ts';

const disk = watchDisk();

/** Renames on a system whose disk refuses so often; the name of what then stands, the code of the error, the tries. */
function renamed({ system = 'win32', code = 'EPERM', times = 0 }) {
  const root = folderWith({ from: 'new', to: 'old' });
  let tries = 0;
  disk.meddle = (_, name) => {
    if (name !== 'renameSync') return;
    tries += 1;
    if (tries <= times) throw Object.assign(new Error(code), { code, syscall: 'rename' });
  };
  try {
    renameOver(join(root, 'from'), join(root, 'to'), system);
    return [readFileSync(join(root, 'to'), 'utf8'), '', tries];
  } catch (error) {
    return [readFileSync(join(root, 'to'), 'utf8'), Object(error).code, tries];
  }
}

describe('renameOver', () => {
  it.each(['EPERM', 'EACCES', 'EBUSY'])('tries again on Windows what a virus scanner holds: %s', (code) => {
    expect(renamed({ code, times: 1 })).toEqual(['new', '', 2]);
    expect(renamed({ code, times: 2 })).toEqual(['new', '', 3]);
  });

  it('gives up after some seconds', () => {
    expect(renamed({ times: Infinity })).toEqual(['old', 'EPERM', 9]);
  });

  it('tries once where nothing will change', () => {
    expect(renamed({ code: 'ENOSPC', times: 1 })).toEqual(['old', 'ENOSPC', 1]);
    expect(renamed({ system: 'linux', times: 1 })).toEqual(['old', 'EPERM', 1]);
  });
});
