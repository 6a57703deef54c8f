// Who or what day a line sets over its part of a list of actions.
import { anyWritten, standingBefore } from '../../words/as-written.ts';
import { limits, looseLimits } from '../../words/due-words.ts';
import { fields } from '../../words/fields.ts';
import { taskHeadings } from '../../words/headings.ts';
import { nextMeetings } from '../../words/meetings.ts';
import { articles, forWhom, of } from '../../words/small-words.ts';
import { inFrench } from '../../words/vocabulary.ts';
import type { LineBlock } from '../blocks/block.ts';
import { ownerOfHeading } from '../signs/action/owned-heading.ts';
import { isDeadline, opensLimit } from '../signs/deadline-words.ts';
import { areKnownOwners, areLikelyOwners } from '../signs/owner-names.ts';
import type { Known } from '../signs/sign.ts';
import { RANK } from './node.ts';
import type { Opening, Place } from './place.ts';
import { WHY } from './why.ts';

const OWNED = new RegExp(
  `^(${anyWritten(taskHeadings.action)}\\s+(?:${anyWritten(forWhom)}\\s+)?)?(.{2,60}?)\\s*[:：]?$`,
  'iu',
);

/** "Actions IGN :" over a list, or the name of those responsible over their part of one. */
export function ownerOver(block: LineBlock, { within, next, known }: Place): Opening | null {
  const overItems = block.kind === 'text' && next?.kind === 'item';
  if (!heads(block) && !overItems) return null;
  const [, label, owner = ''] = OWNED.exec(block.text) ?? [];
  const announced = ownerOfHeading(block.text, known, false);
  if (announced !== null)
    return { kind: 'owner', rank: RANK.owner, words: block.text, value: announced, why: WHY.owner };
  const inList = ['actions', 'owner'].includes(within.kind);
  const likely = inList && overItems && areLikelyOwners(owner, known);
  if ((label === undefined && !inList) || !(likely || areKnownOwners(owner, known))) return null;
  return { kind: 'owner', rank: RANK.owner, words: label ?? '', value: owner, why: WHY.owner };
}

function heads(block: LineBlock): boolean {
  return block.kind === 'heading' || (block.kind === 'text' && (block.bold || /[:：]$/.test(block.text)));
}

/** "Il faut pour la prochaine réunion :". */
const FOR_NEXT = new RegExp(
  `(?<!\\p{L})${anyWritten(looseLimits.for, limits)} ${standingBefore(articles)}${anyWritten(nextMeetings)}\\s*[:：]$`,
  'iu',
);

/** "Pour le 15 avril :", "Avant l'été" over a part of a list of actions. */
export function dueOver(block: LineBlock, { within, next, known }: Place): Opening | null {
  if (!heads(block) || !['actions', 'owner'].includes(within.kind)) return null;
  const told = block.kind === 'text' && next?.kind === 'item' && FOR_NEXT.test(block.text);
  if (told) return { kind: 'actions', rank: RANK.owner, words: '', value: '', why: WHY.due };
  const words = block.text.replace(/\s*[:：]$/u, '');
  if (!opensLimit(words) || !isDeadline(words, known)) return null;
  return { kind: 'actions', rank: RANK.owner, words, value: '', why: WHY.due };
}

const OF_OWNER = standingBefore(forWhom, of.bare, inFrench(of.withArticle));
const LIST_OF = new RegExp(
  `^\\W*${anyWritten(fields.action)} ${OF_OWNER}(?:${standingBefore(articles)})?(.{2,50}?)\\W*$`,
  'iu',
);

/** "Action items for the Working Group", "Actions de la DRECM/R". */
export function ownerIn(words: string, known: Known): string | null {
  const [, owner = ''] = LIST_OF.exec(words) ?? [];
  return owner !== '' && areKnownOwners(owner, known) ? owner : null;
}
