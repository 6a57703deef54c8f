import { type ActionSign, claimsOn } from './action-sign.ts';

const BOX = /^[\s>*_•–-]*(\[\s?\]|[☐□❏❑◻])\s*(?=\S)([^☐□❏❑◻]+)$/dsu;
/** "☐ Oui" is an answer of a form. */
const TWO_WORDS = /\p{L}{2,}.*\s\S*\p{L}{2,}/u;

/** A box that nobody has ticked before what is to be done. */
export const openBox: ActionSign = {
  name: 'open box',
  good: [
    { line: '[ ] Laver la cuve', gives: { mark: '[ ]', text: 'Laver la cuve' } },
    { line: '☐ Wash the tank', gives: { mark: '☐', text: 'Wash the tank' } },
    { line: '- [] Laver la cuve', gives: { mark: '[]', text: 'Laver la cuve' } },
  ],
  bad: ['☐ Oui ☐ Non', '☐ Présent', '[x] Laver la cuve', 'Cocher la case [ ]'],
  read: (line) => {
    const match = BOX.exec(line);
    return match && TWO_WORDS.test(match[2] ?? '') ? claimsOn(match, ['mark', 'text']) : [];
  },
};
