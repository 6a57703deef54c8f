import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it, vi } from 'vitest';
import { xlsx } from '../../src/format/xlsx.ts';
import { reportActions } from '../../src/query/actions/actions.ts';
import type { Report } from '../../src/query/report.ts';
import { exampleListing, queryOf } from '../support/example-listing.ts';
import { hostile } from '../support/hostile.ts';
import { options, sampleReport, sampleRows } from './sample-report.ts';

const written = async <Row>(report: Report<Row>) => {
  const bytes = await xlsx.format(report, options);
  if (typeof bytes === 'string') throw new Error('text');
  return bytes;
};
const opened = async <Row>(report: Report<Row>) => readXlsx(await written(report), { readStyles: true });
const example = exampleListing('2023-04-20');

describe('xlsx', () => {
  it('has a summary and a sheet for each group, under names that Excel takes', async () => {
    const { sheets } = await opened(reportActions(example, queryOf()));
    expect(sheets[0]?.name).toBe('Synthèse');
    expect(sheets.map(({ name }) => name)).toContain('DRECM-R');
    const title = { fr: 'Un titre bien trop long pour un onglet : [1]', en: '' };
    const twice = await opened(sampleReport([title, title].map((each) => ({ title: each, rows: sampleRows }))));
    expect(twice.sheets.slice(1).map(({ name }) => name)).toEqual([
      'Un titre bien trop long pour un',
      'Un titre bien trop long pou (2)',
    ]);
  });

  it('calls no sheet by a name that Excel keeps for itself', async () => {
    const { sheets } = await opened(sampleReport([{ title: { fr: 'History', en: 'History' }, rows: sampleRows }]));
    expect(sheets.map(({ name }) => name)).toEqual(['Synthèse', 'History-']);
  });

  it('types days, keeps the head in sight, filters, and lists the states', async () => {
    const { sheets } = await opened(reportActions(example, queryOf()));
    const sheet = sheets.find(({ name }) => name === 'DRECM-R');
    const [head = [], first = []] = sheet?.rows ?? [];
    const latest = first[head.indexOf('Au plus tard')];
    expect(latest instanceof Date || typeof latest === 'number').toBe(true);
    expect(typeof first[head.indexOf('Échéance')]).toBe('string');
    expect(sheet?.freezePane?.rows).toBe(1);
    expect(sheet?.autoFilter?.range).toMatch(/^A1:/);
    const [states] = sheet?.dataValidations ?? [];
    expect(states?.values ?? states?.formula1?.replaceAll('"', '').split(',')).toEqual([
      'ouvert',
      'en cours',
      'bloqué',
      'fait',
      'abandonné',
    ]);
  });

  it.each([...hostile, '=1+1', '@SUM(A1)', '+33 6'])('runs nothing, and keeps what was typed: %j', async (text) => {
    const rows = sampleRows.slice(0, 1).map((row) => ({ ...row, text }));
    const { sheets } = await opened(sampleReport([{ title: null, rows }]));
    for (const cell of sheets[1]?.cells?.values() ?? []) expect(cell.formula).toBeUndefined();
    const found = sheets[1]?.rows[1]?.[1];
    const kept = text.toWellFormed().replace(/(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]/gu, '');
    expect(String(found ?? '')).toBe(kept);
  });

  it('gives the same bytes every time, a day later too', async () => {
    const report = reportActions(example, queryOf());
    const one = await written(report);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 24 * 3600 * 1000 });
    try {
      expect(Buffer.from(one).equals(Buffer.from(await written(report)))).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });
});
