import { isShouted } from '../../name-words.ts';
import { type ActionSign, claimsOn } from './action-sign.ts';

const INITIALS = /^\[(\p{Lu}{1,4}(?:\s*[,/&]\s*\p{Lu}{1,4})*)\]\s*(?=[\p{L}\d])(.+)$/dsu;

/** Initials in square brackets before what those whose they are do. */
export const initials: ActionSign = {
  name: 'initials',
  good: [
    { line: '[AB] Laver la cuve', gives: { owner: 'AB', text: 'Laver la cuve' } },
    { line: '[AB]Laver la cuve', gives: { owner: 'AB', text: 'Laver la cuve' } },
    { line: '[AB, ZD] Laver la cuve', gives: { owner: 'AB, ZD', text: 'Laver la cuve' } },
  ],
  bad: ['[TODO] Laver la cuve', '[Zoé] Laver la cuve'],
  read: (line) => {
    const match = INITIALS.exec(line);
    const names = match?.[1]?.split(/\s*[,/&]\s*/) ?? [];
    return match && !names.some(isShouted) ? claimsOn(match, ['owner', 'text']) : [];
  },
};
