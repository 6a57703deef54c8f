import { countOf, type Noun } from '../../i18n/labels.ts';
import type { Registry, StructureKind } from '../../model/owners/structures.ts';
import type { Words } from '../../model/words.ts';
import { booleanCell, codeCell, numberCell, textCell } from '../cells.ts';
import { nameUses } from '../find/name-uses.ts';
import { nearestOwners, registeredNames } from '../find/resolve-owner.ts';
import type { Listing } from '../listing.ts';
import type { Cell, Column, Group, Report } from '../report.ts';

/** A name of the registry, or one that records use without it. */
export type NameRow = {
  readonly id: string;
  readonly name: string | null;
  readonly kind: StructureKind | 'group' | 'person' | null;
  readonly aliases: readonly string[];
  readonly used: number;
  readonly known: boolean;
  /** For an unknown name, the registered ones it could be. */
  readonly nearest: readonly string[];
};

const KINDS: Readonly<Record<NonNullable<NameRow['kind']>, Words>> = {
  state: { fr: 'État', en: 'state' },
  ngo: { fr: 'ONG', en: 'NGO' },
  un: { fr: 'Nations unies', en: 'United Nations' },
  donor: { fr: 'bailleur', en: 'donor' },
  local: { fr: 'collectivité', en: 'local authority' },
  other: { fr: 'autre', en: 'other' },
  group: { fr: 'groupe', en: 'group' },
  person: { fr: 'personne', en: 'person' },
};

const NAMES: Noun = {
  one: { fr: 'nom enregistré', en: 'registered name' },
  other: { fr: 'noms enregistrés', en: 'registered names' },
};
const UNKNOWN: Noun = { one: { fr: 'inconnu', en: 'unknown' }, other: { fr: 'inconnus', en: 'unknown' } };

/** The registry in file order, then the names that it does not know, most used first (`gtm/structures@1`). */
export function reportStructures(listing: Listing, registry: Registry): Report<NameRow> {
  const rows = rowsOfNames(listing, registry);
  const [known, unknown] = [rows.filter((row) => row.known), rows.filter((row) => !row.known)];
  return {
    kind: 'structures',
    title: { fr: 'Structures, groupes et personnes', en: 'Structures, groups and people' },
    columns: COLUMNS,
    groups: groupsOf(known, unknown),
    summary: summaryOf(known.length, unknown),
    empty: {
      fr: 'Le registre est vide et aucun compte rendu ne nomme personne.',
      en: 'The registry is empty and no record names anybody.',
    },
    item: ({ id, name, kind, aliases, used, known: isKnown }) => ({ id, name, kind, aliases, used, known: isKnown }),
    generated: listing.generated,
    asOf: listing.ledger.day,
    unread: listing.unread,
  };
}

function rowsOfNames({ ledger, index }: Listing, registry: Registry): readonly NameRow[] {
  const uses = nameUses(ledger, index);
  const used = new Map(uses.filter((use) => use.known).map((use) => [use.name, use.used]));
  const known = registeredRows(registry).map((row) => ({ ...row, used: used.get(row.id) ?? 0 }));
  const names = registeredNames(registry);
  const unknown = uses
    .filter((use) => !use.known)
    .sort((a, b) => b.used - a.used)
    .map(
      (use): NameRow => ({ ...NOBODY, id: use.name, used: use.used, nearest: nearestOwners(use.name, names, index) }),
    );
  return [...known, ...unknown];
}

const NOBODY: NameRow = { id: '', name: null, kind: null, aliases: [], used: 0, known: false, nearest: [] };

function registeredRows({ structures, groups, people }: Registry): readonly NameRow[] {
  const base = { used: 0, known: true, nearest: [] } as const;
  return [
    ...structures.map(({ id, name = null, kind = null, aliases }) => ({ ...base, id, name, kind, aliases })),
    ...groups.map(({ id, aliases }) => ({ ...base, id, name: null, kind: 'group' as const, aliases })),
    ...people.map(({ id, name = null, aliases }) => ({ ...base, id, name, kind: 'person' as const, aliases })),
  ];
}

function groupsOf(known: readonly NameRow[], unknown: readonly NameRow[]): readonly Group<NameRow>[] {
  if (unknown.length === 0) return [{ title: null, rows: known }];
  return [
    { title: { fr: 'Registre', en: 'Registry' }, rows: known, counts: countOf(known.length, NAMES) },
    {
      title: { fr: 'Hors registre', en: 'Not in the registry' },
      rows: unknown,
      counts: countOf(unknown.length, UNKNOWN),
    },
  ].filter((group) => group.rows.length > 0);
}

function summaryOf(known: number, unknown: readonly NameRow[]): Words {
  const registered = countOf(known, NAMES);
  if (unknown.length === 0) return { fr: `${registered.fr}.`, en: `${registered.en}.` };
  const others = countOf(unknown.length, UNKNOWN);
  return {
    fr: `${registered.fr}, ${others.fr}\u202F; pour en ajouter un\u00A0: gtm structures add NOM.`,
    en: `${registered.en}, ${others.en}; to add one: gtm structures add NAME.`,
  };
}

const COLUMNS: readonly Column<NameRow>[] = [
  { key: 'id', title: { fr: 'Sigle ou nom', en: 'Id' }, value: ({ id }) => textCell(id) },
  {
    key: 'name',
    title: { fr: 'Nom complet', en: 'Full name' },
    value: ({ name }) => textCell(name),
    on: 'data',
  },
  {
    key: 'fullName',
    title: { fr: 'Nom complet', en: 'Full name' },
    value: nameOrNearest,
    on: 'screen',
    grow: true,
  },
  {
    key: 'kind',
    title: { fr: 'Nature', en: 'Kind' },
    value: ({ kind }) => (kind === null ? null : codeCell(kind, KINDS[kind])),
  },
  { key: 'used', title: { fr: 'Citations', en: 'Uses' }, value: ({ used }) => numberCell(used), holds: 'number' },
  {
    key: 'aliases',
    title: { fr: 'Autres noms', en: 'Other names' },
    value: ({ aliases }) => textCell(aliases.join(', ')),
    optional: true,
  },
  {
    key: 'known',
    title: { fr: 'Enregistré', en: 'Registered' },
    value: ({ known }) => booleanCell(known),
    holds: 'boolean',
    on: 'data',
  },
];

/** For an unknown name, what it may stand for. */
function nameOrNearest({ name, nearest: near }: NameRow): Cell {
  if (near.length === 0) return textCell(name);
  const names = near.join(', ');
  return codeCell(names, { fr: `proche de ${names}`, en: `close to ${names}`, tone: 'warn' });
}
