/** JSON Lines: one item a line, each the same object as in the JSON envelope. */
import { rowsOf } from '../query/report.ts';
import { jsonText } from './json.ts';
import type { TextFormat } from './layout/format.ts';

export const jsonl: TextFormat = {
  name: 'jsonl',
  extension: 'jsonl',
  format: (report) => {
    return rowsOf(report)
      .map((row) => `${jsonText(report.item(row), 0)}\n`)
      .join('');
  },
};
