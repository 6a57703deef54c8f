/** The follow-up sheet of a structure as a message for a telephone: what presses first, and how much there is besides. */
import { dateWords } from '../../i18n/date-words.ts';
import { PLAIN_COLON, timingLabels } from '../../i18n/labels.ts';
import type { FollowedAction } from '../../model/ledger/followup.ts';
import { oneLine, safeText } from '../../model/safe-text.ts';
import type { Language } from '../../model/words.ts';
import type { Digest } from '../../query/digest/digest.ts';
import { dueWords } from '../../query/due-words.ts';

/** So many action points are named, each in so many characters: about two text messages. */
const MOST = { points: 6, text: 60 } as const;

type Asked = { readonly summary: string; readonly day: string; readonly language: Language };

export function digestText({ owner, open }: Digest, { summary, day, language }: Asked): string {
  const named = open.slice(0, MOST.points);
  const more = open.length - named.length;
  const rest = { fr: `… et ${more} ${more > 1 ? 'autres' : 'autre'}.`, en: `… and ${more} more.` }[language];
  const lines = [`${owner}, ${dateWords(day)[language]}`, summary, ...named.map((each) => pointLine(each, language))];
  return [...lines, ...(more > 0 ? [rest] : [])].map((line) => `${safeText(line)}\n`).join('');
}

/** "- EN RETARD (30 juin 2023) : Verser les données…" */
function pointLine({ action, timing, due }: FollowedAction, language: Language): string {
  const state =
    timing === 'late' ? timingLabels.late[language].toUpperCase() : timingLabels[timing ?? 'undated'][language];
  const when = due ? ` (${dueWords(due)[language]})` : '';
  return `- ${state}${when}${PLAIN_COLON[language]}${shortened(oneLine(action.text))}`;
}

/** Cut between two words. */
function shortened(text: string): string {
  if (text.length <= MOST.text) return text;
  const cut = text.slice(0, MOST.text);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST.text / 2)).trimEnd()}…`;
}
