/** The options by which lists are asked for part of what they hold, and the queries that they make. */

import { withoutUndefined } from '../../model/without-undefined.ts';
import type { FollowQuery, RecordQuery } from '../../query/query.ts';
import type { Input, OptionSpec } from '../session/command.ts';
import { requireMeeting } from '../session/find.ts';
import type { Opened } from '../session/opened.ts';
import { requireOwner } from '../session/require-owner.ts';
import { dayOption, periodOption, statusOptions } from './read-options.ts';

/** Of lists of what records say. */
export const recordOptions: readonly OptionSpec[] = [
  { flags: '--meeting <id>', words: { fr: 'celles de cette réunion', en: 'those of that meeting' } },
  {
    flags: '--since <date>',
    words: { fr: 'celles des réunions de ce jour ou d’après', en: 'those of meetings of that day or later' },
  },
  { flags: '--text <words>', words: { fr: 'qui contiennent ces mots', en: 'that hold these words' } },
];

/** Of lists of what is followed up; they take those of records too. */
export const followOptions: readonly OptionSpec[] = [
  {
    flags: '--owner <name>',
    words: {
      fr: 'celles d’une structure, d’un groupe ou d’une personne (plusieurs fois : l’un d’eux)',
      en: 'those of a structure, a group or a person (several times: any of them)',
    },
    many: true,
  },
  {
    flags: '--exact',
    words: { fr: 'sans celles qui viennent d’un groupe', en: 'without those that come through a group' },
  },
  { flags: '--deep', words: { fr: 'avec les structures qui en dépendent', en: 'with the structures under it' } },
  {
    flags: '--status <status>',
    words: { fr: 'dans cet état (plusieurs fois : l’un d’eux)', en: 'in that state (several times: any of them)' },
    many: true,
  },
  {
    flags: '--due <interval>',
    words: {
      fr: 'à échéance dans cette période (2023-04, 2023-Q2…)',
      en: 'due within that period (2023-04, 2023-Q2…)',
    },
  },
  { flags: '--all', words: { fr: 'aussi celles qui sont faites ou abandonnées', en: 'done and dropped ones too' } },
];

/** Refused (exit 2): a meeting that is not known, and words that are no day. */
export function recordQuery(input: Input, opened: Opened): RecordQuery {
  const meeting = input.text('meeting');
  return withoutUndefined({
    meeting: meeting === undefined ? undefined : requireMeeting(meeting, opened).id,
    since: dayOption(input, 'since'),
    text: input.text('text'),
  });
}

/** Refused (exit 2) beside those: an owner whom nobody knows, and words that are no state or period. */
export function followQuery(input: Input, opened: Opened): FollowQuery {
  return {
    ...recordQuery(input, opened),
    ...withoutUndefined({ due: periodOption(input, 'due', opened) }),
    owners: input.texts('owner').map((name) => requireOwner(name, opened)),
    exact: input.has('exact'),
    deep: input.has('deep'),
    statuses: statusOptions(input, 'status'),
    all: input.has('all'),
  };
}
