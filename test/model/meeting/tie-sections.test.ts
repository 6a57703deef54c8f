import { describe, expect, it } from 'vitest';
import type { AgendaItem, Section } from '../../../src/model/meeting/meeting.ts';
import { tieSections } from '../../../src/model/meeting/tie-sections.ts';

const item = (title: string, presenter?: string): AgendaItem => ({
  title,
  ...(presenter === undefined ? {} : { presenter }),
  decisions: [],
  votes: [],
  actions: [],
  line: 1,
});
const section = (title: string): Section => ({ title, line: 1, text: '', textLine: 2 });

function tie(titles: readonly (string | AgendaItem)[], headings: readonly string[]) {
  const agenda = titles.map((title) => (typeof title === 'string' ? item(title) : title));
  const { items, extra, drifted } = tieSections({ agenda, body: { opening: '', sections: headings.map(section) } });
  return {
    items: items.map((each) => each?.title ?? null),
    extra: extra.map(({ title }) => title),
    drifted: drifted.map((each) => each.item),
  };
}

describe('tieSections', () => {
  it('ties by title, whatever the order, and keeps the rest as annex text', () => {
    expect(tie(['Bilan', 'Divers'], ['Divers', 'Liste', 'Bilan'])).toEqual({
      items: ['Bilan', 'Divers'],
      extra: ['Liste'],
      drifted: [],
    });
  });

  it.each([
    ['1- BILAN DE L’ANNEE :'],
    ["bilan de l'annee"],
    ['**1. Bilan de l’année**'],
    ['Point 1 : Bilan de l’année'],
    ['1\\. Bilan « de l’année »'],
    ['<b>Bilan</b> de l’année'],
  ])('folds %j', (heading) => {
    expect(tie(["Bilan de l'année"], [heading])).toEqual({ items: [heading], extra: [], drifted: [0] });
  });

  it.each(['1. Bilan', '1- Bilan', '1) Bilan'])(
    'takes the right number before the title, %j, for no drift',
    (heading) => {
      expect(tie(['Bilan'], [heading]).drifted).toEqual([]);
    },
  );

  it('reports a wrong number before the right title', () => {
    expect(tie(['Bilan', 'Divers'], ['2. Bilan', '1. Divers'])).toEqual({
      items: ['2. Bilan', '1. Divers'],
      extra: [],
      drifted: [0, 1],
    });
  });

  it('ties by number what no title ties', () => {
    expect(tie(['Bilan', 'Divers'], ['1. Le bilan annuel', '2. Questions'])).toEqual({
      items: ['1. Le bilan annuel', '2. Questions'],
      extra: [],
      drifted: [0, 1],
    });
  });

  it('lets an exact title beat a conflicting number', () => {
    expect(tie(['Bilan', 'Divers'], ['1. Divers', '1. Autre chose'])).toMatchObject({
      items: ['1. Autre chose', '1. Divers'],
      extra: [],
    });
  });

  it('knows a heading that carries the presenter', () => {
    expect(tie([item('Bilan', 'DRECM/R')], ['1- BILAN (DRECM/R)']).items).toEqual(['1- BILAN (DRECM/R)']);
  });

  it.each(['1.2 Détail', '1ère session', '2023', '1 an après', '12', '3. Ailleurs', ''])(
    'ties %j to no item',
    (heading) => {
      expect(tie(['Bilan', 'Divers'], [heading])).toEqual({ items: [null, null], extra: [heading], drifted: [] });
    },
  );

  it('ties a title that occurs twice in order, and each section once', () => {
    expect(tie(['Divers', 'Divers'], ['Divers', 'divers', 'Divers'])).toEqual({
      items: ['Divers', 'Divers'],
      extra: ['divers'],
      drifted: [],
    });
  });

  it('does not tie titles that are nothing but punctuation', () => {
    expect(tie(['…'], ['---'])).toEqual({ items: [null], extra: ['---'], drifted: [] });
  });

  it('takes a time that grows with the text, however many titles are the same', () => {
    const titles = Array.from({ length: 3000 }, (_, index) => (index % 2 === 0 ? 'Divers' : `Point ${index}`));
    const headings = Array.from({ length: 40_000 }, (_, index) => (index % 2 === 0 ? 'divers' : `Texte ${index}`));
    const { items, extra } = tie(titles, headings);
    expect(items.filter((each) => each !== null).length).toBe(1500);
    expect(extra.length).toBe(38_500);
  }, 2000);
});
