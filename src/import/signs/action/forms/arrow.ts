import { areAround } from '../../owner-names.ts';
import { type ActionSign, claimsOn, movedBy } from './action-sign.ts';
import { mayOwn, readBeside } from './beside.ts';

const ONE_ARROW = /^([^→⇒]*?)\s*(?:→|->|=>|⇒)\s*((?:(?!→|->|=>|⇒).)+)$/dsu;

/** An arrow between what is to be done and those who do it. */
export const arrow: ActionSign = {
  name: 'arrow',
  good: [
    { line: 'OIM → fermer la vanne', gives: { owner: 'OIM', text: 'fermer la vanne' } },
    { line: '→ Ada Bello', gives: { text: '', owner: 'Ada Bello' } },
    { line: 'Fermer la vanne -> Ada Bello', gives: { text: 'Fermer la vanne', owner: 'Ada Bello' } },
    {
      line: 'Fermer la vanne → Ada Bello, avant le 3 mai',
      gives: { text: 'Fermer la vanne', owner: 'Ada Bello', due: 'avant le 3 mai' },
    },
  ],
  bad: ['Convertir le tableau → CSV', 'Vanne fermée → plus de fuite'],
  read: (line, known) => {
    const match = ONE_ARROW.exec(line);
    const [, before = '', after = ''] = match ?? [];
    if (!match) return [];
    if (before !== '' && mayOwn(before, known) && after.includes(' ')) return claimsOn(match, ['owner', 'text']);
    // "→ CSV": an acronym that nobody here is known by.
    if (/^\p{Lu}[\p{Lu}\d]{1,5}\.?$/u.test(after) && !areAround(after.replace(/\.$/, ''), known)) return [];
    const [start = 0, end = 0] = match.indices?.[2] ?? [];
    const bare = after.replace(/[.;]$/, '');
    const beside = readBeside(bare, known);
    const named = beside?.some(({ field }) => field === 'owner') === true;
    return named && end > start ? [...claimsOn(match, ['text']), ...movedBy(beside ?? [], start)] : [];
  },
};
