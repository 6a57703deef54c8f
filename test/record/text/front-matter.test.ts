import { describe, expect, it } from 'vitest';
import { readRecordText } from '../../../src/record/read-record.ts';
import { splitFrontMatter } from '../../../src/record/text/front-matter.ts';

const HEADER = 'date: 2023-03-01\ntitle: Réunion\n';

/** The code, line and column of each finding, and the title when the record is read. */
function seen(text: string): readonly unknown[] {
  const { meeting, findings } = readRecordText('meetings/2023-03-01.md', text);
  return [meeting?.title ?? null, ...findings.map(({ code, position: at }) => `${code} ${at?.line}:${at?.column}`)];
}

describe('splitFrontMatter', () => {
  it.each([
    ['LF', `---\n${HEADER}---\nTexte`, HEADER, 'Texte'],
    ['CRLF', '---\r\na: 1\r\n---\r\n\r\nTexte', 'a: 1\r\n', '\r\nTexte'],
    ['blanks behind the dashes', '--- \t\na: 1\n---  \nTexte', 'a: 1\n', 'Texte'],
    ['a byte order mark', '\uFEFF---\na: 1\n---\n', 'a: 1\n', ''],
    ['no line end at the end', '---\na: 1\n---', 'a: 1\n', ''],
    ['nothing between', '---\n---\nTexte', '', 'Texte'],
    ['more dashes in the body', '---\na: 1\n---\nb\n---\nc', 'a: 1\n', 'b\n---\nc'],
    ['dashes further in', '---\na: |\n  ---\n---\n', 'a: |\n  ---\n', ''],
  ])('cuts a record with %s', (_name, text, yaml, body) => {
    const front = splitFrontMatter(text);
    if (!('body' in front)) throw new Error(front.code);
    expect([text.slice(front.yaml.start, front.yaml.end), text.slice(front.body)]).toEqual([yaml, body]);
  });

  it.each([
    ['nothing', '', 'front-matter/missing'],
    ['text alone', '# Compte rendu\n', 'front-matter/missing'],
    ['a blank line first', `\n---\n${HEADER}---\n`, 'front-matter/missing'],
    ['a space first', ` ---\n${HEADER}---\n`, 'front-matter/missing'],
    ['two byte order marks', `\uFEFF\uFEFF---\n${HEADER}---\n`, 'front-matter/missing'],
    ['four dashes', `----\n${HEADER}---\n`, 'front-matter/missing'],
    ['a no-break space behind the dashes', `---\u00A0\n${HEADER}---\n`, 'front-matter/missing'],
    ['a language', '---js\n({})\n---\n', 'front-matter/language'],
    ['a language after a space', '--- javascript\n({})\n---\n', 'front-matter/language'],
    ['a name of every object', '---constructor\na: 1\n---\n', 'front-matter/language'],
    ['a remark', '--- # procès-verbal\na: 1\n---\n', 'front-matter/language'],
    ['no closing line', `---\n${HEADER}\nTexte\n`, 'front-matter/unclosed'],
    ['four dashes to close', `---\n${HEADER}----\n\nTexte\n`, 'front-matter/unclosed'],
    ['the opening line alone', '---', 'front-matter/unclosed'],
  ])('refuses %s', (_name, text, code) => {
    const front = splitFrontMatter(text);
    expect('code' in front && front.code).toBe(code);
    expect(seen(text)[0]).toBeNull();
    expect(seen(text)).toContain(`${code} 1:${text.startsWith('\uFEFF') ? 2 : 1}`);
  });

  it.each([
    ['two byte order marks', '\uFEFF\uFEFF---\na: 1\n---\n', 'BOM'],
    ['a blank line', '\n---\na: 1\n---\n', 'blank line'],
    ['another first line', 'Texte\n---\na: 1\n---\n', 'the first line'],
    ['a line that nearly closes', '---\na: 1\n —— \nTexte', 'line 3 has "——"'],
    ['a closing line further in', '---\r\na: 1\r\n  ---\r\nTexte', 'line 3 has "---"'],
    ['the end of a YAML document', '---\na: 1\n...\n', 'line 3 has "..."'],
  ])('says of %s what is near', (_name, text, words) => {
    const front = splitFrontMatter(text);
    expect('message' in front && front.message.en).toContain(words);
  });

  it('says nothing more when no line is near', () => {
    const front = splitFrontMatter(`---\na: 1\n${'-'.repeat(1000)}\n`);
    expect('message' in front && front.message.en).toBe('The header opened here is never closed.');
  });
});

describe('reading what stands between the lines', () => {
  it.each([
    ['an empty header', '---\n---\nTexte\n', [null, 'schema/missing-key 2:1']],
    ['remarks alone', '---\n# rien\n\n# encore\n---\n', [null, 'schema/missing-key 2:1']],
    ['plain text', '---\njuste du texte\n---\n', [null, 'yaml/not-a-map 2:1']],
    ['a list', '---\n- a\n- b\n---\n', [null, 'yaml/not-a-map 2:1']],
    ['a header that YAML refuses', '---\ntitle: x\n{}+\n---\n', [null, 'yaml/unexpected 3:3']],
    ['dashes at the margin of a text in quotes', '---\ntitle: "x\n---\ny"\n---\n', [null, 'yaml/quotes 2:8']],
    ['a tab as indentation', '---\ndate: 2023-03-01\nactions:\n\t- id: a\n---\n', [null, 'yaml/tab-indent 4:1']],
    ['another document', '---\ndate: 2023-03-01\n...\n---\n', [null, 'yaml/document 3:1']],
    ['a line of four dashes', '---\n---- \ndate: 2023-03-01\n---\n', [null, 'yaml/line 2:1']],
    ['a remark and dashes with a word', '---\n# a\n---x\ndate: 2023-03-01\n---\n', [null, 'yaml/line 3:1']],
    ['mixed line ends', '---\r\ndate: 2023-03-01\ntitle: Vu\r\n---\n', ['Vu']],
    ['a byte order mark and CRLF', '\uFEFF---\r\ndate: 2023-03-01\r\ntitle: Vu\r\n---\r\nFin', ['Vu']],
    ['no line end at the end', '---\ndate: 2023-03-01\ntitle: Vu\n---', ['Vu']],
    ['a tab behind the colon', '---\ndate:\t2023-03-01\ntitle:\tVu\n---\n', ['Vu']],
    ['lone carriage returns', '---\rdate: 2023-03-01\r---\rTexte\r', [null, 'text/line-end 2:17']],
    ['a failed conversion of line ends', '---\ndate: 2023-03-01\r\r\n---\r\r\n', [null, 'text/line-end 2:17']],
  ])('%s', (_name, text, expected) => {
    expect(seen(text)).toEqual(expected);
  });

  it('says the same of the same bytes every time', () => {
    const text = '---\ntitle: x\n{}+\n---\n\nTexte.\n';
    expect([seen(text), seen(text), seen(text)]).toEqual(Array(3).fill([null, 'yaml/unexpected 3:3']));
  });

  const code = "(globalThis.gtmCanary = 'run', {})";

  it.each([
    ['in its first line', `---js\n${code}\n---\n`],
    ['in its first line, after a space', `--- javascript\n${code}\n---\n`],
    ['behind a lone carriage return', `---\rjs\n${code}\n---\n`],
    ['behind a carriage return and blanks', `--- \t\r js \r\n${code}\r\n---\r\n`],
    ['behind a lone carriage return, as coffee', `---\rcoffee\n${code}\n---\n`],
    ['behind a lone carriage return, as JSON', '---\rjson\n{"date":"2023-03-01"}\n---\n'],
    ['behind a lone carriage return, as nothing known', '---\rperl\nexit\n---\n'],
    ['in the body', `---\ndate: 2023-03-01\n---\n---js\n${code}\n---\n`],
    ['in its second block', `---\n---\n---js\n${code}\n---\n`],
    ['as a YAML function', `---\ndate: 2023-03-01\ntitle: !!js/function ${code}\n---\n`],
  ])('never runs code %s', (_name, text) => {
    seen(text);
    expect(globalThis).not.toHaveProperty('gtmCanary');
  });
});
