import { describe, expect, it } from 'vitest';
import { columnKinds, isActionHeader } from '../../../src/record/body/table-headers.ts';

const HEADERS = {
  action: `Points d'action(s)|Point d'action à suivre|Actions|Action à prendre|Actions de suivi|Actions à mener|
    Points d'action précédents|Mesure|Description|Tâche|Activités|Recommandations|Recommandations/Décisions|
    Suites à donner|Quoi|Action point(s)|Action item(s)|Task|Follow-up|**ACTIONS :**|<b><u>Points d'actions :</u></b>|
    Actions recommandées`,
  owner: `Personnes/Structures responsables|Personnes/agences responsables|Responsable(s)|Structure(s) responsable(s)|Qui|
    Qui fait quoi|Point focal/agence|Porteur|Pilote|Acteurs|Entité responsable|Owner|Responsible (party)|
    Focal Point / Organization|Person|Assignee|Lead|Who|By whom|RESPONSABLE DE LA MISE EN OEUVRE`,
  due: `Date limite|Échéance|Délai|Deadline|Calendrier|Quand|Pour le|Date butoir|Échéancier|Date prévue|Période|Due (date)|
    Due by|Timeline|By when|When|Target date|Date d’échéance prévue`,
  status: `Statut|Niveau d'exécution|État|État d'exécution|État de mise en œuvre|Avancement|Taux de réalisation|Status|
    Progress|Fait`,
  deliverable: 'Livrable|Résultat attendu|Preuve de réalisation',
  observations: 'Observations|Commentaires|Comments',
  priority: 'Priorité|Priority',
  number: 'N°|#|ID|MIN|No',
  subject: "Sujet|Point de l'ordre du jour|Topic",
  date: 'Date',
  decoy: 'Présent|Excusé|Émargement|Téléphone|Horaire|Budget|Abstention',
};

describe('columnKinds', () => {
  it.each(Object.entries(HEADERS).flatMap(([kind, words]) => words.split('|').map((header) => [header.trim(), kind])))(
    'reads %s as %s',
    (header, kind) => {
      expect(columnKinds(header)).toEqual([kind]);
    },
  );

  it.each([
    ['Responsable/ Deadline', ['owner', 'due']],
    ['Responsables et échéance', ['owner', 'due']],
    ['Action/Actor', ['action', 'owner']],
  ])('reads both of %s', (header, kinds) => {
    expect(columnKinds(header)).toEqual(kinds);
  });

  it.each([
    [''],
    ['Nom'],
    ['Femmes et filles'],
    ['Le responsable de la mise en œuvre du plan'],
    ['Action '.repeat(30)],
  ])('does not know %s', (header) => expect(columnKinds(header)).toEqual([]));
});

describe('isActionHeader', () => {
  it.each([
    ["Points d'action | Personnes/Structures responsables | Date limite", true],
    ['N° | Échéance | Qui | Quoi', true],
    ['Action | Statut', true],
    ['Action | Responsable | Délai | Budget', true],
    ['Recommandations | Niveau d’exécution | Observations', true],
    ['Description | Responsable', true],
    ['Description | Délai | Statut', true],
    ['Action/Actor | Comments', true],
    ['Description | Délai', false],
    ['Action | Commentaires', false],
    ['Nom | Organisme | Présent | Excusé', false],
    ['Horaire | Activités | Responsable', false],
    ['Structure | Activités | Point focal | Téléphone', false],
    ['Résolution | Pour | Contre | Abstention', false],
    ['Version | Date | Description | Auteur', false],
    ['Victimes accueillies | Nombre', false],
    ['Date | 1er mars 2023', false],
  ])('%s: %s', (headers, expected) => {
    expect(isActionHeader(headers.split(' | '))).toBe(expected);
  });
});
