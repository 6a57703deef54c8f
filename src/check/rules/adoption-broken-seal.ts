import { sealOf } from '../../record/seal-of.ts';
import type { AloneRule } from '../facts/rule.ts';

export const adoptionBrokenSeal: AloneRule = {
  about: 'record',
  alone: true,
  code: 'adoption/broken-seal',
  severity: 'error',
  why: {
    fr: 'Les mots d’un compte rendu adopté sont ceux que la réunion a adoptés : les corriger est l’affaire d’un erratum.',
    en: 'The words of adopted minutes are those that the meeting adopted: correcting them is for an erratum.',
  },
  message: () => ({
    fr: 'Ce compte rendu a changé depuis son adoption : il ne correspond plus à son sceau.',
    en: 'These minutes have changed since their adoption: they do not match their seal any more.',
  }),
  remedy: ({ id }) => ({
    fr: `« gtm verify ${id} » dit ce qui a changé ; rétablissez-le, puis corrigez par : gtm erratum ${id} TEXTE.`,
    en: `"gtm verify ${id}" tells what changed; put it back, then correct by: gtm erratum ${id} TEXT.`,
  }),
  good: `---
date: 2023-03-01
title: Réunion ordinaire
status: adopted
adoption: { at: 2023-04-12, seal: sha256-227c3c6521dc7fc53a3a0fa94b3d899d2db2389e32293866a9141358e3513adb }
---
`,
  bad: `---
date: 2023-03-01
title: Réunion extraordinaire
status: adopted
adoption: { at: 2023-04-12, seal: ⟦sha256-227c3c6521dc7fc53a3a0fa94b3d899d2db2389e32293866a9141358e3513adb⟧ }
---
`,
  *check({ meeting: { id, adoption, status }, source }) {
    if (adoption?.seal === undefined || (status === 'adopted' && adoption.seal === sealOf(source))) return;
    yield { path: ['adoption', 'seal'], values: { id } };
  },
};
