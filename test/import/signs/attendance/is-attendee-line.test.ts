import { describe, expect, it } from 'vitest';
import { isAttendeeLine } from '../../../../src/import/signs/attendance/is-attendee-line.ts';
import { KNOWN } from '../../../support/known.ts';

describe('the line of a presence list', () => {
  it.each([
    'Ada',
    'Ada Bello',
    '- Ada Bello, OIM',
    'Ada, Sani',
    'M.Martin ; Lucie Petit ; Noé Roux.',
    'OIM',
    '- DRECM/R',
    'MAH/GC',
    'MERCY HANDS',
    'Croix Rouge Danoise',
    'ONG Sourire (2)',
    'Ministère de la Femme et de la Protection de l’Enfant ;',
    'SlycanTrust',
    'Re.Mi',
    '@ada',
    'Ada Bello (Co-chair)',
    'Vlad Peters(Co-chair)',
    'Ada Bello : absente',
    'M. Issa Garba, propriétaire de 24 parts',
    'Paul Martin (pouvoir à Zoé Petit)',
    'Jacques Petit malade.',
    'Rory Hale, he/him, U Dakota (leaving after 80 mins)',
    'Ada Bello ada@example.org',
    'Councillors Ada Bello, Sani Moussa, Paul Martin and Zoé Petit.',
    'Cllrs Bello (Chairman), Martin and Petit.',
    'CIO, IT Manager, Security Officer, Compliance Officer',
    'Pascal BUREAU, APF',
    'Ada BELLO-Centre de santé ada@example.org',
    'F Martin : Référent analogique',
    '14 personnes',
    'Voir feuille d’émargement en annexe',
    'néant',
  ])('%s', (line) => {
    expect(isAttendeeLine(line, KNOWN)).toBe(true);
  });

  it.each([
    '',
    'Objectifs',
    'Ordre du jour',
    'Agenda',
    'Introduction',
    'Objectifs :',
    'SYNTHESE DES TRAVAUX',
    'POINTS DIVERS',
    'Excusés : Ada',
    'Lieu : Zinder',
    'Date 12 mars 2024',
    '12 mars 2024',
    '9h30',
    '10:00 - 11:30',
    'La séance est ouverte à 10 h.',
    'Vincent remercie les membres présents et annonce les comptes.',
    'Le quorum est atteint.',
    'The meeting was recorded.',
    'Points de discussion clés',
    'Lecture du compte rendu de la réunion précédente',
    '1. Bilan de la randonnée',
    'Budget',
    'Topics',
    'Salle de réunion de la mairie',
    'Rappel du nombre d’adhérents à ce jour : 95',
    'On procède à l’appel.',
    'JB suggested that we have two stories to tell: the budget itself and the work behind it',
    'An R Markdown document describes the project',
    'Contribution Statements: good rate',
    'Security awareness training',
  ])('is not: %s', (line) => {
    expect(isAttendeeLine(line, KNOWN)).toBe(false);
  });
});
