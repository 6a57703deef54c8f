import type { Span } from '../../model/diagnostic.ts';
import { PROSE_KEYS, TEXT_KEYS, TEXT_LISTS } from '../../record/keys/keys.ts';
import type { YamlNode, YamlScalar } from '../../record/yaml/yaml-node.ts';
import type { AloneRule } from '../facts/rule.ts';

export const textRemark: AloneRule = {
  about: 'record',
  alone: true,
  code: 'text/remark',
  severity: 'warning',
  why: {
    fr: 'Ce qui suit un « # » n’est pas du texte pour YAML : la fin d’une phrase peut y disparaître sans bruit.',
    en: 'What follows a "#" is no text to YAML: the end of a sentence may disappear there without a sound.',
  },
  message: ({ kept, lost }) => ({
    fr: `YAML s’arrête au « # » : il garde « ${kept} », et « ${lost} » n’est pas lu.`,
    en: `YAML stops at the "#": it keeps "${kept}", and "${lost}" is not read.`,
  }),
  remedy: () => ({
    fr: 'Si c’est du texte, mettez la valeur entière entre guillemets droits ; si c’est une remarque, mettez-la sur sa propre ligne.',
    en: 'If it is text, put the whole value in straight quotes; if it is a remark, put it on a line of its own.',
  }),
  good: `---
date: 2023-03-01
title: Réunion ordinaire
# Une remarque sur sa ligne.
actions:
  - { id: a1, text: "Demander l’avis du maire # et du préfet", owners: DRECM/R, due: 2023 }
---
`,
  bad: `---
date: 2023-03-01
actions:
  - id: a1
    text: Demander l’avis du maire ⟦# et du préfet⟧
    owners: DRECM/R
    due: 2023
---
`,
  *check({ source: { text, root } }) {
    for (const node of textsIn(root, false)) {
      const span = remarkBehind(node, text);
      const lost = text.slice(span.start, span.end).replace(/^#+\s*/, '');
      if (lost !== '') yield { span, values: { kept: node.text, lost } };
    }
  },
};

/** The texts of sentences and names in a tree, in quotes or not: `--fix` may have put them there, and left the remark. */
function* textsIn(node: YamlNode, isProse: boolean): Generator<YamlScalar> {
  if (node.kind === 'map') for (const { key, value } of node.pairs) yield* textsIn(value, isText(key));
  else if (node.kind === 'list') for (const item of node.items) yield* textsIn(item, isProse);
  else if (isProse && node.style !== 'block' && !node.absent) yield node;
}

/** Sentences and names; dates, hours and words of a fixed form have remarks behind them. */
function isText(key: string): boolean {
  return PROSE_KEYS.has(key) || TEXT_KEYS.has(key) || TEXT_LISTS.has(key);
}

/** The remark on the line on which a value ends; empty where there is none. A `#` stuck to a word is told as YAML is read. */
function remarkBehind({ span: { end } }: YamlScalar, text: string): Span {
  const line = /^[ \t]+(#[ \t#][^\r\n]*)/.exec(text.slice(end, end + 1000));
  const start = end + (line?.[0].length ?? 0) - (line?.[1]?.length ?? 0);
  return { start, end: start + (line?.[1]?.trimEnd().length ?? 0) };
}
