import { isCollective, withoutDoubt } from '../../model/owners/owner-words.ts';
import type { RegistryIndex } from '../../model/owners/registry-index.ts';
import { attendanceItems, structureTyped } from '../facts/attendance-items.ts';
import type { AloneRule } from '../facts/rule.ts';

export const attendanceVague: AloneRule = {
  about: 'record',
  alone: true,
  code: 'attendance/vague',
  severity: 'warning',
  why: {
    fr: 'Le quorum et l’assiduité comptent des structures : un groupe n’en est pas une, et un doute n’y paraît plus.',
    en: 'Quorum and attendance count structures: a group is none, and a doubt shows no more in them.',
  },
  message: ({ words, sure }) =>
    sure
      ? { fr: `« ${words} » compte pour présent malgré le doute.`, en: `"${words}" counts in spite of the doubt.` }
      : { fr: `« ${words} » ne dit pas quelles structures.`, en: `"${words}" does not say which structures.` },
  remedy: ({ sure, key }) =>
    sure
      ? {
          fr: `Écrivez « ${sure} » si c’est sûr, sinon retirez la ligne.`,
          en: `Write "${sure}" if it is sure, otherwise remove the line.`,
        }
      : {
          fr: `Sous « ${key}: », nommez chaque structure sur sa ligne, après « - ».`,
          en: `Under "${key}:", name each structure on its line, after "- ".`,
        },
  good: `---
date: 2023-03-01
attendance:
  present: [DRECM/R, OIM]
---
`,
  bad: `---
date: 2023-03-01
attendance:
  present: [DRECM/R, ⟦Partenaires⟧, ⟦OIM ?⟧]
---
`,
  *check({ source, index }) {
    for (const { state, path, item } of attendanceItems({ source })) {
      const words = structureTyped(item) ?? '';
      const sure = sureName(words, index);
      if (sure === '' && !isOfSeveral(words, index)) continue;
      yield { path, values: { words, sure, key: state } };
    }
  },
};

/** "OIM ?", "OIM à confirmer": the registered name there would be without the doubt; empty where there is none. */
function sureName(words: string, { lookup }: RegistryIndex): string {
  const sure = lookup(words) ? undefined : withoutDoubt(words)?.trim();
  return sure !== undefined && lookup(sure) ? sure : '';
}

function isOfSeveral(words: string, { lookup }: RegistryIndex): boolean {
  const known = lookup(words);
  return known ? known.kind === 'group' : isCollective(words);
}
