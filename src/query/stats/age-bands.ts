import type { FollowedAction } from '../../model/ledger/followup.ts';
import type { Words } from '../../model/words.ts';

/** The open actions whose age in days lies between two bounds, both included; `toDays` is null for the oldest. */
export type AgeBand = {
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
