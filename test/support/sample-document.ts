// A document with all that minutes hold, for targets to make something of.
export const SAMPLE = `# Compte rendu de la réunion

| Date | 1er mars 2023 |
| --- | --- |
| **Lieu** | Zinder |

Un texte avec une note[^1], encore la même[^1], du **gras**, de l'*italique*, ~~barré~~, \`code\`, H<sub>2</sub>O et un [lien](https://example.org).

## Ordre du jour

7. Premier point
8. Second point
   - sous-point
     1. détail

- [ ] à faire
- [x] fait

> Une citation

\`\`\`
lignes   de code
\`\`\`

| N° | Points d'actions | Responsables |
| ---: | :--- | :---: |
| 1 | Lire \\| relire | DRECM/R<br>OIM |

<table>
<tr><th rowspan="2">Structure</th><th colspan="2">Effectifs</th></tr>
<tr><th>Femmes</th><th>Hommes</th></tr>
<tr><td>ONG <b>Karkara</b></td><td>12</td><td><ul><li>huit</li><li>neuf</li></ul></td></tr>
</table>

---

### ɓ ɗ ƙ ƴ ŋ ☐ ☒ « & < > »

Fin.

[^1]: La première note.
`;

/** Its words in the order of the text, without the numbers that lists make themselves. */
export function wordsOfSample(): readonly string[] {
  return `Compte rendu de la réunion Date 1er mars 2023 Lieu Zinder Un texte avec une note encore la même du gras de l'
    italique barré code H 2 O et un lien Ordre du jour Premier point Second point sous-point détail à faire fait Une citation
    lignes de code N° Points d'actions Responsables 1 Lire relire DRECM/R OIM Structure Effectifs Femmes Hommes ONG Karkara
    12 huit neuf ɓ ɗ ƙ ƴ ŋ Fin`.split(/\s+/);
}
