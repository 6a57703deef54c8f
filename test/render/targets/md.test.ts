import { describe, expect, it } from 'vitest';
import { md } from '../../../src/render/targets/md.ts';

describe('md', () => {
  it.each([
    ['\n\na\n\n\n \n\nb', 'a\n\nb\n'],
    ['a\n```\n\n\nx\n```\n\n\nb\n\n', 'a\n```\n\n\nx\n```\n\nb\n'],
    ['a\r\n\r\n\r\nb  \r\nc', 'a\n\nb  \nc\n'],
    ['', '\n'],
  ])('%j', (markdown, expected) => {
    expect(md.render(markdown)).toBe(expected);
  });
});
