import type { Language, Words } from '../../../model/words.ts';

/** A place in a front matter in words: `agenda[2].decisions[1]` is "point 2 de l’ordre du jour, décision 1". */
export function placeWords(path: string, language: Language): string {
  const parts = path.split('.').map((part) => {
    const [, key = part, place] = /^(.+?)\[(\d+)\]$/.exec(part) ?? [];
    const words = KEYS[key]?.[language] ?? key;
    return place === undefined ? words : words.replace('…', place).replace(/^[^0-9]*$/, `$& ${place}`);
  });
  return parts.join(', ');
}

/** Keys of a record; … is where its place in a list goes, else behind. Others are said as they are written. */
const KEYS: Readonly<Record<string, Words>> = {
  agenda: { fr: 'point … de l’ordre du jour', en: 'agenda item …' },
  decisions: { fr: 'décision', en: 'decision' },
  actions: { fr: 'point d’action', en: 'action point' },
  recommendations: { fr: 'recommandation', en: 'recommendation' },
  review: { fr: 'ligne … du suivi', en: 'line … of the review' },
  attendance: { fr: 'présence', en: 'attendance' },
  present: { fr: 'présents', en: 'present' },
  excused: { fr: 'excusés', en: 'excused' },
  absent: { fr: 'absents', en: 'absent' },
  represented: { fr: 'représentés', en: 'represented' },
  guests: { fr: 'invités', en: 'guests' },
  text: { fr: 'texte', en: 'text' },
  title: { fr: 'titre', en: 'title' },
  date: { fr: 'date', en: 'date' },
  start: { fr: 'début', en: 'start' },
  end: { fr: 'fin', en: 'end' },
  venue: { fr: 'lieu', en: 'venue' },
  chair: { fr: 'présidence', en: 'chair' },
  rapporteur: { fr: 'rapporteur', en: 'rapporteur' },
  owners: { fr: 'responsables', en: 'owners' },
  lead: { fr: 'chef de file', en: 'lead' },
  due: { fr: 'échéance', en: 'deadline' },
  note: { fr: 'remarque', en: 'note' },
  next: { fr: 'prochaine réunion', en: 'next meeting' },
};
