import { findComments } from '../../record/body/find-comments.ts';
import type { AloneRule } from '../facts/rule.ts';

export const bodyOpenComment: AloneRule = {
  about: 'record',
  alone: true,
  code: 'body/open-comment',
  severity: 'warning',
  why: {
    fr: 'Un commentaire cache du papier ce qu’il entoure : sans sa fin, il cache plus que voulu.',
    en: 'A comment hides from the paper what stands in it: without its end, it hides more than was meant.',
  },
  message: () => ({
    fr: 'Ce commentaire n’est pas fermé : le texte qui le suit est caché avec lui.',
    en: 'This comment is not closed: the text behind it is hidden with it.',
  }),
  remedy: () => ({
    fr: 'Écrivez --> là où il finit ; si c’est du texte, écrivez \\<!--.',
    en: 'Write --> where it ends; if it is text, write \\<!--.',
  }),
  good: `---
date: 2023-03-01
---

Le quorum est atteint. <!-- À vérifier auprès du
secrétariat --> La séance est ouverte.
`,
  bad: `---
date: 2023-03-01
---

Le quorum est atteint. ⟦<!--⟧ À vérifier auprès du secrétariat

<!-- Fin -->
`,
  *check({ source: { text, bodyStart } }) {
    for (const { start, closed } of findComments(text.slice(bodyStart))) {
      const at = bodyStart + start;
      if (!closed) yield { span: { start: at, end: at + '<!--'.length } };
    }
  },
};
