import type { Edit } from '../../model/diagnostic.ts';
import { textOf } from '../../record/yaml/node-values.ts';
import type { YamlNode } from '../../record/yaml/yaml-node.ts';
import type { AloneRule } from '../facts/rule.ts';

export const meetingHourForm: AloneRule = {
  about: 'record',
  alone: true,
  code: 'meeting/hour-form',
  severity: 'info',
  why: {
    fr: 'L’heure s’écrit de bien des façons : 10:30 se trie et se compare.',
    en: 'An hour is written in many ways: 10:30 can be sorted and compared.',
  },
  message: ({ hour }) => ({ fr: `L’heure « ${hour} » est comprise.`, en: `The hour "${hour}" is understood.` }),
  remedy: ({ mended }) => ({
    fr: `Rien ne presse. « gtm check --fix » l’écrit « ${mended} ».`,
    en: `There is no hurry. "gtm check --fix" writes it "${mended}".`,
  }),
  good: `---
date: 2023-03-01
start: 10:30
---
`,
  bad: `---
date: 2023-03-01
start: ⟦10h30⟧
---
`,
  *check({ source: { root } }) {
    for (const node of hoursIn(root)) {
      const [, hour = '', minutes = '00'] = /^([01]?\d|2[0-3])[hH]([0-5]\d)?$/.exec(textOf(node) ?? '') ?? [];
      if (hour === '') continue;
      const mended = `${hour}:${minutes || '00'}`;
      const edit: Edit = { ...node.span, text: mended };
      yield { span: node.span, values: { hour: textOf(node) ?? '', mended }, edits: [edit] };
    }
  },
};

const HOURS: ReadonlySet<string> = new Set(['start', 'end', 'arrived', 'left']);

/** The hours of a tree; what people keep for themselves under `x-` keys is left alone. */
function* hoursIn(node: YamlNode, key = ''): Generator<YamlNode> {
  if (node.kind === 'map')
    for (const pair of node.pairs) if (!pair.key.startsWith('x-')) yield* hoursIn(pair.value, pair.key);
  if (node.kind === 'list') for (const item of node.items) yield* hoursIn(item, key);
  if (node.kind === 'scalar' && HOURS.has(key)) yield node;
}
