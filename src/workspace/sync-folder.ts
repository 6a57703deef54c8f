import { closeSync, constants, fsyncSync, openSync } from 'node:fs';

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
