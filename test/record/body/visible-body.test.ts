import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/record/body/parse-body.ts';
import { linesTell, visibleBody } from '../../../src/record/body/visible-body.ts';

/** Lines that may begin, hold or end a block. */
const PLAIN = [
  ...['', '', 'texte', '## A', '## B ##', '### C', '# D', '##', '---', '===', '***', '- un', '1. un', '* un', '+', '-'],
  ...[
    '> cité',
    '>',
    '> ## Q',
    '| a | b |',
    '|---|---|',
    '```',
    '````',
    '~~~',
    '~~~ x',
    '``` a`b',
    '`',
    '``',
    '[a]: /b',
  ],
  ...[
    '    ## code',
    '\t## code',
    '    x',
    '  y',
    '[^1]: note',
    '[^1]',
    '<',
    '< a',
    '\\## a',
    'a ## b',
    '## x | y',
    '##\t',
  ],
];
const UNTOLD = [
  '  ## E',
  ' ##',
  '- ```',
  '  ```',
  '   ~~~',
  '> ```',
  '- ## F',
  '<div>',
  '</div>',
  '<br>',
  '<pre>',
  '</pre>',
];
const COMMENTS = [
  '<!-- caché -->',
  '<!--',
  '-->',
  'a <!-- caché',
  'caché --> b',
  '`<!--` dit',
  '- <!-- caché -->',
  '<!-->',
  '\\<!-- dit',
];

const bodyOf = (lines: readonly string[]) =>
  fc.array(fc.constantFrom(...lines), { maxLength: 12 }).map((all) => all.join('\n'));

/** The lines of the headings of the second level at the root, those with # alone, by the tree of the whole Markdown. */
function headingsOf(body: string): readonly number[] {
  const lines = body.split('\n');
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(body)
    .children.flatMap((node) => (node.type === 'heading' && node.depth === 2 ? (node.position?.start.line ?? []) : []))
    .filter((line) => /^ {0,3}##/.test(lines[line - 1] ?? ''));
}

const sectionLines = (body: string) => parseBody(body, 1).sections.map(({ line }) => line);

describe('the sections of a body', () => {
  it('are those of the Markdown tree, by lines where these tell', () => {
    fc.assert(
      fc.property(bodyOf(PLAIN), (body) => {
        expect(linesTell(body)).toBe(true);
        expect(sectionLines(body)).toEqual(headingsOf(body));
      }),
      { numRuns: 1500 },
    );
  });

  it('are those of the Markdown tree, by the tree where lines cannot tell', () => {
    fc.assert(
      fc.property(bodyOf([...PLAIN, ...UNTOLD, ...UNTOLD]), (body) => {
        expect(sectionLines(body)).toEqual(headingsOf(body));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['<div>\n## dedans\n</div>\n\n## dehors', [5]],
    ['- un\n\n  ## dans la liste\n\n## dehors', [5]],
    ['- ```\n  ## code\n  ```\n## dehors', [4]],
    ['<!--\n## caché\n-->\n## dit', [4]],
    ['<!--\n## caché\n\n## caché\n', []],
    ['a <!-- caché\n\n## caché\n\n--> b\n## dit', [6]],
    ['a <!-- ouvert\n\n## dit', [3]],
    ['a <!-- ouvert\n\n## dit\n\n<!-- caché -->', [3]],
    ['```\n<!--\n```\n## dit\n-->', [4]],
    ['le signe `<!--`\n## dit\n-->', [2]],
    ['\\<!--\n## dit\n-->', [2]],
  ])('stand where they are seen: %j', (body, lines) => {
    expect(sectionLines(body)).toEqual(lines);
  });
});

describe('what comments hide', () => {
  it.each([
    ['a <!-- x --> b', ['a  b']],
    ['a <!-- x -->', ['a']],
    ['  <!-- x -->   b', ['  b']],
    ['<!-- x\ny --> b\nc', ['', 'b', 'c']],
    ['a <!-- x --> b <!-- y --> c', ['a  b  c']],
    ['<!-- x --><!-- y -->', ['']],
    ['a\r\n<!-- x\r\n-->\r\nb', ['a', '', '', 'b']],
    ['    <!-- x -->', ['    <!-- x -->']],
    ['- a\n\n    <!-- x -->\n', ['- a', '', '', '']],
    ['| a | b |\n|---|---|\n| 1 <!-- x --> | 2 |', ['| a | b |', '|---|---|', '| 1  | 2 |']],
    ['<!--> a', [' a'.trim()]],
    ['`<!-- dit -->`', ['`<!-- dit -->`']],
  ])('%j', (body, lines) => {
    expect(visibleBody(body, 1).shown).toEqual(lines);
  });

  it('is no text of any section, and takes the place of nothing else', () => {
    const { opening, sections } = parseBody('un <!-- x -->\n\n## T <!-- y -->\n\n<!-- z -->\ndeux', 1);
    expect({ opening, sections }).toEqual({
      opening: 'un',
      sections: [{ title: 'T', line: 3, text: 'deux', typed: '<!-- z -->\ndeux', textLine: 5 }],
    });
  });

  it('is never shown, whatever stands around', () => {
    fc.assert(
      fc.property(bodyOf([...PLAIN, ...UNTOLD, ...COMMENTS, ...COMMENTS]), (body) => {
        const { masked, lines, shown } = visibleBody(body, 1);
        expect(masked.length).toBe(body.length);
        expect(shown.length).toBe(lines.length);
        expect(visible(shown.join('\n'))).not.toContain('<!-- caché -->');
      }),
      { numRuns: 1000 },
    );
  });
});

/** Without code, where a comment is words. */
function visible(markdown: string): string {
  const root = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  const html: string[] = [];
  const walk = (node: { type: string; value?: string; children?: readonly unknown[] }): void => {
    if (node.type === 'html') html.push(node.value ?? '');
    for (const child of node.children ?? []) walk(child as typeof node);
  };
  walk(root);
  return html.join('\n');
}
