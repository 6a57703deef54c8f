// What the meetings of the corpus speak of, in words of their own.

export const VERBS = [
  'Préparer',
  'Organiser',
  'Rédiger',
  'Transmettre',
  'Vérifier',
  'Compléter',
  'Proposer',
  'Chiffrer',
  'Distribuer',
  'Recenser',
  'Financer',
  'Réparer',
  'Étendre',
  'Présenter',
  'Valider',
  'Suivre',
  'Relancer',
  'Traduire',
  'Archiver',
  'Publier',
];

export const OBJECTS = [
  'la visite du centre',
  'la caravane de sensibilisation',
  'le rapport trimestriel',
  'la fiche de collecte',
  'la liste des points focaux',
  "le budget de l'atelier",
  'le plan de réponse',
  'les kits de première nécessité',
  'le registre des ménages',
  'les formations des agents',
  'la cartographie des acteurs',
  'le forage du quartier',
  'les places du centre de santé',
  "les inscriptions à l'école",
  'le compte rendu de mission',
  "l'enquête de satisfaction",
  'la convention de partenariat',
  'les abris des familles',
  'le calendrier des distributions',
  'la charte de confidentialité',
  'le répertoire des services',
  "l'annuaire des radios",
  'les cartes de séjour',
  'la base de données partagée',
];

/** Two or three of them make the name of a village, which few actions share. */
export const SYLLABLES = [
  ...['ba', 'dan', 'gar', 'kir', 'ma', 'zan', 'til', 'gou', 'sa', 'wa', 'ri', 'mou', 'ta', 'ko', 'bi', 'lé'],
  ...['nou', 'za', 'dou', 'fa', 'gué', 'ran', 'yo', 'ka'],
];

export const TAILS = [
  'avec les chefs de quartier',
  'avant la saison des pluies',
  'sur la base des TDR validés',
  'en lien avec les comités locaux',
  'pour les ménages les plus exposés',
  'à partir des données du mois',
  'sans attendre la prochaine mission',
  'dans les deux langues',
];

export const TITLES = [
  "Suivi des points d'action",
  'Situation humanitaire',
  'Remontée des données',
  "Appui au centre d'accueil",
  'Accès aux documents de voyage',
  'Protection des enfants',
  'Réinsertion des migrants de retour',
  'Prévention des conflits',
  'Eau et assainissement',
  'Santé et nutrition',
  'Coordination avec les communes',
  'Préparation de la rencontre annuelle',
  'Évaluation des besoins',
  'Communication du groupe',
];

export const DECISIONS = [
  'Une seule fiche servira à toutes les structures',
  'Le groupe se réunira désormais le matin',
  'La caravane passera par les communes les plus éloignées',
  'Le rapport sera partagé avant la fin de chaque mois',
  'Les frais de transport seront pris en charge par les partenaires',
  'Le projet de TDR est adopté sous réserve des amendements',
];

export const NOTES = [
  'Fait, compte rendu remis au secrétariat',
  'Mission faite dans les délais',
  'Liste complète et partagée',
  "Fait avec l'appui des communes",
];

export const DELAYS = [
  'Les fiches manquent encore',
  'Budget non disponible',
  'Mission repoussée',
  'En attente de réponse',
];

export const SENTENCES = [
  "Le point focal a rappelé ce qui avait été convenu et ce qu'il reste à faire d'ici la fin du trimestre.",
  'Les participants ont relevé que les données arrivent tard et ne sont pas toutes ventilées par sexe et par âge.',
  'Plusieurs membres demandent que les communes soient associées dès le départ, et non pour la seule restitution.',
  "Il ressort des échanges que deux structures mènent la même enquête, sans s'être concertées.",
  'Le directeur a remercié les partenaires pour les vivres remis au centre, et rappelé les besoins en médicaments.',
  "Un tour de table a permis de préciser qui fait quoi, où, et jusqu'à quand.",
  "La question du transport des agents reste entière : trois véhicules sur cinq sont en panne depuis l'hivernage.",
  "Le tableau présenté en séance montre une hausse d'un tiers des arrivées par rapport au mois précédent.",
  'Le représentant des radios propose deux émissions par semaine, en langues locales, aux heures de grande écoute.',
  'Faute de quorum dans les sous-groupes, la validation technique se fera par courrier électronique.',
  'Les familles d’accueil attendent toujours les kits annoncés ; une partie a été retenue au magasin.',
  "Le secrétariat a noté les réserves de chacun, et les joindra au procès-verbal de l'atelier.",
  "Les services de santé signalent des cas de rougeole dans deux villages et demandent l'appui des relais.",
  'On est convenu de ne plus publier de chiffres sans en dire la source et la date.',
];
