import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findConflicts } from '../../../src/record/body/find-conflicts.ts';
import { readRecordText } from '../../../src/record/read-record.ts';

const HEADER = '---\ndate: 2023-03-01\ntitle: a\n---\n';
const inBody = (body: string) => findConflicts(HEADER + body, HEADER.length);

const TWO = '<<<<<<< HEAD\nun\n=======\ndeux\n>>>>>>> b\n';
const THREE = '<<<<<<< HEAD\nun\n||||||| base\nzéro\n=======\ndeux\n>>>>>>> b\n';

describe('findConflicts', () => {
  it.each([
    ['of two versions', TWO, [5]],
    ['of three', `\n${THREE}`, [6]],
    ['twice', TWO + TWO, [5, 10]],
    ['CRLF', TWO.replaceAll('\n', '\r\n'), [5]],
    ['without labels', TWO.replace(' HEAD', '').replace(' b', ''), [5]],
    ['never closed', '<<<<<<< HEAD\nun\n', [5]],
    ['at the end of the file', 'a\n<<<<<<< HEAD', [6]],
    ['whose opening line was taken out', 'un\n=======\ndeux\n>>>>>>> b\n', [8]],
    ['around a heading', `## Un\n\n${TWO}`, [7]],
    ['beside a list', '- a\n<<<<<<< HEAD\n- b\n=======\n- c\n>>>>>>> d\n', [6]],
    ['between quotations', '> a\n<<<<<<< HEAD\n> b\n=======\n> c\n>>>>>>> d\n', [6]],
  ])('finds one %s', (_name, body, lines) => {
    expect(inBody(body)).toEqual(lines);
  });

  it.each([
    ['a heading underlined with seven signs', 'Titre\n=======\n\nTexte\n'],
    ['two of them', 'Titre\n=======\nautre\n=======\n'],
    ['quotations of depth seven', '>>>>>>> a\n>>>>>>> b\n'],
    ['a heading, then quotations of depth seven', 'Titre\n=======\n\n>>>>>> a\n>>>>>>> b\n>>>>>> c\n'],
    ['markers in a fenced block', `\`\`\`\n${TWO}\`\`\`\n`],
    ['markers in a fenced block with tildes', `~~~ diff\n${TWO}~~~\n`],
    ['markers further in', TWO.replace(/^/gm, '    ')],
    ['markers in a sentence', 'git écrit <<<<<<< et >>>>>>> autour.\n'],
    ['eight signs', '<<<<<<<< a\n========\n>>>>>>>> b\n'],
    ['six signs', '<<<<<< a\n======\n>>>>>> b\n'],
    ['signs glued to a word', '<<<<<<<a\n>>>>>>>b\n'],
    ['a table of signs', '| <<<<<<< | >>>>>>> |\n'],
  ])('takes for none %s', (_name, body) => {
    expect(inBody(body)).toEqual([]);
  });

  it('finds those of the header, which is then not read', () => {
    const text = `---\ntitle: a\n${TWO.replace('un', 'date: 2023-03-01').replace('deux', 'date: 2023-03-02')}---\n`;
    expect(findConflicts(text, text.length)).toEqual([3]);
    const { meeting, findings } = readRecordText('meetings/2023-03-01.md', text);
    expect([meeting, findings.map(({ code, position }) => [code, position?.line])]).toEqual([
      null,
      [['merge/conflict', 3]],
    ]);
  });

  it('reads the record when the conflict is in its body, and tells it', () => {
    const { meeting, findings } = readRecordText('meetings/2023-03-01.md', HEADER + TWO);
    expect([meeting?.title, findings.map(({ code, position }) => [code, position?.line])]).toEqual([
      'a',
      [['merge/conflict', 5]],
    ]);
  });

  it('finds those of a header that is not closed, and of a file without one', () => {
    expect(findConflicts(`---\n${TWO}`, `---\n${TWO}`.length)).toEqual([2]);
    expect(readRecordText('meetings/2023-03-01.md', TWO).findings.map(({ code }) => code)).toEqual([
      'merge/conflict',
      'front-matter/missing',
    ]);
  });

  const line = fc.constantFrom('', 'Texte', '## Titre', 'Titre\n=======', '- a', '> citation', '| a | b |', '    code');
  const body = fc.array(line, { maxLength: 12 }).map((lines) => lines.map((each) => `${each}\n`).join(''));

  it('finds a conflict put anywhere, and none where none was put', () => {
    fc.assert(
      fc.property(
        body,
        body,
        fc.constantFrom(TWO, THREE),
        fc.constantFrom('\n', '\r\n'),
        (before, after, marks, eol) => {
          const put = (text: string) => inBody(text.replaceAll('\n', eol));
          expect(put(before + after)).toEqual([]);
          expect(put(before + marks + after)).toEqual([5 + before.split('\n').length - 1]);
        },
      ),
    );
  });
});
