import type { UnreadFile } from '../../query/report.ts';
import type { OpenWorkspace } from '../../workspace/open.ts';

/**
 * The files that are not read, each with the first reason that kept it from being read; the settings and the registry too, for they change every list.
 * Documents of other programs among the records are told by a check alone.
 */
export function unreadOf({
  config,
  registry,
  readings,
}: Pick<OpenWorkspace, 'config' | 'registry' | 'readings'>): readonly UnreadFile[] {
  const unread = [
    ...[config, registry].filter(({ source }) => !source?.root),
    // The findings of what was read are looked for when somebody asks.
    ...readings.filter((reading) => !reading.meeting && reading.findings[0]?.code !== 'file/document'),
  ];
  return unread.flatMap(({ findings, source }) => {
    const keeps = source?.root ? UNDATED : UNPARSED;
    const errors = findings.filter((finding) => finding.severity === 'error').concat(findings);
    const first = errors.find(({ code }) => keeps.test(code)) ?? errors[0];
    if (!first) return [];
    const { file, code, message, position } = first;
    return [{ file, line: position?.line ?? null, column: position?.column ?? null, code, message }];
  });
}

/** What keeps a text from being read as YAML: a `#` only cuts a value, and a schema is asked of what was read. */
const UNPARSED = /^(?!yaml\/hash$|schema\/)/;
/** What keeps a record that YAML could read from being a meeting: it has no valid date. */
const UNDATED = /^schema\/(?:date|missing-key)$/;
