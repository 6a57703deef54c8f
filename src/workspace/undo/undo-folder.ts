// The folder of the changes that can be taken back: a file each, named by its number.
import { readdirSync } from 'node:fs';

export const UNDO = '.gtm/undo';

/** Changes that are kept. */
export const MOST = 20;

/** What they take together (bytes). */
export const LARGEST = 16 * 1024 * 1024;

const NAME = /^(\d{1,15})\.json$/;

/** The names of the changes in the folder, the latest first. */
export function keptNames(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => NAME.test(name))
    .sort((a, b) => numberOf(b) - numberOf(a));
}

/** The name of the next change. */
export function changeName([latest]: readonly string[]): string {
  return `${latest === undefined ? 1 : numberOf(latest) + 1}.json`;
}

function numberOf(name: string): number {
  return Number(NAME.exec(name)?.[1]);
}
