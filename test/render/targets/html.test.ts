import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/model/errors.ts';
import { html } from '../../../src/render/targets/html.ts';
import { aboutOf } from '../../support/about.ts';
import { hostile } from '../../support/hostile.ts';
import { dangersIn, elementsOf } from '../../support/parse-page.ts';

const page = (markdown: string, language: 'fr' | 'en' = 'fr') => html.render(markdown, aboutOf({ language }));

const elements = (markdown: string, tag: string) => elementsOf(page(markdown)).filter((each) => each.tag === tag);
const textsOf = (markdown: string, tag: string) => elements(markdown, tag).map(({ text }) => text);

describe('html', () => {
  it('gives headings names of their own', () => {
    const found = elementsOf(page('# Été\n\n## Content\n\n## Content'));
    expect(found.filter(({ tag }) => /^h\d$/.test(tag)).map(({ attributes }) => attributes.id)).toEqual([
      's-été',
      's-content',
      's-content-1',
    ]);
  });

  it('names a table after its heading, says what heads its columns, and lets it scroll', () => {
    const markdown = '## Suivi\n\n| N° | Action |\n| ---: | :--- |\n| 1 | Faire |\n';
    expect(elements(markdown, 'th').map(({ attributes, text }) => [text, attributes.scope])).toEqual([
      ['N°', 'col'],
      ['Action', 'col'],
    ]);
    const [box] = elements(markdown, 'div');
    expect(box?.attributes).toEqual({ class: 'table', role: 'group', 'aria-label': 'Suivi', tabindex: '0' });
    expect(elements(markdown, 'td').map(({ attributes }) => attributes)).toEqual([{ class: 'right' }, {}]);
  });

  it('reads a table of facts as facts, the first row too', () => {
    const markdown = '| Date | 1er mars |\n| :--- | :--- |\n| **Lieu** | Zinder |\n| **Présence** | A<br>B |\n';
    expect(elements(markdown, 'th').map(({ attributes, text }) => [text, attributes.scope])).toEqual([
      ['Date', 'row'],
      ['Lieu', 'row'],
      ['Présence', 'row'],
    ]);
    expect(textsOf(markdown, 'td')).toEqual(['1er mars', 'Zinder', 'AB']);
    expect([textsOf(markdown, 'thead'), textsOf(markdown, 'strong')]).toEqual([[], []]);
  });

  it('keeps the head of a wider table whose first column is bold', () => {
    const markdown = '| | Oui | Non |\n| --- | --- | --- |\n| **A** | 1 | 2 |\n';
    expect(elements(markdown, 'th').map(({ attributes, text }) => [text, attributes.scope])).toEqual([
      ['Oui', 'col'],
      ['Non', 'col'],
      ['A', 'row'],
    ]);
  });

  it('puts tick boxes in words', () => {
    expect(textsOf('- [x] un\n- [ ] deux\n', 'li')).toEqual(['☑fait :  un', '☐à faire :  deux']);
    expect(elements('- [x] un\n', 'input')).toEqual([]);
  });

  it('shows a picture as a link to it, so that nothing is loaded', () => {
    const [link] = elements('![Carte](https://example.org/carte.png)', 'a').slice(1);
    expect([link?.text, link?.attributes.href]).toEqual(['Carte', 'https://example.org/carte.png']);
    expect(elements('![](x.png)<img src="data:image/png;base64,AA" alt="b">', 'img')).toEqual([]);
  });

  it('keeps notes, exponents and line breaks', () => {
    const markdown = 'Le 1<sup>er</sup> mars[^1]<br>fin\n\n[^1]: Une note\n';
    expect(textsOf(markdown, 'sup')[0]).toBe('er');
    expect(textsOf(markdown, 'section')[0]).toContain('Une note');
  });

  it.each([
    '<script>alert(1)</script>',
    '<a href="javascript:alert(1)">x</a>',
    '[x](javascript:alert(1)) [y](JaVaScRiPt:alert(1)) [z](data:text/html,x) [v](vbscript:x)',
    '[x](&#106;avascript:alert(1)) <a href="java\nscript:alert(1)">y</a>',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)><script>x</script></svg>',
    '<iframe src="//evil.example"></iframe><object data=x></object><embed src=x>',
    '<form action="//evil.example"><input name=a><button formaction=x>ok</button></form>',
    '<style>body{display:none}</style><link rel=stylesheet href=//evil.example>',
    '<div style="position:fixed" id="content" onclick=x()>x</div>',
    '<meta http-equiv=refresh content="0;url=//evil.example"><base href=//evil.example>',
    '</main></body></html><script>x</script>',
    '<!-- <script>x</script>',
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
    '# <b onmouseover=x>t</b>\n\n| <i onclick=x>a</i> |\n| --- |\n',
    ...hostile,
  ])('makes %j harmless', (markdown) => {
    const found = elementsOf(page(markdown));
    expect(dangersIn(found)).toEqual([]);
    const ids = found.flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is the same every time, and safe whatever the Markdown', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), (pieces) => {
        const markdown = pieces.join('');
        const text = page(markdown);
        expect(page(markdown)).toBe(text);
        expect(dangersIn(elementsOf(text))).toEqual([]);
      }),
    );
  });

  it('refuses HTML nested too deep in plain words', () => {
    expect(() => page('<div>'.repeat(20_000))).toThrow(UserError);
  });
});

const PIECES = [
  '<',
  '>',
  '</',
  'script',
  '<img src=x onerror=y>',
  '`',
  '*',
  '_',
  '[',
  '](javascript:x)',
  '![',
  '|',
  '\n',
  '\n\n',
  '- ',
  '# ',
  '<!--',
  '-->',
  '&lt;',
  '"',
  "'",
  '<a href="',
  '<details>',
  'mot',
  '\\',
];
