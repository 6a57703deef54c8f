import { UserError } from '../../model/errors.ts';

/** A refusal of arguments that are one text which the shell took apart: from which of them on, counted from 0. */
export class SplitWords extends UserError {
  readonly from: number;

  constructor(from: number) {
    super('request/words', { fr: 'Il y a des mots en trop.', en: 'There are too many words.' });
    this.from = from;
  }
}
