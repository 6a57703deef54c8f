// The signs of an action, in the order in which a line is read: of each group, the first that finds something.
import type { ActionSign } from './action-sign.ts';
import { arrow } from './arrow.ts';
import { brackets } from './brackets.ts';
import { bySomebody } from './by-somebody.ts';
import { colon } from './colon.ts';
import { commitment } from './commitment.ts';
import { dashes } from './dashes.ts';
import { dueApart, dueAtEnd } from './due-at-end.ts';
import { forWhomFirst } from './for-whom-first.ts';
import { firstHandles, lastHandles } from './handles.ts';
import { initials } from './initials.ts';
import { labelled } from './labelled.ts';
import { marked } from './marked.ts';
import { markedEnd } from './marked-end.ts';
import { numbered } from './numbered.ts';
import { obligation } from './obligation.ts';
import { openBox } from './open-box.ts';
import { presentVerb } from './present-verb.ts';
import { scribed } from './scribed.ts';
import { stated } from './stated.ts';
import { tagged } from './tagged.ts';

/** What says that a line is an action. */
export const MARKS: readonly (readonly ActionSign[])[] = [[openBox], [scribed, marked], [markedEnd]];

/** What stands around the words of an action. */
export const SURROUNDINGS: readonly (readonly ActionSign[])[] = [
  ...[[tagged], [numbered], [labelled], [stated], [dueApart]],
];

/** Who does it. */
export const OWNERS: readonly ActionSign[] = [
  ...[
    firstHandles,
    initials,
    forWhomFirst,
    obligation,
    bySomebody,
    colon,
    dashes,
    arrow,
    brackets,
    lastHandles,
    presentVerb,
    commitment,
  ],
];

/** By when, in the words that are left. */
export const DEADLINES: readonly ActionSign[] = [dueAtEnd];

export const ACTION_SIGNS: readonly ActionSign[] = [...MARKS, ...SURROUNDINGS, OWNERS, DEADLINES].flat();
