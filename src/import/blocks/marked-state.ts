// How far an action is by how its line is set.
import type { Line } from './block.ts';

type MarkedState = 'done' | 'dropped';

/**
 * A tick says that it is done. What is struck out is given up, unless its words say that it is done; `said`, what they say.
 * Undefined of other lines.
 */
export function markedState<State extends string>(
  { checked, struck }: Pick<Line, 'checked' | 'struck'>,
  said: State | undefined,
): MarkedState | undefined {
  if (!struck && checked !== true) return undefined;
  if (said === 'dropped') return 'dropped';
  return checked === true || said === 'done' ? 'done' : 'dropped';
}
