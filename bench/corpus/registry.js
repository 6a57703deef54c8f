// The group of the corpus: its settings, and a registry of some forty structures of a made-up region.

const STATE = [
  ['DREC/M', "Direction régionale de l'état civil et des migrations", 'DREC-M'],
  ['DR/Archives', 'Direction régionale des archives', 'Archives régionales'],
  ['DR/INS', "Direction régionale de l'Institut de la statistique", 'INS régional'],
  ['DR/AH/GC', "Direction régionale de l'action humanitaire et des catastrophes", 'Action humanitaire'],
  ['DR/Santé', 'Direction régionale de la santé publique', 'Santé régionale'],
  ['DR/EN', "Direction régionale de l'éducation nationale", 'Éducation nationale'],
  ['DR/Hydraulique', "Direction régionale de l'hydraulique", 'Hydraulique'],
  ['DR/Élevage', "Direction régionale de l'élevage", 'Services vétérinaires'],
  ['DR/Agriculture', "Direction régionale de l'agriculture", 'Agriculture'],
  ['DR/Environnement', "Direction régionale de l'environnement", 'Eaux et forêts'],
  ['DRPF/PE', "Direction régionale de la promotion de la femme et de l'enfant", 'Promotion de la femme'],
  ['TGI/Justice', 'Tribunal de grande instance', 'Tribunal'],
  ['CAP/VT', "Centre d'accueil et de protection", "Centre d'accueil"],
  ['SP/CC', 'Secrétariat permanent du cadre de concertation', 'Cadre de concertation'],
  ['GN/Région', 'Gendarmerie de la région', 'Gendarmerie'],
  ['PN/Région', 'Police de la région', 'Police'],
];
const LOCAL = [
  ['Conseil Régional', 'Conseil régional', 'Conseil de la région'],
  ['Ville de Kirtawa', 'Commune urbaine de Kirtawa', 'Mairie de Kirtawa'],
  ['Commune de Dansabo', 'Commune rurale de Dansabo', 'Mairie de Dansabo'],
  ['Commune de Gorzami', 'Commune rurale de Gorzami', 'Mairie de Gorzami'],
  ['Commune de Tilmari', 'Commune rurale de Tilmari', 'Mairie de Tilmari'],
  ['Commune de Bandouré', 'Commune rurale de Bandouré', 'Mairie de Bandouré'],
  ['Sultanat', 'Chefferie traditionnelle', 'Chefferie'],
];
const NGO = [
  ['ONG Garkuwa', 'Association Garkuwa', 'Garkuwa'],
  ['ONG Kulawa', 'Association Kulawa', 'Kulawa'],
  ['ONG Taimako', 'Association Taimako', 'Taimako'],
  ['ONG Hadin Kai', 'Association Hadin Kai', 'Hadin Kai'],
  ['ONG Ruwa/Vie', 'Association Ruwa et Vie', 'Ruwa/Vie'],
  ['ONG Noma', 'Association Noma', 'Noma'],
  ['ONG Lafiya', 'Association Lafiya', 'Lafiya'],
  ['ONG Ilimi/École', 'Association Ilimi', 'Ilimi'],
  ['Réseau des radios', 'Réseau des radios communautaires', 'Radios communautaires'],
  ['Union des éleveurs', 'Union régionale des éleveurs', 'Éleveurs'],
];
const UN = [
  ['OIM', 'Organisation internationale pour les migrations', 'IOM'],
  ['HCR', 'Haut-Commissariat des Nations unies pour les réfugiés', 'UNHCR'],
  ['PAM', 'Programme alimentaire mondial', 'WFP'],
  ['UNICEF', "Fonds des Nations unies pour l'enfance", 'Unicef région'],
];
const DONOR = [
  ['Coopération A', 'Première coopération au développement', 'Coop A'],
  ['Coopération B', 'Seconde coopération au développement', 'Coop B'],
  ['Fonds d’appui', "Fonds d'appui aux régions", 'Fonds régional'],
];

const KINDS = { state: STATE, local: LOCAL, ngo: NGO, un: UN, donor: DONOR };

/** The acronyms, in the order of the registry. */
export const STRUCTURES = Object.values(KINDS).flatMap((rows) => rows.map(([id]) => id));

/** Words that stand for several of them. */
export const GROUPS = ['Partenaires', 'PTF', 'Services techniques', 'Tous les acteurs'];

/** The structure whose actions the bench lists. */
export const OWNER = 'DR/INS';

export const CONFIG = `gtm: 1
group: Groupe technique
name: Groupe technique sur la migration et le partage de l'information
locale: fr
timezone: Africa/Niamey
defaults: { venue: DREC/M, start: 10:30, end: 12:30, chair: DREC/M, standing: [Divers] }
rhythm: monthly
quorum: { count: 5 }
`;

/** structures.yaml, as text. */
export function registryText() {
  const entries = Object.entries(KINDS).flatMap(([kind, rows]) => rows.map((row) => entryOf(kind, row)));
  return `gtm: 1
structures:
${entries.join('')}groups:
  - { id: Partenaires, aliases: [les partenaires], kind: [ngo, un, donor] }
  - { id: PTF, aliases: [Partenaires techniques et financiers], kind: [un, donor] }
  - { id: Services techniques, kind: [state] }
  - { id: Tous les acteurs, aliases: [Tous, Tous les membres], members: present }
`;
}

function entryOf(kind, [id, name, alias]) {
  return `  - id: ${id}\n    name: ${name}\n    aliases: [${alias}]\n    kind: ${kind}\n`;
}
