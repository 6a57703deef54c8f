/** The figures of the follow-up on one screen: states, ages, structures, and how it went from meeting to meeting. */

import { shortDate } from '../../i18n/date-words.ts';
import { countOf, type Noun } from '../../i18n/labels.ts';
import type { Words } from '../../model/words.ts';
import { type Stats, stateShares } from '../../query/stats/stats.ts';
import { displayWidth } from '../layout/display-width.ts';
import type { FormatOptions } from '../layout/format.ts';
import { table } from '../table.ts';

/** A figure with its name, drawn as a bar; `note` says more of it. */
type Bar = { readonly words: Words; readonly count: number; readonly note?: Words };

const TITLES = {
  states: { fr: 'Où en sont les points d’action', en: 'Where the action points stand' },
  ageing: { fr: 'Âge de ceux qui sont ouverts', en: 'Age of the open ones' },
  trend: { fr: 'Points ouverts au fil des réunions', en: 'Open points from meeting to meeting' },
} satisfies Readonly<Record<string, Words>>;

/** Bars are told by their lengths and figures, so that they need no colour; the longest fills the width left. */
export function statsScreen({ total, ageing, trend, report }: Stats, options: FormatOptions): string {
  const states = stateShares(total);
  const points = trend.map(({ date, stated, done, open }) => ({
    words: shortDate(date),
    count: open,
    note: noteOf(stated, done),
  }));
  const sections = [
    ...section(TITLES.states, states, options),
    ...(total.open === 0
      ? []
      : section(
          TITLES.ageing,
          ageing.map(({ words, open }) => ({ words, count: open })),
          options,
        )),
    ...section(TITLES.trend, points.slice(-MOST_MEETINGS), options),
  ];
  return table.format(report, options) + sections.map((line) => `${line}\n`).join('');
}

const STATED: Noun = {
  one: { fr: 'demandé', en: 'asked for' },
  other: { fr: 'demandés', en: 'asked for' },
};
const DONE: Noun = { one: { fr: 'fait', en: 'done' }, other: { fr: 'faits', en: 'done' } };

function noteOf(stated: number, done: number): Words {
  const [asked, closed] = [countOf(stated, STATED), countOf(done, DONE)];
  return { fr: `+${asked.fr}, ${closed.fr}`, en: `+${asked.en}, ${closed.en}` };
}

/** More meetings than that are no curve that is taken in at a glance. */
const MOST_MEETINGS = 12;

function section(title: Words, bars: readonly Bar[], options: FormatOptions): readonly string[] {
  if (bars.length === 0) return [];
  const { language, paint } = options;
  return ['', paint.bold(title[language]), ...barLines(bars, options)];
}

function barLines(bars: readonly Bar[], { language, width }: FormatOptions): readonly string[] {
  const names = bars.map(({ words }) => words[language]);
  const notes = bars.map(({ note }) => (note ? `  ${note[language]}` : ''));
  const [name, figure, note] = [names, bars.map(({ count }) => String(count)), notes].map(widest);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const room = Math.max(8, Math.min(LONGEST, width - 2 - (name ?? 0) - 2 - (figure ?? 0) - 2 - (note ?? 0)));
  return bars.map(({ count }, index) => {
    const length = count === 0 ? 0 : Math.max(1, Math.round((count / most) * room));
    const label = padEnd(names[index] ?? '', name ?? 0);
    const line = `  ${label}  ${String(count).padStart(figure ?? 0)}  ${padEnd('█'.repeat(length), notes.some(Boolean) ? room : 0)}${notes[index] ?? ''}`;
    return line.trimEnd();
  });
}

/** A longer bar says no more. */
const LONGEST = 40;

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(displayWidth));
}

function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
