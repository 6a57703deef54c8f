import { periodInWords } from '../../i18n/date-words.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import { parsePeriod } from '../../model/deadline/parse-period.ts';
import type { Change } from '../../model/meeting/meeting.ts';
import { parseOwners } from '../../model/owners/parse-owners.ts';
import { placeIn } from '../../model/owners/place-in.ts';
import type { Structure } from '../../model/owners/structures.ts';
import { successor } from '../../model/owners/successor.ts';
import { shellWord } from '../../model/shell-word.ts';
import type { Language, Words } from '../../model/words.ts';
import type { Opened } from '../session/opened.ts';

/** The action, the day that its words are of, and the command that would name others. */
type NamedOn = {
  readonly id: string;
  readonly date: CivilDate;
  readonly opened: Opened;
  readonly by?: 'amend' | 'set';
};

/**
 * What to say of those responsible in a change that are none any more, or not yet, on a day: one sentence each, with who comes
 * after them and, for one alone, the command that names those.
 */
export function notMembers(
  { owners = [], lead }: Change,
  { id, date, opened, by = 'amend' }: NamedOn,
): readonly Words[] {
  const { index, registry } = opened;
  const named = parseOwners(lead === undefined ? owners : [...owners, lead], index, date).owners;
  return named.flatMap((owner) => {
    const found = owner.id === null ? undefined : index.lookup(owner.id);
    if (found?.kind !== 'structure') return [];
    const place = placeIn(found.structure, date);
    if (place === 'within') return [];
    if (place === 'before') return begins(found.structure, WHEN[by]);
    const next = successor(found.structure, registry.value);
    return ended(found.structure, { next, command: named.length === 1 ? `${by} ${id}` : undefined, when: WHEN[by] });
  });
}

/** The day in words: that of the meeting whose words are told of, or the day on which something is recorded. */
const WHEN = {
  amend: { fr: 'à la date de cette réunion', en: 'on the day of this meeting' },
  set: { fr: 'ce jour-là', en: 'on that day' },
} as const satisfies Readonly<Record<'amend' | 'set', Words>>;

type End = { readonly next: string | undefined; readonly command: string | undefined; readonly when: Words };

function ended({ id, until = '' }: Structure, { next, command, when }: End): Words {
  const amend = next === undefined || command === undefined ? '' : ` : gtm ${command} --owner ${shellWord(next)}`;
  return {
    fr: `Attention : « ${id} » n’existait plus ${when.fr} (jusqu’à : ${inWords(until, 'fr')}).${next ? ` À sa suite vient « ${next} »${amend || '.'}` : ''}`,
    en: `Beware: "${id}" did not exist any more ${when.en} (until: ${inWords(until, 'en')}).${next ? ` After it comes "${next}"${amend.trimStart() || '.'}` : ''}`,
  };
}

function begins({ id, from = '' }: Structure, when: Words): Words {
  return {
    fr: `Attention : « ${id} » n’existait pas encore ${when.fr} (à partir de : ${inWords(from, 'fr')}).`,
    en: `Beware: "${id}" did not exist yet ${when.en} (from: ${inWords(from, 'en')}).`,
  };
}

function inWords(bound: string, language: Language): string {
  const period = parsePeriod(bound);
  return period ? periodInWords(period, language) : bound;
}
