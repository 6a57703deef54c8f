import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/format/csv.ts';
import { parquet } from '../../src/format/parquet.ts';
import { reportActions } from '../../src/query/actions/actions.ts';
import { reportAttendance } from '../../src/query/attendance/attendance.ts';
import { reportDecisions } from '../../src/query/decisions/decisions.ts';
import { reportMeetings } from '../../src/query/meetings/meetings.ts';
import type { Cell, Column, Report } from '../../src/query/report.ts';
import { rowsOf } from '../../src/query/report.ts';
import { exampleListing, queryOf } from '../support/example-listing.ts';
import { hostile } from '../support/hostile.ts';
import { options, sampleReport, sampleRows } from './sample-report.ts';

async function written<Row>(report: Report<Row>): Promise<ArrayBuffer> {
  const bytes = await parquet.format(report, options);
  if (typeof bytes === 'string') throw new Error('text');
  return new Uint8Array(bytes).buffer;
}

const example = exampleListing('2023-04-20');
const { config } = example;
const reports = {
  actions: reportActions(example, queryOf({ all: true })),
  meetings: reportMeetings(example, { config }),
  decisions: reportDecisions(example, { groupBy: 'meeting' }),
  attendance: reportAttendance(example, { config }),
} as unknown as Readonly<Record<string, Report<never>>>;

describe('parquet', () => {
  it.each(Object.entries(reports))('holds the rows and keys of the CSV: %s', async (_, report) => {
    const rows = await parquetReadObjects({ file: await written(report) });
    const [head = ''] = csv.format(report, options).split('\r\n');
    const columns = report.columns.filter(({ on }) => on !== 'screen');
    expect(columns.map(({ key }) => key)).toEqual(head.split(','));
    expect(rows).toEqual(
      rowsOf(report).map((row) => Object.fromEntries(columns.map((column) => [column.key, expectedOf(column, row)]))),
    );
  });

  it.each(Object.entries(reports))('says of a column what its cells hold: %s', (_, report) => {
    for (const { key, value, holds } of report.columns.filter(({ on }) => on !== 'screen')) {
      const cells = rowsOf(report).flatMap((row) => value(row) ?? []);
      const kinds = new Set(cells.map((cell) => kindOf(cell)));
      if (holds)
        expect(
          [...kinds].filter((kind) => kind !== holds),
          key,
        ).toEqual([]);
      else expect(kinds.has('number'), key).toBe(false);
    }
  });

  it('keeps the types of its columns where it has no row', async () => {
    const empty = reportActions(exampleListing('2022-01-01'), queryOf());
    const file = await written({ ...empty, groups: [] });
    const types = Object.fromEntries(
      parquetMetadata(file).schema.map(({ name, converted_type }) => [name, converted_type]),
    );
    expect(types).toMatchObject({ date: 'DATE', dueLatest: 'DATE', text: 'UTF8', status: 'UTF8' });
    expect(await parquetReadObjects({ file })).toEqual([]);
  });

  it('keeps every sign of a text', async () => {
    const [sample] = sampleRows;
    if (!sample) throw new Error('no sample');
    const rows = hostile.map((text) => ({ ...sample, text }));
    const read = await parquetReadObjects({ file: await written(sampleReport([{ title: null, rows }])) });
    expect(read.map(({ text }) => text)).toEqual(hostile.map((text) => text.toWellFormed()));
  });
});

function expectedOf<Row>({ value, holds }: Column<Row>, row: Row): unknown {
  const cell = value(row);
  if (cell === null) return null;
  if (cell.type === 'date') return holds === 'date' ? new Date(`${cell.date}T00:00:00Z`) : cell.date;
  if (cell.type === 'number') return cell.number;
  if (cell.type === 'code') return holds === 'boolean' ? cell.code === 'true' : cell.code;
  return cell.text;
}

function kindOf(cell: NonNullable<Cell>): string {
  return cell.type === 'code' && /^(?:true|false)$/.test(cell.code) ? 'boolean' : cell.type;
}
