import { describe, expect, it } from 'vitest';
import { excerptOf, pretty } from '../../../src/format/findings/pretty.ts';
import { displayWidth } from '../../../src/format/layout/display-width.ts';
import { hostile } from '../../support/hostile.ts';
import { at, diagnosticOf, plain, reportOf, unsafe } from './sample.ts';

const fixable = { edits: [{ start: 1, end: 2, text: 'x' }] };

describe('pretty', () => {
  it('shows place, severity, code, sentence, line and remedy, by file and place', () => {
    const report = reportOf([
      diagnosticOf({ file: 'structures.yaml', position: null, severity: 'info', code: 'a/b' }),
      diagnosticOf({ severity: 'error', position: at(14, 1, 3), excerpt: 'x', ...fixable }),
      diagnosticOf(),
      diagnosticOf({ position: at(12, 1, 5) }),
    ]);
    expect(pretty.format(report, plain)).toBe(`meetings/2023-03-01.md:12:1 avertissement due/before-meeting
  L’échéance est avant la réunion.
  12 │     due: 2022-01-01
     │ ^^^^
  → Corrigez la date.

meetings/2023-03-01.md:12:10 avertissement due/before-meeting
  L’échéance est avant la réunion.
  12 │     due: 2022-01-01
     │          ^^^^^^^^^^
  → Corrigez la date.

meetings/2023-03-01.md:14:1 erreur due/before-meeting
  L’échéance est avant la réunion.
  14 │ x
     │ ^
  → Corrigez la date.
    Réparable avec gtm check --fix

────────────────────────────────────────────────────────────────────────────────

structures.yaml remarque a/b
  L’échéance est avant la réunion.
  → Corrigez la date.

1 erreur, 2 avertissements, 1 remarque dans 2 fichiers\u202F; 1 réparable avec gtm
check --fix.
`);
  });

  it.each([
    [[], 'Aucun problème dans 3 fichiers.\n', 'No problem in 3 files.\n'],
    [[diagnosticOf()], '1 avertissement dans 1 fichier.\n', '1 warning in 1 file.\n'],
    [
      [diagnosticOf(fixable), diagnosticOf(fixable), diagnosticOf({ edits: [] })],
      '3 avertissements dans 1 fichier\u202F; 2 réparables avec gtm check --fix.\n',
      '3 warnings in 1 file; 2 fixable with gtm check --fix.\n',
    ],
  ])('sums up %#', (diagnostics, fr, en) => {
    expect(pretty.format(reportOf(diagnostics), plain).endsWith(fr)).toBe(true);
    expect(pretty.format(reportOf(diagnostics), { ...plain, language: 'en' }).endsWith(en)).toBe(true);
  });

  it('shows no line when there is none', () => {
    const { excerpt: _, ...undecoded } = diagnosticOf();
    expect(pretty.format(reportOf([undecoded]), plain)).not.toContain('│');
  });

  it('paints the severity and the underline alike', () => {
    const same = (text: string) => text;
    const paint = { bold: same, dim: same, tone: (text: string, tone: string) => `<${tone}>${text}</>` };
    const shown = pretty.format(reportOf([diagnosticOf({ severity: 'error' })]), { ...plain, paint });
    expect(shown).toContain(':12:10 <bad>erreur</> ');
    expect(shown).toContain('<bad>^^^^^^^^^^</>');
  });

  it.each(hostile)('keeps %j from the terminal', (text) => {
    const words = { fr: text, en: text };
    const report = reportOf([
      diagnosticOf({ file: text, code: text, excerpt: text, message: words, remedy: words, position: at(1, 2, 4) }),
    ]);
    expect(pretty.format(report, plain)).not.toMatch(unsafe);
    expect(pretty.format(report, plain).isWellFormed()).toBe(true);
  });

  it.each([80, 40, 24])('fits %d columns but for the place, which stays whole', (width) => {
    const excerpt = `      - text: ${'long '.repeat(80)}`;
    const diagnostics = [1, 15, 200, 390].map((column) =>
      diagnosticOf({ excerpt, position: at(1200, column, column + 9) }),
    );
    const lines = pretty.format(reportOf(diagnostics), { ...plain, width }).split('\n');
    expect(lines.filter((line) => displayWidth(line) > width && !line.startsWith('meetings/'))).toEqual([]);
  });
});

describe('excerptOf', () => {
  const shown = (line: string, position: NonNullable<ReturnType<typeof at>>, width = 40) => {
    const { text, from, length } = excerptOf(line, position, width);
    return [text, ' '.repeat(from) + '^'.repeat(length)];
  };
  const place = (column: number, endColumn?: number, endLine?: number) => ({
    ...{ line: 1, column, endLine: endLine ?? 1, endColumn: endColumn ?? column + 1 },
  });

  it.each<[string, string, NonNullable<ReturnType<typeof at>>, readonly string[]]>([
    ['plain text', 'due: 2023', place(6, 10), ['due: 2023', '     ^^^^']],
    ['after wide characters', 'à 中文: x', place(7), ['à 中文: x', '        ^']],
    ['wide characters', '中文', place(1, 3), ['中文', '^^^^']],
    ['after a tab, shown as one space', '\tdue: x', place(7), [' due: x', '      ^']],
    ['after an accent of its own', 'e\u0301: x', place(5), ['e\u0301: x', '   ^']],
    ['after a pair of surrogates', '👍: x', place(5), ['👍: x', '    ^']],
    ['a control character', 'a\u001bb', place(2), ['a\uFFFDb', ' ^']],
    ['an empty stretch', 'due:', place(5, 5), ['due:', '    ^']],
    ['a place behind the end', 'due:', place(99, 100), ['due:', '    ^']],
    ['an end before its start', 'due: x', place(5, 2), ['due: x', '    ^']],
    ['several lines', 'due: x', place(6, 3, 4), ['due: x', '     ^']],
    ['blanks at the end', 'a   ', place(1), ['a', '^']],
    ['an empty line', '', place(1), ['', '^']],
  ])('points under %s', (_name, line, position, expected) => {
    expect(shown(line, position)).toEqual(expected);
  });

  it.each<[string, string, NonNullable<ReturnType<typeof at>>, readonly string[]]>([
    ['the end', `${'a'.repeat(30)}due: x`, place(36), ['…aaaaaaaaadue: x', '               ^']],
    ['the middle', `${'a'.repeat(30)}X${'b'.repeat(30)}`, place(31), ['…aaaaaaXbbbbbbb…', '       ^']],
    ['the start', `X${'b'.repeat(30)}`, place(1), ['Xbbbbbbbbbbbbbb…', '^']],
    ['something longer', `ab${'X'.repeat(30)}`, place(3, 33), ['abXXXXXXXXXXXX…', '  ^^^^^^^^^^^^^']],
  ])('cuts a line around %s', (_name, line, position, [text, underline]) => {
    const [cut, mark] = shown(line, position, 16);
    expect([cut, mark?.trimEnd()]).toEqual([text, underline]);
  });

  it('takes no time on a line of megabytes', () => {
    const line = `${'中'.repeat(2_000_000)}X${'é'.repeat(2_000_000)}`;
    const { text, length } = excerptOf(line, place(2_000_001), 60);
    expect([displayWidth(text), length, text.includes('X')]).toEqual([expect.any(Number), 1, true]);
    expect(displayWidth(text)).toBeLessThanOrEqual(60);
  });
});
