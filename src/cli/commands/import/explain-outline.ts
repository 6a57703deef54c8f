// What each line of a source was taken for, and why, as `gtm import --explain` prints it.
import { hangingLines } from '../../../format/layout/field-lines.ts';
import { safeText } from '../../../model/safe-text.ts';
import type { Words } from '../../../model/words.ts';
import type { Session } from '../../session/session.ts';
import type { Read } from './read-imports.ts';

/** Deeper things stand no further in: the words need their room. */
const DEEPEST = 8;

/**
 * The outline of a source, a line for each of its own: its number, what it was taken for, its words under what they belong
 * to, and why in the dim below. As wide as the terminal.
 */
export function explainOutline({ path, imported: { outline } }: Read, session: Session): string {
  const { language, width, paint } = session;
  const digits = String(outline.at(-1)?.line ?? 0).length;
  const lines = outline.flatMap(({ depth, kind, line, text, why }) => {
    const indent = 2 * Math.min(depth, DEEPEST);
    const number = String(line).padStart(digits);
    const mark = `${number}  ${' '.repeat(indent)}`;
    const said = `${KINDS[kind]?.[language] ?? kind} · ${text}`;
    const reason = why[language];
    const below = hangingLines('', reason, { width, indent: mark.length + 2 });
    return [...hangingLines(mark, said, { width, indent: 0 }), ...(reason === '' ? [] : below.map(paint.dim))];
  });
  return [paint.bold(safeText(path)), ...lines].map((line) => `${line}\n`).join('');
}

/** What a line is, by the key of the record that it goes to. */
const KINDS: Readonly<Record<string, Words>> = {
  title: { fr: 'titre', en: 'title' },
  fact: { fr: 'en-tête', en: 'header' },
  attendance: { fr: 'présence', en: 'attendance' },
  agenda: { fr: 'ordre du jour', en: 'agenda' },
  item: { fr: 'point', en: 'item' },
  decision: { fr: 'décision', en: 'decision' },
  vote: { fr: 'vote', en: 'vote' },
  actions: { fr: 'liste d’actions', en: 'list of actions' },
  action: { fr: 'point d’action', en: 'action point' },
  review: { fr: 'suivi', en: 'review' },
  next: { fr: 'prochaine réunion', en: 'next meeting' },
  annex: { fr: 'annexe', en: 'annex' },
  body: { fr: 'texte', en: 'text' },
  repeated: { fr: 'répétition', en: 'repetition' },
  left: { fr: 'sans place', en: 'without a place' },
};
