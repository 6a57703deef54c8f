import { describe, expect, it } from 'vitest';
import { checkFiles } from '../support/rule-examples.ts';

const { corpusFiles, corpusPath } = await import(new URL('../../bench/corpus.js', import.meta.url).href);

type CorpusFile = { readonly path: string; readonly text: string };

const filesOf = (wanted: { meetings: number; seed?: number }): readonly CorpusFile[] => [...corpusFiles(wanted)];

/** More than one group has meetings. */
const MEETINGS = 125;

describe('corpusFiles', () => {
  it('makes the same bytes from the same seed', () => {
    expect(filesOf({ meetings: MEETINGS, seed: 7 })).toEqual(filesOf({ meetings: MEETINGS, seed: 7 }));
  });

  it('makes others from another seed', () => {
    const [one, other] = [7, 8].map((seed) => filesOf({ meetings: 3, seed }).map(({ text }) => text));
    expect(one?.filter((text) => other?.includes(text))).toHaveLength(2);
  });

  it('begins a large workspace with the files of a small one', () => {
    expect(filesOf({ meetings: MEETINGS }).slice(0, 22)).toEqual(filesOf({ meetings: 20 }));
  });

  it('names each meeting once', () => {
    const paths = filesOf({ meetings: MEETINGS }).map(({ path }) => path);
    expect(new Set(paths).size).toBe(MEETINGS + 2);
    expect(paths.at(-1)).toBe(corpusPath(MEETINGS - 1));
  });

  it('makes meetings of some 6 KB', () => {
    const sizes = filesOf({ meetings: MEETINGS })
      .slice(2)
      .map(({ text }) => Buffer.byteLength(text));
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    expect(mean).toBeGreaterThan(5500);
    expect(mean).toBeLessThan(6700);
  });

  it('has no error in it, and few warnings', () => {
    const meetings = 40;
    const files = filesOf({ meetings }).map(({ path, text }) => [path, text]);
    const found = checkFiles(Object.fromEntries(files));
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(found.length).toBeLessThan(meetings / 5);
  });
});
