// What announces a list of actions: "Actions à mener :", "### Prochaines étapes", "Les actions suivantes sont retenues :".
import { withoutUndefined } from '../../model/without-undefined.ts';
import { actionMarks, byWhom } from '../../words/action-marks.ts';
import { anyWritten, standingBefore } from '../../words/as-written.ts';
import { toDoHeaders } from '../../words/column-headers.ts';
import { limits, looseLimits } from '../../words/due-words.ts';
import { fields } from '../../words/fields.ts';
import { agendaHeadings, reviewHeadings, taskHeadings, toBeDone } from '../../words/headings.ts';
import { labels } from '../../words/labels.ts';
import { articles, forWhom, of } from '../../words/small-words.ts';
import { states } from '../../words/states.ts';
import { inFrench } from '../../words/vocabulary.ts';
import { AS_IN_FORMS } from './action-start.ts';
import type { KnownWords } from './known-words.ts';

/** What a line announces; `owner`, whose actions these are. */
export type ActionList = { readonly told: 'told' | 'listed'; readonly owner?: string; readonly heading: boolean };

const { todo, bracketed, plain, several } = actionMarks;
const WORK = `(?:${anyWritten(fields.task, toDoHeaders.work)}s?)`;
const NAME = `(?:${WORK} ${anyWritten(toBeDone)}|${anyWritten(labels.actions, fields.action, taskHeadings.toDo, todo, bracketed, plain, several)})`;
const BEFORE = `(?:${standingBefore(articles)}|${anyWritten(taskHeadings.which)} )?`;
const FOR = standingBefore(byWhom.by, forWhom, inFrench(of.bare, of.withArticle), actionMarks.for);
const WHOSE = `(?:\\s+${FOR}(?:${standingBefore(articles)})?([^:：()]{2,60}?)|\\s+([^:：()]{2,60}?))?`;
const BRACKET = '(?:\\s*[([]([^()[\\]]{1,60})[)\\]])?';
const ALONE = new RegExp(
  `^${BEFORE}${NAME}(?: ${anyWritten(agendaHeadings.below)}|\\s*n[°o]?\\s*\\d+)?${WHOSE}${BRACKET}$`,
  'iu',
);

const SENTENCE = new RegExp(
  `(?<!\\p{L})${WORK} (?:${anyWritten(toBeDone)}|${anyWritten(agendaHeadings.below)})(?!\\p{L})`,
  'iu',
);
const PAST = new RegExp(
  `(?<!\\p{L})${anyWritten(reviewHeadings.past, states.done, inFrench(labels.previous))}(?!\\p{L})`,
  'iu',
);
const UNTIL = new RegExp(`^${anyWritten(limits, looseLimits.for)}(?!\\p{L})`, 'iu');

/** The list of actions that a line announces; null of other lines. A line of a paragraph announces with a colon, or in bold. */
export function actionList(line: string, known: KnownWords): ActionList | null {
  const heading = /^ {0,3}#{1,6} /.test(line);
  const typed = line.replace(/^[\s#]+|^\s*(?:[-+*•]|\d{1,9}[.)])\s+(?=[*_]{0,3}\p{L})|[\s#]+$/gu, '');
  const bare = typed
    .replace(/^[*_]+|[*_]+$|[*_]*\s*[:：]\s*[*_]*$/gu, '')
    .trim()
    .replace(AS_IN_FORMS, '$1s');
  const announces = heading || /[:：]\s*[*_]*$/u.test(typed) || /^(\*\*|__).+\1$/u.test(typed);
  if (!announces || bare.length > LONGEST || PAST.test(bare)) return null;
  const [alone, whose, after, bracket] = ALONE.exec(bare) ?? [];
  const name = whose ?? after;
  const owner = [name, bracket].find((each) => each !== undefined && known.isName(each))?.trim();
  const isUntil = name === undefined || UNTIL.test(name) || known.isDue(name);
  if (alone !== undefined && (owner !== undefined || isUntil))
    return { told: 'listed', heading, ...withoutUndefined({ owner }) };
  return !heading && SENTENCE.test(bare) ? { told: 'told', heading } : null;
}

/** Longer words tell a story. */
const LONGEST = 120;

/** "HCR :" alone on a line under it, over what is theirs; undefined of other lines. */
export function ownerOver(words: string, known: KnownWords): string | undefined {
  const [, name = ''] = /^[*_]{0,3}([^:：]{2,60}?)[*_]{0,3}\s*[:：][*_]{0,3}$/u.exec(words.trim()) ?? [];
  return name !== '' && known.isName(name) ? name : undefined;
}
