import { describe, expect, it } from 'vitest';
import { isLightMarkdown } from '../../../src/markup/weigh-markdown.ts';
import { findComments } from '../../../src/record/body/find-comments.ts';

describe('the comments of a body that is too heavy for its tree', () => {
  it('are found by lines, outside fences', () => {
    const body = `<!-- a -->\n\n\`\`\`\n<!-- b -->\n\`\`\`\n\n${'> '.repeat(5000)}c\n\n<!-- d -->\n`;
    expect(isLightMarkdown(body)).toBe(false);
    expect(findComments(body).map(({ start, end }) => body.slice(start, end))).toEqual(['<!-- a -->', '<!-- d -->']);
  });
});
