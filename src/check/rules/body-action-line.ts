import { actionLines, runsOf } from '../../record/body/action-lines.ts';
import { knownWords } from '../../record/body/known-words.ts';
import type { AloneRule } from '../facts/rule.ts';

export const bodyActionLine: AloneRule = {
  about: 'record',
  alone: true,
  code: 'body/action-line',
  severity: 'warning',
  why: {
    fr: 'Les actions tapées dans le texte, ligne par ligne ou en cases à cocher, ne sont suivies nulle part.',
    en: 'Actions typed in the text, line by line or as boxes to tick, are followed up nowhere.',
  },
  message: ({ count }) =>
    count === 1
      ? {
          fr: 'Cette ligne dit une action qui n’est pas suivie : elle n’est que dans le texte.',
          en: 'This line says an action that is not followed up: it stands only in the text.',
        }
      : {
          fr: `À partir de cette ligne, ${count} actions ne sont pas suivies : elles ne sont que dans le texte.`,
          en: `From this line on, ${count} actions are not followed up: they stand only in the text.`,
        },
  remedy: ({ count, id }) => ({
    fr: `« gtm lift ${id} » ${count === 1 ? 'la passe' : 'les passe'} dans l’en-tête (actions), où elle${count === 1 ? ' sera suivie' : 's seront suivies'}.`,
    en: `"gtm lift ${id}" moves ${count === 1 ? 'it' : 'them'} into the header (actions), where ${count === 1 ? 'it is' : 'they are'} followed up.`,
  }),
  good: `---
date: 2023-03-01
agenda:
  - title: Centre d'accueil
    actions: none
---

## Centre d'accueil

Action : aucune.

- Une action de formation a été menée.
`,
  bad: `---
date: 2023-03-01
agenda:
  - title: Centre d'accueil
---

## Centre d'accueil

⟦- Action : organiser une visite du centre (DRECM/R, 30 juin)⟧
- [ ] Tenir une journée portes ouvertes

Le centre est ouvert.

⟦À faire : écrire au directeur⟧
`,
  *check({ meeting, source, index }) {
    const { id } = meeting;
    const found = actionLines(source, knownWords(meeting, index));
    for (const run of runsOf(found, source)) {
      const span = source.lines.spanOf(run[0]?.line ?? 1);
      yield { span, values: { count: run.length, id } };
    }
  },
};
