import type { Attendee } from '../model/meeting/meeting.ts';
import type { Language } from '../model/words.ts';
import { hourPhrase } from './hour-phrase.ts';

/** Everything about an entry of the attendance on one line: "OIM – Mme Exemple (2 personnes, par DRECM/R)". */
export function attendeeWords(attendee: Attendee, language: Language): string {
  const details = detailsOf(attendee, language);
  const who = [attendee.structure, attendee.name].filter(Boolean).join(' – ');
  return details.length > 0 ? `${who} (${details.join(', ')})` : who;
}

function detailsOf({ count, by, arrived, left, note }: Attendee, language: Language): readonly string[] {
  const french = language === 'fr';
  const details: (string | false)[] = [
    count !== undefined &&
      `${count} ${french ? (count < 2 ? 'personne' : 'personnes') : count === 1 ? 'person' : 'people'}`,
    by !== undefined && `${french ? 'par' : 'by'} ${by}`,
    arrived !== undefined && `${french ? 'arrivée à' : 'arrived at'} ${hourPhrase(arrived, language)}`,
    left !== undefined && `${french ? 'départ à' : 'left at'} ${hourPhrase(left, language)}`,
    note !== undefined && note,
  ];
  return details.filter((detail) => detail !== false);
}
