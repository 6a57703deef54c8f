import { countOf, type Noun } from '../../../i18n/labels.ts';
import { UserError } from '../../../model/errors.ts';
import type { Path } from '../../../model/meeting/meeting.ts';
import { type Registered, registeredId } from '../../../model/owners/registry-index.ts';
import type { Structure } from '../../../model/owners/structures.ts';
import type { Words } from '../../../model/words.ts';
import { planRegistryEdits } from '../../../record/edit/plan-registry-edits.ts';
import type { RecordEdit } from '../../../record/edit/record-edit.ts';
import { type Renaming, renameEdits, renaming } from '../../../record/edit/rename-edits.ts';
import { listAt, textAt } from '../../../record/yaml/node-values.ts';
import type { YamlMap } from '../../../record/yaml/yaml-node.ts';
import type { Change } from '../../../workspace/saving/save.ts';
import { plannedChange } from '../../change/change-records.ts';
import type { Outcome } from '../../session/command.ts';
import type { Opened } from '../../session/opened.ts';
import { type Running, refuseTaken, requireRegistered, saveRegistry } from './registry-change.ts';

/**
 * `gtm structures rename OLD NEW`: the id of somebody changes in the registry and in every draft; circulated and adopted
 * minutes keep their words, which are read as before, since the old id becomes another name.
 */
export function renameStructure(old: string, typed: string, running: Running): Promise<Outcome> {
  const { opened } = running;
  const now = typed.trim();
  const registered = requireRegistered(old, opened);
  const id = registeredId(registered);
  const entry = entryAt(registered, opened);
  const own = entry.aliases.indexOf(now);
  if (own < 0) refuseTaken(now, opened);
  const rename = renaming(id, now);
  const edits: readonly RecordEdit[] = [
    ...(own < 0 ? [] : [{ at: entry.at, key: 'aliases', drop: own }]),
    { at: entry.at, key: 'id', set: now },
    { at: entry.at, key: 'aliases', append: id },
    ...renameEdits(entry.root, rename),
  ];
  const records = draftsWith(rename, opened);
  return saveRegistry(planRegistryEdits(opened.registry, edits), running, {
    records,
    said: saidOf({ fr: `« ${id} » s’appelle maintenant « ${now} ».`, en: `"${id}" is now called "${now}".` }, records),
  });
}

/**
 * `gtm structures merge FROM INTO`: two structures are one. The names of the first become other names of the second, and it
 * leaves the registry; drafts are changed as by a renaming.
 */
export function mergeStructures(from: string, into: string, running: Running): Promise<Outcome> {
  const { opened } = running;
  const [gone, kept] = [requireStructure(from, opened), requireStructure(into, opened)];
  if (gone.id === kept.id)
    throw new UserError('state/exists', {
      fr: `« ${from} » et « ${into} » sont déjà la même structure.`,
      en: `"${from}" and "${into}" are the same structure already.`,
    });
  const [leaving, staying] = [gone, kept].map((structure) => entryAt({ kind: 'structure', structure }, opened));
  if (!leaving || !staying) throw new Error('a structure is in the registry that it was read from');
  const names = [...new Set([gone.id, gone.name ?? gone.id, ...gone.aliases])].filter(
    (name) => name !== kept.id && name !== kept.name && !kept.aliases.includes(name),
  );
  const rename = renaming(gone.id, kept.id);
  const edits: readonly RecordEdit[] = [
    ...names.map((name) => ({ at: staying.at, key: 'aliases', append: name })),
    ...inherited(gone, kept, staying.at),
    ...referenceEdits(staying.root, rename, kept.id),
    { at: [], key: 'structures', drop: leaving.place },
  ];
  const records = draftsWith(rename, opened);
  const said = {
    fr: `« ${gone.id} » est maintenant un autre nom de « ${kept.id} ».`,
    en: `"${gone.id}" is now another name of "${kept.id}".`,
  };
  return saveRegistry(planRegistryEdits(opened.registry, edits), running, { records, said: saidOf(said, records) });
}

/** What only the structure that goes says of itself. Refused (exit 2): two contacts, of which one would be lost. */
function inherited(gone: Structure, kept: Structure, at: Path): readonly RecordEdit[] {
  if (gone.contact && kept.contact)
    throw new UserError('request/words', {
      fr: `« ${gone.id} » et « ${kept.id} » ont chacune un contact : gardez-en un seul dans structures.yaml.`,
      en: `"${gone.id}" and "${kept.id}" have a contact each: keep only one in structures.yaml.`,
    });
  const set = (key: 'kind' | 'parent') => {
    const value = gone[key];
    return value === undefined || kept[key] !== undefined || value === kept.id ? [] : [{ at, key, set: value }];
  };
  const contact = gone.contact ? [{ at, key: 'contact', put: { ...gone.contact } }] : [];
  return [...set('kind'), ...set('parent'), ...contact];
}

function requireStructure(name: string, opened: Opened): Structure {
  const registered = requireRegistered(name, opened);
  if (registered.kind === 'structure') return registered.structure;
  throw new UserError('request/unknown', {
    fr: `« ${name} » n’est pas une structure : merge réunit deux structures.`,
    en: `"${name}" is no structure: merge makes one of two structures.`,
  });
}

/** The renaming of whoever the registry names elsewhere; a list that names the other one already loses the first. */
function referenceEdits(root: YamlMap, rename: Renaming, id: string): readonly RecordEdit[] {
  const edits = renameEdits(root, rename);
  return edits
    .map((edit) => {
      if (!('replace' in edit) || edit.by !== id) return edit;
      const list = textsOf(root, edit.at, edit.key);
      return list.includes(id) ? { at: edit.at, key: edit.key, drop: edit.replace } : edit;
    })
    .toReversed();
}

function textsOf(root: YamlMap, at: Path, key: string): readonly string[] {
  const [list, place] = at;
  const items = listAt(root, String(list))?.items ?? [];
  const map = items[Number(place)];
  if (map?.kind !== 'map') return [];
  return (listAt(map, key)?.items ?? []).flatMap((item) => (item.kind === 'scalar' ? item.text : []));
}

type Entry = { readonly root: YamlMap; readonly at: Path; readonly place: number; readonly aliases: readonly string[] };

const LISTS = { structure: 'structures', person: 'people', group: 'groups' } as const;

/** Where somebody stands in the registry. */
function entryAt(registered: Registered, { registry }: Opened): Entry {
  const root = registry.source?.root;
  const list = LISTS[registered.kind];
  const id = registeredId(registered);
  const items = (root && listAt(root, list)?.items) ?? [];
  const place = items.findIndex((item) => item.kind === 'map' && textAt(item, 'id') === id);
  const item = items[place];
  if (!root || item?.kind !== 'map') throw new Error('somebody is in the registry that they were read from');
  const aliases = (listAt(item, 'aliases')?.items ?? []).flatMap((each) => (each.kind === 'scalar' ? each.text : []));
  return { root, at: [list, place], place, aliases };
}

/** The drafts that name somebody, with the new name. Refused (exit 2): one that cannot be changed safely. */
function draftsWith(rename: Renaming, { readings }: Opened): readonly Change[] {
  return readings.flatMap((reading) => {
    const { file, meeting, source } = reading;
    const edits = meeting?.status === 'draft' && source?.root ? renameEdits(source.root, rename) : [];
    return edits.length === 0 ? [] : [plannedChange({ file, edits }, { readings })];
  });
}

const DRAFTS: Noun = {
  one: { fr: 'brouillon modifié', en: 'draft changed' },
  other: { fr: 'brouillons modifiés', en: 'drafts changed' },
};

function saidOf(said: Words, records: readonly Change[]): Words {
  const count = countOf(records.length, DRAFTS);
  const kept = {
    fr: 'Les comptes rendus diffusés ou adoptés gardent leurs mots.',
    en: 'Circulated and adopted minutes keep their words.',
  };
  const changed = records.length === 0 ? { fr: '', en: '' } : { fr: ` ${count.fr}.`, en: ` ${count.en}.` };
  return { fr: `${said.fr}${changed.fr} ${kept.fr}`, en: `${said.en}${changed.en} ${kept.en}` };
}
