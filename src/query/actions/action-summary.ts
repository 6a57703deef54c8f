import { COLON, countOf, type Noun, timingLabels } from '../../i18n/labels.ts';
import type { Timing } from '../../model/deadline/deadline.ts';
import type { FollowedAction } from '../../model/ledger/followup.ts';
import type { Words } from '../../model/words.ts';
import { askedTitle, isOpenOnly, namesOf } from '../asked-title.ts';
import type { ActionQuery } from '../query.ts';
import { ACTION_POINTS } from './action-groups.ts';
import type { ActionRow } from './action-item.ts';

const OPEN_ACTION_POINTS: Noun = {
  one: { fr: 'point d’action ouvert', en: 'open action point' },
  other: { fr: 'points d’action ouverts', en: 'open action points' },
};
const TIMINGS: readonly Timing[] = ['late', 'due', 'upcoming', 'undated'];
const CLOSED: readonly (readonly ['done' | 'dropped', Noun])[] = [
  ['done', { one: { fr: 'fait', en: 'done' }, other: { fr: 'faits', en: 'done' } }],
  ['dropped', { one: { fr: 'abandonné', en: 'dropped' }, other: { fr: 'abandonnés', en: 'dropped' } }],
];

/** "DRECM/R : points d’action ouverts". */
export function actionsTitle(query: ActionQuery): Words {
  return askedTitle(query, {
    open: { fr: 'points d’action ouverts', en: 'open action points' },
    all: { fr: 'points d’action', en: 'action points' },
  });
}

/** "11 points d’action ouverts pour DRECM/R : 2 en retard, 9 à faire.". */
export function actionsSummary(rows: readonly ActionRow[], query: ActionQuery): Words {
  const total = countOf(rows.length, isOpenOnly(query) ? OPEN_ACTION_POINTS : ACTION_POINTS);
  const names = namesOf(query);
  const counts = stateCounts(rows.map(({ followed }) => followed));
  const sentence = (language: 'fr' | 'en') => {
    const about = names === '' ? '' : ` ${{ fr: 'pour', en: 'for' }[language]} ${names}`;
    const split = counts.map((words) => words[language]).join(', ');
    return `${total[language]}${about}${COLON[language]}${split}.`;
  };
  return { fr: sentence('fr'), en: sentence('en') };
}

/** What to say when nothing was found. */
export function noActions(query: ActionQuery): Words {
  if (!isOpenOnly(query))
    return { fr: 'Aucun point d’action ne répond à la demande.', en: 'No action point is what was asked for.' };
  return {
    fr: 'Aucun point d’action ouvert ne répond à la demande\u202F; --all cherche aussi parmi ceux qui sont clos.',
    en: 'No open action point is what was asked for; --all looks among closed ones too.',
  };
}

/** "2 en retard, 9 à faire, 1 fait": how many stand where, those that are closed last. */
export function stateCounts(actions: readonly FollowedAction[]): readonly Words[] {
  const timings = TIMINGS.map(
    (timing) => [actions.filter((each) => each.timing === timing), timingNoun(timing)] as const,
  );
  const closed = CLOSED.map(([status, noun]) => [actions.filter((each) => each.status === status), noun] as const);
  return [...timings, ...closed].flatMap(([found, noun]) => (found.length > 0 ? [countOf(found.length, noun)] : []));
}

function timingNoun(timing: Timing): Noun {
  return { one: timingLabels[timing], other: timingLabels[timing] };
}
