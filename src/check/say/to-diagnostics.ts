import type { Diagnostic, Span } from '../../model/diagnostic.ts';
import type { LineIndex } from '../../record/text/lines.ts';
import { toDiagnostic } from '../../record/text/to-diagnostic.ts';
import { spanAt, type YamlMap } from '../../record/yaml/yaml-node.ts';
import type { Finding, Rule } from '../facts/rule.ts';

/** The file a rule looked at; the edits of a sealed one are left out, since its words must stay. */
export type CheckedFile = {
  readonly file: string;
  readonly lines: LineIndex;
  readonly root: YamlMap;
  readonly sealed: boolean;
};

/** What a rule found, said in its words and placed in the file. */
export function toDiagnostics(rule: Rule, found: Iterable<Finding>, checked: CheckedFile): readonly Diagnostic[] {
  return [...found].map((finding) => {
    const values = finding.values ?? {};
    const said = {
      code: rule.code,
      severity: rule.severity,
      message: rule.message(values),
      remedy: rule.remedy(values),
      ...(finding.edits && !checked.sealed ? { edits: finding.edits } : {}),
    };
    const span = spanOf(finding, checked);
    if (!span) return { ...said, file: checked.file, position: null };
    return toDiagnostic(checked.file, checked.lines, { ...said, span });
  });
}

/** A place of several lines is shown on its first. */
function spanOf({ path, part, span }: Finding, { root, lines }: CheckedFile): Span | undefined {
  const whole = span ?? (path && spanAt(root, path, part));
  if (!whole) return undefined;
  const line = lines.spanOf(lines.lineAt(whole.start));
  return { start: whole.start, end: Math.max(whole.start, Math.min(whole.end, line.end)) };
}
