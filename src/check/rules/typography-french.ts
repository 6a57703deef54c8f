import { typographyEdits } from '../../i18n/typography.ts';
import type { Edit } from '../../model/diagnostic.ts';
import { PROSE_KEYS } from '../../record/keys/keys.ts';
import type { RecordSource } from '../../record/read-record.ts';
import { textOf } from '../../record/yaml/node-values.ts';
import type { YamlMap, YamlNode, YamlScalar } from '../../record/yaml/yaml-node.ts';
import type { AloneRule } from '../facts/rule.ts';

export const typographyFrench: AloneRule = {
  about: 'record',
  alone: true,
  code: 'typography/french',
  severity: 'info',
  off: true,
  why: {
    fr: 'Une espace insécable garde un signe avec son mot : sans elle, un « ? » peut ouvrir une ligne.',
    en: 'A no-break space keeps a sign with its word: without it, a "?" may begin a line of French text.',
  },
  message: ({ around }) => ({
    fr: `Il faut ici une espace insécable : « ${around} ».`,
    en: `French typography wants a no-break space here: "${around}".`,
  }),
  remedy: () => ({
    fr: 'Laissez « gtm check --fix » l’insérer ; les documents imprimés l’ont de toute façon.',
    en: 'Let "gtm check --fix" insert it; printed documents have it in any case.',
  }),
  good: `---
date: 2023-03-01
title: "Réunion ordinaire\u00A0: suivi"
---

Qui s’en charge\u202F?
`,
  bad: `---
date: 2023-03-01
title: Réunion ordinaire
---

Qui s’en charge⟦ ⟧?
`,
  *check({ config, source }) {
    if (config.locale !== 'fr') return;
    const { text, bodyStart, root } = source;
    const edits = [...headerEdits(root, source), ...shifted(typographyEdits(text.slice(bodyStart)), bodyStart)];
    for (const edit of edits) {
      const span = { start: edit.start, end: Math.max(edit.end, edit.start + 1) };
      yield { span, values: { around: around(edit, source) }, edits: [edit] };
    }
  },
};

/** A few words on both sides of an edit, on its line. */
function around({ start, end }: Edit, { text, lines }: RecordSource): string {
  const line = lines.spanOf(lines.lineAt(start));
  const before = text.slice(Math.max(line.start, start - 30), start);
  const cut = line.start < start - 30 ? before.replace(/^\S*\s/, '') : before;
  return `${cut}${text.slice(start, Math.min(line.end, end + 10))}`.trim();
}

function* headerEdits(map: YamlMap, source: RecordSource): Generator<Edit> {
  for (const { key, value } of map.pairs) yield* nodeEdits(value, PROSE_KEYS.has(key), source);
}

function* nodeEdits(node: YamlNode, prose: boolean, source: RecordSource): Generator<Edit> {
  if (node.kind === 'map') yield* headerEdits(node, source);
  else if (node.kind === 'list') for (const item of node.items) yield* nodeEdits(item, prose, source);
  else if (prose) yield* scalarEdits(node, source);
}

/** Only where the text stands in the file as it is read, on one line and without escapes. */
function scalarEdits(node: YamlScalar, { text }: RecordSource): readonly Edit[] {
  const words = textOf(node) ?? '';
  const start = node.span.start + (node.style === 'quoted' ? 1 : 0);
  return text.startsWith(words, start) ? shifted(typographyEdits(words), start) : [];
}

function shifted(edits: readonly Edit[], by: number): readonly Edit[] {
  return edits.map(({ start, end, text }) => ({ start: start + by, end: end + by, text }));
}
