// Findings for the tests of the formats of check.
import type { CheckFormatOptions, CheckReport } from '../../../src/format/findings/check-format.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';

/** What must not reach a terminal. */
export const unsafe = /(?!\n)[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;

const same = (text: string) => text;

export const plain: CheckFormatOptions = { language: 'fr', width: 80, paint: { bold: same, dim: same, tone: same } };

export function diagnosticOf(said: Partial<Diagnostic> = {}): Diagnostic {
  return {
    code: 'due/before-meeting',
    severity: 'warning',
    file: 'meetings/2023-03-01.md',
    position: { line: 12, column: 10, endLine: 12, endColumn: 20 },
    excerpt: '    due: 2022-01-01',
    message: { fr: 'L’échéance est avant la réunion.', en: 'The deadline is before the meeting.' },
    remedy: { fr: 'Corrigez la date.', en: 'Correct the date.' },
    ...said,
  };
}

export function reportOf(diagnostics: readonly Diagnostic[], said: Partial<CheckReport> = {}): CheckReport {
  return { diagnostics, checked: 3, generated: '2023-05-20', unread: [], rules: [], ...said };
}

/** Every line and column of a finding in one place. */
export function at(line: number, column: number, endColumn = column + 1, endLine = line): Diagnostic['position'] {
  return { line, column, endLine, endColumn };
}
