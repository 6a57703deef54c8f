import { parseCivilDate } from '../model/civil-date.ts';
import type { Found } from './to-diagnostic.ts';
import type { YamlMap, YamlNode, YamlScalar } from './yaml/yaml-node.ts';

/** Deadlines written as a day (2026-02-30) that does not exist: nobody can mean them, in a record with or without a date. */
export function dateFindings(root: YamlMap): readonly Found[] {
  const found: Found[] = [];
  const open: YamlNode[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.kind === 'list') open.push(...node.items);
    if (node.kind !== 'map') continue;
    for (const { key, value } of node.pairs) {
      if (key.startsWith('x-')) continue;
      if (key === 'due' && value.kind === 'scalar' && isImpossible(value.text)) found.push(impossible(value));
      else if (value.kind !== 'scalar') open.push(value);
    }
  }
  return found;
}

function isImpossible(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parseCivilDate(text) === undefined;
}

function impossible({ text, span }: YamlScalar): Found {
  return {
    code: 'schema/date',
    span,
    message: {
      fr: `due : « ${text} » n’est pas une date qui existe.`,
      en: `due: "${text}" is not a date that exists.`,
    },
    remedy: { fr: 'Écrivez année-mois-jour : 2023-03-01.', en: 'Write year-month-day: 2023-03-01.' },
  };
}
