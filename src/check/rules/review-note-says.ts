import { statusLabels } from '../../i18n/labels.ts';
import { statusIn } from '../../record/body/status-in.ts';
import { nodeAt } from '../../record/yaml/yaml-node.ts';
import type { AloneRule } from '../facts/rule.ts';

export const reviewNoteSays: AloneRule = {
  about: 'record',
  alone: true,
  code: 'review/note-says',
  severity: 'warning',
  why: {
    fr: 'Seul « status » change l’état d’une action : dit dans la note, il ne compte pas, et l’action reste comme elle était.',
    en: 'Only "status" changes the state of an action: said in the note, it does not count, and the action stays as it was.',
  },
  message: ({ fr, en }) => ({
    fr: `La note dit « ${fr} », mais « status » est vide : l’action reste comme elle était.`,
    en: `The note says "${en}", but "status" is empty: the action stays as it was.`,
  }),
  remedy: ({ status }) => ({
    fr: `Écrivez « status: ${status} » au-dessus de la note.`,
    en: `Write "status: ${status}" above the note.`,
  }),
  good: `==> meetings/2023-02-01.md <==
---
date: 2023-02-01
actions:
  - { id: a1, text: Visiter le centre, owners: DRECM/R }
---
==> meetings/2023-03-01.md <==
---
date: 2023-03-01
review:
  - action: 2023-02-01/a1
    status: done
    note: fait le 20 février
---
`,
  bad: `==> meetings/2023-02-01.md <==
---
date: 2023-02-01
actions:
  - { id: a1, text: Visiter le centre, owners: DRECM/R }
---
==> meetings/2023-03-01.md <==
---
date: 2023-03-01
review:
  - action: 2023-02-01/a1
    status:
    note: ⟦fait le 20 février⟧
---
`,
  *check({ meeting, source }) {
    for (const { note, status, due, path } of meeting.review) {
      // A new deadline is what the review found; the note says why.
      const said = note === undefined || status !== undefined || due !== undefined ? undefined : statusIn(note);
      if (said === undefined || said === 'open' || !saysNothing(nodeAt(source.root, [...path, 'status']))) continue;
      yield { path: [...path, 'note'], values: { ...statusLabels[said], status: said } };
    }
  },
};

/** A status that cannot be read is told of by itself. */
function saysNothing(node: ReturnType<typeof nodeAt>): boolean {
  return node === undefined || (node.kind === 'scalar' && node.text.trim() === '');
}
