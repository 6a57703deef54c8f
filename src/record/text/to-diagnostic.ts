import type { Diagnostic, Edit, Position, Severity, Span } from '../../model/diagnostic.ts';
import type { Words } from '../../model/words.ts';
import type { DecodeProblem } from './decode.ts';
import { indexLines, type LineIndex } from './lines.ts';
import type { ReadingCode } from './reading-code.ts';

/** Something to say of a place in a text. */
type Told = {
  readonly code: string;
  readonly severity?: Severity;
  readonly span: Span;
  /** The whole value that is not what it seems, whose other findings say nothing more. */
  readonly covers?: Span;
  readonly message: Words;
  readonly remedy: Words;
  readonly edits?: readonly Edit[];
};

/** The same, found by reading a file. */
export type Found = Told & { readonly code: ReadingCode };

/** The most findings one file reports of its form, so that a hostile one drowns nothing else. */
export const MOST_FINDINGS = 100;

/** The findings of one file, in the order of their places, and no more than anybody would read. */
export function toDiagnostics(file: string, lines: LineIndex, found: readonly Found[]): readonly Diagnostic[] {
  return [...found]
    .sort((a, b) => a.span.start - b.span.start)
    .slice(0, MOST_FINDINGS)
    .map((each) => toDiagnostic(file, lines, each));
}

/** A finding with its place in lines and columns and the line it stands on; an error unless it says otherwise. */
export function toDiagnostic(file: string, lines: LineIndex, found: Told): Diagnostic {
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
  return {
    code,
    severity: 'error',
    file,
    position: offset === null ? null : positionAt(bytes, offset),
    message,
    remedy,
  };
}

/** The line and column of a byte whose file is text up to there. */
function positionAt(bytes: Uint8Array, offset: number): Position {
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, offset));
  const place = indexLines(before).positionOf({ start: before.length, end: before.length });
  return { ...place, endColumn: place.column + 1 };
}
