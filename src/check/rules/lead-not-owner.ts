import type { RegistryIndex } from '../../model/owners/registry-index.ts';
import type { Owner } from '../../model/owners/structures.ts';
import { attendingIds } from '../../query/attendees.ts';
import { nameKey } from '../../words/fold-text.ts';
import { actionName } from '../facts/action-name.ts';
import { eventsSaid } from '../facts/events-said.ts';
import type { RecordRule } from '../facts/rule.ts';
import { stateAfter } from '../facts/state-after.ts';

export const leadNotOwner: RecordRule = {
  about: 'record',
  code: 'lead/not-owner',
  severity: 'error',
  why: {
    fr: 'Le chef de file conduit les autres responsables : il est forcément l’un d’eux.',
    en: 'The lead is the one among the owners who drives the others.',
  },
  message: ({ lead, action, owners }) => ({
    fr: `« ${lead} » est chef de file de l’action « ${action} », mais n’est pas parmi ses responsables${owners ? ` (${owners})` : ', qui ne sont pas nommés'}.`,
    en: `"${lead}" is the lead of action "${action}", but is not among its owners${owners ? ` (${owners})` : ', who are not named'}.`,
  }),
  remedy: ({ lead }) => ({
    fr: `Ajoutez « ${lead} » aux responsables (owners), ou retirez la ligne « lead ».`,
    en: `Add "${lead}" to the owners, or remove the line "lead".`,
  }),
  good: `---
date: 2023-03-01
actions:
  - { id: a1, text: Visiter le centre, owners: [DRECM/R, OIM], lead: OIM }
  - { id: a2, text: Relire la liste, owners: Partenaires, lead: OIM }
---
`,
  bad: `---
date: 2023-03-01
actions:
  - { id: a1, text: Visiter le centre, owners: [DRECM/R, HCR], lead: ⟦OIM⟧ }
---
`,
  *check(context) {
    for (const { followed, event, rank, path } of eventsSaid(context)) {
      if (event.lead === undefined) continue;
      const { owners, text } = stateAfter(followed, rank).owners;
      const asked = { lead: event.lead, index: context.index, present: attendingIds(context.meeting, context.index) };
      if (owners.some((owner) => isOrHolds(owner, asked))) continue;
      yield {
        path: [...path, 'lead'],
        values: { lead: event.lead, action: actionName(followed.action), owners: text },
      };
    }
  },
};

type Asked = { readonly lead: string; readonly index: RegistryIndex; readonly present: ReadonlySet<string> };

/** The lead themselves, a group they belong to, or the structure they are of (or a person of theirs). */
function isOrHolds(owner: Owner, { lead, index, present }: Asked): boolean {
  const same = (name: string | undefined): boolean => name !== undefined && nameKey(name) === nameKey(lead);
  if (same(owner.name) || same(owner.structure)) return true;
  const leader = index.lookup(lead);
  if (leader?.kind === 'person' && leader.person.structure !== undefined) {
    const home = index.lookup(leader.person.structure);
    if (home?.kind === 'structure' && home.structure.id === owner.id) return true;
  }
  const group = owner.kind === 'group' ? index.lookup(owner.name) : undefined;
  return group?.kind === 'group' && index.membersOf(group.group, [...present]).some(same);
}
