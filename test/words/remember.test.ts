import { describe, expect, it } from 'vitest';
import { remember } from '../../src/words/remember.ts';

/** What was read of texts, and each time that it was. */
function counting(read: (text: string) => unknown = (text) => [text]) {
  const asked: string[] = [];
  const once = remember((text: string) => {
    asked.push(text);
    return read(text);
  });
  return { asked, once };
}

describe('a reading that remembers', () => {
  it('reads a text once, and gives the same again', () => {
    const { asked, once } = counting();
    expect(once('a')).toBe(once('a'));
    expect(once('b')).toEqual(['b']);
    expect(asked).toEqual(['a', 'b']);
  });

  it('remembers that there was nothing', () => {
    const { asked, once } = counting(() => null);
    expect([once('a'), once('a')]).toEqual([null, null]);
    expect(asked).toEqual(['a']);
  });

  it('reads long texts each time, and forgets all of too many', () => {
    const { asked, once } = counting();
    for (const text of ['x'.repeat(201), 'x'.repeat(201), 'a']) once(text);
    for (let number = 0; number < 4000; number++) once(`text ${number}`);
    once('a');
    expect(asked.filter((text) => text === 'a')).toHaveLength(2);
    expect(asked.filter((text) => text.length > 200)).toHaveLength(2);
  });

  it('reads again what else it depends on', () => {
    const sum = remember(
      (text: string, more: number) => text.length + more,
      (text, more) => `${more} ${text}`,
    );
    expect([sum('a', 1), sum('a', 2), sum('a', 1)]).toEqual([2, 3, 2]);
  });
});
