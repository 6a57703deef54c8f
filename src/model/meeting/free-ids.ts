/**
 * Free ids for actions (`a`) or recommendations (`r`), in order, without end: the numbers after the highest one taken, so
 * that the number of something removed is not given to another thing. `taken` are ids without their meeting.
 */
export function* freeIds(letter: 'a' | 'r', taken: Iterable<string>): Generator<string, never> {
  let number = 0;
  for (const id of taken)
    if (id.startsWith(letter) && /^.\d{1,9}$/.test(id)) number = Math.max(number, Number(id.slice(1)));
  for (;;) {
    number += 1;
    yield `${letter}${number}`;
  }
}
