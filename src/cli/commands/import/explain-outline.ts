// What each part of a source was taken for, and why, as `gtm import --explain` prints it.
import { hangingLines } from '../../../format/layout/field-lines.ts';
import type { NodeKind } from '../../../import/outline/node.ts';
import { safeText } from '../../../model/safe-text.ts';
import type { Words } from '../../../model/words.ts';
import type { Session } from '../../session/session.ts';
import type { Read } from './read-imports.ts';

/** Deeper things stand no further in: the words need their room. */
const DEEPEST = 8;

/**
 * The outline of a source, part by part: the number of the line that opens it, what it was taken for, its words under what
 * they belong to, and why in the dim below. As wide as the terminal.
 */
export function explainOutline({ path, imported: { outline } }: Read, session: Session): string {
  const { language, width, paint } = session;
  const digits = String(outline.at(-1)?.line ?? 0).length;
  const lines = outline.flatMap(({ depth, kind, line, text, why }) => {
    const indent = 2 * Math.min(depth, DEEPEST);
    const number = String(line).padStart(digits);
    const mark = `${number}  ${' '.repeat(indent)}`;
    const said = `${KINDS[kind][language]} · ${text}`;
    const reason = why[language];
    const below = hangingLines('', reason, { width, indent: mark.length + 2 });
    return [...hangingLines(mark, said, { width, indent: 0 }), ...(reason === '' ? [] : below.map(paint.dim))];
  });
  return [paint.bold(safeText(path)), ...lines].map((line) => `${line}\n`).join('');
}

/** What each kind of part is called. */
const KINDS: Readonly<Record<NodeKind, Words>> = {
  document: { fr: 'document', en: 'document' },
  item: { fr: 'point', en: 'item' },
  part: { fr: 'partie', en: 'part' },
  owner: { fr: 'responsable', en: 'owner' },
  title: { fr: 'titre', en: 'title' },
  date: { fr: 'date', en: 'date' },
  hours: { fr: 'horaires', en: 'hours' },
  start: { fr: 'début', en: 'start' },
  end: { fr: 'fin', en: 'end' },
  venue: { fr: 'lieu', en: 'venue' },
  chair: { fr: 'présidence', en: 'chair' },
  rapporteur: { fr: 'rapporteur', en: 'rapporteur' },
  present: { fr: 'présents', en: 'present' },
  excused: { fr: 'excusés', en: 'excused' },
  absent: { fr: 'absents', en: 'absent' },
  represented: { fr: 'représentés', en: 'represented' },
  guests: { fr: 'invités', en: 'guests' },
  agenda: { fr: 'ordre du jour', en: 'agenda' },
  discussion: { fr: 'discussion', en: 'discussion' },
  decisions: { fr: 'décisions', en: 'decisions' },
  actions: { fr: 'actions', en: 'actions' },
  previous: { fr: 'suivi', en: 'review' },
  next: { fr: 'prochaine réunion', en: 'next meeting' },
  annex: { fr: 'annexe', en: 'annex' },
  amendments: { fr: 'amendements', en: 'amendments' },
  errata: { fr: 'errata', en: 'errata' },
};
