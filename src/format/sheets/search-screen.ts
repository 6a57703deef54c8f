/** What was found, on a screen: what it is and where, then its words, those found marked. */
import { safeText } from '../../model/safe-text.ts';
import { passageLabels, type SearchResult } from '../../query/search/search.ts';
import type { Hit, Mark } from '../../query/search/search-passages.ts';
import { displayWidth } from '../layout/display-width.ts';
import type { FormatOptions, Paint } from '../layout/format.ts';
import { wrapWords } from '../layout/wrap-words.ts';

/** A hit takes two lines or more: its id, what it is and its place; then its words, long ones around what was found. */
export function searchScreen({ hits, report }: SearchResult, { language, width, paint }: FormatOptions): string {
  const wrapped = (text: string) => wrapWords(safeText(text), width);
  const [empty, summary] = [report.empty[language], report.summary?.[language] ?? ''];
  const lines = [
    ...wrapped(report.title[language]).map(paint.bold),
    '',
    ...(hits.length === 0 ? wrapped(empty) : []),
    ...hits.flatMap((hit) => [...headLines(hit, { language, width, paint }), ...textLines(hit, width, paint), '']),
    ...(summary === '' ? [] : wrapped(summary)),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

type Screen = Pick<FormatOptions, 'language' | 'width' | 'paint'>;

/** What it is and where; under what it stands, as far as there is room. */
function headLines({ passage, line }: Hit, { language, width, paint }: Screen): readonly string[] {
  const { kind, id, under, file } = passage;
  const what = `${id ?? '—'} · ${passageLabels[kind][language]}`;
  const place = `${file}:${line}`;
  const whole = safeText(`${what} · ${place}`);
  if (displayWidth(whole) > width)
    return [...wrapWords(safeText(what), width).map(paint.bold), paint.dim(`  ${safeText(place)}`)];
  const room = width - displayWidth(whole) - ' · '.length;
  const [about = '', ...more] = under === null || room < LEAST ? [] : wrapWords(safeText(under), room - 1);
  return [paint.bold(whole) + (about === '' ? '' : paint.dim(` · ${about}${more.length > 0 ? '…' : ''}`))];
}

/** A title cut shorter says nothing. */
const LEAST = 12;

/** As many signs before the first word that was found, and in all: a paragraph may be long. */
const AROUND = { before: 60, all: 240 } as const;

function textLines({ text, marks }: Hit, width: number, paint: Paint): readonly string[] {
  const { start, end } = excerptOf(text, marks[0]?.start ?? 0);
  const [before, after] = [start > 0 ? '…' : '', end < text.length ? '…' : ''];
  const shown = safeText(`${before}${text.slice(start, end)}${after}`);
  const moved = marks.map((mark) => ({
    start: mark.start - start + before.length,
    end: mark.end - start + before.length,
  }));
  let from = 0;
  return wrapWords(shown, width - 2).map((line) => {
    const at = Math.max(from, shown.indexOf(line, from));
    from = at + line.length;
    return `  ${markedLine(line, at, { marks: moved, paint })}`;
  });
}

/** The part of a text that is shown, cut between words. */
function excerptOf(text: string, first: number): Mark {
  const before = first <= AROUND.before ? 0 : text.lastIndexOf(' ', first - AROUND.before) + 1;
  const start = first - before > 2 * AROUND.before ? first : before;
  if (text.length <= start + AROUND.all) return { start, end: text.length };
  const end = text.lastIndexOf(' ', start + AROUND.all);
  return { start, end: end > first ? end : text.length };
}

/** A line that begins `at` a place of the text whose marks are given. */
function markedLine(
  line: string,
  at: number,
  { marks, paint }: { readonly marks: readonly Mark[]; readonly paint: Paint },
): string {
  let [shown, from] = ['', 0];
  for (const mark of marks) {
    const [start, end] = [Math.max(from, mark.start - at), Math.min(line.length, mark.end - at)];
    if (start >= end) continue;
    shown += line.slice(from, start) + paint.tone(line.slice(start, end), 'good');
    from = end;
  }
  return shown + line.slice(from);
}
