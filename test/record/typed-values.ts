// Values as people type them, in every place a text can stand, and what they mean by them.
import fc from 'fast-check';
import { isAbsent, nodeAt, type YamlNode } from '../../src/record/yaml/yaml-node.ts';

/** A place for a text: how it is written around it, and the way to its value from the root. */
export type Place = {
  readonly name: string;
  readonly lines: (text: string) => readonly string[];
  readonly path: readonly (string | number)[];
  readonly flow: boolean;
  /** An item of a list that can hold maps too, where `name: …` is a key. */
  readonly attendee: boolean;
};

const block = { flow: false, attendee: false };
const flow = { flow: true, attendee: false };

export const PLACES: readonly Place[] = [
  { name: 'a key', lines: (text) => [`title: ${text}`], path: ['title'], ...block },
  { name: 'a key, many blanks', lines: (text) => [`title:   ${text}  `], path: ['title'], ...block },
  { name: 'a key and a remark', lines: (text) => [`title: ${text} # vu`], path: ['title'], ...block },
  { name: 'a nested key', lines: (text) => ['next:', `    venue: ${text}`], path: ['next', 'venue'], ...block },
  { name: 'an item', lines: (text) => ['amendments:', `  - ${text}`], path: ['amendments', 0], ...block },
  {
    name: 'an item under its key',
    lines: (text) => ['decisions:', '- avant', `- ${text}`, '- fin'],
    path: ['decisions', 1],
    ...block,
  },
  {
    name: 'an attendee',
    lines: (text) => ['attendance:', '  present:', `    - ${text}`],
    path: ['attendance', 'present', 0],
    flow: false,
    attendee: true,
  },
  {
    name: 'the first key of an action',
    lines: (text) => ['actions:', `  - text: ${text}`, '    due: 2023'],
    path: ['actions', 0, 'text'],
    ...block,
  },
  {
    name: 'a later key of an action',
    lines: (text) => ['agenda:', '- title: x', '  actions:', '  - id: a1', `    text: ${text}`],
    path: ['agenda', 0, 'actions', 0, 'text'],
    ...block,
  },
  { name: 'the line under its key', lines: (text) => ['title:', `  ${text}`], path: ['title'], ...block },
  { name: 'a flow list', lines: (text) => [`decisions: [${text}]`], path: ['decisions', 0], ...flow },
  { name: 'a later flow item', lines: (text) => [`decisions: [ a b, ${text}, fin ]`], path: ['decisions', 1], ...flow },
  {
    name: 'a flow item on its line',
    lines: (text) => ['decisions: [', `  ${text},`, ']'],
    path: ['decisions', 0],
    ...flow,
  },
  { name: 'a flow map', lines: (text) => [`next: { venue: ${text} }`], path: ['next', 'venue'], ...flow },
  {
    name: 'a flow map in a list',
    lines: (text) => ['review:', `  - { action: x/a1, note: ${text}, status: done }`],
    path: ['review', 0, 'note'],
    ...flow,
  },
  {
    name: 'a flow list in a flow map',
    lines: (text) => ['review:', `  - { owners: [${text}], status: done }`],
    path: ['review', 0, 'owners', 0],
    ...flow,
  },
];

/** A file with the value among others, which must be read whatever it is. */
export function fileWith(place: Place, text: string, eol: string): string {
  return ['date: 2023-03-01', ...place.lines(text), 'status: draft', ''].join(eol);
}

/** The text that is read at a path; undefined for another kind of value, or none. */
export function readAt(root: YamlNode, path: readonly (string | number)[]): string | undefined {
  const node = nodeAt(root, path);
  return node?.kind === 'scalar' && !isAbsent(node) ? node.text : undefined;
}

const WORDS = [
  'Réunion',
  'l’été',
  "l'ordre",
  'DRECM/R',
  'à',
  'point',
  'n°',
  'RDV',
  '10:30',
  '2023',
  'http://gtm.ne/a#b',
  'C:',
  'OIM',
];
const SIGNS = [...':#@&*!|>?-%`"\'«»,[]{}=~…;.()/\\+', 'é', 'œ', '3', 'a', '\u00A0', '\u202F', '😀'];
const GAPS = ['', ' ', ' ', ' ', '  ', '\t'];

/** Words, signs and blanks in any order: most of them are nothing that anybody would write, and some are. */
export const typedTexts = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...SIGNS)), fc.constantFrom(...GAPS)), {
    minLength: 1,
    maxLength: 9,
  })
  .map((pieces) =>
    pieces
      .map(([piece, gap]) => piece + gap)
      .join('')
      .replace(/^[ \t]+|[ \t]+$/g, ''),
  )
  .filter((text) => text !== '');

/** Whether a text means itself in a place: it is no remark, no quotation, no list, no key and no sign for "nothing". */
export function meansItself(text: string, { flow: inFlow, attendee, name }: Place): boolean {
  if (/(?:^|[ \t])#(?:[ \t#]|$)/.test(text)) return false;
  if (/^(?:~|null|Null|NULL|[|>][-+]?)$/.test(text)) return false;
  if (/^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/.test(text)) return false;
  if (/^(["']).*\1[ \t]+#/.test(text)) return false;
  if (inFlow && /[,[\]{}]/.test(text)) return false;
  if (attendee && /^(?:structure|name|count|arrived|left|by|note)[ \t]*:(?:[ \t]|$)/.test(text)) return false;
  if (name === 'the line under its key' && /^(?:-[ \t\u00A0\u202F]|-$|[\u00A0\u202F#])/.test(text)) return false;
  if (/item|attendee/.test(name) && text.startsWith('{')) return false;
  if (name === 'a key and a remark' && /^["'].*["'][ \t]*$/.test(text)) return false;
  return !/&([^\s,[\]{}]+).*\*\1/.test(text) && !/\*([^\s,[\]{}]+).*&\1/.test(text);
}
