/** JSON Lines: one item a line, each the same object as in the JSON envelope. */
import { eachRow, type Report } from '../query/report.ts';
import { jsonText } from './json.ts';
import type { TextFormat } from './layout/format.ts';
import { piecesOf } from './layout/pieces.ts';

export const jsonl: TextFormat = {
  name: 'jsonl',
  extension: 'jsonl',
  format: (report) => [...linesOf(report)].join(''),
  pieces: (report) => piecesOf(linesOf(report)),
};

function* linesOf<Row>(report: Report<Row>): Generator<string> {
  for (const row of eachRow(report)) yield `${jsonText(report.item(row), 0)}\n`;
}
