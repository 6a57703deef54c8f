// What a line says by its own words: recognisers, each one file, shaped like a check rule.
import type { DateOrder } from '../../model/deadline/deadline.ts';
import type { RegistryIndex } from '../../model/owners/registry-index.ts';

/** A piece of a line that says something: its place in the line, and what it says in the words of the record. */
export type Claim<Field extends string = string> = {
  readonly start: number;
  readonly end: number;
  readonly field: Field;
  readonly value: string;
  /** Whether the form leaves no doubt; what is unsure is only taken where nothing else speaks for the line. */
  readonly sure: boolean;
};

/** What is known beside the line. */
export type Known = {
  readonly index: RegistryIndex;
  /** Those who attend, as the source names them: "Ada Bello", "@ada", "OIM". */
  readonly attending: readonly string[];
  /** The day of the meeting; 2000-01-01 while it is not known. */
  readonly date: string;
  /** In what order the group writes a date in figures. */
  readonly order: DateOrder;
};

/** A way in which people write something. Its `good` lines give just these values; its `bad` lines give no claim. */
export type Sign<Field extends string = string> = {
  readonly name: string;
  readonly good: readonly SignExample<Field>[];
  readonly bad: readonly string[];
  readonly read: (line: string, known: Known) => readonly Claim<Field>[];
};

type SignExample<Field extends string = string> = {
  readonly line: string;
  readonly gives: Readonly<Partial<Record<Field, string | readonly string[]>>>;
};
