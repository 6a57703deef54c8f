// What is told of a structure in the attendance, beside its name: who came of it, how many, when, who spoke for it.

import { comings } from '../../words/attending.ts';
import { foldLetters } from '../../words/fold-text.ts';
import { spokenFor } from '../../words/told-of-attendees.ts';
import { anySaid } from '../../words/vocabulary.ts';
import type { Attendee } from '../meeting/meeting.ts';
import { typedHour } from '../meeting/typed-hour.ts';
import { hasCivility } from '../owners/owner-person.ts';
import { withoutArticle } from '../owners/owner-words.ts';
import type { RegistryIndex } from '../owners/registry-index.ts';
import { countWithOthers, headcountIn } from './attendee-count.ts';
import { nameIn } from './name-in.ts';
import { isPerson } from './people-in.ts';
import { stateSaid } from './state-said.ts';

export type AttendeeDetails = Omit<Attendee, 'structure'>;

/** Words beside a structure, as the fields they fill; what fills none is a note. */
export function attendeeDetails(words: string, index: RegistryIndex): AttendeeDetails {
  const count = headcountIn(words);
  if (count) return count;
  const details: Details = { names: [], notes: [] };
  for (const part of words.split(/ ?[,;] /)) addDetail(details, part.trim(), index);
  const { names, notes, ...rest } = details;
  return {
    ...(names.length > 0 ? { name: names.join(', ') } : {}),
    ...rest,
    ...(notes.length > 0 ? { note: notes.join(', ') } : {}),
  };
}

type Details = Pick<AttendeeDetails, 'by' | 'arrived' | 'left'> & { count?: number; names: string[]; notes: string[] };

function addDetail(details: Details, part: string, index: RegistryIndex): void {
  const count = headcountIn(part);
  const more = countWithOthers(part);
  if (count && count.note === undefined && details.count === undefined) details.count = count.count;
  else if (more && isPerson(more.rest) && details.count === undefined)
    Object.assign(details, { count: more.count, names: [...details.names, more.rest] });
  else if (spokenBy(part, index) !== undefined) Object.assign(details, { by: spokenBy(part, index) });
  else if (hourOf(part)) Object.assign(details, hourOf(part));
  else if (stateSaid(part) === undefined && isName(part)) details.names.push(part);
  else details.notes.push(part);
}

function isName(words: string): boolean {
  return isPerson(words) || /^\p{Lu}/u.test(words);
}

const SPOKEN = `(?:${anySaid(spokenFor.were)} )?${anySaid(spokenFor.state)}\\.?(?: ${anySaid(spokenFor.given)})?`;
const SPOKEN_BY = new RegExp(`^${SPOKEN}(?: ?: ?| )(?:${anySaid(spokenFor.by)} ?)?(?=[^ ])(.+)$`, 'u');
const BY = new RegExp(`^${anySaid(comings.by)} (.+)$`, 'u');

/** Who speaks for a structure, by the words beside it: "représentée par la DRECM/R", "rep. HCR", "par OIM". */
export function spokenBy(words: string, index: RegistryIndex): string | undefined {
  const folded = foldLetters(words);
  for (const form of [SPOKEN_BY, BY]) {
    const rest = form.exec(folded)?.[1];
    const by = rest === undefined ? '' : words.slice(words.length - rest.length);
    const name = nameIn(by, index);
    if (name !== undefined) return name;
    if (hasCivility(by) || (form === SPOKEN_BY && /^\p{Lu}/u.test(withoutArticle(by) ?? by))) return by;
  }
  return undefined;
}

const HOUR = new RegExp(`^(?:(${anySaid(comings.arrived)})|(${anySaid(comings.left)}))(?: a| at)? (.+)$`, 'u');

/** "arrivée à 11h15", "partie à 12h". */
function hourOf(words: string): AttendeeDetails | undefined {
  const [, arrived, left, typed = ''] = HOUR.exec(foldLetters(words)) ?? [];
  const hour = typedHour(typed);
  if (hour === undefined) return undefined;
  const clock = hour.padStart(5, '0');
  return arrived ? { arrived: clock } : left ? { left: clock } : undefined;
}
