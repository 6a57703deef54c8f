/** JSON: one versioned envelope (`gtm/<kind>@1`), described by a schema. */
import { replaceUnsafe } from '../model/safe-text.ts';
import { rowsOf } from '../query/report.ts';
import type { TextFormat } from './layout/format.ts';

export const json: TextFormat = {
  name: 'json',
  extension: 'json',
  format: (report, { language }) => {
    const envelope = {
      schema: `gtm/${report.kind}@1`,
      generated: report.generated,
      asOf: report.asOf,
      items: rowsOf(report).map(report.item),
      ...report.more,
      unread: report.unread.map(({ file, line, column, code, message }) => {
        return { file, line, column, code, message: message[language] };
      }),
    };
    return `${jsonText(envelope, 2)}\n`;
  },
};

/**
 * A value as JSON, in the order of its keys. Whatever could act on a terminal is written as `\uXXXX`, lone surrogates too,
 * and so is what ends or opens an element of a page that holds it: the text is safe to print and reads back the same. A number that is not finite is a mistake of ours: RangeError.
 */
export function jsonText(value: unknown, indent: number): string {
  const text = JSON.stringify(value, refuseNonFinite, indent);
  return replaceUnsafe(text, escapeUnits).replace(/<(?=[/!]|script)/gi, escapeUnits);
}

function refuseNonFinite(key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError(`"${key}" is ${value}: JSON has no such number`);
  return value;
}

function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }).join('');
}
