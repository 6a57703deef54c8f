// A draft as the text of a record.
import { freeIds } from '../../../model/meeting/action-ids.ts';
import { actionTexts } from '../../../model/meeting/action-texts.ts';
import { ownersValue } from '../../../model/owners/owners-value.ts';
import { blockLines, type YamlPairs } from '../../../record/write/yaml-lines.ts';
import type { Draft, DraftAction, DraftAttendee } from './draft.ts';

/** A front matter as plain data. */
export type Front = YamlPairs;

/** The front matter of a draft as plain data, in the order of the format; `source` goes under `x-source`. */
export function frontOf(draft: Draft, source: Front): Front {
  const ids = { a: freeIds('a', []), r: freeIds('r', []) };
  const action = (each: DraftAction) => ({ id: ids.a.next().value, ...entryOf(each) });
  const attendance = Object.entries(draft.attendance).filter(([, list]) => list.length > 0);
  return filled({
    gtm: 1,
    date: draft.date,
    until: draft.until,
    start: draft.start,
    end: draft.end,
    title: draft.title,
    venue: draft.venue,
    status: 'draft',
    held: draft.held,
    chair: draft.chair,
    rapporteur: draft.rapporteur && filled(draft.rapporteur),
    attendance:
      attendance.length === 0
        ? undefined
        : Object.fromEntries(attendance.map(([key, list]) => [key, list.map(attendeeValue)])),
    agenda: draft.agenda.map(({ title, presenter, decisions, votes, actions, none }) =>
      filled({
        title,
        presenter,
        decisions: decisions.map(({ text }) => text),
        votes: votes.map(({ line: _, ...vote }) => vote),
        actions: actions.length === 0 && none ? 'none' : actions.map(action),
      }),
    ),
    actions: draft.actions.map(action),
    review: draft.review.map(({ text, owners, lead, status, due, note }) =>
      filled({ text, status, owners: ownersValue(owners), lead, due, note }),
    ),
    next: draft.next && filled(draft.next),
    annexes: draft.annexes.map(({ title, source: from, themes }) =>
      filled({
        title,
        source: from,
        themes: themes.map((theme) =>
          filled({
            title: theme.title || title,
            recommendations: theme.recommendations.map((each) => ({ id: ids.r.next().value, ...entryOf(each) })),
          }),
        ),
      }),
    ),
    adoption: draft.amendments.length > 0 ? { amendments: draft.amendments.map(({ text }) => text) } : undefined,
    errata: draft.errata.map(({ date, text }) => filled({ date, text })),
    'x-source': source,
  });
}

function entryOf({ text, owners, lead, due, status, note, texts }: DraftAction): Front {
  const more = actionTexts((key) => texts?.[key]);
  return filled({ text, owners: ownersValue(owners), lead, due, status, note, ...more });
}

function attendeeValue({ structure, name, by, note, arrived, left, count }: DraftAttendee): string | Front {
  if (structure !== undefined && [name, by, note, arrived, left, count].every((each) => each === undefined))
    return structure;
  return filled({ structure, name, count, by, arrived, left, note });
}

/** Without what is empty. */
function filled(map: Front): Front {
  return Object.fromEntries(
    Object.entries(map).filter(([, value]) => {
      if (value === undefined || value === '') return false;
      return typeof value !== 'object' || Object.keys(value).length > 0;
    }),
  );
}

export function recordText(front: Front, body: string): string {
  const narrative = body.trim() === '' ? '' : `\n${body.trim()}\n`;
  return `---\n${blockLines(front).join('\n')}\n---\n${narrative}`;
}
