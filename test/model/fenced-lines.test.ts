import { describe, expect, it } from 'vitest';
import { fencedLines } from '../../src/model/fenced-lines.ts';

const marks = (text: string) => {
  const { fenced, unclosed } = fencedLines(text.split('\n'));
  return [fenced.map((each) => (each ? 'x' : '.')).join(''), unclosed];
};

describe('fencedLines', () => {
  it.each([
    ['a\n```\nb\n```\nc', '.xxx.', null],
    ['```js\nb\n~~~\n````  \nc', 'xxxx.', null],
    ['```` \nb\n```\nc', 'xxxx', '````'],
    ['``` a`b\nc', '..', null],
    ['- ~~~\n  x\n  ~~~\n- y', 'xxx.', null],
    ['> ```\n> x\n> ```', 'xxx', null],
    ['``\nx', '..', null],
    ['~~~', 'x', '~~~'],
    ['```\nx\n``` y', 'xxx', '```'],
  ])('%j', (text, fenced, unclosed) => {
    expect(marks(text)).toEqual([fenced, unclosed]);
  });
});
