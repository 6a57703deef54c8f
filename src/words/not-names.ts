// Words that stand where names do and are none, and how to tell.
import type { Said } from './vocabulary.ts';

/** Nouns and other words of sentences that begin with a capital, in the singular. */
export const commonWords: Said = {
  fr: `achat affiche aide année annexe appel archive article atelier attente autre avis backend banque base besoin bilan
    bot budget bug bureau but cadre calendrier carte cas charte chef client code compte contact contrat courriel courrier
    cours date débat délai dépense design dette devis divers document don dossier eau école email enquête équipe essai
    étape état étude événement exemple facture fête fichier film fin fonds forum frontend groupe heure idée image info
    invité jeu jour journal legal lettre lien lieu ligne liste livre local logo loi mail mandat marché mise modèle mois nom
    note objectif objet offre option ordre orga outil page panne partie pays phase photo pièce plan point pôle poste presse
    prix problème prochain programme projet public question rapport rappel recette règle remarque repas réponse reste
    résultat retour réunion risque rôle saison salle santé site sponsor sport stage stand stock suite sujet support tâche
    tarif taxe terrain test texte thème ticket titre travail travaux trello urgent usage vente version vidéo ville visite vote web
    wiki adhérent adhésif bâtiment bénévole boisson buvette cantine chaise chauffage clé club comptabilité concert
    courrier cuisine eau éclairage écran électricité fleur goudron goûter gymnase jardin ligue local machine maillot
    mairie maison matériel médecine menu parking partenariat peintre piscine planning plombier portail porte puits route
    spectacle sono table terrasse toilette toit tombola tournoi trésorerie trésor vaisselle véhicule vestiaire vitrine
    voirie volet`.split(/\s+/),
  en: `action agenda answer background change check closed comment cost deadline decision demo doc documentation done due
    event example feedback followup goal help idea issue item key later lead link list logistics meeting minutes new next
    open optional other owner pending plan prior priority proposal release reminder request result review risk schedule scope
    security server source standing status step suggestion summary task ticket tool topic training update warning website
    workshop short-term mid-term medium-term long-term near-term high-level low-level face-to-face`.split(/\s+/),
};

/** How nouns end that "to" may follow in English: "Contribution to …". */
export const nounsBeforeTo: Said = { fr: [], en: ['tion', 'ment', 'ness', 'ity', 'ance', 'ence'] };
export const wordsBeforeTo: Said = { fr: [], en: ['guide', 'intro', 'change(s)', 'update', 'response', 'reply'] };

/** How common nouns end. */
export const nounEndings: Said = {
  fr: ['sion', 'age', 'ité', 'isme', 'logie', 'ique', 'ure', 'eur', 'euse'],
  en: [...nounsBeforeTo.en, 'ing'],
};

/** How words end that are no names even with a capital; "Winness" and "Ning" are names. */
export const abstractEndings: Said = {
  fr: ['tion', 'sion', 'isme', 'ité'],
  en: ['tion', 'ment', 'ity', 'ship', 'policy'],
};

/** First names that end as common nouns or infinitives do. */
export const firstNames: Said = {
  fr: `laure florence laurence clémence constance prudence garance fulgence térence monique véronique dominique frédérique
    angélique clément roger olivier xavier didier gauthier gautier xabier ogier pierre jean-pierre alexandre claire
    grégoire isidore hilaire apollinaire flore aurore théodore samir amir bachir nadir kadir tahir mounir zahir
    nassir kabir munir vladimir casimir nasser yasser abdelkader abdelnasser omer bader taher`.split(/\s+/),
  en: 'lawrence clarence spencer peter walter oliver alexander jennifer esther heather roger tyler taylor carter'.split(
    ' ',
  ),
};

/** First names that begin a double one: "Marie-France". */
export const compoundFirstNames: Said = {
  fr: 'jean marie anne pierre paul louis charles claude françois rose ève luc marc'.split(' '),
  en: 'mary john ann'.split(' '),
};

/** Verbs that open what is to be done, where "to" or a colon may follow: "Push to the branch". */
export const imperatives: Said = {
  fr: [],
  en: `add align analyse analyze announce apply arrange ask assign attach book bring build buy call change check
    circulate clarify clean close collect commit communicate compile complete confirm connect consolidate contact
    contribute convert coordinate create cut define deliver deploy describe develop discuss disseminate distribute
    document download draft email ensure establish explore export facilitate file fill finalise finalize find finish
    fix follow forward get give hire identify implement import improve inform install introduce investigate invite
    keep launch list look maintain make map meet merge migrate monitor move negotiate obtain order organise organize
    paint pay plan post prepare present print produce propose provide publish purchase push put raise reach read
    recruit refer refine register remind remove rename renew repair replace report request research reserve resolve
    restart restore return revert review revise run schedule see select send set share sign speak start submit
    subscribe summarise summarize support switch talk tell test tidy track train transfer transition translate try
    update upgrade upload use verify visit wait wash write`.split(/\s+/),
};

/** In capitals, no acronyms of structures. */
export const shoutedWords: Said = {
  fr: ['fait', 'rappel', 'info(s)', 'nb', 'ras', 'cr', 'pv'],
  en: `important urgent todo note ok done wip attention fyi pr api action actions url pdf faq asap tbd tbc tba new pending
    standing open closed test utc gmt aob irc id`.split(/\s+/),
};

const impersonal: Said = {
  fr: ['il', 'elle', 'on', 'ce', 'cette'],
  en: ['this', 'that', 'it', 'they', 'we', 'there', 'which', 'who'],
};
/** Before a verb, nobody who is named. */
export const pronouns: Said = { fr: [...impersonal.fr, 'ils', 'elles', 'nous', 'cela', 'qui'], en: impersonal.en };
/** At the beginning of a sentence before "will" or "to", nobody who is named either. */
export const sentenceOpenings: Said = {
  fr: impersonal.fr,
  en: [
    ...impersonal.en,
    ...`how what whether need want have continue try start begin agree plan remember ask aim talk write speak respond reply
      report return go prior welcome thanks nothing invite send add work still link access issue issues possibly`.split(
      /\s+/,
    ),
  ],
};

/** Behind a name, verbs of what was said and not of what is to be done. */
export const tellingVerbs: Said = {
  fr: `est a ont était sont demande signale rappelle informe indique précise explique souligne souhaite estime pense évoque
    annonce constate remercie regrette félicite mentionne répond insiste note`.split(/\s+/),
  en: `is was are were has have had request requests requested ask asks asked said says noted notes reported reports
    suggested suggests mentioned mentions raised raises explained explains thanked thanks thinks`.split(/\s+/),
};

/** Behind a name, small words that are no verb at all: "OIM à recontacter". */
export const noVerbs: Said = {
  fr: `à au aux de du des d et ou avec pour par sur dans en sans chez vers que qui dont car mais si pas ne n'est n'a y
    puis ainsi comme`.split(/\s+/),
  en: 'to of for with by from and or but not that which who as if'.split(' '),
};

/** Behind a colon, the opening of something else: "Re: …". */
export const otherOpenings: Said = { fr: [], en: ['to', 'for', 're'] };

/** In brackets behind an action, no name: "(cf. annexe)". */
export const bracketOpenings: Said = {
  fr: ['proposition', 'cf', 'voir', 'ex'],
  en: ['suggestion', 'see', 'e.g', 'i.e'],
};

/** What looks like an infinitive and is none. */
export const notInfinitives: Said = {
  fr: `premier dernier entier papier dossier courrier calendrier cahier chantier quartier atelier métier hier fier cher hiver
    lettre titre centre cadre ordre livre membre autre notre votre quatre chiffre nombre contre entre outre rare mémoire
    histoire territoire laboratoire formulaire inventaire annuaire commissaire secrétaire maire affaire nécessaire
    budgétaire exemplaire avoir pouvoir devoir espoir soir`.split(/\s+/),
  en: `noir another other either rather further together whether here there where before after never ever over were more sure
    our your their her per under`.split(/\s+/),
};
export const infinitiveEndings: Said = { fr: ['er', 'ir', 're'], en: [] };

/** How the nouns end that name what is to be done: "Achat de la cuve" has none of them. */
export const doingEndings: Said = {
  fr: ['tion', 'sion', 'age', 'ment', 'ture', 'oi', 'jour', 'ise'],
  en: ['tion', 'ing', 'ment'],
};

/** In any case before a colon or in brackets, no name though it is said again and again. */
export const repeatedWords: Said = { fr: ['suite', 'fin'], en: ['todo', 'action', 'optional'] };
