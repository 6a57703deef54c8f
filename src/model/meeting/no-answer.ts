// Words typed where a text is asked for, which say that there is none or that it is not known.

import { foldText } from '../../words/fold-text.ts';
import { notKnown } from '../../words/nobody.ts';
import { no } from '../../words/states.ts';
import { anySaid } from '../../words/vocabulary.ts';
import { nobodySaid } from '../owners/nobody-said.ts';

const NOT_KNOWN = new RegExp(`^${anySaid(notKnown)}$`);

const NO = new RegExp(`^${anySaid(no)}\\W*$`);

/** `none` for "aucune", "néant", "RAS", "-"; `unknown` for "?", "je ne sais pas", "à préciser"; undefined for a text. */
export function noAnswer(typed: string): 'none' | 'unknown' | undefined {
  if (NOT_KNOWN.test(foldText(typed.replace(/[.!?…]+$/u, '').trim()))) return 'unknown';
  if (NO.test(foldText(typed.trim()))) return 'none';
  const said = nobodySaid(typed.replace(/(?<=\p{L})[.!]+$/u, ''));
  return said === 'unassigned' ? 'unknown' : said;
}
