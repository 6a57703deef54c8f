import { ATTENDANCE_STATES, type AttendanceState, type Path } from '../../model/meeting/meeting.ts';
import { listAt, mapAt, textAt, textOf } from '../../record/yaml/node-values.ts';
import type { YamlNode } from '../../record/yaml/yaml-node.ts';
import type { AloneContext } from './rule.ts';

/** An entry of the attendance as it stands in the file; `flow`, whether its list is in brackets. */
export type AttendanceItem = {
  readonly state: AttendanceState;
  readonly path: Path;
  readonly item: YamlNode;
  readonly flow: boolean;
};

/** The entries of all lists of the attendance, list by list, as they are typed. */
export function* attendanceItems({ source: { root } }: Pick<AloneContext, 'source'>): Generator<AttendanceItem> {
  const attendance = mapAt(root, 'attendance');
  for (const state of ATTENDANCE_STATES) {
    const list = listAt(attendance, state);
    for (const [place, item] of list?.items.entries() ?? [])
      yield { state, path: ['attendance', state, place], item, flow: list?.flow ?? true };
  }
}

/** The words of an entry that name a structure: the entry itself, or what its map says. */
export function structureTyped(item: YamlNode): string | undefined {
  return textOf(item) ?? textAt(item.kind === 'map' ? item : undefined, 'structure');
}
