// Whether words name those responsible: what a source knows, and what only looks like a name.

import { nobodySaid } from '../model/owners/nobody-said.ts';
import { hasCivility } from '../model/owners/owner-person.ts';
import { isCollective } from '../model/owners/owner-words.ts';
import type { RegistryIndex } from '../model/owners/registry-index.ts';
import { foldText } from '../words/fold-text.ts';
import { MONTHS } from '../words/months.ts';
import { numbersOf } from '../words/numbers-of.ts';
import { WEEKDAY_NUMBERS } from '../words/weekdays.ts';
import { withoutMarks } from './without-marks.ts';

/** Whom a source knows: the registry, and the names of its attendance; the day its words are read from. */
export type Names = {
  readonly index: RegistryIndex;
  readonly attending: readonly string[];
  readonly date: string;
  /** In a list of actions a lone first name may be taken for an owner; elsewhere it is a word like any other. */
  readonly loose: boolean;
};

/** Structures of the registry, names of the attendance, people's names, posts, acronyms, collectives: all of the words. */
export function areOwners(words: string, names: Names): boolean {
  return everyOwner(words, (part) => isOwner(part, names));
}

/** The same without those that only look like names. */
export function areKnownOwners(words: string, names: Names): boolean {
  return everyOwner(words, (part) => isKnown(part, names));
}

/** The same with lone first names, which what stands beside them makes likely. */
export function areLikelyOwners(words: string, names: Names): boolean {
  return everyOwner(words, (part) => isOwner(part, names) || part.split(/\s*\/\s*/).every(mayBeName));
}

/** "Victoria Richards" → "VR". */
export function initials(name: string): string | null {
  const letters = name.match(/\p{Lu}(?=[\p{L}'’-]+)/gu) ?? [];
  return letters.length > 1 ? letters.join('') : null;
}

function everyOwner(words: string, test: (part: string) => boolean): boolean {
  const clean = withoutMarks(words);
  if (clean === '?' || nobodySaid(clean) !== undefined || isGroup(clean)) return true;
  const parts = clean
    .split(/\s*(?:,|;|&|\bet\b|\band\b|\+|\bavec l['’]appui (?:de l['’]|du |de la |de )|\bavec\b)\s*/)
    .filter(Boolean);
  // "OIM (DTM)": a part of the structure.
  const bare = parts.map((part) => part.replace(/(?<=.)\s*\([^()]{1,30}\)$/, ''));
  return bare.length > 0 && bare.length <= 8 && bare.every(test);
}

function isOwner(part: string, names: Names): boolean {
  if (isKnown(part, names)) return true;
  if (part.split(/\s+/).length > 6) return false;
  if (part.includes('/')) return part.split(/\s*\/\s*/).every((each) => each !== '' && isOwner(each, names));
  if (BODY.test(part) || POST.test(part)) return true;
  if (part.split(' ').some((word) => isCommon(word) || SHOUTED.test(word))) return false;
  if (hasCivility(part) && part.split(' ').length < 5) return true;
  // "B. Orsoni", "J.-P. Bressol", "F Renault".
  if (/^(?:\p{Lu}\.?[ -]?){1,3} ?\p{Lu}[\p{Ll}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+)?$/u.test(part)) return true;
  return /^\p{Lu}[\p{Ll}'’-]+(?: (?:\p{Lu}\.|de|du|des|van|von|the|of|\p{Lu}[\p{L}'’-]+)){1,3}$/u.test(part);
}

/** The beginnings of the names of organisations and of their parts. */
const BODY =
  /^(?:(?:la |le |les |l['’])?(?:ONG|DR|Direction|Mairie|Pr[ée]fecture|Commune|Minist[èe]re|Secr[ée]tariat|Coordination|Bureau|Service|Commission|Comit[ée]|Cellule|[ÉEée]quipe|P[ôo]le|Conseil|Groupe|Collectif|Sous-groupe|Antenne|Agence)\b)/i;

/** The posts that people hold. */
const POST =
  /^(?:le |la |les |l['’]|the )?(?:pr[ée]sidente?|vice-pr[ée]sidente?|secr[ée]taires?|tr[ée]sori[eè]re?|rapporteur|rapporteuse|receveu(?:r|se)|maires?|adjointe?|directeur|directrice|cheff?e?|responsable|coordinateur|coordinatrice|coordonnateur|coordonnatrice|animateur|animatrice|g[ée]rante?|pr[ée]fet|gouverneur|sultan|points? foca(?:l|ux)|partenaires?|leads?|co-?leads?|chairs?|co-?chairs?|secretary|treasurer|director|manager|clerk|editors?|board|committee|staff)\b(?: [\p{Ll}\d'’-]+| \p{Lu}[\p{L}/-]+){0,4}$/iu;

/** "Tous les acteurs", "the group", "each project member": collectives, with or without an article. */
export function isGroup(words: string): boolean {
  if (/ [/–-] |[;,:]/.test(words)) return false;
  if (isCollective(words)) return true;
  return /^(?:the |le |la |l['’])?(?:(?:working )?group|community|communauté|groupe|team|équipe|board|bureau|committee|comité|secretariat|secrétariat|members|membres|participants|partenaires|co-?chairs?|chairs?|editors|each (?:[\p{Ll}-]+ ?){1,3}|chaque [\p{Ll}-]+|toute? (?:le |la |l['’])[\p{Ll}-]+)$/iu.test(
    words,
  );
}

/** In the registry, in the attendance, a handle, a collective or an acronym. */
function isKnown(part: string, { index, attending }: Names): boolean {
  if (/^@[\w.-]+$/.test(part) || isGroup(part) || index.lookup(part)) return true;
  const folded = foldText(part);
  const here = attending
    .map(foldText)
    .some(
      (name) => name === folded || name === folded.replace(/[\s-]/g, '_') || name.split(/[\s–-]+/).includes(folded),
    );
  if (here && part.length > 1) return true;
  return /^\p{Lu}[\p{Lu}\d]{1,9}(?:[/-]\p{Lu}[\p{L}\d]*)*$/u.test(part) && !SHOUTED.test(part);
}

/** Words in capitals that are no acronyms of structures. */
const SHOUTED =
  /^(?:IMPORTANT|URGENT|TODO|NOTE|NB|OK|DONE|FAIT|WIP|INFO|INFOS|RAPPEL|ATTENTION|FYI|PR|API|ACTION|ACTIONS|URL|PDF|FAQ|ASAP|TBD|TBC|TBA|RAS|NEW|PENDING|STANDING|OPEN|CLOSED|TEST|UTC|GMT|CR|PV|AOB|IRC|ID|V\d+|S\d+|T\d|Q\d|P\d)$/;

/** A capitalised word that is no common noun: "Nico", "Halima". */
export function mayBeName(word: string): boolean {
  if (!/^\p{Lu}[\p{Ll}'’]{1,14}(?:-\p{Lu}\p{Ll}+)?$/u.test(word)) return false;
  const name = foldText(word);
  if (isCommon(word)) return false;
  return (
    FIRST_NAMES.has(name) ||
    !/(?:tion|sion|ment|age|ite|ance|ence|isme|logie|ique|ing|ness|ity|ure|eur|euse)s?$/.test(name)
  );
}

/** First names that end as common nouns do. */
const FIRST_NAMES: ReadonlySet<string> = new Set(
  'laure florence laurence clemence constance prudence garance fulgence terence lawrence clarence monique veronique dominique frederique angelique clement spencer'.split(
    ' ',
  ),
);

/** A word that is no name, in the singular or the plural. */
export function isCommon(word: string): boolean {
  const folded = foldText(word);
  return COMMON.has(folded) || COMMON.has(folded.replace(/s$/, ''));
}

const COMMON: ReadonlySet<string> = new Set(
  `achat affiche aide annee annexe appel archive article atelier attente autre avis banque base besoin bilan bot budget bug
  bureau but cadre calendrier carte cas charte chef client code compte contact contrat cours courrier courriel date debat
  delai depense design devis dossier document dette divers don eau ecole email enquete equipe essai etape etat etude
  evenement exemple facture fete fichier film fin fonds forum frontend backend groupe heure idee image info invite jeu jour
  journal legal lettre lieu lien ligne liste livre local logo loi mail marche mandat mise modele mois note nom objet objectif offre option orga ordre outil page panne partie pays phase photo piece plan
  point pole poste presse prix probleme projet prochain programme public question rapport rappel recette regle remarque
  repas reponse reste resultat retour reunion risque role salle sante saison sponsor sport site stage stand stock suite
  sujet support tache tarif taxe terrain test texte theme titre travail travaux trello urgent usage vente version video
  ville visite vote web wiki action agenda answer background change check cost deadline decision demo doc documentation due
  event example feedback followup goal help idea issue item key lead link list logistics meeting minutes new next open
  optional other owner pending plan priority proposal release reminder request result review risk schedule scope security
  server source standing status step suggestion comment summary task tool topic training update warning website workshop done closed later`
    .trim()
    .split(/\s+/)
    .concat(...numbersOf(MONTHS).keys(), ...WEEKDAY_NUMBERS.keys()),
);
