import { describe, expect, it } from 'vitest';
import { readApproval } from '../../../../src/import/signs/facts/approval.ts';
import { readVote } from '../../../../src/import/signs/facts/votes.ts';

/** "12/0/3"; "-" for a part that is not said; "text" for a vote without numbers. */
function counted(words: string): string | null {
  const vote = readVote(words);
  if (!vote) return null;
  const parts = [vote.for, vote.against, vote.abstain];
  return parts.every((part) => part === undefined) ? 'text' : parts.map((part) => part ?? '-').join('/');
}

describe('a vote', () => {
  it.each([
    ['Pour : 12 Contre 0 Abstentions 3', '12/0/3'],
    ['Pour : 12\tContre 0:\t Abstentions : 3', '12/0/3'],
    ['Pour 12, contre 0, abstentions 3', '12/0/3'],
    ['12 voix pour, 0 contre, 3 abstentions', '12/0/3'],
    ['Avis favorable (5 voix pour, 1 abstention).', '5/-/1'],
    ['12 votes for, 3 against', '12/3/-'],
    ['Pour : 8', '8/-/-'],
    ['Pour 12 – Contre 1 – Abst. 2', '12/1/2'],
    ['12 pour, 1 contre, 2 abstentions', '12/1/2'],
    ['Contre : 1 - Abstention : 2 - Pour : 15', '15/1/2'],
    ['Pour : 12\nContre : 0\nAbstentions : 3', '12/0/3'],
    ['Le budget est adopté par 12 voix pour et 3 abstentions.', '12/-/3'],
    ['13 votes pour 1 abstention', '13/-/1'],
    ['11 votes pour / 1 abstention / 2 contre', '11/2/1'],
    ['14 votes pour', '14/-/-'],
    ['Lucie : 8 pour / 0 abstention / 0 contre. Élue à l’unanimité', '8/0/0'],
    ['Votants : 20. Oui : 14 Non : 4 Blancs : 2', '14/4/2'],
    ['OUI : 50 votes\nNON : 10 votes', '50/10/-'],
    ['Votes "Contre" : 0 / Abstentions : 0', '-/0/0'],
    ['Vote 3 : pour 12, contre 1', '12/1/-'],
    ['Résolution adoptée : 9 voix pour, aucune voix contre, une abstention', '9/0/1'],
    ['8 in favour, 1 against, 2 abstained', '8/1/2'],
    ['Votes: For 8, Against 1, Abstain 2', '8/1/2'],
    ['Motion carried: 7 in favor, no abstentions', '7/-/0'],
    ['La cotisation est votée à l’unanimité moins une abstention.', 'text'],
    ['Adopté à l’unanimité', 'text'],
    ['Pour 12 contre, 3 abstentions', 'text'],
    ['Vote : pour 12 13 contre 2', 'text'],
    ['Pour : 12, pour : 13, contre 2', 'text'],
    ['Premier tour : 4 pour, 4 contre. Second tour : 5 pour, 3 contre.', 'text'],
    ['Votants : 10. Pour 12, contre 1', 'text'],
    ['Votes "Pour" : 14 présents représentant 16 inscrits', 'text'],
  ])('%s', (words, expected) => {
    expect(counted(words)).toBe(expected);
  });

  it.each([
    '12 personnes pour 3 places',
    "Pour 20 personnes, contre 14 l'an dernier, la salle suffit.",
    'Pour mémoire, le vote de 2021 : 7 pour, 2 contre.',
    'Vote de 2021 : 7 pour, 2 contre',
    'Un sondage donne 40 pour, 30 contre.',
    'Il reste 3 chaises pour 12 enfants, contre 4 hier',
    'Acheter 400 briques pour le puits',
    'Rendez-vous le 12 mars pour 2 jours',
    'Pour : préparer la réunion',
    'La question sera votée à l’unanimité la prochaine fois.',
    'For 3 years the well was dry',
    'Yes, 12 people came',
    'Présents : 12, absents : 3',
    'Vote sur la position, vote pour une charte et vote pour un bureau',
    'Hausse de 12 % contre 3 % en 2022',
  ])('is none: %s', (words) => {
    expect(counted(words)).toBeNull();
  });
});

describe('the approval of minutes', () => {
  it.each([
    'Le compte rendu de la réunion du 4 mai est adopté avec deux amendements.',
    'Le PV est approuvé.',
    'The minutes of the last meeting were approved.',
    'Approved the minutes of May',
  ])('%s', (line) => {
    expect(readApproval(`${line} On continue.`)).toBe(line.endsWith('.') ? line : `${line} On continue.`);
  });

  it.each(['Le compte rendu sera adopté demain.', 'Le budget est adopté.', 'The minutes were not approved.'])(
    'is none: %s',
    (line) => {
      expect(readApproval(line)).toBeNull();
    },
  );
});
