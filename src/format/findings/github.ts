/**
 * Workflow commands of GitHub Actions, which show each finding beside its line ("Workflow commands for GitHub Actions",
 * setting an error message). `%` and line ends are escaped everywhere, `:` and `,` in properties too.
 */
import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import { safeBlock } from '../../model/safe-text.ts';
import type { Language } from '../../model/words.ts';
import { type CheckFormat, sortDiagnostics } from './check-format.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

export const github: CheckFormat = {
  name: 'github',
  format: ({ diagnostics }, { language }) =>
    sortDiagnostics(diagnostics)
      .map((diagnostic) => `${commandOf(diagnostic, language)}\n`)
      .join(''),
};

function commandOf({ code, severity, file, position, message, remedy }: Diagnostic, language: Language): string {
  const place = position ? [`line=${position.line}`, `endLine=${position.endLine}`, `col=${position.column}`] : [];
  // An end column means nothing to GitHub when the finding runs over several lines.
  const end = position && position.endLine === position.line ? [`endColumn=${position.endColumn}`] : [];
  const properties = [`file=${escapeProperty(file)}`, ...place, ...end, `title=${escapeProperty(code)}`];
  return `::${COMMANDS[severity]} ${properties.join(',')}::${escapeData(`${message[language]}\n${remedy[language]}`)}`;
}

function escapeData(text: string): string {
  return safeBlock(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
