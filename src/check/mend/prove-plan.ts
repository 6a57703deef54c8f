import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Meeting } from '../../model/meeting/meeting.ts';
import type { MeetingPlan } from '../../model/meeting/meeting-plan.ts';
import { readRecordText } from '../../record/read-record.ts';
import { checkRecord } from '../check-workspace.ts';
import type { Workspace } from '../facts/rule.ts';

/** A planned record as it would be written. */
export type WrittenPlan = { readonly plan: MeetingPlan; readonly file: string; readonly text: string };

/**
 * Reads a planned record again before it is written: what speaks against it. An error of the check is given as it is; a
 * record that does not hold every action of its plan gives `lost`, their ids. Nothing speaks against it when both are empty.
 */
export function provePlan(
  { plan, file, text }: WrittenPlan,
  workspaceWith: (meeting: Meeting) => Workspace,
): { readonly errors: readonly Diagnostic[]; readonly lost: readonly string[] } {
  const reading = readRecordText(file, text);
  const held = new Set(reading.meeting?.review.map(({ action, text: words }) => action ?? words));
  const found = reading.meeting ? checkRecord(reading, workspaceWith(reading.meeting)) : reading.findings;
  return {
    errors: found.filter(({ severity }) => severity === 'error'),
    lost: plan.review.map(({ action, text: words }) => action ?? words).filter((name) => !held.has(name)),
  };
}
