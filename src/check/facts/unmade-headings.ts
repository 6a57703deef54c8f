import type { Span } from '../../model/diagnostic.ts';
import type { Meeting, Section } from '../../model/meeting/meeting.ts';
import { foldTitle } from '../../model/meeting/tie-sections.ts';
import { visibleBody } from '../../record/body/visible-body.ts';
import type { RecordSource } from '../../record/read-record.ts';
import { tiedSections } from './tied-sections.ts';

/** Lines of the body that are typed as the heading of a section, and are none. */
export type UnmadeHeading = {
  readonly title: string;
  /** The agenda item that has this title and no section yet. */
  readonly item: number | undefined;
  readonly span: Span;
};

const known = new WeakMap<Meeting, readonly UnmadeHeading[]>();

/**
 * `##Divers` without its blank, whatever it says; and the title of an item without section as it is marked elsewhere:
 * `# Divers`, `### Divers`, `**Divers**`, underlined, or alone between empty lines.
 */
export function unmadeHeadings(meeting: Meeting, source: RecordSource): readonly UnmadeHeading[] {
  const before = known.get(meeting);
  if (before) return before;
  const found = findHeadings(meeting, source);
  known.set(meeting, found);
  return found;
}

function findHeadings(meeting: Meeting, { text, bodyStart, lines: index }: RecordSource): readonly UnmadeHeading[] {
  if (meeting.agenda.length === 0) return [];
  const first = index.lineAt(bodyStart);
  const waiting = waitingItems(meeting);
  const { lines, stands } = visibleBody(text.slice(bodyStart), first);
  const texts = lines.map((line) => line.text);
  return texts.flatMap((_, at) => {
    const typed = stands(at) || !lines[at]?.code ? typedHeading(texts, at) : undefined;
    if (!typed) return [];
    const key = foldTitle(typed.title);
    const item = waiting.get(key);
    if (item === undefined && !typed.isSure) return [];
    waiting.delete(key);
    const { start } = index.spanOf(first + at);
    const { end } = index.spanOf(first + at + typed.lines - 1);
    return [{ title: typed.title, item, span: { start, end } }];
  });
}

/** The items without a section, by their titles. */
function waitingItems(meeting: Meeting): Map<string, number> {
  const items: readonly (Section | null)[] = tiedSections(meeting).items;
  const waiting = items.flatMap((section, item) => {
    const key = foldTitle(meeting.agenda[item]?.title ?? '');
    return section === null && key !== '' ? [[key, item] as const] : [];
  });
  return new Map(waiting.reverse());
}

type Typed = { readonly title: string; readonly lines: number; readonly isSure: boolean };

function typedHeading(texts: readonly string[], at: number): Typed | undefined {
  const line = texts[at] ?? '';
  const [, marks = '', blank = '', words] = /^ {0,3}(#{1,6})([ \t]*)(\S.*?)(?:[ \t]+#+)?[ \t]*$/.exec(line) ?? [];
  if (words !== undefined && marks === '##') return blank === '' ? { title: words, lines: 1, isSure: true } : undefined;
  if (words !== undefined) return { title: words, lines: 1, isSure: false };
  if (line.trim() === '' || (texts[at - 1] ?? '').trim() !== '') return undefined;
  const bold = /^ {0,3}(?:\*\*|__)([^*_]+)(?:\*\*|__)[ \t]*:?[ \t]*$/.exec(line)?.[1];
  const title = bold ?? line.trim();
  const below = texts[at + 1] ?? '';
  if (/^ {0,3}(?:=+|-+)[ \t]*$/.test(below)) return { title, lines: 2, isSure: false };
  return bold !== undefined || below.trim() === '' ? { title, lines: 1, isSure: false } : undefined;
}
