import { ownText } from './own-text.ts';

/** Of more texts than minutes repeat, all are forgotten. */
const MOST_TEXTS = 4000;
/** Longer texts are read each time (signs). */
const LONGEST = 200;

type Asked = readonly [text: string, ...more: unknown[]];

/**
 * The same reading of a text, which remembers what short texts gave: the passes of an import ask the same lines again and
 * again. `keyOf` says what else than the text the reading depends on.
 */
export function remember<Given extends Asked, Value>(
  read: (...given: Given) => Value,
  keyOf: (...given: Given) => string = (...[text]) => text,
): (...given: Given) => Value {
  const values = new Map<string, Value>();
  return (...given) => {
    const [text, ...more] = given;
    if (text.length > LONGEST) return read(...given);
    const key = keyOf(...given);
    const known = values.get(key);
    if (known !== undefined) return known;
    const own = [ownText(text), ...more] as unknown as Given;
    const value = read(...own);
    if (values.size >= MOST_TEXTS) values.clear();
    values.set(keyOf(...own), value);
    return value;
  };
}
