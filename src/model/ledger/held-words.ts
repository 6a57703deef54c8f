import { wordStems } from './word-stems.ts';

/** The words of many texts by their numbers, a few bytes each: a text is held by the place at which it was added. */
export type HeldWords = {
  readonly add: (text: string) => void;
  /** The words of the text at a place, each once, as they come in it. */
  readonly at: (place: number) => Int32Array;
  /** The words of any text, -1 for those that none of the texts has. */
  readonly numbersOf: (text: string) => readonly number[];
  /** How many different words there are. */
  readonly count: () => number;
};

/** Of so many texts the words are remembered: what is said again is not cut again. */
const MOST_TEXTS = 4000;

/** Begins to hold words. */
export function heldWords(): HeldWords {
  const numbers = new Map<string, number>();
  const places = new Map<string, number>();
  const ends: number[] = [];
  let words = new Int32Array(1024);
  const startOf = (place: number) => ends[place - 1] ?? 0;
  const at = (place: number) => words.subarray(startOf(place), ends[place]);
  const append = (some: ArrayLike<number>) => {
    const end = startOf(ends.length) + some.length;
    if (end > words.length) words = lengthened(words, 2 * end);
    words.set(some, end - some.length);
    ends.push(end);
  };
  const numbered = (stem: string) => {
    const number = numbers.get(stem) ?? numbers.size;
    numbers.set(stem, number);
    return number;
  };
  return {
    add: (text) => {
      const known = places.get(text);
      if (known === undefined) {
        if (places.size >= MOST_TEXTS) places.clear();
        places.set(text, ends.length);
      }
      append(known === undefined ? Array.from(wordStems(text), numbered) : at(known));
    },
    at,
    numbersOf: (text) => Array.from(wordStems(text), (stem) => numbers.get(stem) ?? -1),
    count: () => numbers.size,
  };
}

function lengthened(words: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(length);
  longer.set(words);
  return longer;
}
