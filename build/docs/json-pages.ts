import type { Language, Words } from '../../src/model/words.ts';
import { writtenKeys } from './key-tables.ts';
import { code, prose, table } from './markdown.ts';
import type { PageSource } from './page.ts';
import { type KeyGroup, keyGroups, type Schema } from './schema.ts';
import { inLanguage } from './titles.ts';

/** A JSON output: its kind (`actions`), and its schema. */
export type Contract = { readonly kind: string; readonly schema: Schema };

/** What every JSON output has in common, then a page for each. */
export function jsonPages(contracts: readonly Contract[], language: Language): readonly PageSource[] {
  return [indexPage(contracts, language), ...contracts.map((contract) => contractPage(contract, language))];
}

function indexPage(contracts: readonly Contract[], language: Language): PageSource {
  const rows = contracts.map(({ kind, schema }) => [
    `[${code(String(schema.$id))}](${kind}.md)`,
    prose(inLanguage(schema.description, language)),
  ]);
  const unread = groupAt(contracts[0]?.schema ?? {}, 'unread[]');
  return {
    path: 'json/README.md',
    title: { fr: 'Les sorties JSON', en: 'The JSON outputs' },
    body: [
      INTRODUCTION[language],
      table(HEAD[language], rows),
      `## ${ENVELOPE[language]}`,
      ENVELOPE_WORDS[language],
      writtenKeys(envelopeOf(contracts[0]?.schema ?? {}), language),
      ...(unread ? [`### ${inLanguage(unread.schema.title, language)}`, writtenKeys(unread, language)] : []),
    ],
  };
}

function groupAt(schema: Schema, place: string): KeyGroup | undefined {
  return keyGroups(schema).find(({ places }) => places.includes(place));
}

/** What stands around the items, without what is of one output only. */
function envelopeOf(contract: Schema): KeyGroup {
  const keys = groupAt(contract, '')?.keys ?? [];
  const common = keys.map((key) => {
    if (key.name === 'items') return { ...key, group: null };
    if (key.name !== 'schema') return key;
    const { const: _, ...schema } = key.schema;
    return { ...key, schema: { ...schema, type: 'string' } };
  });
  return { places: [''], schema: {}, keys: common };
}

function contractPage({ kind, schema }: Contract, language: Language): PageSource {
  const groups = keyGroups(schema).filter(({ places }) => places.some((place) => place.startsWith('items[]')));
  const id = String(schema.$id);
  return {
    path: `json/${kind}.md`,
    title: { fr: code(id), en: code(id) },
    body: [
      `${prose(inLanguage(schema.description, language))} ${SCHEMA_FILE[language]} [${code(`schemas/output/${kind}.schema.json`)}](../../../schemas/output/${kind}.schema.json).`,
      AROUND[language],
      ...groups.flatMap((group) => [`## ${inLanguage(group.schema.title, language)}`, writtenKeys(group, language)]),
    ],
  };
}

const HEAD: Readonly<Record<Language, readonly string[]>> = { fr: ['Schéma', 'Sortie'], en: ['Schema', 'Output'] };
const ENVELOPE: Words = { fr: 'L’enveloppe', en: 'The envelope' };
const ENVELOPE_WORDS: Words = {
  fr: 'Ces clés entourent les éléments de chaque sortie.',
  en: 'These keys stand around the items of every output.',
};
const SCHEMA_FILE: Words = { fr: 'Son schéma JSON :', en: 'Its JSON Schema:' };
const AROUND: Words = {
  fr: 'Ce qui entoure les éléments est le même pour toutes les sorties : [l’enveloppe](README.md#lenveloppe).',
  en: 'What stands around the items is the same in every output: [the envelope](README.md#the-envelope).',
};

const INTRODUCTION: Words = {
  fr: `Avec \`--json\`, une commande écrit ses résultats pour d’autres programmes. Ces sorties sont un contrat : leurs clés sont
publiques, il peut s’en ajouter, aucune n’est jamais renommée ni retirée sans que le chiffre après « @ » ne change. La même
demande sur les mêmes fichiers, le même jour, donne les mêmes octets.`,
  en: `With \`--json\` a command writes its results for other programs. These outputs are a contract: their keys are public, more
may come, and none is ever renamed or removed without a new number after "@". The same request on the same files, on the
same day, gives the same bytes.`,
};
