import { describe, expect, it } from 'vitest';
import type { OwnersReading } from '../../../src/model/owners/structures.ts';
import { changesBetween, type Known } from '../../../src/query/changes/changes.ts';
import { changeLabels, movedWords, reportChanges, subjectOf } from '../../../src/query/changes/report-changes.ts';
import type { Cell } from '../../../src/query/report.ts';

const owned = (...names: readonly string[]): OwnersReading => ({
  ...{ text: names.join(', '), ownership: 'named' },
  owners: names.map((name) => ({ name, id: name, kind: 'structure', doubtful: false })),
});
const due = (text: string, latest?: string) => ({ text, kind: 'day' as const, ...(latest ? { latest } : {}) });

function known(said: Partial<Known> = {}): Known {
  const place = { file: 'meetings/m.md', line: 3 };
  const none = { due: null, owners: owned('OIM'), lead: null };
  return { kind: 'action', id: 'm/a1', meeting: 'm', text: 'Agir', status: 'open', ...none, ...place, ...said };
}

const kinds = (before: readonly Known[], after: readonly Known[]) =>
  changesBetween(before, after).map(({ change }) => change);

describe('what moved', () => {
  it.each([
    [{}, {}, []],
    [{}, { status: 'done' }, ['done']],
    [{}, { status: 'dropped' }, ['dropped']],
    [{}, { status: 'in-progress' }, ['started']],
    [{}, { status: 'blocked' }, ['blocked']],
    [{ status: 'done' }, { status: 'in-progress' }, ['reopened']],
    [{ status: 'done' }, { status: 'dropped' }, ['dropped']],
    [{ status: 'blocked' }, { status: 'open' }, []],
    [{ due: due('a', '2023-01-01') }, { due: due('b', '2023-02-01') }, ['slipped']],
    [{ due: due('a', '2023-02-01') }, { due: due('b', '2023-01-01') }, ['rescheduled']],
    [{ due: due('a', '2023-02-01') }, { due: due('b', '2023-02-01') }, []],
    [{}, { due: due('un jour') }, ['rescheduled']],
    [{ due: due('a', '2023-02-01') }, {}, ['rescheduled']],
    [{}, { owners: owned('PAM') }, ['handed-over']],
    [{ owners: owned('PAM', 'OIM') }, { owners: owned('OIM', 'PAM') }, []],
    [{ owners: owned('PAM', 'OIM') }, { owners: owned('OIM', 'PAM'), lead: 'OIM' }, ['handed-over']],
    [{ lead: 'OIM' }, {}, []],
    [{ owners: null }, { owners: null }, []],
    [{}, { status: 'done', owners: owned('PAM') }, ['done', 'handed-over']],
    [{ kind: 'meeting', status: 'draft' }, { kind: 'meeting', status: 'circulated' }, ['circulated']],
    [{ kind: 'meeting', status: 'circulated' }, { kind: 'meeting', status: 'adopted' }, ['adopted']],
    [{ kind: 'meeting', status: 'adopted' }, { kind: 'meeting', status: 'draft' }, ['reopened']],
    [{ kind: 'meeting', status: 'circulated' }, { kind: 'meeting', status: 'draft' }, []],
    [{ kind: 'decision', status: null }, { kind: 'decision', status: null }, []],
  ] as const)('from %j to %j: %j', (before, after, expected) => {
    expect(kinds([known(before as Partial<Known>)], [known(after as Partial<Known>)])).toEqual(expected);
  });

  it('is new, and maybe over already', () => {
    expect(kinds([], [known()])).toEqual(['new']);
    expect(kinds([], [known({ status: 'done' })])).toEqual(['new', 'done']);
    expect(kinds([], [known({ kind: 'decision', status: null })])).toEqual(['new']);
  });

  it('tells one by its id, else by its words, and those of one id by their place', () => {
    expect(kinds([known({ text: 'Avant' })], [known({ text: 'Après' })])).toEqual([]);
    expect(kinds([known({ id: null })], [known({ id: null, text: 'Autre' })])).toEqual(['new', 'gone']);
    expect(kinds([known(), known()], [known(), known({ status: 'done' })])).toEqual(['done']);
  });
});

describe('the report', () => {
  const frame = { from: { commit: 'a44ac09d71', day: '2023-03-02' }, generated: '2023-04-20', unread: [] };
  const rows = changesBetween(
    [known({ due: due('2023', '2023-12-31') }), known({ id: 'm/a2' }), known({ id: 'm/a3', owners: null })],
    [
      known({ due: due('2024', '2024-12-31'), owners: owned('PAM') }),
      known({ id: 'm/a3', due: due('2024', '2024-12-31') }),
      known({ kind: 'recommendation', id: 'm/r1', status: 'done' }),
      known({ kind: 'decision', id: null, status: null }),
      known({ kind: 'meeting', id: 'm', status: 'adopted' }),
    ],
  );

  it('tells what became of what, from what to what', () => {
    const changed = rows.map(({ change, before, after }) =>
      [change, movedWords(change, before)?.en, movedWords(change, after)?.en].join(' | '),
    );
    expect(changed).toEqual([
      'slipped | 2023 | 2024',
      'handed-over | OIM | PAM',
      'rescheduled | undated | 2024',
      'handed-over |  | OIM',
      'new |  | ',
      'done |  | done',
      'new |  | ',
      'new |  | ',
      'adopted |  | adopted',
      'gone |  | ',
    ]);
  });

  it('says since when and until when, and how many of each', () => {
    const report = reportChanges(rows, { ...frame, to: { commit: 'b55', day: '2023-04-19' } });
    expect(report.title.en).toContain('version a44ac09');
    expect(report.title.en).toContain('until version b55');
    expect(report.summary?.fr).toContain('Fait\u00A0(1)');
    expect(report.groups.map(({ title }) => title?.en)).toContain('Handed over');
    expect(reportChanges([], { ...frame, to: { commit: null, day: '2023-04-20' } }).summary).toBeUndefined();
  });

  it('has the same in data and on a screen', () => {
    const report = reportChanges(rows, { ...frame, to: { commit: null, day: '2023-04-20' } });
    const data = report.columns.filter(({ on }) => on === 'data');
    const shown = report.columns.filter(({ on }) => on === 'screen');
    for (const row of rows) {
      const item = report.item(row);
      expect(Object.fromEntries(data.map(({ key, value }) => [key, told(value(row))]))).toEqual(item);
      for (const { value } of shown) expect(value(row)).toBeDefined();
    }
    expect(Object.keys(changeLabels)).toHaveLength(12);
    expect(() => subjectOf({ change: 'new', before: null, after: null })).toThrow(TypeError);
  });
});

function told(cell: Cell): unknown {
  if (cell === null || cell.type === 'date') return null;
  return cell.type === 'code' ? cell.code : cell.type === 'text' ? cell.text : cell.number;
}
