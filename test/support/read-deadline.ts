import type { DeadlineAnchor } from '../../src/model/deadline/deadline.ts';
import { parseDeadline } from '../../src/model/deadline/reading/parse-deadline.ts';

/**
 * The reading of a deadline in one line: kind, then `earliest/latest` (`..` for an open end, nothing without a date),
 * then `urgent`, then the doubts. "avant juin" gives `range ../2023-05-31`.
 */
export function readDeadline(text: string, anchor: DeadlineAnchor): string {
  const { kind, earliest, latest, urgent, doubts = [] } = parseDeadline({ text }, anchor);
  const dates = earliest || latest ? [`${earliest ?? '..'}/${latest ?? '..'}`] : [];
  const flags = doubts.map((doubt) => (doubt.other ? `${doubt.kind}:${doubt.other}` : doubt.kind));
  return [kind, ...dates, ...(urgent ? ['urgent'] : []), ...flags].join(' ');
}
