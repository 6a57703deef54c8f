// The format reference is written by hand: its files make a workspace without a fault, its forms and words are read.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { doubts, kinds } from '../../build/docs/deadline-phrases.ts';
import { figures, rules, unread } from '../../build/docs/deadline-rules.ts';
import { SAID, SAID_IN_ORDER } from '../../build/docs/deadlines-page.ts';
import { provoke } from '../../build/docs/provoke.ts';
import type { DeadlineAnchor, DeadlineDoubt } from '../../src/model/deadline/deadline.ts';
import { parsePeriod } from '../../src/model/deadline/parse-period.ts';
import { parseDeadline } from '../../src/model/deadline/reading/parse-deadline.ts';
import { markdownTree, nodesOf, wordsOf } from '../support/markdown-tree.ts';
import { ROOT } from '../support/play.ts';

describe.each(['fr', 'en'])('docs/%s/format.md', (language) => {
  const tree = markdownTree(readFileSync(join(ROOT, `docs/${language}/format.md`), 'utf8'));

  it('shows a workspace in which nothing is wrong', () => {
    const blocks = nodesOf(tree, 'code').map((block) => [fileOf(block), `${wordsOf(block)}\n`] as const);
    const files = Object.fromEntries(blocks);
    expect(Object.keys(files)).toEqual([
      'gtm.yaml',
      'meetings/2023-03-01.md',
      'structures.yaml',
      'meetings/2023-04-05.md',
    ]);
    expect(provoke(files).findings).toEqual([]);
  });

  it('gives forms of dates that are read', () => {
    const [, forms] = nodesOf(tree, 'table');
    const codes = forms ? nodesOf(forms, 'inlineCode').map(wordsOf) : [];
    expect(codes.filter((form) => form !== '..').map((form) => [form, parsePeriod(form)?.kind])).toEqual([
      ['2023', 'year'],
      ['2023-04', 'month'],
      ['2023-04-12', 'day'],
      ['2023-Q2', 'quarter'],
      ['2023-34', 'quarter'],
      ['2023-S1', 'semester'],
      ['2023-40', 'semester'],
      ['2023-37', 'range'],
      ['2023-04-01/2023-04-15', 'range'],
    ]);
  });
});

describe('the words of deadlines', () => {
  it.each(Object.entries(kinds))('%s is how its words are read, without a doubt', (kind, { forms, phrases }) => {
    for (const text of [...forms, ...phrases.fr, ...phrases.en]) {
      const read = parseDeadline({ text }, SAID);
      expect([text, read.kind, read.doubts]).toEqual([text, kind, undefined]);
    }
  });

  it.each(Object.entries(doubts))('%s is the doubt that its words leave', (kind, { fr, en }) => {
    for (const text of [fr, en]) {
      const found = (parseDeadline({ text }, SAID).doubts ?? []).map((doubt) => doubt.kind);
      expect([text, found]).toEqual([text, [kind]]);
    }
  });
});

describe('the rules of reading deadlines', () => {
  it.each([figures, ...rules])('$title.en reads its words without a doubt', ({ phrases }) => {
    for (const text of [...phrases.fr, ...phrases.en])
      for (const anchor of phrases === figures.phrases ? Object.values(SAID_IN_ORDER) : [SAID_IN_ORDER.day])
        expect([text, doubtsBesides(text, anchor)]).toEqual([text, []]);
  });

  it('leaves in words, with a doubt, what it says is not understood', () => {
    for (const text of [...unread.phrases.fr, ...unread.phrases.en]) {
      const { kind, doubts: found } = parseDeadline({ text }, SAID_IN_ORDER.day);
      expect([text, kind, found]).toEqual([text, 'event', [{ kind: 'unreadable' }]]);
    }
  });
});

/** The doubts that words leave, but for that of a feast without a fixed day, which the rules name. */
function doubtsBesides(text: string, anchor: DeadlineAnchor): readonly DeadlineDoubt[] {
  return (parseDeadline({ text }, anchor).doubts ?? []).filter(({ kind }) => kind !== 'movable');
}

/** The name that a block gives its file: ```yaml file=gtm.yaml. */
function fileOf(block: object): string {
  return /file=(\S+)/.exec(String('meta' in block ? block.meta : ''))?.[1] ?? '';
}
