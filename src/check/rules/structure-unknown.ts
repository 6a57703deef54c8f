import { nameKey } from '../../model/fold-text.ts';
import { grouped } from '../facts/grouped.ts';
import { unknownNames } from '../facts/names-said.ts';
import type { RecordRule } from '../rule.ts';
import { MOST_OF_FILE } from '../say/in-order.ts';
import { nearestNames } from '../say/nearest-names.ts';
import { shellWord } from '../say/shell-word.ts';

export const structureUnknown: RecordRule = {
  about: 'record',
  code: 'structure/unknown',
  severity: 'warning',
  why: {
    fr: 'Une action donnée à un nom que le registre ne connaît pas n’apparaît dans le suivi de personne.',
    en: 'An action given to a name that the registry does not know shows up in nobody’s follow-up.',
  },
  message: ({ name, count, near }) => ({
    fr: `« ${name} »${count === 1 ? '' : `, écrit ${count} fois dans ce compte rendu,`} n’est pas dans structures.yaml.${near ? ` Noms proches : ${near}.` : ''}`,
    en: `"${name}"${count === 1 ? '' : `, written ${count} times in these minutes,`} is not in structures.yaml.${near ? ` Nearest names: ${near}.` : ''}`,
  }),
  remedy: ({ word, known }) => ({
    fr: `Si c’est une nouvelle structure : gtm structures add ${word}. Si c’est un autre nom d’une structure connue : gtm structures alias ${known || 'SIGLE'} ${word}.`,
    en: `If it is a new structure: gtm structures add ${word}. If it is another name of a known one: gtm structures alias ${known || 'ACRONYM'} ${word}.`,
  }),
  good: `---
date: 2023-03-01
agenda:
  - title: Divers
    presenter: ANLTP/TIM
    actions:
      - { id: a1, text: Visiter le centre, owners: [DRECM/R, Partenaires], due: 2023 }
---
`,
  bad: `---
date: 2023-03-01
agenda:
  - title: Divers
    actions:
      - { id: a1, text: Visiter le centre, owners: [DRECM/R, ONG Garkoua], due: 2023 }
      - { id: a2, text: Relire la liste, owners: ONG Garkoua, due: 2023 }
---
`,
  *check(context) {
    const { registry, registryRead, index } = context;
    if (!registryRead) return;
    const names = grouped(unknownNames(context), ({ name }) => nameKey(name));
    for (const [rank, uses] of [...names.values()].entries()) {
      const [{ name, path }] = uses;
      const near = rank < MOST_OF_FILE ? nearestNames(name, registry, index) : [];
      const known = near[0] === undefined ? '' : shellWord(near[0]);
      yield { path, values: { name, count: uses.length, near: near.join(', '), word: shellWord(name), known } };
    }
  },
};
