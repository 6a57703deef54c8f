import { countOf, type Noun, stateLabels, timingLabels } from '../../i18n/labels.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { FollowedAction } from '../../model/ledger/followup.ts';
import type { Words } from '../../model/words.ts';
import { codeCell, numberCell, textCell } from '../cells.ts';
import type { Listing } from '../listing.ts';
import { percentWords, rateOf } from '../percent.ts';
import type { Column, Report } from '../report.ts';
import { type TrendPoint, trendOf } from './trend.ts';

/** What one structure answers for; `structure` is null for actions that nobody answers for. */
type StatsRow = ActionCounts & { readonly structure: string | null };

/** The figures of the follow-up as a whole. */
export type Stats = {
  readonly total: ActionCounts;
  readonly ageing: readonly AgeBand[];
  readonly trend: readonly TrendPoint[];
  readonly report: Report<StatsRow>;
};

/**
 * The figures of the follow-up, by structure and as a whole (`gtm/stats@1`): an action of several owners counts for each of
 * them, and once in the total. `since` leaves out what earlier meetings asked for.
 */
export function statsOf(listing: Listing, since: CivilDate | undefined): Stats {
  const { ledger, generated, unread } = listing;
  const actions = ledger.actions.filter(({ meeting }) => since === undefined || meeting.date >= since);
  const [total, ageing] = [countActions(actions), ageBands(actions)];
  const trend = trendOf({ ...ledger, actions }, since);
  const rows = rowsOf(actions);
  const report: Report<StatsRow> = {
    kind: 'stats',
    title: { fr: 'Suivi par structure', en: 'Follow-up by structure' },
    columns: COLUMNS,
    groups: [{ title: null, rows }],
    ...(actions.length > 0 ? { summary: summaryOf(total) } : {}),
    empty: { fr: 'Aucun point d’action.', en: 'No action point.' },
    item: itemOf,
    more: { total, ageing: ageing.map(({ fromDays, toDays, open }) => ({ fromDays, toDays, open })), trend },
    generated,
    asOf: ledger.day,
    unread,
  };
  return { total, ageing, trend, report };
}

/** Those with most open actions first, nobody last. */
function rowsOf(actions: readonly FollowedAction[]): readonly StatsRow[] {
  const owned = new Map<string | null, FollowedAction[]>();
  for (const action of actions) {
    const names = new Set(action.owners.owners.map(({ id, name, structure }) => structure ?? id ?? name));
    for (const name of names.size > 0 ? names : [null]) {
      const found = owned.get(name);
      if (found) found.push(action);
      else owned.set(name, [action]);
    }
  }
  const rows = [...owned].map(([structure, found]): StatsRow => ({ structure, ...countActions(found) }));
  return rows.sort(compareRows);
}

function compareRows(a: StatsRow, b: StatsRow): number {
  if (a.structure === null || b.structure === null) return a.structure === null ? 1 : -1;
  return b.open - a.open || b.late - a.late || a.structure.localeCompare(b.structure, 'fr');
}

function itemOf({ structure, ...counts }: StatsRow): Readonly<Record<string, unknown>> {
  return { structure, ...counts };
}

const DONE: Noun = { one: { fr: 'fait', en: 'done' }, other: { fr: 'faits', en: 'done' } };
const SLIPS: Noun = {
  one: { fr: 'échéance reportée', en: 'deadline put off' },
  other: { fr: 'échéances reportées', en: 'deadlines put off' },
};

/** "Taux de réalisation : 8 faits sur 21 (38 %), sans compter les abandonnés. 4 échéances reportées." */
function summaryOf({ open, done, slips }: ActionCounts): Words {
  const [count, percent] = [countOf(done, DONE), percentWords(done, open + done)];
  const put = countOf(slips, SLIPS);
  const more = slips === 0 ? { fr: '', en: '' } : { fr: ` ${put.fr}.`, en: ` ${put.en}.` };
  if (open + done === 0) return { fr: more.fr.trim(), en: more.en.trim() };
  return {
    fr: `Taux de réalisation\u00A0: ${count.fr} sur ${open + done} (${percent.fr}), sans compter les abandonnés.${more.fr}`,
    en: `Rate of completion: ${count.en} of ${open + done} (${percent.en}), not counting dropped ones.${more.en}`,
  };
}

function counted(key: keyof ActionCounts, title: Words, optional = false): Column<StatsRow> {
  return { key, title, value: (row) => numberCell(row[key]), holds: 'number', ...(optional ? { optional } : {}) };
}

const NOBODY: Words = { fr: 'sans responsable', en: 'without owner' };

const COLUMNS: readonly Column<StatsRow>[] = [
  {
    key: 'structure',
    title: { fr: 'Structure', en: 'Structure' },
    value: ({ structure }) => (structure === null ? codeCell('', NOBODY) : textCell(structure)),
    grow: true,
  },
  counted('open', { fr: 'Ouverts', en: 'Open' }),
  counted('late', { fr: 'En retard', en: 'Late' }),
  counted('due', { fr: 'À faire', en: 'Due' }, true),
  counted('upcoming', { fr: 'À venir', en: 'Upcoming' }, true),
  counted('undated', { fr: 'Sans date', en: 'Undated' }),
  counted('done', { fr: 'Faits', en: 'Done' }),
  counted('dropped', { fr: 'Abandonnés', en: 'Dropped' }, true),
  counted('slips', { fr: 'Reports', en: 'Slips' }),
  {
    key: 'rate',
    title: { fr: 'Taux', en: 'Rate' },
    value: ({ rate, done, open }) => (rate === null ? null : codeCell(String(rate), percentWords(done, open + done))),
  },
];

/** How many stand in each state, with its name; states that nothing is in are left out. */
export function stateShares(total: ActionCounts): readonly { readonly words: Words; readonly count: number }[] {
  const open = (['late', 'due', 'upcoming', 'undated'] as const).map((timing) => ({
    words: timingLabels[timing],
    count: total[timing],
  }));
  const closed = (['done', 'dropped'] as const).flatMap((status) =>
    stateLabels(status, null).map((words) => ({ words, count: total[status] })),
  );
  return [...open, ...closed].filter(({ count }) => count > 0);
}

/** How many actions stand where; `open` are those neither done nor dropped, by their timing. */
type ActionCounts = {
  readonly open: number;
  readonly late: number;
  readonly due: number;
  readonly upcoming: number;
  readonly undated: number;
  readonly done: number;
  readonly dropped: number;
  /** How many times a known last day moved later. */
  readonly slips: number;
  /** Those done among all that were not dropped, 0 to 1; null when there is none. */
  readonly rate: number | null;
};

function countActions(actions: readonly FollowedAction[]): ActionCounts {
  const timed = (timing: FollowedAction['timing']) => actions.filter((each) => each.timing === timing).length;
  const [late, due, upcoming, undated] = [timed('late'), timed('due'), timed('upcoming'), timed('undated')];
  const done = actions.filter(({ status }) => status === 'done').length;
  const dropped = actions.filter(({ status }) => status === 'dropped').length;
  return {
    open: late + due + upcoming + undated,
    late,
    due,
    upcoming,
    undated,
    done,
    dropped,
    slips: actions.reduce((sum, { slips }) => sum + slips, 0),
    rate: rateOf(done, actions.length - dropped),
  };
}

/** The open actions whose age in days lies between two bounds, both included; `toDays` is null for the oldest. */
type AgeBand = {
  readonly fromDays: number;
  readonly toDays: number | null;
  readonly words: Words;
  readonly open: number;
};

const BANDS: readonly Omit<AgeBand, 'open'>[] = [
  { fromDays: 0, toDays: 30, words: { fr: 'jusqu’à 1 mois', en: 'up to 1 month' } },
  { fromDays: 31, toDays: 91, words: { fr: '1 à 3 mois', en: '1 to 3 months' } },
  { fromDays: 92, toDays: 182, words: { fr: '3 à 6 mois', en: '3 to 6 months' } },
  { fromDays: 183, toDays: 365, words: { fr: '6 mois à 1 an', en: '6 months to 1 year' } },
  { fromDays: 366, toDays: null, words: { fr: 'plus d’un an', en: 'over a year' } },
];

/** How old the open actions are. */
export function ageBands(actions: readonly FollowedAction[]): readonly AgeBand[] {
  const ages = actions.filter(({ timing }) => timing !== null).map(({ ageDays }) => ageDays);
  return BANDS.map((band) => {
    const within = ages.filter((age) => age >= band.fromDays && (band.toDays === null || age <= band.toDays));
    return { ...band, open: within.length };
  });
}
