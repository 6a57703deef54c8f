// What `gtm new` says of the record it prepared.
import { fieldLines } from '../../../format/layout/field-lines.ts';
import { countOf, type Noun } from '../../../i18n/labels.ts';
import type { MeetingPlan } from '../../../model/meeting/meeting-plan.ts';
import type { Language } from '../../../model/words.ts';
import type { Opened } from '../../session/opened.ts';
import type { Session } from '../../session/session.ts';

/** "11 points d’action à passer en revue, dont 2 en retard. 3 faits depuis la réunion précédente.". */
export function holdsLine({ review, done }: MeetingPlan, language: Language): string {
  const count = countOf(review.length, REVIEWED)[language];
  const late = review.filter(({ timing }) => timing === 'late').length;
  const lateWords = late === 0 ? '' : { fr: `, dont ${late} en retard`, en: `, ${late} of them late` }[language];
  const doneWords = done.length === 0 ? '' : ` ${countOf(done.length, DONE)[language]}.`;
  return `${count}${lateWords}.${doneWords}`;
}

const DONE: Noun = {
  one: { fr: 'fait depuis la réunion précédente', en: 'done since the meeting before' },
  other: { fr: 'faits depuis la réunion précédente', en: 'done since the meeting before' },
};

/** Why each part is there, a line for each. */
export function explanation({ reasons }: MeetingPlan, session: Session): string {
  const { language, width, paint } = session;
  const fields = reasons.map(({ part, why }) => ({ label: part[language], value: why[language] }));
  return fieldLines(fields, { width, paint })
    .map((line) => `${line}\n`)
    .join('');
}

/** Whether a record that somebody has just edited can be read, on one line. */
export function editedLine(file: string, { readings }: Opened, language: Language): string {
  const reading = readings.find((each) => each.file === file);
  const errors = reading?.findings.filter(({ severity }) => severity === 'error').length ?? 0;
  if (reading?.meeting && errors === 0)
    return { fr: 'Le compte rendu se lit.', en: 'The record can be read.' }[language];
  const count = countOf(errors, ERRORS)[language];
  return { fr: `${count}. Le détail : gtm check ${file}`, en: `${count}. The details: gtm check ${file}` }[language];
}

const ERRORS: Noun = { one: { fr: 'erreur', en: 'error' }, other: { fr: 'erreurs', en: 'errors' } };

const REVIEWED: Noun = {
  one: { fr: 'point d’action à passer en revue', en: 'action point to review' },
  other: { fr: 'points d’action à passer en revue', en: 'action points to review' },
};
