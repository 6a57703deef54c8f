// The words by which minutes announce their parts, in French and English.
import { foldText } from '../words/fold-text.ts';

export type Label =
  | 'date'
  | 'venue'
  | 'hours'
  | 'start'
  | 'end'
  | 'present'
  | 'excused'
  | 'absent'
  | 'represented'
  | 'guests'
  | 'chair'
  | 'rapporteur'
  | 'agenda'
  | 'next'
  | 'actions'
  | 'previous'
  | 'decisions'
  | 'annex'
  | 'title'
  | 'amendments'
  | 'errata'
  | 'discussion';

const WORDS: Readonly<Record<Label, string>> = {
  date: 'date / lieu|date et lieu|lieu et date|lieu / date|date|date de la reunion|jour|when|date / heure de debut / duree|date et heure|date and time|meeting date',
  venue: 'lieu|lieu de la reunion|endroit|salle|where|location|venue|place|adresse',
  hours: 'heure|heures|horaire|horaires|time|hours',
  start: 'debut|heure de debut|ouverture|start|started|begin',
  end: 'fin|heure de fin|cloture|end|ended|adjourned',
  present:
    'members|membres|voting members|non-voting members|present|presents|presente|presentes|presence|presences|participants|participant|liste des participants|liste de presence|liste des presents|etaient presents|membres presents|personnes presentes|attendees|attending|attendance|in attendance|members present|roll call|present.es|present(s)|present(s) (retard/excuses/non excuses)|present-e-s|ont participe|structures presentes',
  excused:
    'excuse|excuses|excusee|excusees|excuse.es|absents excuses|apologies|regrets|excused|se sont excuses|excuse(s)',
  absent: 'absent|absents|absente|absentes|absent.es|absences|absent(s)|non excuses',
  represented: 'represente|representes|pouvoirs|procurations|proxies|represented|ont donne pouvoir',
  guests: 'invite|invites|invitees|observateurs|guests|observers|visitors|invite.es|assistaient egalement',
  chair:
    'president|presidente|presidence|president de seance|presidente de seance|chair|chairs|chaired by|animateur|animatrice|facilitator|presided by|seance presidee par',
  rapporteur:
    'rapporteur|le rapporteur|la rapporteuse|rapporteuse|secretaire|secretaire de seance|secretaires de seance|scribe|scribes|scribe(s)|notetaker|note taker|minutes by|minute taker|redaction|redacteur|redactrice|redige par|prise de notes|compte rendu redige par|recorder',
  agenda:
    'ordre du jour|agenda|points inscrits a l ordre du jour|points a l ordre du jour|ordre du jour propose|topics|sommaire',
  next: 'prochaine reunion|date de la prochaine reunion|prochaine seance|prochaine session|prochaine rencontre|next meeting|next call|date of next meeting|prochain rendez-vous|prochaine date|prochain ca|prochaine reunion pleniere',
  actions:
    'action|actions|todos|tasks|action items|action item|action points|point d action|points d action|points d actions|actions a suivre|actions a suivre / todo list|actions a mener|actions a prendre|actions a entreprendre|todo|to do|to-do|to do list|todo list|suites a donner|open actions|new actions|nouvelles actions|taches|releve d actions|prochaines actions|follow-up actions|summary of actions|summary of action items|action summary|recapitulatif des actions|resume des actions|synthese des actions|tableau des actions|liste des actions|relevé des actions|list of actions|next steps|plan d action|plan d actions',
  previous:
    'previous actions|actions precedentes|points d action precedents|points d actions precedents|suivi des actions|suivi des actions precedentes|review of open action items|review of action items|action item review|followup from previous meetings|follow-up from previous meetings|follow-up of earlier action points|follow-up of previous action points|follow-up of action points|follow-up of the action points|suivi des actions anterieures|suivi des points d actions de la reunion precedente|suivi des points d action|suivi des points d actions anterieurs|actions updates|actions update|open action items|rappel des actions|actions de la reunion precedente|etat des actions',
  decisions: 'decision|decisions|releve de decisions|decisions prises|resolutions|decisions made|key decisions',
  annex: 'annexe|annexes|annex|appendix|annexe 1',
  title: 'objet|sujet|subject|motif|motif / type de reunion|intitule|titre',
  amendments: 'amendements|amendments|amendements au compte rendu',
  errata: 'errata|erratum',
  discussion:
    'points cles de discussion|points cles de discussions|points de discussion|discussion|discussions|main points of discussion|deroulement|notes|minutes',
};

const LABELS: ReadonlyMap<string, Label> = new Map(
  (Object.keys(WORDS) as Label[]).flatMap((label) =>
    WORDS[label].split('|').map((words) => [keyOf(words), label] as const),
  ),
);

/** A label, and the words after it on its line. */
export type Labelled = { readonly label: Label; readonly words: string; readonly value: string };

/** The label that a line begins with: alone ("Présents"), or before a colon ("Lieu : Zinder"). */
export function labelledBy(text: string): Labelled | null {
  const [, words = '', value = ''] = /^(.{1,70}?)\s*(?::|：)\s*(.*)$/s.exec(text) ?? [];
  const before = LABELS.get(keyOf(words)) ?? LABELS.get(keyOf(withoutBrackets(words)));
  if (words !== '' && before) return { label: before, words, value: value.trim() };
  const alone = text.length <= 70 ? (LABELS.get(keyOf(text)) ?? LABELS.get(keyOf(withoutBrackets(text)))) : undefined;
  return alone ? { label: alone, words: text, value: '' } : null;
}

/** The label of a heading, or of words that end with a colon, which say more than the bare word: "Suivi des actions du 3 mai". */
export function headingLabel(text: string): Labelled | null {
  const [, words = text, value = ''] = /^(.{1,90}?)\s*(?::|：)\s*(.*)$/s.exec(text) ?? [];
  const key = keyOf(words);
  if (key.length > 90) return null;
  const found = PATTERNS.find(([, pattern]) => pattern.test(key));
  return found ? { label: found[0], words, value: value.trim() } : null;
}

const TASKS =
  '(?:points? d actions?|actions?|action items?|action points?|taches?|todos?|to dos?|to do list|tasks?|next steps?|follow ups?|suites? a donner|prochaines (?:etapes|actions)|prochaine action|choses? a (?:faire|realiser)|ais?|ai s|a realiser|actionables?|way forward|qui fait quoi(?: pour quand| et quand)?|who does what(?: by when)?|engagements?(?: pris)?|travail a faire|travaux a faire|a faire)';
const ABOUT =
  '(?:retenue?s?|decidee?s?|arretee?s?|a mener|a faire|a suivre|a entreprendre|a prendre|a effectuer|a realiser|a venir|avant|pour|for|from|of|de|des|du|d|and|et|ou|or|to|pending|ouvertes?|en cours|assigned|agreed|summary|list|items?|points?|log|register|tracker|by|before|until|jusqu|par|selon)';

/** The more special first. */
const PATTERNS: readonly (readonly [Label, RegExp])[] = [
  [
    'previous',
    /^(?:suivi|revue|retour sur|point sur|etat|bilan|mise en oeuvre|examen|rappel|review|follow up|update|status|progress)\b.*\b(?:actions?|recommandations?|decisions?|taches?|action items?|todos?|recommendations?)\b/,
  ],
  [
    'previous',
    /^(?:actions?|taches?|recommandations?|recommendations?|todos?|action items?) (?:.* )?(?:precedente?s?|anterieure?s?|passee?s?|de la (?:derniere|reunion)|from (?:the )?(?:last|previous)|faite?s|realisee?s|effectuee?s|terminee?s|completed|done)\b(?!.*\ba faire)/,
  ],
  ['previous', /^(?:previous|past|earlier|outstanding|old|last) .*\b(?:actions?|tasks?|action items?|todos?)\b/],
  [
    'previous',
    /^(?:validation|approbation|adoption|lecture|approval)\b.*\b(?:suivi|revue|review)\b.*\b(?:actions?|recommandations?|taches?)\b/,
  ],
  ['previous', /^pour memoire\b.*\b(?:reunion|seance)/],
  [
    'previous',
    /^(?:short-term |long-term )?(?:action items?|actions?|tasks?|points?) (?:from previous|from last|restes? ouverts?)\b.*/,
  ],
  [
    'previous',
    /^(?:rappel|retour|suivi|point)s? (?:des|sur les) points? (?:en attente|en suspens|precedents?|de la (?:seance|reunion))\b/,
  ],
  [
    'actions',
    new RegExp(
      `^(?:nouvelles? |new |open |pending |current |key |main |principales? |other |autres |recapitulatif (?:des )?|(?:decisions?|recommandations?|conclusions?|resolutions?|recommendations?)(?: et | and | & | ?\\/ ?))?${TASKS}(?: ${ABOUT}\\b.*)?$`,
    ),
  ],
  [
    'guests',
    /^(?:[a-z' ]{0,20} )?(?:observers?|guests?|visitors?|invitee?s?|observateurs?)(?: (?:present|attending)s?)?$/,
  ],
  ['absent', /^(?:not (?:present|attending)|non presente?s?|unable to attend|missing)$/],
  ['present', /^(?:[a-z' ]{0,40} )?(?:attendees|participants|members present|people present|attending|presente?s?)$/],
  [
    'represented',
    /^(?:(?:absente?s?|excusee?s?) )?(?:ayant|ont|avait) donne (?:pouvoir|procuration)|^absente?s? representee?s?$/,
  ],
  ['present', /^(?:(?:view |list of |liste des? )?(?:attendee|participant|present)s? ?(?:list)?|attendance list)$/],
  [
    'present',
    /^(?:attending|the following (?:people |members )?were present|who attended|who was there|etaient presente?s|presents? a la reunion)\b.{0,40}$/,
  ],
  ['excused', /^(?:etaient |sont |etait )?(?:absente?s? )?(?:et )?excusee?s?(?: .{0,30})?$/],
  ['absent', /^(?:etaient|sont|etait) absente?s?(?: .{0,30})?$/],
  ['excused', /^(?:apologies|regrets|excusee?s?|absente?s? excusee?s?)\b.{0,30}$/],
];

function withoutBrackets(words: string): string {
  return words.replace(/\s*\([^()]*\)\s*$/, '');
}

function keyOf(words: string): string {
  return foldText(words)
    .replace(/(?<=[a-z])[·⋅•.(/-]e?(?:[·⋅•.)-]?s)?\)?(?=[\s:*_]*$|[\s:]*\()/, 's')
    .replace(/ss(?=[\s:*_]*$|[\s:]*\()/, 's')
    .replace(/^(?:[ivx]{1,4}[.)]|[^a-z(])*\s*(?=[a-z(])/, '')
    .replace(/['’]/g, ' ')
    .replace(/[*_:]+/g, ' ')
    .replace(/\(s\)$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
