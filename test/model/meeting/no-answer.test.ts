import { expect, it } from 'vitest';
import { noAnswer } from '../../../src/model/meeting/no-answer.ts';

it.each([
  ['aucun', 'none'],
  ['Aucune.', 'none'],
  ['néant', 'none'],
  ['RAS', 'none'],
  ['R.A.S.', 'none'],
  ['rien', 'none'],
  ['Rien à signaler', 'none'],
  ['-', 'none'],
  ['//////', 'none'],
  ['aucune décision', 'none'],
  ['none', 'none'],
  ['?', 'unknown'],
  ['???', 'unknown'],
  ['…', 'unknown'],
  ['je ne sais pas', 'unknown'],
  ['Je ne sais pas !', 'unknown'],
  ['à préciser', 'unknown'],
  ["I don't know", 'unknown'],
  ['Rien ne sera payé avant juin', undefined],
  ['Aucune dépense sans facture', undefined],
  ['Écrire au gouvernorat.', undefined],
])('%s', (typed, said) => {
  expect(noAnswer(typed)).toBe(said);
});
