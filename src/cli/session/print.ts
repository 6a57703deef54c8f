/** Emphasis and standard lines of what commands print; the only file that knows colours. */
import { Chalk } from 'chalk';
import type { Paint } from '../../format/layout/format.ts';
import { safeText } from '../../model/safe-text.ts';
import type { Language, Tone, Words } from '../../model/words.ts';

const ERROR: Words = { fr: 'Erreur', en: 'Error' };
const COLON: Words = { fr: ' :', en: ':' };

type ErrorWays = { readonly language: Language; readonly paint: Paint; readonly code?: string | undefined };

/** The emphasis of a terminal; without colour every function gives its text back. Sixteen colours suit every theme. */
export function makePaint(colour: boolean): Paint {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  const tones: Readonly<Record<Tone, (text: string) => string>> = {
    good: chalk.green,
    bad: chalk.red.bold,
    warn: chalk.yellow,
    muted: chalk.dim,
  };
  return { bold: (text) => chalk.bold(text), dim: (text) => chalk.dim(text), tone: (text, tone) => tones[tone](text) };
}

/** A title of its own, in bold. */
export function heading(text: string, paint: Paint): string {
  return paint.bold(safeText(text));
}

/** What matters less than the rest: hints, places. */
export function dim(text: string, paint: Paint): string {
  return paint.dim(safeText(text));
}

/** "Erreur request/day : …" on one line, for stderr; a fault of our own has no code. */
export function errorLine(text: string, { language, paint, code }: ErrorWays): string {
  const kind = code === undefined ? '' : ` ${paint.dim(code)}`;
  return `${paint.tone(ERROR[language], 'bad')}${kind}${COLON[language]} ${safeText(text)}`;
}
