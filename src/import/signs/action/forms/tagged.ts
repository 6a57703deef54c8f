import { dueTags, ownerTags } from '../../../../words/action-marks.ts';
import { anySaid } from '../../../../words/vocabulary.ts';
import { type ActionClaim, type ActionSign, claimOn } from './action-sign.ts';

const DAY = '\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2})?';
const VALUE = '([^()[\\]]{1,60})';
/** What programs for lists of tasks (Obsidian, todo.txt, Dataview) put among the words, wherever it stands. */
const TAGS: readonly (readonly [field: 'due' | 'owner' | 'status' | 'note' | 'mark', tag: RegExp])[] = [
  ['due', new RegExp(`📅\\uFE0F?\\s*(${DAY})`, 'dgu')],
  ['due', new RegExp(`(?<![\\p{L}\\d])${anySaid(dueTags)}:(${DAY})`, 'dgiu')],
  ['due', new RegExp(`[([]${anySaid(dueTags)}::\\s*${VALUE}[)\\]]`, 'dgiu')],
  ['owner', new RegExp(`[([]${anySaid(ownerTags)}::\\s*${VALUE}[)\\]]`, 'dgiu')],
  ['status', new RegExp(`(✅\\uFE0F?\\s*${DAY})`, 'dgu')],
  ['note', new RegExp(`((?:⏳|🛫|➕)\\uFE0F?\\s*${DAY})`, 'dgu')],
  ['note', /(🔁\s*[\p{L}\d ]{2,40})/dgu],
  ['note', /([⏫🔼🔽🔺⏬])\uFE0F?/dgu],
  ['mark', /^[\s*_]*((?:(?![✅☑✔✓☐☒📅])\p{Extended_Pictographic}\uFE0F?\s*)+)(?=[\p{L}@(])/dgu],
  ['note', /(?<=^|\s)[([]?(P[0-4])[)\]](?=\s|$)/dg],
];
/** todo.txt: a priority, and the day when it was written down. */
const PRIORITY = new RegExp(`^(\\([A-Z]\\))\\s+(?:${DAY}\\s+)?`, 'd');

/** Tags of programs for lists of tasks. */
export const tagged: ActionSign = {
  name: 'tagged',
  good: [
    { line: 'Laver la cuve 📅 2024-05-01 ⏫', gives: { text: 'Laver la cuve', due: '2024-05-01', note: '⏫' } },
    { line: 'Wash it [due:: 2024-05-01] [owner:: Zoé]', gives: { text: 'Wash it', due: '2024-05-01', owner: 'Zoé' } },
    { line: '(A) 2024-03-01 Wash it due:2024-05-01', gives: { text: 'Wash it', due: '2024-05-01', note: '(A)' } },
    { line: 'Wash it 🔁 every week', gives: { text: 'Wash it', note: '🔁 every week' } },
    { line: '❌⏬️ @zoe : laver la cuve', gives: { text: '@zoe : laver la cuve', mark: '❌⏬️', note: '⏬' } },
    { line: '⏳ laver la cuve', gives: { text: 'laver la cuve', mark: '⏳' } },
  ],
  bad: ['Residue:2024-05-01', 'Laver la cuve le 2024-05-01', '(A) Laver la cuve', 'Voir [la page](due)'],
  read: (line) => {
    const found = TAGS.flatMap(([field, tag]) => [...line.matchAll(tag)].map((match) => ({ field, match })));
    if (found.length === 0) return [];
    const priority = found.some(({ field }) => field === 'due') ? PRIORITY.exec(line) : null;
    const first = priority ? [{ field: 'note' as const, match: priority }] : [];
    const all = [...first, ...found];
    const claims = all.map(({ field, match }) => claimOn(line, field, match.indices?.[1] ?? [0, 0]));
    return [
      ...claims,
      textAround(
        line,
        all.map(({ match }) => [match.index, match.index + match[0].length] as const),
      ),
    ];
  },
};

/** The words between the tags. */
function textAround(line: string, tags: readonly (readonly [number, number])[]): ActionClaim {
  let value = '';
  let at = 0;
  for (const [start, end] of [...tags].sort(([a], [b]) => a - b)) {
    if (start >= at) value += `${line.slice(at, start)} `;
    at = Math.max(at, end);
  }
  value = `${value}${line.slice(at)}`.replace(/\s+/g, ' ').trim();
  return claimOn(line, 'text', [0, line.length], value);
}
