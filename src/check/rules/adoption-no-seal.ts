import type { AloneRule } from '../facts/rule.ts';

export const adoptionNoSeal: AloneRule = {
  about: 'record',
  alone: true,
  code: 'adoption/no-seal',
  severity: 'warning',
  why: {
    fr: 'Un compte rendu dit adopté, mais sans sceau, peut changer sans que personne le voie.',
    en: 'Minutes that say that they are adopted, but bear no seal, can change without anybody seeing it.',
  },
  message: () => ({
    fr: 'Ce compte rendu dit être adopté, mais ne porte pas de sceau.',
    en: 'These minutes say that they are adopted, but bear no seal.',
  }),
  remedy: ({ id }) => ({
    fr: `« gtm adopt ${id} --at RÉUNION » le scelle, avec la réunion qui l’a adopté ; sinon, écrivez « status: circulated ».`,
    en: `"gtm adopt ${id} --at MEETING" seals them, with the meeting that adopted them; if none has, write "status: circulated".`,
  }),
  good: `---
date: 2023-03-01
title: Réunion ordinaire
status: circulated
---
`,
  bad: `---
date: 2023-03-01
title: Réunion ordinaire
status: ⟦adopted⟧
---
`,
  *check({ meeting: { id, status, adoption } }) {
    // With the meeting that adopted them named, minutes were adopted on paper or before gtm: no seal could be put then, and
    // `gtm verify` says that nothing proves their words.
    if (status === 'adopted' && adoption?.at === undefined && adoption?.seal === undefined)
      yield { path: ['status'], values: { id } };
  },
};
