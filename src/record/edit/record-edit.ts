import type { Path } from '../../model/meeting/meeting.ts';

/**
 * One change of the front matter of a record: `set` gives a key of the map at a path a value, `put` a map that it does not
 * have yet, `append` adds an item to the list under a key of that map, `replace` puts another in the place of one of its
 * items, `drop` takes one out, counted from 0; `cut` takes the key away. The root has the empty path.
 */
export type RecordEdit =
  | { readonly at: Path; readonly key: string; readonly set: NewValue }
  | { readonly at: Path; readonly key: string; readonly put: Readonly<Record<string, NewValue>> }
  | { readonly at: Path; readonly key: string; readonly append: NewEntry }
  | { readonly at: Path; readonly key: string; readonly replace: number; readonly by: NewEntry }
  | { readonly at: Path; readonly key: string; readonly drop: number }
  | { readonly at: Path; readonly key: string; readonly cut: true };

/** A text, a number, yes or no, or several texts. */
export type NewValue = string | number | boolean | readonly string[];

/** A text, or a map of values; its keys are written in their order. */
export type NewEntry = string | Readonly<Record<string, NewValue>>;
