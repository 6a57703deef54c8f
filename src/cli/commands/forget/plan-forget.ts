import { UserError } from '../../../model/errors.ts';
import { isClosed, type Meeting } from '../../../model/meeting/meeting.ts';
import { personNames } from '../../../model/owners/person-names.ts';
import type { Person } from '../../../model/owners/structures.ts';
import { type Forgotten, forgetEdits } from '../../../record/edit/forget-edits.ts';
import { planRegistryEdits } from '../../../record/edit/plan-registry-edits.ts';
import type { RecordEdit } from '../../../record/edit/record-edit.ts';
import { readRecordText } from '../../../record/read-record.ts';
import { listAt, mapsOf, textAt, textOf, textsAt } from '../../../record/yaml/node-values.ts';
import { valueAt, type YamlMap } from '../../../record/yaml/yaml-node.ts';
import { REGISTRY_FILE } from '../../../workspace/locate.ts';
import type { Change } from '../../../workspace/saving/save.ts';
import { plannedChange, unsafe } from '../../change/change-records.ts';
import type { Opened } from '../../session/opened.ts';

/**
 * Whom a name as typed means, and what stands for them: `by`, else their structure or role as the registry has it. Refused
 * (exit 2): the name of a structure or a group.
 */
export function forgottenFrom(typed: string, by: string | undefined, opened: Opened): Forgotten {
  const { index, config } = opened;
  const registered = index.lookup(typed);
  if (registered && registered.kind !== 'person')
    throw new UserError(
      'request/unknown',
      { fr: `« ${typed} » n’est pas une personne.`, en: `"${typed}" is no person.` },
      {
        hint: {
          fr: 'Une structure change de nom par gtm structures rename.',
          en: 'A structure changes its name by gtm structures rename.',
        },
      },
    );
  const person: Person | undefined = registered?.person;
  const standIn = by ?? person?.structure ?? person?.roles.at(-1)?.role;
  const written = [typed, person?.name ?? typed, ...(person?.aliases ?? [])];
  const taken = { fr: '(nom retiré)', en: '(name removed)' }[config.value.locale ?? 'fr'];
  return {
    index,
    written: personNames(written),
    named: personNames(person ? [...written, person.id] : written),
    standIn,
    words: standIn ?? taken,
  };
}

/**
 * The files without the name: the registry, and every record that is not adopted. Refused (exit 2): one that cannot be
 * changed safely.
 */
export function planForget(forgotten: Forgotten, opened: Opened): readonly Change[] {
  const records = opened.ledger.meetings.filter((meeting) => !isClosed(meeting));
  return [
    ...registryChange(forgotten, opened),
    ...records.flatMap((meeting) => recordChange(meeting, forgotten, opened)),
  ];
}

function recordChange({ file }: Meeting, forgotten: Forgotten, opened: Opened): readonly Change[] {
  const source = opened.readings.find((reading) => reading.file === file)?.source;
  if (!source?.root) throw unsafe(file);
  const { written, words } = forgotten;
  const body = (text: string) => written.replaced(text, words).replaceAll(`${words} (${words})`, words);
  const change = plannedChange({ file, edits: forgetEdits(source.root, forgotten), body }, opened);
  const after = withoutRemarks(file, change.after, forgotten);
  return after === change.before ? [] : [{ ...change, after }];
}

/** Comments of the front matter say nothing to gtm: whatever stands in them may change. */
function withoutRemarks(file: string, text: string, { written, words }: Forgotten): string {
  const start = readRecordText(file, text).source?.bodyStart ?? 0;
  const front = text.slice(0, start).replace(/^[ \t]*#.*$/gm, (line) => written.replaced(line, words));
  return front + text.slice(start);
}

function registryChange(forgotten: Forgotten, { registry }: Opened): readonly Change[] {
  const { source } = registry;
  if (!source?.root) return [];
  const edits = registryEdits(source.root, forgotten);
  if (edits.length === 0) return [];
  const after = planRegistryEdits(registry, edits);
  if (after === undefined) throw unsafe(REGISTRY_FILE);
  return [{ file: REGISTRY_FILE, before: source.text, after }];
}

/** The person, the contacts that are this person, and the places in groups; what is taken out last stands first. */
function registryEdits(root: YamlMap, { named }: Forgotten): readonly RecordEdit[] {
  const isMeant = (text: string | undefined) => text !== undefined && named.replaced(text, '').trim() === '';
  const contacts = mapsOf(listAt(root, 'structures')).flatMap(({ map, index: place }): readonly RecordEdit[] => {
    const contact = valueAt(map, 'contact');
    const name = contact?.kind === 'map' ? textAt(contact, 'name') : undefined;
    return isMeant(name) ? [{ at: ['structures', place], key: 'contact', cut: true }] : [];
  });
  const members = mapsOf(listAt(root, 'groups')).flatMap(({ map, index: place }) =>
    (listAt(map, 'members')?.items ?? [])
      .flatMap((item, at): readonly RecordEdit[] =>
        isMeant(textOf(item)) ? [{ at: ['groups', place], key: 'members', drop: at }] : [],
      )
      .toReversed(),
  );
  const people = mapsOf(listAt(root, 'people')).flatMap(({ map, index: place }): readonly RecordEdit[] => {
    const names = [textAt(map, 'id'), textAt(map, 'name'), ...textsAt(map, 'aliases')];
    return names.some(isMeant) ? [{ at: [], key: 'people', drop: place }] : [];
  });
  return [...contacts, ...members, ...people.toReversed()];
}
