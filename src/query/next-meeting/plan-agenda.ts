import { dateWords } from '../../i18n/date-words.ts';
import type { Meeting } from '../../model/meeting/meeting.ts';
import type { PlannedItem } from '../../model/meeting/meeting-plan.ts';
import { tieSections } from '../../model/meeting/tie-sections.ts';
import { oneLine } from '../../model/safe-text.ts';
import type { Language, Words } from '../../model/words.ts';
import { foldText } from '../../words/fold-text.ts';

export type AgendaRequest = {
  /** Every record before the meeting, in order. */
  readonly meetings: readonly Meeting[];
  /** Whose minutes are to be adopted; null when there are none. */
  readonly previous: Meeting | null;
  /** Whose items that were not reached come back; null for none. */
  readonly source: Meeting | null;
  /** Whether there is anything to review. */
  readonly reviews: boolean;
  readonly standing: readonly string[];
  readonly language: Language;
};

/**
 * The agenda of a new meeting: adoption of the previous minutes unless they are adopted, the review, the items of the last
 * record that were not reached, and the standing items. An item whose title is there already does not come twice.
 */
export function planAgenda(request: AgendaRequest): readonly PlannedItem[] {
  const { previous, source, reviews, standing, language } = request;
  const items: PlannedItem[] = [];
  if (previous && previous.status !== 'adopted')
    items.push({ title: adoptionTitle(previous)[language], why: adoptionWhy(previous) });
  if (reviews) items.push({ title: REVIEW_TITLE[language], why: REVIEW_WHY });
  if (source) items.push(...notReached(source, request));
  items.push(...standing.map((title) => ({ title: oneLine(title), why: STANDING_WHY })));
  return items.filter(({ title }, index) => {
    return title !== '' && items.findIndex((each) => foldText(each.title) === foldText(title)) === index;
  });
}

const REVIEW_TITLE: Words = { fr: 'Suivi des points d’action', en: 'Review of action points' };

const REVIEW_WHY: Words = { fr: 'des points d’action sont ouverts', en: 'there are open action points' };

const STANDING_WHY: Words = {
  fr: 'point permanent (defaults.standing de gtm.yaml)',
  en: 'standing item (defaults.standing of gtm.yaml)',
};

function adoptionTitle({ date }: Meeting): Words {
  const day = dateWords(date);
  return {
    fr: `Adoption du compte rendu de la réunion du ${day.fr}`,
    en: `Adoption of the minutes of the meeting of ${day.en}`,
  };
}

function adoptionWhy({ id }: Meeting): Words {
  return {
    fr: `le compte rendu ${id} n’est pas encore adopté`,
    en: `the minutes ${id} are not adopted yet`,
  };
}

/** Items without text, decision, vote or action; `actions: none` says that the item was dealt with. Standing ones come anyway. */
function notReached(source: Meeting, { meetings, standing }: AgendaRequest): readonly PlannedItem[] {
  const { items } = tieSections(source);
  const settled = new Set([...standing, ...meetings.flatMap(settledTitles)].map(foldText));
  const left = source.agenda.filter((item, index) => {
    const said = item.actions === 'none' || item.actions.length + item.decisions.length + item.votes.length > 0;
    return !said && (items[index]?.text ?? '') === '' && !settled.has(foldText(item.title));
  });
  return left.map(({ title }) => ({ title: oneLine(title), why: carriedWhy(source) }));
}

/** Titles of this very file's making that have had their day: the review of then, and the adoption of what is adopted. */
function settledTitles(meeting: Meeting): readonly string[] {
  const adoption = adoptionTitle(meeting);
  const review = [REVIEW_TITLE.fr, REVIEW_TITLE.en];
  return meeting.status === 'adopted' ? [...review, adoption.fr, adoption.en] : review;
}

function carriedWhy({ id }: Meeting): Words {
  return {
    fr: `à l’ordre du jour de ${id}, sans texte, décision ni action`,
    en: `on the agenda of ${id}, without text, decision or action`,
  };
}
