import { closeSync, constants, fchmodSync, fsyncSync, openSync, writeSync } from 'node:fs';

/** Writes every byte and has the disk confirm it: a nearly full disk takes part of a write without an error. */
export function writeWhole(path: string, bytes: Buffer, mode: number): void {
  const handle = openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600);
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
    fchmodSync(handle, mode & 0o7777);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes the new name last through a power cut, where the system can open folders. */
export function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, constants.O_RDONLY);
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Windows does not open folders; the rename itself has been done.
  }
}
