/** The words of time stand in src/words; who reads them takes them from there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/words/fold-text.ts';
import { MONTHS, SHORT_MONTHS } from '../../src/words/months.ts';
import { DIGITS, TEENS, TENS } from '../../src/words/numbers.ts';
import { meaningsOf, type Vocabulary } from '../../src/words/vocabulary.ts';
import { SHORT_WEEKDAYS, WEEKDAYS } from '../../src/words/weekdays.ts';

const SRC = resolve(import.meta.dirname, '../../src');
/** They say dates, in words that people read. */
const SAYING = ['i18n/date-words.ts', 'i18n/short-date.ts'];
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !/^(?:words|generated)\//.test(file) && !SAYING.includes(file));

/** A sentence or an example may name a few months; a list of them is a table. */
const TABLE = 4;

const MEANINGS: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  months: meaningsIn(MONTHS, SHORT_MONTHS),
  weekdays: meaningsIn(WEEKDAYS, SHORT_WEEKDAYS),
  numbers: meaningsIn(DIGITS, TEENS, TENS),
};

describe('the words of time', () => {
  it.each(Object.entries(MEANINGS))('%s are listed nowhere else', (_, meanings) => {
    const lists = files.flatMap((file) => {
      const found = new Set(wordsIn(file).flatMap((word) => meanings.get(word) ?? []));
      return found.size < TABLE ? [] : [`${file}: ${[...found].join(' ')}`];
    });
    expect(lists).toEqual([]);
  });

  it('would be seen in a list', () => {
    expect(wordsOfCode('const DAYS = /lundi|mardi|f[eé]vrier/; // jeudi')).toEqual([
      'const',
      'days',
      'lundi',
      'mardi',
      'fevrier',
      '',
    ]);
  });
});

function meaningsIn(...tables: readonly Vocabulary<string>[]): ReadonlyMap<string, string> {
  return new Map(tables.flatMap((table) => [...meaningsOf(table)]));
}

function wordsIn(file: string): readonly string[] {
  return wordsOfCode(readFileSync(join(SRC, file), 'utf8'));
}

/** The words of the code, without comments, "f[eé]vrier" being "fevrier". */
function wordsOfCode(code: string): readonly string[] {
  const bare = code.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '').replace(/\[([a-z])[^\]\s]{1,3}\]/gi, '$1');
  return foldText(bare).split(/[^a-z]+/);
}
