import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../src/model/passage.ts';
import { askedWords, loosened } from '../../../src/query/search/asked-words.ts';
import { reportSearch } from '../../../src/query/search/search.ts';
import type { Searched } from '../../../src/query/search/search-passages.ts';
import { stemOf, textWords, wordsIn } from '../../../src/query/search/text-words.ts';

function textOf(...passages: readonly (readonly string[])[]): Searched {
  return {
    words: wordsIn(passages.flat().join('\n')),
    passages: () =>
      passages.map(
        (lines, index): Passage => ({
          ...{ kind: 'body', id: `m${index}`, meeting: 'm', date: `2023-01-0${index + 1}`, under: null, file: 'm.md' },
          ...{ line: 1, lines: lines.map((text, at) => ({ line: at + 1, text })) },
        }),
      ),
  };
}

function found(texts: readonly Searched[], ...typed: readonly string[]) {
  const query = { typed, most: 20, counts: () => true, day: '2023-04-20', unread: [] };
  return reportSearch(texts, query);
}

function ids(texts: readonly Searched[], ...typed: readonly string[]) {
  return found(texts, ...typed).hits.map(({ passage, match }) => `${passage.id} ${match}`);
}

describe('the words of a text', () => {
  it.each([
    ["L'Atelier d’octobre", ['atelier', 'octobre']],
    ["jusqu'au 10:30, lorsqu’il", ['au', '10', '30', 'il']],
    ['Le cœur de l\u2019Œuvre', ['le', 'coeur', 'de', 'oeuvre']],
    ['E\u0301tat-civil', ['etat', 'civil']],
    ["aujourd'hui", ['aujourd', 'hui']],
  ])('%s', (text, words) => {
    expect(textWords(text).map(({ word }) => word)).toEqual(words);
    expect([...wordsIn(text)].sort()).toEqual([...words].sort());
    for (const { start, end } of textWords(text)) expect(text.slice(start, end)).toMatch(/^\p{L}|\p{N}/u);
  });

  it.each([
    ['ateliers', 'atelier'],
    ['travaux', 'traval'],
    ['regional', 'regional'],
    ['regionaux', 'regional'],
    ['bureaux', 'bureau'],
    ['choix', 'choi'],
    ['congress', 'congress'],
    ['bus', 'bus'],
    ['2023s', '2023s'],
  ])('%s stands under %s', (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });
});

describe('what is asked for', () => {
  it.each([
    [
      ['visite', 'du', 'centre'],
      [['visite'], ['centre']],
    ],
    [['visite du centre'], [['visite', 'du', 'centre']]],
    [['«visite du centre» Zinder'], [['visite', 'du', 'centre'], ['zinder']]],
    [['de'], [['de']]],
    [['DRECM/R'], [['drecm', 'r']]],
    [['////'], []],
  ])('%j', (typed, asked) => {
    expect(askedWords(typed)).toEqual(asked);
  });

  it('goes apart word by word, without the small ones where there are others', () => {
    expect(loosened([['visite', 'du', 'centre'], ['centre']])).toEqual([['visite'], ['centre']]);
    expect(loosened([['de', 'la']])).toEqual([['de'], ['la']]);
  });
});

describe('a search', () => {
  const texts = [
    textOf(['Un atelier au centre'], ['Les ateliers du chef-lieu'], ['La formation', 'au centre']),
    textOf(['Le centrale électrique'], ['Un ateleir de couture']),
  ];

  it('puts exact words before beginnings, and those before near ones', () => {
    const words = textOf(['radiophonie'], ['radio'], ['radeo']);
    expect(ids([words], 'radio')).toEqual(['m1 exact', 'm0 prefix', 'm2 near']);
  });

  it('finds plurals, whatever their accents and capitals', () => {
    expect(ids(texts, 'ATÉLIER').slice(0, 2).sort()).toEqual(['m0 exact', 'm1 exact']);
  });

  it('asks for all words in a passage, on whichever of its lines', () => {
    expect(ids(texts, 'formation', 'centre')).toEqual(['m2 exact']);
  });

  it('then for some of them, and says so', () => {
    const { report, hits } = found(texts, 'formation', 'hirondelle');
    expect(hits.map(({ passage }) => passage.id)).toEqual(['m2']);
    expect(report.summary?.en).toContain('some of them');
  });

  it('takes the words of a phrase apart where nobody says them together', () => {
    expect(ids(texts, 'atelier au centre')).toEqual(['m0 exact']);
    expect(found(texts, 'centre formation').report.summary?.en).toContain('one after the other');
    expect(found(texts, 'centre formation').hits).toHaveLength(1);
  });

  it('says that there are near words alone, and proposes some where there is nothing', () => {
    expect(found(texts, 'formatoin').report.summary?.en).toContain('near');
    const none = found(texts, 'furmatiom');
    expect(none.hits.length === 0 ? none.report.empty.en : 'formation').toContain('formation');
    expect(found(texts, 'lieus').report.empty.en).toBeDefined();
    expect(found(texts, '///').report.empty.en).toBe('Nothing holds "///".');
  });

  it('marks what was found, and gives the line that has most of it', () => {
    const [hit] = found([textOf(['le centre', 'la visite du centre, la visite'])], 'visite', 'centre').hits;
    expect(hit?.line).toBe(2);
    expect(hit?.marks.map(({ start, end }) => hit.text.slice(start, end))).toEqual(['visite', 'centre', 'visite']);
  });

  it('gives no more than are wanted, and says how many there are', () => {
    const query = { typed: ['centre'], most: 1, counts: () => true, day: '2023-04-20', unread: [] };
    const { report, hits } = reportSearch(texts, query);
    expect(hits).toHaveLength(1);
    expect(report.more).toEqual({ found: 2 });
    expect(report.summary?.en).toContain('--limit 2');
  });

  it('has the keys of its contract in data, and a cell for each on a screen', () => {
    const { report, hits } = found(texts, 'formation');
    const [hit] = hits;
    const data = report.columns.filter(({ on }) => on === 'data').map(({ key }) => key);
    expect(hit && Object.keys(report.item(hit))).toEqual(data);
    expect(hit && report.columns.map(({ value }) => value(hit)?.type ?? null)).toEqual([
      ...['text', 'code', 'text', 'text'],
      ...['code', 'text', 'text', 'date', null, 'text', 'code', 'text', 'number'],
    ]);
  });
});
