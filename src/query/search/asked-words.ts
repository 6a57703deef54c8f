// What is looked for, as it was typed.

import { foldText } from '../../words/fold-text.ts';
import { and, articles, both, emptyWords, of, or, to, towards } from '../../words/small-words.ts';
import { textWords } from './text-words.ts';

/** Words that must follow each other: one alone, or those of a phrase between quotation marks, of "DRECM/R", of "10:30". */
export type AskedWords = readonly string[];

/**
 * The words asked for, those of an argument with blanks as a phrase, as between quotation marks. Small words ("de", "the")
 * count in a phrase alone, or where there is nothing else.
 */
export function askedWords(args: readonly string[]): readonly AskedWords[] {
  const typed = args.flatMap((arg) => (/[«»"“”]/.test(arg) ? quotedIn(arg) : [arg]));
  const asked = typed.map((each) => textWords(each).map(({ word }) => word)).filter((words) => words.length > 0);
  const telling = asked.filter(([word = '', ...more]) => more.length > 0 || !SMALL.has(word));
  return telling.length > 0 ? telling : asked;
}

/** The phrases between quotation marks, and the words outside of them one by one. */
function quotedIn(arg: string): readonly string[] {
  return arg.split(/[«»"“”]/).flatMap((part, index) => (index % 2 === 1 ? [part] : part.split(/\s+/)));
}

/** The words of phrases one by one, for when no phrase is found. */
export function loosened(asked: readonly AskedWords[]): readonly AskedWords[] {
  const words = [...new Set(asked.flat())];
  const telling = words.filter((word) => !SMALL.has(word) && word.length > 1);
  return (telling.length > 0 ? telling : words).map((word) => [word]);
}

const SMALL: ReadonlySet<string> = new Set(
  [articles, of.bare, of.withArticle, towards, to, both, and, or, emptyWords]
    .flatMap(({ fr, en }) => [...fr, ...en])
    .flatMap((words) => foldText(words).split(/[ '/]/)),
);
