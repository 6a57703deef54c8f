// The headers of the tables that people type in minutes, in French and English: which column holds what.
import { ACTION_TEXT_KEYS, ACTION_TEXTS, type ActionText } from '../../model/meeting/action-texts.ts';
import { foldText } from '../../words/fold-text.ts';
import { cellWords } from './cell-words.ts';

/**
 * What a column holds. `date` is a bare "Date", which may be a deadline or not; `decoy` belongs to tables that hold no
 * action: participants, votes, versions, agendas, budgets.
 */
export type ColumnKind = ActionText | 'action' | 'owner' | 'due' | 'status' | 'number' | 'subject' | 'date' | 'decoy';

/** Longer words are no header. */
const LONGEST = 80;

/** No table that people type has more. */
const MOST_COLUMNS = 100;

/**
 * What the column under a header holds: one kind, two when the header names two ("Responsable / Échéance"), none when it
 * is not recognised. Case, accents, punctuation, plurals, emphasis and a trailing ":" do not count.
 */
export function columnKinds(header: string): readonly ColumnKind[] {
  const words = cellWords(header);
  if (words.length > LONGEST) return [];
  if (/^[#№]$/.test(words)) return ['number'];
  const whole = WHOLE.get(keyOf(words)) ?? [];
  if (whole.length > 0) return whole;
  const [, before = '', inside = ''] = /^(.+?)\s*\(([^()]+)\)$/.exec(words) ?? [];
  const outer = WHOLE.get(keyOf(before)) ?? [];
  if (outer.length > 0) return [...new Set([...outer, ...columnKinds(inside)])];
  const parts = words.split(/[/&+]| et | and /).map((part) => WHOLE.get(keyOf(part)) ?? []);
  if (parts.length > 1 && parts.every((kinds) => kinds.length > 0)) return [...new Set(parts.flat())];
  return byWord(keyOf(words));
}

/**
 * Whether these headers open a table of actions: a column of actions beside one for who, when or how far. Words that
 * often mean something else ("Description", "Mesure") need an owner, or both others, beside; where a column belongs to
 * another sort of table (participants, votes, agendas, budgets), an owner and a deadline must both be there.
 */
export function isActionHeader(headers: readonly string[]): boolean {
  if (headers.length > MOST_COLUMNS) return false;
  const kinds = new Set(headers.flatMap(columnKinds));
  if (!kinds.has('action')) return false;
  if (kinds.has('decoy')) return kinds.has('owner') && kinds.has('due');
  if (kinds.has('owner') || (kinds.has('due') && kinds.has('status'))) return true;
  return headers.some(saysAction) && (kinds.has('due') || kinds.has('status'));
}

/** Whether a header says without doubt that actions stand under it. */
function saysAction(header: string): boolean {
  return columnKinds(header).includes('action') && !VAGUE.has(keyOf(cellWords(header)));
}

/** Folded words without punctuation and plurals: "Personnes/Structures responsables :" → "personne structure responsable". */
function keyOf(words: string): string {
  return foldText(words)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => !/^[sexl]?$|^es$/.test(word))
    .map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word))
    .join(' ');
}

/** A longer header around one plain word: "Responsable de la mise en œuvre", "Date d'échéance", "Actions recommandées". */
function byWord(key: string): readonly ColumnKind[] {
  if (key.split(' ').length > 6) return [];
  if (/(?:^| )(?:responsable|responsible)(?: |$)/.test(key)) return ['owner'];
  if (/(?:^| )(?:echeance|delai|deadline|due)(?: |$)/.test(key)) return ['due'];
  if (/^(?:action|point d action|recommandation|recommendation) /.test(key)) return ['action'];
  return TO_DO.test(key) || /^(?:what|ce qui|quoi) .*(?:do|done|faire|agreed|convenu)/.test(key) ? ['action'] : [];
}

/** "Activité à mener", "Mesures correctives", "Solutions retenues". */
const WORK = 'activite|mesure|tache|solution|travaux|demarche';
const TO_COME = 'mener|entreprendre|faire|realiser|corrective|retenue|proposee|prevue|decidee|recommandee';
const TO_DO = new RegExp(`^(?:${WORK})(?: a)? (?:${TO_COME})$`);

type Vocabulary = Readonly<Record<Exclude<ColumnKind, ActionText>, string> & Partial<Record<ActionText, string>>>;

/** The headers of each kind; a text of an action has its name for people beside. */
const VOCABULARY: Vocabulary = {
  action: `action|actions|point d'action|points d'actions|point d'action à suivre|action à prendre|actions de suivi|
    actions à mener|actions à entreprendre|actions de suite|points d'action précédents|mesure|mesures à prendre|description|
    tâche|activité|recommandation|recommandations/décisions|décisions/recommandations|suites à donner|suite à donner|quoi|
    action point|action points|action item|action items|actions required|task|follow-up|follow up|follow-up action|
    recommendation|what|next steps|prochaines étapes`,
  owner: `personnes/structures responsables|structures/personnes responsables|personnes/agences responsables|responsable|
    responsables|structure responsable|structures responsables|personne responsable|qui|qui fait quoi|point focal/agence|
    point focal|porteur|pilote|acteur|acteurs|entité responsable|chef de file|attributaire|chargé de l'exécution|owner|
    action owner|responsible|responsible party|resp|assigné à|attribué à|chargé de suivi|par qui|person responsible|focal point|focal point / organization|
    focal point/organisation|person|assignee|assigned to|lead|who|by whom`,
  due: `completion date|eta|pour quand|date limite|échéance|délai|délais|deadline|calendrier|quand|pour le|date butoir|échéancier|date prévue|période|
    délai d'exécution|due|due date|due by|timeline|by when|when|target date|time frame|timeframe`,
  status: `statut|niveau d'exécution|état|état d'exécution|état de mise en œuvre|état d'avancement|niveau de mise en œuvre|niveau|niveau de réalisation|réalisation|
    avancement|taux de réalisation|taux d'exécution|fait|réalisé|en cours|non fait|non réalisé|status|progress|done|
    state|suivi`,
  deliverable: `livrable|résultat attendu|résultats attendus|indicateur|preuve de réalisation|moyens de vérification|
    source de vérification|deliverable|expected result|output`,
  observations:
    'observation|observations|commentaire|commentaires|remarque|remarques|note|notes|comment|comments|remarks',
  priority: 'priorité|niveau de priorité|priority',
  number: 'n|no|n°|nº|num|numéro|id|min|réf|référence|number|nr|ordre',
  subject: `sujet|point|points|point de l'ordre du jour|points de l'ordre du jour|thème|thématique|domaine|axe|topic|
    agenda item|subject|theme`,
  date: 'date|dates',
  decoy: `présent|présents|excusé|absent|émargement|signature|téléphone|tél|contact|email|e-mail|courriel|mail|fonction|
    version|contre|abstention|votes|voix|heure|horaire|durée|budget|montant|nombre|effectif|total|lieu|present|apologies|
    phone|position|against|abstain|time|duration|amount|count|location|venue`,
};

/** "Action / Acteur" holds both; other headers one. */
const BOTH: readonly (readonly [header: string, kinds: readonly ColumnKind[]])[] = [
  ['action/actor', ['action', 'owner']],
  ['action/acteur', ['action', 'owner']],
];

const WHOLE: ReadonlyMap<string, readonly ColumnKind[]> = new Map([
  ...ACTION_TEXT_KEYS.flatMap((kind) =>
    Object.values(ACTION_TEXTS[kind]).map((words) => [keyOf(words), [kind]] as const),
  ),
  ...(Object.entries(VOCABULARY) as [ColumnKind, string][]).flatMap(([kind, headers]) =>
    headers.split('|').map((words) => [keyOf(words), [kind]] as const),
  ),
  ...BOTH.map(([header, kinds]) => [keyOf(header), kinds] as const),
]);

const VAGUE: ReadonlySet<string> = new Set(['description', 'mesure', 'activité', 'quoi', 'what', 'suivi'].map(keyOf));
