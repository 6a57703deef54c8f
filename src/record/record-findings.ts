import { parseCivilDate } from '../model/civil-date.ts';
import { parseDeadline } from '../model/deadline/reading/parse-deadline.ts';
import { freeIds } from '../model/meeting/action-ids.ts';
import { foldText } from '../words/fold-text.ts';
import { civilDateIn, nearDate } from './schema/civil-date-in.ts';
import type { SchemaFinding } from './schema/schema-findings.ts';
import type { LineIndex } from './text/lines.ts';
import type { Found } from './text/to-diagnostic.ts';
import { listAt, mapsOf, textAt, textOf } from './yaml/node-values.ts';
import { nodeAt, valueAt, type YamlMap, type YamlNode, type YamlScalar } from './yaml/yaml-node.ts';

/**
 * Days that only the file tells whole: of which nobody can tell whether the month stands first, which is the one that the
 * name of the file says; and days without a year, which are read from that day, or that of the meeting.
 */
export function withFileDate(
  findings: readonly SchemaFinding[],
  root: YamlMap,
  file: string,
): readonly SchemaFinding[] {
  const named = /(?:^|\/)(\d{4}-\d{2}-\d{2})[^/]*$/.exec(file)?.[1];
  const said = textAt(root, 'date') ?? '';
  return findings.map((finding) => {
    if (finding.code !== 'schema/date' || finding.edits) return finding;
    const isOfMeeting = finding.path.join() === 'date';
    const words = textOf(nodeAt(root, finding.path) ?? root) ?? '';
    const whole = civilDateIn(words);
    if (!whole) return withYear(finding, words, { of: parseCivilDate(said) ?? named, isSure: isOfMeeting });
    if (!isOfMeeting || named === undefined || (named !== whole.date && named !== whole.other)) return finding;
    const remedy = {
      fr: `Écrivez ${named}, le jour que dit le nom du fichier.`,
      en: `Write ${named}, the day that the name of the file says.`,
    };
    return { ...finding, remedy, edits: [{ ...finding.span, text: named }] };
  });
}

type YearFrom = { readonly of: string | undefined; readonly isSure: boolean };

/** "1er février": the day of the file where it is that one, else the first such day from there on. */
function withYear(finding: SchemaFinding, words: string, { of, isSure }: YearFrom): SchemaFinding {
  if (words.length > MOST_WORDS || /\d{4}/.test(words)) return finding;
  const date = of === undefined ? undefined : parseCivilDate(of);
  const read = parseDeadline({ text: words }, { date: date ?? '2000-01-01' });
  if (read.kind !== 'day' || read.latest === undefined || !/\d/.test(words) || !/\p{L}{3}|\d\D\d/u.test(words))
    return finding;
  const key = String(finding.path.at(-1));
  const message = /\d\D\d{1,2}\D\d{2}$/.test(words)
    ? {
        fr: `${key} : l’année de « ${words} » n’a que deux chiffres.`,
        en: `${key}: the year of "${words}" has but two digits.`,
      }
    : { fr: `${key} : l’année manque à « ${words} ».`, en: `${key}: the year is missing in "${words}".` };
  if (date === undefined)
    return {
      ...finding,
      message,
      remedy: { fr: 'Écrivez le jour avec son année : 2023-03-01.', en: 'Write the day with its year: 2023-03-01.' },
    };
  const day = isSure ? `${date.slice(0, 4)}${read.latest.slice(4)}` : read.latest;
  return {
    ...finding,
    message,
    remedy: { fr: `Écrivez ${day}, si c’est cette année-là.`, en: `Write ${day}, if it is of that year.` },
    ...(isSure && day === date ? { edits: [{ ...finding.span, text: day }] } : {}),
  };
}

/** "mercredi 28 septembre à Zinder". */
const MOST_WORDS = 80;

/** Deadlines written as a day (2026-02-30) that does not exist: nobody can mean them, in a record with or without a date. */
export function dateFindings(root: YamlMap): readonly Found[] {
  const found: Found[] = [];
  const open: YamlNode[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.kind === 'list') open.push(...node.items);
    if (node.kind === 'map') open.push(...valuesIn(node, found));
  }
  return found;
}

/** What stands under the keys of a map, without what people keep for themselves under `x-` keys. */
function valuesIn({ pairs }: YamlMap, found: Found[]): readonly YamlNode[] {
  const values: YamlNode[] = [];
  for (const { key, value } of pairs) {
    if (key === 'due' && value.kind === 'scalar' && isImpossible(value.text)) found.push(impossible(value));
    if (value.kind !== 'scalar' && !key.startsWith('x-')) values.push(value);
  }
  return values;
}

function isImpossible(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parseCivilDate(text) === undefined;
}

function impossible({ text, span }: YamlScalar): Found {
  const near = nearDate(text)?.date;
  return {
    code: 'schema/date',
    span,
    message: {
      fr: `due : « ${text} » n’est pas une date qui existe.`,
      en: `due: "${text}" is not a date that exists.`,
    },
    remedy:
      near === undefined
        ? { fr: 'Écrivez année-mois-jour : 2023-03-01.', en: 'Write year-month-day: 2023-03-01.' }
        : { fr: `Le dernier jour de ce mois s’écrit ${near}.`, en: `The last day of that month is written ${near}.` },
  };
}

/**
 * Ids given twice in a record: actions and recommendations share one namespace, and a clean git merge can bring the
 * same one twice. Read from the tree, so that a record without a date is told of it too. In a draft, the later of two
 * different things is given a free number.
 */
export function idFindings(root: YamlMap, lines: LineIndex): readonly Found[] {
  const stated = [...statedThings(root)];
  const first = new Map<string, Stated>();
  const taken = stated.map(({ id }) => id);
  const mayChange = ['', 'draft'].includes(textAt(root, 'status') ?? '');
  return stated.flatMap((thing) => {
    const twin = first.get(thing.id);
    if (!twin) {
      first.set(thing.id, thing);
      return [];
    }
    const free = freeIds(thing.id.startsWith('r') ? 'r' : 'a', taken).next().value;
    taken.push(free);
    const isOther = mayChange && foldText(twin.text) !== foldText(thing.text);
    return [duplicate(thing, lines.lineAt(twin.node.span.start), isOther ? free : null)];
  });
}

/** What a record states under an id, and where the id stands. */
type Stated = { readonly id: string; readonly text: string; readonly node: YamlNode };

/** The actions and recommendations that have an id, in the order of the record. */
function* statedThings(root: YamlMap): Generator<Stated> {
  for (const { map: item } of mapsOf(listAt(root, 'agenda'))) yield* statedIn(item, 'actions');
  yield* statedIn(root, 'actions');
  for (const { map: annex } of mapsOf(listAt(root, 'annexes'))) {
    for (const { map: theme } of mapsOf(listAt(annex, 'themes'))) yield* statedIn(theme, 'recommendations');
    yield* statedIn(annex, 'recommendations');
  }
}

function* statedIn(map: YamlMap, key: string): Generator<Stated> {
  for (const { map: entry } of mapsOf(listAt(map, key))) {
    const node = valueAt(entry, 'id');
    const id = node && textOf(node);
    if (node && id !== undefined) yield { id, text: textAt(entry, 'text') ?? '', node };
  }
}

/** `free` is the id that the later of two different things is to have; null where it is for people to say. */
function duplicate({ id, node }: Stated, line: number, free: string | null): Found {
  return {
    code: 'action/duplicate-id',
    span: node.span,
    message: {
      fr: `L’identifiant « ${id} » est déjà celui de la ligne ${line}.`,
      en: `The id "${id}" is already that of line ${line}.`,
    },
    remedy: {
      fr: `Donnez à l’un des deux un numéro libre${free ? ` (${free})` : ''}, ou retirez celui qui est en double.`,
      en: `Give one of the two a free number${free ? ` (${free})` : ''}, or remove the one that is there twice.`,
    },
    ...(free === null ? {} : { edits: [{ ...node.span, text: free }] }),
  };
}
