// The questions of `gtm fill`, in the order of a record.
import { dateWords } from '../../../i18n/date-words.ts';
import type { Words } from '../../../model/words.ts';
import type { RecordReading } from '../../../record/read-record.ts';
import { fillAgenda } from './fill-agenda.ts';
import { fillAttendance } from './fill-attendance.ts';
import { fillNext } from './fill-next.ts';
import { fillReview } from './fill-review.ts';
import { beginFilling, type FillingFor } from './filling.ts';

/** Asks for all that a record does not say yet. Each answer is written at once; giving up (exit 130) keeps them. */
export async function fillRecord(reading: RecordReading, request: FillingFor): Promise<void> {
  const filling = beginFilling(reading, request);
  const { asking, language, now } = filling;
  try {
    const { file, date } = now().meeting;
    const day = dateWords(date);
    asking.begin({ fr: `Compte rendu du ${day.fr}`, en: `Minutes of ${day.en}` }[language], HOW[language]);
    await fillAttendance(filling);
    await fillAgenda(filling);
    await fillReview(filling);
    await fillNext(filling);
    asking.finish(
      { fr: `C’est dans ${file}. Pour vérifier : gtm check`, en: `It is in ${file}. To check it: gtm check` }[language],
    );
  } finally {
    asking.end();
  }
}

const HOW: Words = {
  fr: 'Chaque réponse est écrite aussitôt. Entrée passe une question.\nCtrl-C arrête : ce qui a été répondu est gardé.',
  en: 'Each answer is written at once. Enter skips a question.\nCtrl-C stops: what was answered is kept.',
};
