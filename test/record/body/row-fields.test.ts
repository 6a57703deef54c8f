import { describe, expect, it } from 'vitest';
import { type RowCell, rowFields } from '../../../src/record/body/row-fields.ts';

const cell = (kind: RowCell['kind'], words: string, more: Partial<RowCell> = {}): RowCell => ({
  ...{ kind, title: 'Colonne', words, owners: [] },
  ...more,
});
const reading = { colon: ' : ', isNoted: (words: string) => words !== '//' };
const NO_TEXTS = { deliverable: [], priority: [], observations: [] };
const NOTHING = {
  owners: [],
  due: undefined,
  statuses: [],
  texts: NO_TEXTS,
  notes: [],
};

describe('rowFields', () => {
  it.each<[RowCell['kind'], string, object]>([
    ['due', 'mars', { due: 'mars' }],
    ['date', 'mars', { due: 'mars' }],
    ['status', 'fait', { statuses: ['done'] }],
    ['status', 'Fait (3 octobre)', { statuses: ['done'], notes: ['Colonne : Fait (3 octobre)'] }],
    ['status', 'on verra', { notes: ['Colonne : on verra'] }],
    ['deliverable', 'Note', { texts: { ...NO_TEXTS, deliverable: ['Note'] } }],
    ['priority', 'haute', { texts: { ...NO_TEXTS, priority: ['haute'] } }],
    ['observations', 'rien à dire', { texts: { ...NO_TEXTS, observations: ['rien à dire'] } }],
    ['number', '1.2', {}],
    ['number', '1a', { notes: ['Colonne : 1a'] }],
    ['subject', 'Santé', { notes: ['Colonne : Santé'] }],
    [undefined, 'Santé', { notes: ['Colonne : Santé'] }],
    [undefined, '//', {}],
  ])('takes from a column of %s what %s says', (kind, words, expected) => {
    expect(rowFields([cell(kind, words)], reading)).toEqual({ ...NOTHING, ...expected });
  });

  it('names in a note no column without a title', () => {
    expect(rowFields([cell('status', 'on verra', { title: undefined })], reading).notes).toEqual(['on verra']);
  });

  it('keeps the first deadline, and a second one in a note', () => {
    const cells = [cell('due', 'mars'), cell('due', 'avril')];
    expect(rowFields(cells, reading)).toMatchObject({ due: 'mars', notes: ['Colonne : avril'] });
    expect(rowFields(cells, { ...reading, before: { due: 'février' } })).toMatchObject({
      due: 'février',
      notes: ['Colonne : mars', 'Colonne : avril'],
    });
  });

  it('takes what stands beside owners where nothing else says it', () => {
    const both = cell('owner', 'HCR / 5 mai / fait', { owners: ['HCR'], due: '5 mai', status: 'done' });
    expect(rowFields([both], reading)).toEqual({ ...NOTHING, owners: ['HCR'], due: '5 mai', statuses: ['done'] });
    expect(rowFields([both], { ...reading, before: { due: 'mars', status: 'open' } })).toEqual({
      ...NOTHING,
      ...{ owners: ['HCR'], due: 'mars', statuses: ['open'] },
    });
  });
});
