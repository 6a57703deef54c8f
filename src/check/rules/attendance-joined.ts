import type { RegistryIndex } from '../../model/owners/registry-index.ts';
import { nameInBrackets } from '../../record/traps/trap.ts';
import type { YamlNode } from '../../record/yaml/yaml-node.ts';
import { attendanceItems } from '../facts/attendance-items.ts';
import type { AloneRule } from '../facts/rule.ts';

export const attendanceJoined: AloneRule = {
  about: 'record',
  alone: true,
  code: 'attendance/joined',
  severity: 'warning',
  why: {
    fr: 'Des noms que rien ne sépare, sur une ligne ou sur plusieurs sans tiret, comptent pour une seule structure que personne ne connaît.',
    en: 'Names with nothing between them, on one line or on several without a dash, count as one structure that nobody knows.',
  },
  message: ({ names, count }) => ({
    fr: `Rien ne sépare ces ${count} noms : ${names}.`,
    en: `Nothing stands between these ${count} names: ${names}.`,
  }),
  remedy: ({ list }) => ({
    fr: `Un tiret devant chaque nom, sur sa ligne, ou des crochets et des virgules : [${list}].`,
    en: `A dash before each name, on its line, or brackets and commas: [${list}].`,
  }),
  good: `---
date: 2023-03-01
attendance:
  present: [DRECM/R, ANLTP/TIM]
---
`,
  bad: `---
date: 2023-03-01
attendance:
  present: [⟦DRECM/R ANLTP/TIM⟧]
---
`,
  *check({ source, index }) {
    for (const { path, item } of attendanceItems({ source })) {
      const names = namesIn(item, index);
      if (names.length < 2) continue;
      const list = names.map(nameInBrackets).join(', ');
      yield { path, values: { names: names.join(' · '), count: names.length, list } };
    }
  },
};

/** Longer words hold a sentence. */
const MOST_WORDS = 30;

/** The registered names that the words of an entry are, one behind the other; none where it is one name, or others too. */
function namesIn(item: YamlNode, index: RegistryIndex): readonly string[] {
  if (item.kind !== 'scalar' || item.absent || index.lookup(item.text)) return [];
  const words = item.text.split(/\s+/).filter((word) => word !== '');
  if (words.length > MOST_WORDS || words.some((word) => !/[\p{L}\d]/u.test(word))) return [];
  const names: string[] = [];
  for (let at = 0; at < words.length; ) {
    let length = words.length - at;
    while (length > 0 && !index.lookup(words.slice(at, at + length).join(' '))) length -= 1;
    if (length === 0) return [];
    names.push(words.slice(at, at + length).join(' '));
    at += length;
  }
  return names;
}
