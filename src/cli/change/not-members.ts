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

/**
 * What to say of those responsible in a change that are none any more, or not yet, on the day of a meeting: one sentence each,
 * with who comes after them and, for one alone, the command that names those.
 */
export function notMembers(
  { owners = [], lead }: Change,
  { id, date, opened }: { readonly id: string; readonly date: CivilDate; readonly opened: Opened },
): readonly Words[] {
  const { index, registry } = opened;
  const named = parseOwners(lead === undefined ? owners : [...owners, lead], index, date).owners;
  return named.flatMap((owner) => {
    const found = owner.id === null ? undefined : index.lookup(owner.id);
    if (found?.kind !== 'structure') return [];
    const place = placeIn(found.structure, date);
    return place === 'within'
      ? []
      : [
          place === 'after'
            ? ended(found.structure, successor(found.structure, registry.value), named.length === 1 ? id : undefined)
            : begins(found.structure),
        ];
  });
}

function ended({ id, until = '' }: Structure, next: string | undefined, action: string | undefined): Words {
  const amend = next === undefined || action === undefined ? '' : ` : gtm amend ${action} --owner ${shellWord(next)}`;
  return {
    fr: `Attention : « ${id} » n’existait plus à la date de cette réunion (jusqu’à : ${inWords(until, 'fr')}).${next ? ` À sa suite vient « ${next} »${amend || '.'}` : ''}`,
    en: `Beware: "${id}" did not exist any more on the day of this meeting (until: ${inWords(until, 'en')}).${next ? ` After it comes "${next}"${amend.trimStart() || '.'}` : ''}`,
  };
}

function begins({ id, from = '' }: Structure): Words {
  return {
    fr: `Attention : « ${id} » n’existait pas encore à la date de cette réunion (à partir de : ${inWords(from, 'fr')}).`,
    en: `Beware: "${id}" did not exist yet on the day of this meeting (from: ${inWords(from, 'en')}).`,
  };
}

function inWords(bound: string, language: Language): string {
  const period = parsePeriod(bound);
  return period ? periodInWords(period, language) : bound;
}
