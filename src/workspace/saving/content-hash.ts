import { createHash } from 'node:crypto';
import { hostname } from 'node:os';

/** By which a content is known again: SHA-256, in hexadecimal digits. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The place that a workspace at this real path is: what was unpacked or copied from elsewhere bears another. */
export function placeOf(root: string): string {
  return `${hostname()}:${root}`;
}
