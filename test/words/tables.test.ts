import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bodies } from '../../src/words/bodies.ts';
import { collectives } from '../../src/words/collectives.ts';
import { attendanceHeaders, columnHeaders, minutesHeaders } from '../../src/words/column-headers.ts';
import { foldText } from '../../src/words/fold-text.ts';
import { labels } from '../../src/words/labels.ts';
import { carriers, help, leads, partners } from '../../src/words/leads.ts';
import { none, notYet, perhaps, provisional } from '../../src/words/nobody.ts';
import { obligations } from '../../src/words/obligations.ts';
import { belonging, civilities, posts, titles } from '../../src/words/posts.ts';
import { keyWords, valueWords } from '../../src/words/record-words.ts';
import { states } from '../../src/words/states.ts';
import { formsOf, type Said, type Vocabulary, wordsOf } from '../../src/words/vocabulary.ts';

const WORDS = resolve(import.meta.dirname, '../../src/words');
/** What reads the tables, and holds none. */
const READERS: readonly string[] = ['as-written.ts', 'fold-text.ts', 'vocabulary.ts'];

const tables = (
  await Promise.all(
    readdirSync(WORDS)
      .filter((file) => !READERS.includes(file))
      .map(async (file) => saidIn(await import(join(WORDS, file)), file)),
  )
).flat();

type Table = { readonly name: string; readonly said: Said };

function saidIn(value: unknown, name: string): readonly Table[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('fr' in value && 'en' in value && Array.isArray(value.fr)) return [{ name, said: value as Said }];
  return Object.entries(value).flatMap(([key, inside]) => saidIn(inside, `${name} ${key}`));
}

describe('the tables of words', () => {
  it('are found', () => {
    expect(tables.length).toBeGreaterThan(200);
  });

  it.each(tables)('can be compared with folded texts: $name', ({ said }) => {
    for (const form of formsOf(said)) {
      expect(form, 'one spelling').toBe(form.normalize('NFC').trim());
      expect(form, 'plain apostrophes, single blanks, endings that are read').not.toMatch(
        /[’‘\u00A0]| {2}|\p{L}\(\p{L}/u,
      );
    }
    for (const word of wordsOf(said)) {
      expect(word).not.toBe('');
      expect(foldText(word)).toBe(word);
    }
  });
});

/** The tables that answer one question about the same words, and the words that have two answers, which the place decides. */
const QUESTIONS: readonly {
  readonly asks: string;
  readonly of: Vocabulary<string>;
  readonly both: readonly string[];
}[] = [
  { asks: 'how far an action is', of: states, both: [] },
  { asks: 'what a column of actions holds', of: columnHeaders, both: [] },
  { asks: 'what a column of attendance holds', of: attendanceHeaders, both: [] },
  { asks: 'what a column of minutes holds', of: minutesHeaders, both: [] },
  { asks: 'what a line announces', of: labels, both: [] },
  { asks: 'who has something to do', of: obligations, both: [] },
  {
    asks: 'which key is meant',
    of: keyWords,
    both: [
      ...['point', 'points', 'theme', 'de', 'participant', 'participants', 'decision', 'action', 'actions', 'tache'],
      ...[
        'participante',
        'participantes',
        'taches',
        'recommandation',
        'recommandations',
        'structure',
        'pour le',
        'observation',
        'observations',
      ],
      ...['reunion', 'groupe', 'fonction'],
    ],
  },
  { asks: 'which value is meant', of: valueWords, both: ['reporte', 'reportee', 'annule', 'annulee', 'sans objet'] },
  {
    asks: 'who is meant, or nobody',
    of: {
      ...{ none, notYet, perhaps, provisional, collectives, leads, carriers, help, partners, belonging },
      ...{ civilities, titles, ...posts, ...bodies, ...states },
    },
    both: ['sans objet', 'en attente', 'equipe', 'team', 'lead', 'partenaires'],
  },
];

describe('a word has one answer', () => {
  it.each(QUESTIONS)('to $asks', ({ of, both }) => {
    const answers = new Map<string, number>();
    for (const said of Object.values(of))
      for (const word of new Set(wordsOf(said))) answers.set(word, (answers.get(word) ?? 0) + 1);
    const several = [...answers].flatMap(([word, count]) => (count > 1 ? [word] : []));
    expect(several.sort()).toEqual([...both].sort());
  });
});
