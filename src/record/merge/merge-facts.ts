// When and where it was, who chaired, what comes next.
import { statusLabels } from '../../i18n/labels.ts';
import type { Meeting } from '../../model/meeting/meeting.ts';
import type { Words } from '../../model/words.ts';
import { changedText, type Merged, NOTHING, type ThreeWays, together } from './three-way.ts';

/** The keys of the record itself that are one text. */
const FACTS = {
  start: { fr: 'heure de début', en: 'start' },
  end: { fr: 'heure de fin', en: 'end' },
  title: { fr: 'titre', en: 'title' },
  venue: { fr: 'lieu', en: 'venue' },
  chair: { fr: 'présidence', en: 'chair' },
} as const satisfies Readonly<Record<string, Words>>;

const RAPPORTEUR = {
  name: { fr: 'rapporteur', en: 'rapporteur' },
  structure: { fr: 'structure du rapporteur', en: 'structure of the rapporteur' },
} as const satisfies Readonly<Record<string, Words>>;

const NEXT = {
  date: { fr: 'prochaine réunion', en: 'next meeting' },
  start: { fr: 'prochaine réunion, heure', en: 'next meeting, hour' },
  end: { fr: 'prochaine réunion, fin', en: 'next meeting, end' },
  venue: { fr: 'prochaine réunion, lieu', en: 'next meeting, venue' },
} as const satisfies Readonly<Record<string, Words>>;

export function mergeFacts({ record, base, file }: ThreeWays<Meeting>): Merged {
  return together([
    ...keysOf(FACTS).map((key) => {
      const three = { record: record[key], base: base[key], file: file[key] };
      return mergeFact(three, FACTS[key], (set) => ({ at: [], key, set }));
    }),
    mergeMap('rapporteur', RAPPORTEUR, {
      record: record.rapporteur,
      base: base.rapporteur,
      file: file.rapporteur,
    }),
    mergeMap('next', NEXT, { record: record.next, base: base.next, file: file.next }),
  ]);
}

type Texts<Key extends string> = { readonly [key in Key]?: string } | undefined;

/** A map of texts: a key at a time where it is there, else as a whole. */
function mergeMap<Key extends string>(
  name: string,
  labels: Readonly<Record<Key, Words>>,
  { record, base, file }: ThreeWays<Texts<Key>>,
): Merged {
  const merged = keysOf(labels).map((key) =>
    mergeFact({ record: record?.[key], base: base?.[key], file: file?.[key] }, labels[key], (set) => ({
      at: [name],
      key,
      set,
    })),
  );
  const all = together(merged);
  if (record !== undefined || all.edits.length === 0) return all;
  const put = Object.fromEntries(all.edits.flatMap((edit) => ('set' in edit ? [[edit.key, edit.set]] : [])));
  return { ...all, edits: [{ at: [], key: name, put }] };
}

function mergeFact(
  three: ThreeWays<string | undefined>,
  label: Words,
  edit: (set: string) => Merged['edits'][number],
): Merged {
  const { record, base, file } = three;
  if (file === undefined && record !== undefined && base !== undefined)
    return { ...NOTHING, missing: [labelled(label, record)] };
  const text = changedText(three);
  return text === undefined ? NOTHING : { ...NOTHING, edits: [edit(text)], said: [changeOf(label, record, text)] };
}

/** "lieu : Mairie". */
function labelled({ fr, en }: Words, text: string): Words {
  return { fr: `${fr} : ${text}`, en: `${en}: ${text}` };
}

/** "lieu : Mairie → Préfecture", for a value that was there, or not yet. */
export function changeOf(label: Words, before: string | undefined, after: string): Words {
  return labelled(label, before === undefined || before === '' ? after : `${before} → ${after}`);
}

/** The same for the state of an action, in the words of people. */
export function statusChange(label: Words, before: string | undefined, after: string): Words {
  const wordsOf = (status: string | undefined) => Object.entries(statusLabels).find(([key]) => key === status)?.[1];
  const [old, now] = [wordsOf(before), wordsOf(after)];
  return {
    fr: changeOf(label, old?.fr ?? before, now?.fr ?? after).fr,
    en: changeOf(label, old?.en ?? before, now?.en ?? after).en,
  };
}

function keysOf<Key extends string>(map: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(map) as Key[];
}
