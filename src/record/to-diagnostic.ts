import type { Diagnostic, Edit, Severity, Span } from '../model/diagnostic.ts';
import type { Words } from '../model/words.ts';
import type { DecodeProblem } from './decode.ts';
import type { LineIndex } from './lines.ts';

export type Found = {
  readonly code: string;
  readonly severity?: Severity;
  readonly span: Span;
  readonly message: Words;
  readonly remedy: Words;
  readonly edits?: readonly Edit[];
};

/** A finding with its place in lines and columns and the line it stands on; an error unless it says otherwise. */
export function toDiagnostic(file: string, lines: LineIndex, found: Found): Diagnostic {
  const position = lines.positionOf(found.span);
  return {
    code: found.code,
    severity: found.severity ?? 'error',
    file,
    position,
    excerpt: lines.textOf(position.line),
    message: found.message,
    remedy: found.remedy,
    ...(found.edits && found.edits.length > 0 ? { edits: found.edits } : {}),
  };
}

/** The finding for a file whose bytes are not text. */
export function undecodedFile(file: string, bytes: Uint8Array, problem: DecodeProblem): Diagnostic {
  const { code, message, remedy, offset } = problem;
  const before = bytes.subarray(0, offset ?? 0);
  const line = before.reduce((count, byte) => count + (byte === 10 ? 1 : 0), 1);
  const column = before.length - before.lastIndexOf(10);
  const position = offset === null ? null : { line, column, endLine: line, endColumn: column + 1 };
  return { code, severity: 'error', file, position, message, remedy };
}
