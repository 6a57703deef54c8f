// What announces a list by the end of a sentence, or by what lies ahead.
import { isOrder } from '../../model/is-order.ts';
import { anyWritten } from '../../words/as-written.ts';
import { limits, looseLimits } from '../../words/due-words.ts';
import { fields } from '../../words/fields.ts';
import { agendaHeadings, leftToDo, taskHeadings } from '../../words/headings.ts';
import type { LineBlock } from '../blocks/block.ts';
import { readAction } from '../signs/action/read-action.ts';
import { aheadIn, headingLabel, type Labelled } from '../signs/labels.ts';
import { areKnownOwners, areLikelyOwners } from '../signs/owner-names.ts';
import type { Known } from '../signs/sign.ts';
import type { Place } from './place.ts';
import { beginsWithNumber } from './titles.ts';

const AGENDA_AT_END = new RegExp(`${anyWritten(fields.agenda)}(?: [\\p{L}’' ]{0,40})?\\s*[:：]$`, 'iu');

const AGENDA_BELOW = new RegExp(
  `${anyWritten(fields.agenda)}(?:[\\p{L}’' ]{0,20}|, )${anyWritten(agendaHeadings.below)}(?!\\p{L})`,
  'iu',
);

const BY_WHEN = `(?:,? ${anyWritten(limits, looseLimits.for)} [^.;:()]{3,40})?`;
const LEFT_AT_END = new RegExp(`(?<!\\p{L})${anyWritten(leftToDo)}${BY_WHEN}\\s*[:：]$`, 'iu');

/** "Le bureau s'accorde sur les actions suivantes :"; "Actions OIM :" is a heading of its own. */
const TASKS_AT_END = new RegExp(
  `(?<=\\S )${anyWritten(fields.action, taskHeadings.toDo)}(?: [^.!?:：]{1,90})?\\s*[:：]$`,
  'iu',
);

/** "Repeindre la grille", "Paint the gate". */
export function isOrdered(words: string): boolean {
  return isOrder(words.split(' ')[0]?.replace(/[:：]$/u, '') ?? '');
}

/** "… avec comme points inscrits à l'ordre du jour :" ends a sentence that tells more, and announces what is listed below it. */
export function toldList({ kind, text }: LineBlock, { next, known }: Place): Labelled | null {
  const dashed = /^(.+?)\s*[:：]\s*[–—-]$/u.exec(text)?.[1];
  if (dashed !== undefined && next?.kind === 'text' && isOwned(next.text, known)) return headingLabel(dashed);
  const goesOn = next?.kind === 'text' && !next.first && TASKS_AT_END.test(text) && isOwned(next.text, known);
  if (kind === 'text' && goesOn) return { label: 'actions', words: '', value: '' };
  const listed = next?.kind === 'item' || (next?.kind === 'text' && beginsWithNumber(next.text));
  if (kind !== 'text' || !listed) return null;
  if (AGENDA_AT_END.test(text) || AGENDA_BELOW.test(text)) return { label: 'agenda', words: '', value: '' };
  const says = LEFT_AT_END.test(text) || (TASKS_AT_END.test(text) && isOrdered(next.text));
  return says ? { label: 'actions', words: '', value: '' } : null;
}

const CONTENTS = new RegExp(`^\\W*${anyWritten(fields.contents)}\\W*$`, 'iu');

/** "Contenu" at the front, over a list and nothing else, says the titles of what was talked of. */
export function contentsAhead({ text }: LineBlock, { below, isFront }: Place): Labelled | null {
  if (!isFront || !CONTENTS.test(text)) return null;
  const lines = below();
  const isList = lines.length > 1 && lines.every(({ kind }) => kind === 'item');
  return isList ? { label: 'agenda', words: text, value: '' } : null;
}

/** "Pour la prochaine fois" over what is to be done then; "La suite" over what each one does. */
export function workAhead({ text }: LineBlock, { below, known }: Place): Labelled | null {
  const ahead = aheadIn(text);
  if (ahead === null) return null;
  const lines = below();
  const owned = lines.filter((line) => isOwned(line.text, known));
  const mayOrder = ahead === 'then' || owned.length > 1;
  const tasks = lines.filter((line) => owned.includes(line) || (mayOrder && isOrdered(line.text)));
  const isList =
    (tasks.length > 0 && tasks.length >= lines.length / 2) || (ahead === 'then' && areParted(lines, known));
  return isList ? { label: 'actions', words: text.replace(/\s*[:：]$/u, ''), value: '' } : null;
}

/** Lists under the names of those who do what they say, and nothing else. */
function areParted(lines: readonly LineBlock[], known: Known): boolean {
  const heads = lines.filter(({ kind, bold }, at) => kind === 'heading' || (kind === 'text' && (bold || at === 0)));
  const named = heads.every(({ text }) => areKnownOwners(text.replace(/\s*[:：]$/u, ''), known));
  return named && heads[0] !== undefined && heads[0] === lines[0] && lines.length > heads.length;
}

/** What somebody does, or their name over it. */
function isOwned(words: string, known: Known): boolean {
  const bare = words.replace(/\s*[:：]$/u, '');
  if (areKnownOwners(bare, known)) return true;
  return readAction(words, { ...known, listed: true }).owners.some((owner) => areLikelyOwners(owner, known));
}
