import { describe, expect, it } from 'vitest';
import { readAttendees } from '../../../../src/import/signs/attendance/read-attendees.ts';
import { KNOWN } from '../../../support/known.ts';

/** "Ada Bello <OIM> [note] ×2 by Paul, 18h30- , -19h !absent" of each who is listed. */
function listed(line: string, at = { isItem: false, pairs: false }): readonly string[] {
  return readAttendees(line, KNOWN, at).map(({ name, structure, note, count, by, arrived, left, state }) =>
    [
      name,
      structure && `<${structure}>`,
      note && `[${note}]`,
      count && `×${count}`,
      by && `by ${by}`,
      arrived && `${arrived}-`,
      left && `-${left}`,
      state && `!${state}`,
    ]
      .filter(Boolean)
      .join(' '),
  );
}

const item = { isItem: true, pairs: false };
const pair = { isItem: true, pairs: true };

describe('a line of names', () => {
  it.each([
    ['Ada, Sani', ['Ada', 'Sani']],
    ['Ada, Sani et Zoé', ['Ada', 'Sani', 'Zoé']],
    ['Ada Bello ; Sani Moussa ; Issa Garba.', ['Ada Bello', 'Sani Moussa', 'Issa Garba']],
    ['M.Martin ; Lucie Petit ; Noé Roux', ['M.Martin', 'Lucie Petit', 'Noé Roux']],
    ['Ada Bello\nSani Moussa', ['Ada Bello', 'Sani Moussa']],
    ['Ada Bello\tSani Moussa', ['Ada Bello', 'Sani Moussa']],
    ['Ada Bello - Sani Moussa - Issa Garba', ['Ada Bello', 'Sani Moussa', 'Issa Garba']],
    ['Ada Bello / Sani Moussa', ['Ada Bello', 'Sani Moussa']],
    ['Ada, Issa, Lena and Moussa', ['Ada', 'Issa', 'Lena', 'Moussa']],
    ['Ada & Sani', ['Ada', 'Sani']],
    ['DRECM/R, OIM, HCR', ['<DRECM/R>', '<OIM>', '<HCR>']],
    ['DRECM/R - OIM - HCR', ['<DRECM/R>', '<OIM>', '<HCR>']],
    ['la DRECM/R, l’OIM et le HCR', ['<DRECM/R>', '<OIM>', '<HCR>']],
    [
      'le DRECM/R, Mme Ada Bello, adjointe, MM. Sani Moussa et Issa Garba',
      ['<DRECM/R>', 'Mme Ada Bello [adjointe]', 'Sani Moussa', 'Issa Garba'],
    ],
    ['Eau, hygiène et assainissement, OIM', ['<Eau, hygiène et assainissement>', '<OIM>']],
    [
      'Ministère de la Femme et de la Protection de l’Enfant, OIM',
      ['<Ministère de la Femme et de la Protection de l’Enfant>', '<OIM>'],
    ],
    [
      'Ministère de l’Action humanitaire et Gestion des catastrophes',
      ['<Ministère de l’Action humanitaire et Gestion des catastrophes>'],
    ],
    [
      'SOIF, CLBG, SAVANE’94, Action Contre Faim, PAM',
      ['<SOIF>', '<CLBG>', '<SAVANE’94>', '<Action Contre Faim>', '<PAM>'],
    ],
    ['Ada Bello (OIM), Sani Moussa (HCR)', ['Ada Bello <OIM>', 'Sani Moussa <HCR>']],
    ['Ada Bello, OIM, Sani Moussa, HCR', ['Ada Bello <OIM>', 'Sani Moussa <HCR>']],
    ['Ada Bello (OIM, coordinatrice)', ['Ada Bello <OIM> [coordinatrice]']],
    ['Mme Bello pour la DRECM/R', ['Mme Bello <DRECM/R>']],
    ['Mme Bello du PAM, M. Garba de l’OIM', ['Mme Bello <PAM>', 'M. Garba <OIM>']],
    ['Ada Bello (WFP), Sani Moussa for UNHCR', ['Ada Bello <WFP>', 'Sani Moussa <UNHCR>']],
    ['Ada Bello OIM', ['Ada Bello <OIM>']],
    ['OIM : Ada Bello, Sani Moussa', ['Ada Bello <OIM>', 'Sani Moussa <OIM>']],
    ['OIM : Ada Bello et Sani Moussa ; HCR : Zoé Petit', ['Ada Bello <OIM>', 'Sani Moussa <OIM>', 'Zoé Petit <HCR>']],
    ['DR/Archives - Mme Halima', ['Mme Halima <DR/Archives>']],
    ['ONG Garkuwa : M. Issoufou', ['M. Issoufou <ONG Garkuwa>']],
    ['ONG Sourire (2)', ['<ONG Sourire> ×2']],
    ['DR/AH/GC, 2 personnes', ['<DR/AH/GC> ×2']],
    ['HCR : 3 personnes, OIM (1)', ['<HCR> ×3', '<OIM> ×1']],
    ['3 représentants de la DRECM/R', ['<DRECM/R> ×3']],
    ['deux agents du PAM', ['<PAM> ×2']],
    ['@ada, @sani-m', ['@ada', '@sani-m']],
    ['Ada Bello (@ada)', ['Ada Bello [@ada]']],
    ['AB (chair)', ['<AB> [chair]']],
    ['Peter Dubois (PD), Lena Roy (LR)', ['Peter Dubois [PD]', 'Lena Roy [LR]']],
    ['Zara Issa (clerk)', ['Zara Issa [clerk]']],
    ['Ada Bello ada@example.org', ['Ada Bello [ada@example.org]']],
    ['Président : Paul Martin', ['Paul Martin [Président]']],
    ['Chair: Paul Martin', ['Paul Martin [Chair]']],
    ['Ada, Sani + invités', ['Ada', 'Sani']],
    ['Paul Martin (pouvoir à Zoé Petit)', ['Paul Martin by Zoé Petit !represented']],
    ['Zoé – pouvoir à Paul', ['Zoé by Paul !represented']],
    ['Paul Martin, représenté par Sophie Petit', ['Paul Martin by Sophie Petit !represented']],
    [
      'Anna Roy (pouvoir donné à M. Petit) / Marc Roux (pouvoir donné à Mme Brun)',
      ['Anna Roy by M. Petit !represented', 'Marc Roux by Mme Brun !represented'],
    ],
    ['Ana : absente', ['Ana !absent']],
    ['Zoé excusée', ['Zoé !excused']],
    ['OIM absente', ['<OIM> !absent']],
    ['Zoé (excusée), Paul', ['Zoé !excused', 'Paul']],
    ['Zoé Petit, excusée, Paul Roy', ['Zoé Petit !excused', 'Paul Roy']],
    ['Siméon, Présent !', ['Siméon !present']],
    ['Maud, Présente (en ligne) !', ['Maud [en ligne] !present']],
    ['Ada Bello (absente, en mission)', ['Ada Bello [en mission] !absent']],
    ['Tom Garba – arrivé à 9h30', ['Tom Garba 9h30-']],
    ['Tom Garba (18h30)', ['Tom Garba 18h30-']],
    ['Laurent est arrivé à 18h24', ['Laurent 18h24-']],
    ['Tom (joined at 9:40), Ann (left at 10:15)', ['Tom 9:40-', 'Ann -10:15']],
    ['Paul (jusqu’à 11h)', ['Paul -11h']],
    ['Présents (7) : Ada, Sani', ['Ada !present', 'Sani !present']],
    ['**Présents** : Ada, Sani', ['Ada !present', 'Sani !present']],
    ['Présents : Ada, Sani ; excusée : Zoé', ['Ada !present', 'Sani !present', 'Zoé !excused']],
    [
      'Présents : Ada, Sani. Excusés : Zoé, Paul. Absent : néant',
      ['Ada !present', 'Sani !present', 'Zoé !excused', 'Paul !excused'],
    ],
    ['Present: Ada Bello; Regrets: Sani Moussa', ['Ada Bello !present', 'Sani Moussa !excused']],
    ['Structures représentées : OIM, HCR', ['<OIM> !present', '<HCR> !present']],
    ['Organisations participantes : DRECM/R, OIM, HCR', ['<DRECM/R> !present', '<OIM> !present', '<HCR> !present']],
    ['Jacques Petit rendez-vous travail.', ['Jacques Petit [rendez-vous travail]']],
    [
      'Mr Brun maire de la commune, Mme Zara adjointe au sport',
      ['Mr Brun [maire de la commune]', 'Mme Zara [adjointe au sport]'],
    ],
    ['- Croix Rouge Danoise ;', ['<Croix Rouge Danoise>']],
    ['-Forum-Réfugiés', ['<Forum-Réfugiés>']],
    ['• SlycanTrust', ['SlycanTrust']],
    ['Délégation de l’Union Européenne', ['<Délégation de l’Union Européenne>']],
    [
      'CIO, IT Manager, Security Officer, Compliance Officer',
      ['<CIO>', 'IT Manager', 'Security Officer', 'Compliance Officer'],
    ],
  ])('%s', (line, expected) => {
    expect(listed(line)).toEqual(expected);
  });

  it.each([
    ['Ada Bello, OIM', ['Ada Bello <OIM>']],
    ['BELLO Ada, DRECM/R, directrice', ['BELLO Ada <DRECM/R> [directrice]']],
    ['Coralie Roux, Parc national de la Vanne', ['Coralie Roux <Parc national de la Vanne>']],
    ['Ada Bello, Sani Moussa', ['Ada Bello', 'Sani Moussa']],
    ['Gilles Noir - CD30 (gilles@example.org)', ['Gilles Noir <CD30> [gilles@example.org]']],
    [
      'Stéphane Roux - Association Nationale des Aveugles - s.roux@example.org',
      ['Stéphane Roux <Association Nationale des Aveugles> [s.roux@example.org]'],
    ],
    [
      'Maëva Bell-Noël - experte surdité Oreille Bleue / UNA (a@example.org)',
      ['Maëva Bell-Noël [experte surdité Oreille Bleue / UNA ; a@example.org]'],
    ],
    [
      'Laurence Noir - office français des eaux, chargée de mission tourisme et accès',
      ['Laurence Noir [office français des eaux ; chargée de mission tourisme et accès]'],
    ],
    ['Joseph Roth - R Society / RLab', ['Joseph Roth <R Society / RLab>']],
    ['Sam Park -Lilas', ['Sam Park <Lilas>']],
    ['Mike Thomas : (OpenGroup) : mike@example.org', ['Mike Thomas <OpenGroup> [mike@example.org]']],
    ['F Robert : Référent analogique', ['F Robert [Référent analogique]']],
    ['Rory Hale, he/him, U Dakota (leaving after 80 mins)', ['Rory Hale <U Dakota> [he/him ; leaving after 80 mins]']],
    ['M. Issa Garba, propriétaire de 24 parts', ['M. Issa Garba [propriétaire de 24 parts]']],
    ['R. DOIS (inconnu)', ['R. DOIS [inconnu]']],
    ['Xavier (trésorier), Présent !', ['Xavier [trésorier] !present']],
    ['Wen Li (Kirin) Chen', ['Wen Li (Kirin) Chen']],
    ['Ada Bello : OIM', ['Ada Bello <OIM>']],
    ['Ada Bello\tOIM\tdirectrice', ['Ada Bello <OIM> [directrice]']],
  ])('in an item: %s', (line, expected) => {
    expect(listed(line, item)).toEqual(expected);
  });

  it.each([
    ['Ada Bello, Oreille Bleue', ['Ada Bello <Oreille Bleue>']],
    ['Ada, OIM', ['Ada <OIM>']],
  ])('in an item among others with one comma: %s', (line, expected) => {
    expect(listed(line, pair)).toEqual(expected);
  });

  it.each([
    '14 personnes',
    '14 (liste jointe)',
    '17 personnes, voir liste en annexe',
    'voir feuille d’émargement',
    'tout le groupe',
    'conseil au complet',
    'néant',
    'aucun',
    '(None)',
    'N/A',
    '12 mars 2024',
    '12/03/2024',
    '9h30',
    '16',
    'Salle de réunion de la mairie',
    'en visioconférence',
    'Zoom',
    'Le président remercie les membres présents et ouvre la séance.',
    'Vincent remercie les membres présents',
    'The chair welcomed everybody.',
    'Il y avait du monde',
    'NOTE: both the name and the password are those of the group and must be entered as shown',
    '[à compléter]',
    '……………',
  ])('names nobody: %s', (line) => {
    expect(listed(line)).toEqual([]);
  });

  it('says where each stands', () => {
    const line = 'Présents : Ada Bello (OIM), la DRECM/R et MM. Sani Moussa et Issa Garba';
    const at = { isItem: false, pairs: false };
    expect(readAttendees(line, KNOWN, at).map(({ start, end }) => line.slice(start, end))).toEqual([
      'Ada Bello (OIM)',
      'la DRECM/R',
      'MM. Sani Moussa',
      'Issa Garba',
    ]);
  });
});
