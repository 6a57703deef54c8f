/** Values under each other beside their labels, as the sheet of one thing shows them. */
import { safeText } from '../../model/safe-text.ts';
import type { Tone } from '../../model/words.ts';
import { displayWidth } from './display-width.ts';
import type { FormatOptions } from './format.ts';
import { wrapWords } from './wrap-words.ts';

export type SheetField = { readonly label: string; readonly value: string; readonly tone?: Tone | undefined };

/** Narrower than this, values do not stand beside their labels. */
const READABLE = 24;

/** The lines of a sheet, two columns in; fields without a value are left out. */
export function fieldLines(
  fields: readonly SheetField[],
  { width, paint }: Pick<FormatOptions, 'width' | 'paint'>,
): readonly string[] {
  const filled = fields.filter(({ value }) => value !== '');
  const label = Math.max(0, ...filled.map((field) => displayWidth(field.label))) + 2;
  const beside = width - 2 - label >= READABLE;
  return filled.flatMap((field) => {
    const shown = (line: string) => (field.tone ? paint.tone(line, field.tone) : line);
    const lines = wrapWords(safeText(field.value), beside ? width - 2 - label : width - 4).map(shown);
    if (!beside) return [`  ${paint.dim(field.label)}`, ...lines.map((line) => `    ${line}`)];
    const blank = ' '.repeat(label - displayWidth(field.label));
    return lines.map((line, index) =>
      index === 0 ? `  ${paint.dim(field.label)}${blank}${line}` : `  ${' '.repeat(label)}${line}`,
    );
  });
}

/** A text of its own, so many columns in; its other lines under its first word when it begins with a mark. */
export function hangingLines(mark: string, text: string, { width, indent }: HangingOptions): readonly string[] {
  const room = Math.max(1, width - indent - displayWidth(mark));
  return wrapWords(safeText(text), room).map((line, index) => {
    return ' '.repeat(indent) + (index === 0 ? mark : ' '.repeat(displayWidth(mark))) + line;
  });
}

type HangingOptions = { readonly width: number; readonly indent: number };
