import type { UnreadFile } from '../../query/report.ts';
import type { OpenWorkspace } from '../../workspace/open.ts';

/**
 * The files that are not read, each with the first reason; the settings and the registry too, for they change every list.
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
  return unread.flatMap(({ findings }) => {
    const [first] = findings.filter((finding) => finding.severity === 'error').concat(findings);
    if (!first) return [];
    const { file, code, message, position } = first;
    return [{ file, line: position?.line ?? null, column: position?.column ?? null, code, message }];
  });
}
