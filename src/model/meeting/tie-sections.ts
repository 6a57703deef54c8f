// Which `## ` section of the body holds the discussion of which agenda item.
import { anyWritten } from '../../words/as-written.ts';
import { fields } from '../../words/fields.ts';
import { foldText } from '../../words/fold-text.ts';
import { groupBy } from '../group-by.ts';
import type { AgendaItem, Meeting, Section } from './meeting.ts';

export type TiedSections = {
  /** The section of each agenda item, in the order of the agenda; null when nothing was written. */
  readonly items: readonly (Section | null)[];
  /** Sections tied to no item, in the order of the body: annex text. */
  readonly extra: readonly Section[];
  /** Sections tied although their heading is not the title to the letter; `item` counts from 0. */
  readonly drifted: readonly { readonly item: number; readonly section: Section }[];
};

/**
 * Ties the body to the agenda: by title (case, accents, punctuation, leading number and a presenter in brackets
 * ignored), else by leading number. An exact title beats a conflicting number; an item takes one section, the first
 * that fits; a title that occurs twice is tied in order. A heading with the right number before the title to the
 * letter has not drifted.
 */
export function tieSections(meeting: Pick<Meeting, 'agenda' | 'body'>): TiedSections {
  const { agenda, body } = meeting;
  const tied = new Map<Section, number>();
  for (const keys of [byLetter, byTitle, byNumber]) tieBy(keys, meeting, tied);
  const sectionOf = new Map([...tied].map(([section, item]) => [item, section]));
  return {
    items: agenda.map((_, item) => sectionOf.get(item) ?? null),
    extra: body.sections.filter((section) => !tied.has(section)),
    drifted: [...tied]
      .filter(([section, item]) => !isAsWritten(section, agenda[item], item))
      .map(([section, item]) => ({ item, section }))
      .sort((left, right) => left.item - right.item),
  };
}

/** What a section and an item are compared by: they fit when the section's key is one of the item's. */
type Keys = {
  readonly ofSection: (section: Section) => string;
  readonly ofItem: (item: AgendaItem, index: number) => readonly string[];
};

const byLetter: Keys = {
  ofSection: (section) => withoutNumber(section.title),
  ofItem: (item) => [item.title.trim()],
};

const byTitle: Keys = {
  ofSection: (section) => foldTitle(section.title),
  ofItem: ({ title, presenter }) => {
    const folded = foldTitle(title);
    if (folded === '') return [];
    return presenter === undefined ? [folded] : [folded, foldTitle(`${folded} ${presenter}`)];
  },
};

const byNumber: Keys = {
  ofSection: (section) => String(titleNumber(section.title)?.number),
  ofItem: (_, index) => [String(index + 1)],
};

/** Ties each section left to the first item left that fits, by a map of keys, so that the time taken is linear. */
function tieBy(keys: Keys, { agenda, body }: Pick<Meeting, 'agenda' | 'body'>, tied: Map<Section, number>): void {
  if (tied.size === Math.min(agenda.length, body.sections.length)) return;
  const taken = new Set(tied.values());
  const waiting = waitingItems(keys, agenda);
  for (const section of body.sections) {
    if (tied.has(section)) continue;
    const index = nextFree(waiting.get(keys.ofSection(section)), taken);
    if (index === undefined) continue;
    tied.set(section, index);
    taken.add(index);
  }
}

/** The items that each key fits, in the order of the agenda. */
function waitingItems(keys: Keys, agenda: readonly AgendaItem[]): ReadonlyMap<string, number[]> {
  const keyed = agenda.flatMap((item, index) => keys.ofItem(item, index).map((key) => ({ key, index })));
  const groups = groupBy(keyed, ({ key }) => key);
  return new Map([...groups].map(([key, items]) => [key, items.map(({ index }) => index)]));
}

/** Takes items out of a queue up to the first that no section has under another key. */
function nextFree(queue: number[] | undefined, taken: ReadonlySet<number>): number | undefined {
  let index = queue?.shift();
  while (index !== undefined && taken.has(index)) index = queue?.shift();
  return index;
}

function isAsWritten(section: Section, item: AgendaItem | undefined, index: number): boolean {
  const title = item?.title.normalize('NFC').trim();
  const heading = section.title.normalize('NFC');
  if (heading.trim() === title) return true;
  return titleNumber(heading)?.number === index + 1 && withoutNumber(heading) === title;
}

/** "1- ", "2. ", "3) ", "Point 4 : ", also in bold; never "1.2", "1ère session" or "2023". */
const NUMBER = new RegExp(
  `^[\\s*_]*(?:${anyWritten(fields.point)}\\s+)?n?[°º]?\\s*(\\d{1,3})\\s*\\\\?[-–—.):/°]+(?!\\d)\\s*`,
  'iu',
);

/** The number that a heading opens with, and the words that say it ("2- ", "Point 4 : "); undefined when there is none. */
export function titleNumber(title: string): { readonly words: string; readonly number: number } | undefined {
  const match = NUMBER.exec(title);
  return match ? { words: match[0], number: Number(match[1]) } : undefined;
}

function withoutNumber(title: string): string {
  return title.replace(NUMBER, '').trim();
}

/** Signs of a title that are compared; what goes on longer is a text that was made a heading. */
const LONGEST_TITLE = 2_000;

/** What titles are compared by: without case, accents, punctuation and a number before them. */
export function foldTitle(title: string): string {
  const words = withoutNumber(title.slice(0, LONGEST_TITLE).replace(/<[^<>]*>/g, ''));
  return foldText(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
