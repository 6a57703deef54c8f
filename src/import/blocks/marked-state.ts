// How far an action is by how its line is set.
import type { Line } from './block.ts';

type MarkedState = 'done' | 'dropped';

/**
 * A tick says that it is done, and so does a line through it, as on any list of things to do, unless its words say that it was
 * given up; `said`, what they say. Undefined of other lines.
 */
export function markedState<State extends string>(
  { checked, struck }: Pick<Line, 'checked' | 'struck'>,
  said: State | undefined,
): MarkedState | undefined {
  if (!struck && checked !== true) return undefined;
  return said === 'dropped' ? 'dropped' : 'done';
}
