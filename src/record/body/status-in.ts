import type { ActionStatus } from '../../model/meeting/meeting.ts';
import { frenchValues } from '../keys/french-values.ts';

const STATUSES: readonly ActionStatus[] = ['open', 'in-progress', 'blocked', 'done', 'dropped'];

/** The English words of tables; French ones are those of `frenchValues`. */
const ENGLISH: readonly (readonly [ActionStatus, RegExp])[] = [
  ['done', /^(?:done|completed?|closed|finished|achieved|implemented)\b/i],
  ['in-progress', /^(?:in[ -]progress|on-?going|started|under way|partial(?:ly)?)\b/i],
  ['in-progress', /^(?:to be )?continued\b/i],
  ['blocked', /^(?:blocked|on hold|waiting|suspended)\b/i],
  ['dropped', /^(?:dropped|cancell?ed|abandoned|withdrawn|superseded|replaced)\b/i],
  ['open', /^(?:open|pending|to ?do|outstanding|postponed|deferred)\b/i],
  ['open', /^(?:not (?:yet )?(?:started|done)|carried (?:over|forward))\b/i],
  ['open', /^still (?:open|to do|to be done)\b/i],
];

/** The state that the words of a table cell begin with, in French or English; undefined for other words. */
export function statusIn(words: string): ActionStatus | undefined {
  const english = ENGLISH.find(([, pattern]) => pattern.test(words.trim()))?.[0];
  return english ?? STATUSES.find((status) => frenchValues(words).includes(status));
}
