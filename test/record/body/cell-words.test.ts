import { describe, expect, it } from 'vitest';
import { cellWords } from '../../../src/record/body/cell-words.ts';
import { expectLinear } from '../../support/expect-linear.ts';

describe('cellWords', () => {
  it.each([
    ['**Points d’action**', 'Points d’action'],
    ['<u>Date</u><br/>limite', 'Date limite'],
    ['R&amp;D &#233;&nbsp;x', 'R&D é x'],
    ['&inconnu; &#9999999;', '&inconnu; &#9999999;'],
    ['&#1114112; &LT;', '&#1114112; <'],
    ['N\\°3 \\* \\|', 'N\\°3 |'],
    ['__a__ ~~b~~ `c` _d_', 'a b c _d_'],
    ['  a \n\t b  ', 'a b'],
    ['snake_case', 'snake_case'],
    ['', ''],
  ])('%j says %j', (cell, words) => {
    expect(cellWords(cell)).toBe(words);
  });

  it('takes linear time for much markup', async () => {
    for (const sign of ['<', '&', '*', '_', '~~', '\\', ' ']) {
      await expectLinear((size) => cellWords(sign.repeat(size)), 200_000);
    }
  });
});
