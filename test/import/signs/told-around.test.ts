import { describe, expect, it } from 'vitest';
import { readAction } from '../../../src/import/signs/action/read-action.ts';
import { knownOf } from '../../support/known.ts';

const read = (line: string) => {
  const { claims: _, said: __, ...reading } = readAction(line, knownOf({ listed: true }));
  return reading;
};

describe('who did it and when is no deadline', () => {
  const done = { text: 'Laver la cuve', owners: ['OIM'], status: 'done' };

  it.each([
    ['Laver la cuve (fait par OIM le 30/01)', { ...done, note: 'fait par OIM le 30/01' }],
    ['Laver la cuve (fait le 30/01 par OIM)', { ...done, note: 'fait le 30/01 par OIM' }],
    ['Laver la cuve – réalisé par l’OIM le 30 janvier 2023', { ...done, note: 'réalisé par l’OIM le 30 janvier 2023' }],
    ['Laver la cuve (déjà fait par OIM)', { ...done, note: 'déjà fait par OIM' }],
    ['Laver la cuve (fait le 30/01)', { ...done, owners: [], note: 'fait le 30/01' }],
    [
      'Wash the tank (done by OIM on 30 January)',
      { ...done, text: 'Wash the tank', note: 'done by OIM on 30 January' },
    ],
    ['Relire la note remise par OIM le 30/01', { text: 'Relire la note remise par OIM le 30/01', owners: [] }],
  ])('%s', (line, reading) => {
    expect(read(line)).toEqual(reading);
  });
});

describe('a clause behind a deadline is none of it', () => {
  const read1 = { text: 'Laver la cuve', owners: ['OIM'] };

  it.each([
    [
      'Laver la cuve (OIM, avant la saison des pluies et en lien avec la mairie)',
      { ...read1, due: 'avant la saison des pluies', note: 'en lien avec la mairie' },
    ],
    [
      'Laver la cuve (OIM) avant la saison des pluies et en lien avec la mairie',
      { ...read1, due: 'avant la saison des pluies', note: 'en lien avec la mairie' },
    ],
    [
      'Laver la cuve ; responsable : OIM ; échéance : fin mai, puis écrire au maire',
      { ...read1, due: 'fin mai', note: 'écrire au maire' },
    ],
    [
      'OIM : laver la cuve avant fin mai et en lien avec la mairie',
      { owners: ['OIM'], text: 'laver la cuve avant fin mai et en lien avec la mairie', due: 'avant fin mai' },
    ],
    ['Laver la cuve (OIM, dès fin mai)', { ...read1, due: 'dès fin mai' }],
    ['Laver la cuve (OIM, avant fin mai)', { ...read1, due: 'avant fin mai' }],
  ])('%s', (line, reading) => {
    expect(read(line)).toEqual(reading);
  });
});

describe('"par" before somebody known', () => {
  it.each([
    ['Laver la cuve par OIM', 'Laver la cuve', 'OIM', undefined],
    ['Laver la cuve, par l’OIM, avant fin mai', 'Laver la cuve', 'OIM', 'avant fin mai'],
    ['Laver la cuve par OIM et HCR, fin mai', 'Laver la cuve', 'OIM et HCR', 'fin mai'],
    ['Laver la cuve (par OIM)', 'Laver la cuve', 'OIM', undefined],
    ['Faire laver la cuve par OIM', 'Faire laver la cuve par OIM', '', undefined],
    ['Passer la nouvelle par OIM', 'Passer la nouvelle par OIM', '', undefined],
    ['Laver la cuve par trois fois', 'Laver la cuve par trois fois', '', undefined],
  ])('%s', (line, text, owners, due) => {
    const reading = read(line);
    expect([reading.text, reading.owners.join(' + '), reading.due]).toEqual([text, owners, due]);
  });
});
