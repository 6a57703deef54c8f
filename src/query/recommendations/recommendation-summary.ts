/** How many recommendations stand where, in words. */
import { COLON, countOf, type Noun, timingLabels } from '../../i18n/labels.ts';
import type { Language, Words } from '../../model/words.ts';
import { isOpenOnly, namesOf } from '../asked-title.ts';
import type { Followed } from '../followed.ts';
import { percentWords } from '../percent.ts';
import type { FollowQuery } from '../query.ts';
import type { RecommendationRow } from './recommendation-row.ts';

const RECOMMENDATIONS: Noun = {
  one: { fr: 'recommandation', en: 'recommendation' },
  other: { fr: 'recommandations', en: 'recommendations' },
};
const OPEN_RECOMMENDATIONS: Noun = {
  one: { fr: 'recommandation ouverte', en: 'open recommendation' },
  other: { fr: 'recommandations ouvertes', en: 'open recommendations' },
};
const UNASSIGNED: Noun = same({ fr: 'sans responsable', en: 'without owner' });
const LATE: Noun = same(timingLabels.late);
const DONE: Noun = { one: { fr: 'faite', en: 'done' }, other: { fr: 'faites', en: 'done' } };
const DROPPED: Noun = { one: { fr: 'abandonnée', en: 'dropped' }, other: { fr: 'abandonnées', en: 'dropped' } };

/** Nobody is named, and nobody said that none is wanted. */
export function isUnassigned({ owners }: Followed): boolean {
  return owners.ownership === 'missing' || owners.ownership === 'unassigned';
}

/** "7 recommandations, 6 sans responsable, 14 % faites": the rate is that of all that were asked for, in any state. */
export function groupCounts(rows: readonly RecommendationRow[], asked: readonly RecommendationRow[]): Words {
  const counts = [countOf(rows.length, RECOMMENDATIONS), ...attentionCounts(rows), ...rateCount(asked)];
  return inLanguages((language) => counts.map((words) => words[language]).join(', '));
}

/**
 * "18 recommandations ouvertes : 17 sans responsable. Taux de mise en œuvre : 1 faite sur 18 (6 %), …". The rate counts
 * those done among all that were asked for, whatever their state, dropped ones left out; no rate of none. Undefined when
 * there is nothing to count.
 */
export function recommendationsSummary(
  rows: readonly RecommendationRow[],
  asked: readonly RecommendationRow[],
  query: FollowQuery,
): Words | undefined {
  const rate = rateOfImplementation(asked.map(({ followed }) => followed));
  if (rows.length === 0) return rate;
  const total = countOf(rows.length, isOpenOnly(query) ? OPEN_RECOMMENDATIONS : RECOMMENDATIONS);
  const names = namesOf(query);
  const counts = [...attentionCounts(rows), ...closedCounts(rows)];
  return inLanguages((language) => {
    const about = names === '' ? '' : ` ${{ fr: 'pour', en: 'for' }[language]} ${names}`;
    const split = counts.map((words) => words[language]).join(', ');
    const details = split === '' ? '' : `${COLON[language]}${split}`;
    return `${total[language]}${about}${details}.${rate === undefined ? '' : ` ${rate[language]}`}`;
  });
}

function rateCount(asked: readonly RecommendationRow[]): readonly Words[] {
  const found = asked.map(({ followed }) => followed);
  const total = found.length - countIn(found, 'dropped');
  if (total === 0) return [];
  const percent = percentWords(countIn(found, 'done'), total);
  return [{ fr: `${percent.fr} faites`, en: `${percent.en} done` }];
}

/** How many are done among all that were not dropped, in words; undefined when there is none. */
export function rateOfImplementation(asked: readonly Pick<Followed, 'status'>[]): Words | undefined {
  const total = asked.length - countIn(asked, 'dropped');
  if (total === 0) return undefined;
  const done = countIn(asked, 'done');
  const [count, percent] = [countOf(done, DONE), percentWords(done, total)];
  return {
    fr: `Taux de mise en œuvre\u00A0: ${count.fr} sur ${total} (${percent.fr}), sans compter les abandonnées.`,
    en: `Rate of implementation: ${count.en} of ${total} (${percent.en}), not counting dropped ones.`,
  };
}

/** What to say when none was found; `known` when some record holds any. */
export function noRecommendation(known: boolean, query: FollowQuery): Words {
  if (!known)
    return {
      fr: 'Aucune recommandation\u00A0: elles s’écrivent sous annexes, dans l’en-tête d’un compte rendu.',
      en: 'No recommendation yet: they are written under annexes, in the header of a record.',
    };
  if (!isOpenOnly(query))
    return { fr: 'Aucune recommandation ne répond à la demande.', en: 'No recommendation is what was asked for.' };
  return {
    fr: 'Aucune recommandation ouverte ne répond à la demande\u202F; --all cherche aussi parmi celles qui sont closes.',
    en: 'No open recommendation is what was asked for; --all looks among closed ones too.',
  };
}

/** What calls for somebody: open ones without owner, and late ones. */
function attentionCounts(rows: readonly RecommendationRow[]): readonly Words[] {
  const open = rows.filter(({ followed }) => followed.timing !== null);
  return [
    ...counted(open.filter(({ followed }) => isUnassigned(followed)).length, UNASSIGNED),
    ...counted(open.filter(({ followed }) => followed.timing === 'late').length, LATE),
  ];
}

function closedCounts(rows: readonly RecommendationRow[]): readonly Words[] {
  const found = rows.map(({ followed }) => followed);
  return [...counted(countIn(found, 'done'), DONE), ...counted(countIn(found, 'dropped'), DROPPED)];
}

function counted(count: number, noun: Noun): readonly Words[] {
  return count > 0 ? [countOf(count, noun)] : [];
}

function countIn(found: readonly Pick<Followed, 'status'>[], status: Followed['status']): number {
  return found.filter((each) => each.status === status).length;
}

function same(words: Words): Noun {
  return { one: words, other: words };
}

function inLanguages(sentence: (language: Language) => string): Words {
  return { fr: sentence('fr'), en: sentence('en') };
}
