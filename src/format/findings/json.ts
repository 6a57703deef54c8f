/** The contract `gtm/check@1`, described by a schema. */

import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Language } from '../../model/words.ts';
import { jsonText } from '../json.ts';
import { type CheckFormat, isFixable, sortDiagnostics } from './check-format.ts';

export const json: CheckFormat = {
  name: 'json',
  format: ({ diagnostics, generated, unread }, { language }) => {
    const envelope = {
      schema: 'gtm/check@1',
      generated,
      asOf: generated,
      items: sortDiagnostics(diagnostics).map((diagnostic) => itemOf(diagnostic, language)),
      unread: unread.map(({ file, line, column, code, message }) => {
        return { file, line, column, code, message: message[language] };
      }),
    };
    return `${jsonText(envelope, 2)}\n`;
  },
};

function itemOf(diagnostic: Diagnostic, language: Language): Readonly<Record<string, unknown>> {
  const { code, severity, file, position, message, remedy } = diagnostic;
  return {
    code,
    severity,
    file,
    line: position?.line ?? null,
    column: position?.column ?? null,
    endLine: position?.endLine ?? null,
    endColumn: position?.endColumn ?? null,
    message: message[language],
    remedy: remedy[language],
    fixable: isFixable(diagnostic),
  };
}
