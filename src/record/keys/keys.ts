// How the keys of the three files are typed, as their schemas say it, for reading sources and saying what is wrong there.
import * as schema from '../../generated/schema-keys.ts';

/** Every key that one of the three files knows. */
export const KNOWN_KEYS: ReadonlySet<string> = new Set(schema.knownKeys);

/** Keys whose value is a sentence or a name: whatever is typed there is text. */
export const TEXT_KEYS: ReadonlySet<string> = new Set(schema.textKeys);

/** Keys that take a text, or a list or a map in its place. */
export const TEXT_OR_MORE_KEYS: ReadonlySet<string> = new Set(schema.textOrMoreKeys);

/** Keys whose texts are prose, those of their list included. */
export const PROSE_KEYS: ReadonlySet<string> = new Set(schema.sentenceKeys);

/** Keys whose value has a fixed form, where `#` begins a comment even without a space behind it. */
export const FIXED_KEYS: ReadonlySet<string> = new Set(schema.formKeys);

export const INTEGER_KEYS: ReadonlySet<string> = new Set(schema.integerKeys);

export const BOOLEAN_KEYS: ReadonlySet<string> = new Set(schema.booleanKeys);

/** Lists whose items are texts, or texts and maps with the keys of an attendee. */
export const TEXT_LISTS: ReadonlySet<string> = new Set(schema.textLists);

/** The keys of a map that stands in a list of texts. */
export const ATTENDEE_KEYS: ReadonlySet<string> = new Set(schema.textListItemKeys);

/** Lists whose items are maps, with the key that each opens with. */
export const FIRST_KEYS: ReadonlyMap<string, string> = new Map(Object.entries(schema.firstKeys));

/** Those of them whose first key holds a sentence. */
export const SENTENCE_KEYS: ReadonlyMap<string, string> = new Map(
  [...FIRST_KEYS].filter(([, first]) => PROSE_KEYS.has(first)),
);
