// Which `## ` section of the body holds the discussion of which agenda item.
import { foldText } from './fold-text.ts';
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
  for (const fits of [fitsToTheLetter, fitsByTitle, fitsByNumber]) tieBy(fits, meeting, tied);
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

type Fits = (section: Section, item: AgendaItem, index: number) => boolean;

function tieBy(fits: Fits, { agenda, body }: Pick<Meeting, 'agenda' | 'body'>, tied: Map<Section, number>): void {
  const taken = new Set(tied.values());
  for (const section of body.sections) {
    if (tied.has(section)) continue;
    const index = agenda.findIndex((item, each) => !taken.has(each) && fits(section, item, each));
    if (index < 0) continue;
    tied.set(section, index);
    taken.add(index);
  }
}

const fitsToTheLetter: Fits = (section, item) => withoutNumber(section.title) === item.title.trim();

const fitsByTitle: Fits = (section, item) => {
  const title = foldTitle(item.title);
  if (title === '') return false;
  const heading = foldTitle(section.title);
  return heading === title || (item.presenter !== undefined && heading === foldTitle(`${title} ${item.presenter}`));
};

const fitsByNumber: Fits = (section, _item, index) => titleNumber(section.title)?.number === index + 1;

function isAsWritten(section: Section, item: AgendaItem | undefined, index: number): boolean {
  const title = item?.title.trim();
  if (section.title.trim() === title) return true;
  return titleNumber(section.title)?.number === index + 1 && withoutNumber(section.title) === title;
}

/** "1- ", "2. ", "3) ", "Point 4 : ", also in bold; never "1.2", "1ère session" or "2023". */
const NUMBER = /^[\s*_]*(?:(?:point|item)\s+)?n?[°º]?\s*(\d{1,3})\s*\\?[-–—.):/°]+(?!\d)\s*/iu;

/** The number that a heading opens with, and the words that say it ("2- ", "Point 4 : "); undefined when there is none. */
export function titleNumber(title: string): { readonly words: string; readonly number: number } | undefined {
  const match = NUMBER.exec(title);
  return match ? { words: match[0], number: Number(match[1]) } : undefined;
}

function withoutNumber(title: string): string {
  return title.replace(NUMBER, '').trim();
}

function foldTitle(title: string): string {
  const words = withoutNumber(title.replace(/<[^<>]*>/g, ''));
  return foldText(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
