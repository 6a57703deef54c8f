// Lines that an editor wrapped at its margin, as one.
import { statusIn } from '../../record/body/status-in.ts';
import { anyWritten } from '../../words/as-written.ts';
import { obligations } from '../../words/obligations.ts';
import { unfinished } from '../../words/small-words.ts';
import type { Block, LineBlock, TextBlock } from '../blocks/block.ts';
import { isPerson } from '../signs/attendance/name-kind.ts';
import { headingLabel, labelledBy } from '../signs/labels.ts';

/** A line this long may have been wrapped rather than ended. */
const MARGIN = 48;

/** The units, where a line that only goes on with the item or the line above is part of it. */
export function joinWrapped(units: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  let length = 0;
  for (const unit of units) {
    const last = joined.at(-1);
    if (
      last &&
      isLine(last) &&
      unit.kind === 'text' &&
      !unit.first &&
      isAlike(last, unit) &&
      goesOn(last, unit, length)
    )
      joined[joined.length - 1] = {
        ...last,
        text: `${last.text} ${unit.text}`,
        markdown: `${last.markdown} ${unit.markdown}`,
      };
    else joined.push(unit);
    length = 'text' in unit ? unit.text.length : 0;
  }
  return joined;
}

type Line = Extract<LineBlock, { readonly markdown: string }>;

function isLine(unit: Block): unit is Line {
  return unit.kind === 'text' || unit.kind === 'item';
}

/** A bold line after a plain one heads what follows. */
function isAlike(last: Line, { bold }: TextBlock): boolean {
  return !bold || (last.kind === 'text' && last.bold);
}

const OPEN_END = new RegExp(`[,/&(-]$|\\s${anyWritten(unfinished)}$`, 'u');

const NAME = "\\p{Lu}[\\p{L}'’.-]*[\\p{L}.]";
const ENTRY = new RegExp(`^(${NAME}(?: ${NAME}){1,3}?)(?:,? [–—-] ?|[–—-] |, )\\p{L}`, 'u');

/** "Ada Bello - adjointe au maire": one of a list of people. */
function isEntry(text: string): boolean {
  const [, name = ''] = ENTRY.exec(text) ?? [];
  return name !== '' && isPerson(name);
}

const TO_DO = new RegExp(
  `^\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*)? ${anyWritten(obligations.infinitive)} \\p{Ll}`,
  'u',
);

/** `length`, that of the last line alone. */
function goesOn(last: Line, { text }: TextBlock, length: number): boolean {
  if (labelledBy(text) || /^\S[^:]{0,40}?\s?: \S/.test(text) || /^(?:[-•–*▪]|[a-z\d]{1,2}[.)])\s/i.test(text))
    return false;
  if (statusIn(text.replace(/[.\s]+$/, '')) !== undefined && text.split(' ').length < 3) return false;
  if (OPEN_END.test(last.text)) return true;
  if (length < MARGIN || (/[:：]$/.test(text) && headingLabel(text))) return false;
  if (isEntry(text) && isEntry(last.text)) return false;
  // "Ada to write", "Sani to call": one of a list of tasks.
  if (TO_DO.test(text) && TO_DO.test(last.text)) return false;
  if (/^[\p{Ll}\d(«"]/u.test(text)) return true;
  const prose = /\p{Ll}/u.test(last.text) && last.text.split(' ').length > 8;
  return length >= 60 && prose && !/[.:;!?»")]$/.test(last.text);
}
