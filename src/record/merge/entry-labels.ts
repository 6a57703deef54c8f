// What the texts of actions and of reviews are called where a change of them is told.
import type { Words } from '../../model/words.ts';

export const ENTRY_LABELS = {
  owners: { fr: 'responsables', en: 'owners' },
  lead: { fr: 'chef de file', en: 'lead' },
  due: { fr: 'échéance', en: 'deadline' },
  status: { fr: 'état', en: 'status' },
  note: { fr: 'note', en: 'note' },
} as const satisfies Readonly<Record<string, Words>>;

/** "a2, échéance": of which entry it is. */
export function labelOf(name: string, { fr, en }: Words): Words {
  return { fr: `${name}, ${fr}`, en: `${name}, ${en}` };
}
