import { isOrder } from '../../../model/is-order.ts';
import { statusIn } from '../../../record/body/status-in.ts';
import { foldText } from '../../../words/fold-text.ts';
import { repeatedWords } from '../../../words/not-names.ts';
import { wordsOf } from '../../../words/vocabulary.ts';
import { isCommonWord } from '../common-words.ts';
import { isDeadline } from '../deadline-words.ts';
import type { Known } from '../sign.ts';
import { marked } from './forms/marked.ts';

const NAME = '\\p{L}[\\p{L}\\d_.-]{2,14}';
/** Where several lines may say the same name: "(kvm)" and ": Zoé" at their ends, "kvm: …" at their beginnings. */
const PLACES: readonly RegExp[] = [
  new RegExp(`\\((${NAME})\\)\\W*$`, 'u'),
  new RegExp(`\\s:\\s(?=\\p{Lu})(${NAME})\\s*[.;]?$`, 'u'),
  /^([a-z][a-z\d_-]{2,14}) ?: [A-Za-z]/,
];

/**
 * Names that the lines of a source say where owners stand, though no attendance has them: twice or more often, or once
 * behind the word for an action.
 */
export function repeatedNames(lines: readonly string[], known: Known): readonly string[] {
  const counts = new Map<string, number>();
  const add = (name: string, count: number) => counts.set(name, (counts.get(name) ?? 0) + count);
  for (const line of lines) {
    const name = PLACES.map((place) => place.exec(line)?.[1]).find((each) => each !== undefined);
    if (name !== undefined && mayRepeat(name, known)) add(name, 1);
    for (const { field, value } of marked.read(line, known))
      if (field === 'owner' && /^\p{Lu}\p{Ll}+$/u.test(value) && mayRepeat(value, known)) add(value, SURE);
  }
  return [...counts].flatMap(([name, count]) => (count >= SURE ? [name] : []));
}

const SURE = 2;
const NO_NAMES: ReadonlySet<string> = new Set(wordsOf(repeatedWords));

function mayRepeat(name: string, known: Known): boolean {
  if (isCommonWord(name) || isOrder(name) || statusIn(name) !== undefined) return false;
  return !NO_NAMES.has(foldText(name)) && !isDeadline(name, known);
}
