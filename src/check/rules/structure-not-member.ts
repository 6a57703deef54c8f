import { periodInWords } from '../../i18n/date-words.ts';
import { parsePeriod } from '../../model/deadline/parse-period.ts';
import type { Path } from '../../model/meeting/meeting.ts';
import { placeIn } from '../../model/owners/place-in.ts';
import type { Structure } from '../../model/owners/structures.ts';
import { successor } from '../../model/owners/successor.ts';
import { namesAlone, ownersSaid } from '../facts/names-said.ts';
import type { AloneContext, AloneRule } from '../facts/rule.ts';

export const structureNotMember: AloneRule = {
  about: 'record',
  alone: true,
  code: 'structure/not-member',
  severity: 'warning',
  why: {
    fr: 'Une structure qui n’existe plus, ou pas encore, ne peut ni venir ni répondre d’une action.',
    en: 'A structure that exists no more, or not yet, can neither come nor answer for an action.',
  },
  message: ({ name, from, until }) => ({
    fr: from
      ? `« ${name} » n’existait pas encore à la date de cette réunion (au registre à partir de : ${inWords(from, 'fr')}).`
      : `« ${name} » n’existait plus à la date de cette réunion (au registre jusqu’à : ${inWords(until, 'fr')}).`,
    en: from
      ? `"${name}" did not exist yet on the day of this meeting (in the registry from: ${inWords(from, 'en')}).`
      : `"${name}" did not exist any more on the day of this meeting (in the registry until: ${inWords(until, 'en')}).`,
  }),
  remedy: ({ next, key }) => ({
    fr: `${next ? `Écrivez « ${next} », qui vient à sa suite` : 'Nommez la structure qui convient'}, ou corrigez « ${key} » dans structures.yaml.`,
    en: `${next ? `Write "${next}", which comes after it` : 'Name the structure that is meant'}, or correct "${key}" in structures.yaml.`,
  }),
  good: `==> structures.yaml <==
structures:
  - { id: Service des eaux, until: 2023-02 }
  - { id: Régie des eaux, from: 2023-03 }
==> meetings/2023-03-01.md <==
---
date: 2023-03-01
attendance:
  present: [Régie des eaux]
  guests: [Service des eaux]
---
`,
  bad: `==> structures.yaml <==
structures:
  - { id: Service des eaux, until: 2023-02 }
  - { id: Régie des eaux, from: 2023-03 }
  - { id: Mairie, from: 2024 }
==> meetings/2023-03-01.md <==
---
date: 2023-03-01
attendance:
  present: [⟦Mairie⟧, Régie des eaux]
actions:
  - { id: a1, text: Relever les compteurs, owners: ⟦[Service des eaux, Régie des eaux]⟧ }
  - { id: a2, text: Envoyer le relevé, owners: Service des eaux }
---
`,
  *check(context) {
    const { registry, meeting } = context;
    const told = new Set<string>();
    for (const { structure, path } of structuresSaid(context)) {
      const { id: name, from = '', until = '' } = structure;
      const place = placeIn(structure, meeting.date);
      if (place === 'within' || told.has(name)) continue;
      told.add(name);
      yield place === 'before'
        ? { path, values: { name, from, until: '', next: '', key: 'from' } }
        : { path, values: { name, from: '', until, next: successor(structure, registry) ?? '', key: 'until' } };
    }
  },
};

/** Guests may be of any time: members are told apart by it. */
function* structuresSaid(context: AloneContext): Generator<{ readonly structure: Structure; readonly path: Path }> {
  const { index } = context;
  for (const { words, path } of namesAlone(context)) {
    const found = path[1] === 'guests' ? undefined : index.lookup(words);
    if (found?.kind === 'structure') yield { structure: found.structure, path };
  }
  for (const { reading, path } of ownersSaid(context))
    for (const { id } of reading.owners) {
      const found = id === null ? undefined : index.lookup(id);
      if (found?.kind === 'structure') yield { structure: found.structure, path };
    }
}

function inWords(bound: string | number | undefined, language: 'fr' | 'en'): string {
  const period = parsePeriod(String(bound));
  if (!period) return String(bound);
  return periodInWords(period, language);
}
