import { anyWritten, standingBefore } from '../../../../words/as-written.ts';
import { articles, forWhom } from '../../../../words/small-words.ts';
import { areOwners } from '../../owner-names.ts';
import { type ActionSign, claimsOn } from './action-sign.ts';

const FORM = new RegExp(
  `^${anyWritten(forWhom)} (?:${standingBefore(articles)})?([^:：]{2,50}?)\\s*[:：]\\s+(.+)$`,
  'disu',
);

/** "Pour l'OIM : laver la cuve" in a list of actions says whose it is. */
export const forWhomFirst: ActionSign = {
  name: 'for-whom-first',
  good: [{ line: 'Pour l’OIM : laver la cuve', gives: { owner: 'OIM', text: 'laver la cuve' } }],
  bad: ['Pour information : la cuve est vide', 'Pour 2024 : laver la cuve'],
  read: (line, known) => {
    const match = FORM.exec(line);
    return match && areOwners(match[1] ?? '', known) ? claimsOn(match, ['owner', 'text']) : [];
  },
};
