import { anyWritten, standingBefore } from '../../../../words/as-written.ts';
import { obligations } from '../../../../words/obligations.ts';
import { both, of } from '../../../../words/small-words.ts';
import { inEnglish } from '../../../../words/vocabulary.ts';
import { type ActionClaim, type ActionSign, claimOn, claimsOn, movedBy } from './action-sign.ts';

/** "@ada", and "@[[Ada]]" as notebooks that link their pages write it. */
const HANDLE = '@(?:\\[\\[[^[\\]]{1,40}\\]\\]|[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_])';
const AND = `(?:\\s*(?:,|\\b${anyWritten(both)}\\b|&|\\/)\\s*)`;
const HANDLES = `(${HANDLE}(?:${AND}${HANDLE})*)`;
const OBLIGED = anyWritten(inEnglish(obligations.infinitive, obligations.one, obligations.may));
const SMALL_OF = standingBefore(of.bare, of.withArticle);
/** "@Somebody of the shop :", where a list calls one of several. */
const ONE_OF = new RegExp(`^@([\\p{L}\\p{N}_.-]+ ${SMALL_OF}[^:：]{2,40}?)\\s*[:：]\\s+(.+)$`, 'dius');
const FIRST = new RegExp(`^${HANDLES}\\s*(?:${OBLIGED}|:|–|-)?\\s+(.+)$`, 'dius');
const LAST = new RegExp(`^(.+?)\\s+${HANDLES}\\.?$`, 'dsu');

/** Those responsible by their handles, before what they do or behind it. */
export const firstHandles: ActionSign = {
  name: 'handles before an action',
  good: [
    { line: '@ada and @sani will check the pump', gives: { owner: ['@ada', '@sani'], text: 'check the pump' } },
    { line: '@ada to check the pump', gives: { owner: '@ada', text: 'check the pump' } },
    { line: '@Zoé : vérifier la pompe', gives: { owner: '@Zoé', text: 'vérifier la pompe' } },
    { line: "@Chacun de l'atelier : vérifier", gives: { owner: "Chacun de l'atelier", text: 'vérifier' } },
    { line: '@[[OIM]] : vérifier la pompe', gives: { owner: 'OIM', text: 'vérifier la pompe' } },
  ],
  bad: ['Ask @ada about the pump', '@ada'],
  read: (line) => {
    const one = ONE_OF.exec(line);
    return one ? claimsOn(one, ['owner', 'text']) : readHandles(FIRST.exec(line), ['owner', 'text']);
  },
};

export const lastHandles: ActionSign = {
  name: 'handles behind an action',
  good: [
    { line: 'Check the pump @ada, @sani.', gives: { text: 'Check the pump', owner: ['@ada', '@sani'] } },
    { line: 'Vérifier la pompe @[[OIM]]', gives: { text: 'Vérifier la pompe', owner: 'OIM' } },
  ],
  bad: ['Ask @ada about the pump', 'Write to ada@example.org'],
  read: (line) => readHandles(LAST.exec(line), ['text', 'owner']),
};

function readHandles(match: RegExpExecArray | null, fields: readonly ('owner' | 'text')[]): readonly ActionClaim[] {
  if (!match) return [];
  return claimsOn(match, fields).flatMap((claim) => {
    if (claim.field !== 'owner') return [claim];
    const found = [...claim.value.matchAll(new RegExp(HANDLE, 'gu'))].map(({ 0: handle, index }) =>
      claimOn(claim.value, 'owner', [index, index + handle.length], handle.replace(/^@\[\[(.*)\]\]$/, '$1')),
    );
    return movedBy(found, claim.start);
  });
}
