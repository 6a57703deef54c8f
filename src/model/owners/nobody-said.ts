// Words where a name could stand, which say that there is none or that it is not known yet.
import { anyWritten, standingBefore } from '../../words/as-written.ts';
import { foldText } from '../../words/fold-text.ts';
import {
  andSoOn,
  later,
  laterOn,
  nameAsked,
  none,
  noSuch,
  notYet,
  perhaps,
  provisional,
  settled,
  toSettle,
  yet,
} from '../../words/nobody.ts';
import { anySaid, inEnglish, inFrench } from '../../words/vocabulary.ts';

/** No phrase is longer, so that nothing else is folded to be compared with them. */
const LONGEST = 60;

/**
 * `none` when the words say that nobody, or nothing, is meant ("//////", "N/A", "néant", "aucune action"), `unassigned` when
 * nobody is yet ("?", "à désigner", "TBD", "xx", a dotted line to fill in); undefined when they name somebody.
 */
export function nobodySaid(words: string): 'none' | 'unassigned' | undefined {
  if (/^[/\\=~*\p{Pd}−\s]+$/u.test(words)) return 'none';
  if (/^[?¿._…\s]+$/.test(words)) return 'unassigned';
  if (words.length > LONGEST) return undefined;
  const folded = foldText(words.replace(/[?!]+/g, ' '));
  if (NONE.some((form) => form.test(folded))) return 'none';
  return UNASSIGNED.some((form) => form.test(folded)) ? 'unassigned' : undefined;
}

const MORE = `(?:${anyWritten(noSuch.more)} )?`;
const NONE: readonly RegExp[] = [
  whole(anySaid(none, andSoOn)),
  whole(
    `${standingBefore(noSuch.none, noSuch.without)}${MORE}${anySaid(noSuch.outcome, noSuch.owner, noSuch.attending)}`,
  ),
];

const NO_OUTCOME = new RegExp(
  `^${standingBefore(noSuch.none)}${MORE}${anyWritten(noSuch.outcome)}(?!\\p{L})(.*)$`,
  'isu',
);

/** What stands behind words that say that there is no action, or no decision: " décidée ce jour"; undefined for others. */
export function behindNoOutcome(words: string): string | undefined {
  return NO_OUTCOME.exec(words)?.[1];
}

const LATER = `(?: (?:${anySaid(later)}|${anySaid(laterOn)}(?![a-z]).*))?`;

/** French and English apart: no "à named", no "to be désigné". */
const UNASSIGNED: readonly RegExp[] = [
  whole(`${anySaid(notYet, perhaps, provisional)}|x{2,}`),
  whole(
    `(?:${anySaid(nameAsked)} )?${anySaid(inFrench(yet.toSettle))} ${anySaid(inFrench(toSettle.both, toSettle.name))}${LATER}`,
  ),
  whole(`${anySaid(inFrench(yet.settled, yet.willBe))} ${anySaid(inFrench(settled.both, settled.name))}${LATER}`),
  whole(`${anySaid(inEnglish(yet.toSettle))} ${anySaid(inEnglish(toSettle.both, toSettle.name))}`),
  whole(`${anySaid(inEnglish(yet.settled))} ${anySaid(inEnglish(settled.both, settled.name))}`),
];

function whole(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`);
}
