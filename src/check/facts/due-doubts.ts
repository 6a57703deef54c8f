import type { DeadlineDoubt } from '../../model/deadline/deadline.ts';
import { type DueSaid, duesSaid } from './dues-said.ts';
import type { Finding, RecordContext } from './rule.ts';

/** The deadlines of a record that are in doubt in one way, as findings: the words, their reading, and the other one. */
export function* dueDoubts(
  context: RecordContext,
  kind: DeadlineDoubt['kind'],
  keep: (said: DueSaid) => boolean = () => true,
): Generator<Finding> {
  for (const said of duesSaid(context)) {
    const doubt = said.due.doubts?.find((each) => each.kind === kind);
    if (!doubt || !keep(said)) continue;
    const { path, action, due, date } = said;
    yield {
      path,
      values: { action, text: due.text, read: due.latest ?? due.earliest ?? '', other: doubt.other ?? '', date },
    };
  }
}
