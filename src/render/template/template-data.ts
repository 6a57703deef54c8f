// The view as a template sees it: a copy that is nothing but data, and whose objects can say which fields they have.
import { once } from '../../model/once.ts';

/** Stands before the names of the fields of an object that is turned into text; no text of a record holds a U+0000. */
const FIELDS = '\u0000fields:';

/**
 * A deep copy of plain data: objects without prototype; functions and `undefined` left out. What a view works out when it
 * is asked for (a getter) is worked out, once, when a template asks for it.
 * Turned into text, an object gives the names of its fields, which is how an error message learns them.
 */
export function sealView(view: object): object {
  const sealed: object = Object.create(null);
  for (const [key, { get, value }] of Object.entries(Object.getOwnPropertyDescriptors(view))) {
    if (get) Object.defineProperty(sealed, key, { get: once(() => sealValue(get.call(view))), enumerable: true });
    else if (value !== undefined && typeof value !== 'function')
      Object.defineProperty(sealed, key, { value: sealValue(value), enumerable: true });
  }
  return withText(sealed, Object.keys(sealed));
}

/**
 * The fields of the first object that was turned into text, in a filled template or an error message of the engine;
 * undefined when there is none.
 */
export function fieldsIn(text: string): readonly string[] | undefined {
  const start = text.indexOf(FIELDS);
  if (start < 0) return undefined;
  const end = text.indexOf('\u0000', start + FIELDS.length);
  return text
    .slice(start + FIELDS.length, end)
    .split(' ')
    .filter(Boolean);
}

function sealValue(value: unknown): unknown {
  if (Array.isArray(value)) return withText(value.map(sealValue), ['length']);
  return typeof value === 'object' && value !== null ? sealView(value) : value;
}

function withText<Value extends object>(value: Value, names: readonly string[]): Value {
  return Object.defineProperty(value, Symbol.toPrimitive, { value: () => `${FIELDS}${names.join(' ')}\u0000` });
}
