import { describe, expect, it } from 'vitest';
import { documentHeading } from '../../../src/render/views/document-heading.ts';

const MINUTES = { fr: 'Compte rendu de la réunion', en: 'Minutes of the meeting' };

describe('documentHeading', () => {
  it.each([
    [{ name: 'Groupe technique', group: 'GTM Zinder' }, 'Compte rendu de la réunion du Groupe technique (GTM Zinder)'],
    [{ name: 'Commission des finances' }, 'Compte rendu de la réunion de la Commission des finances'],
    [{ name: 'Équipe de pays' }, 'Compte rendu de la réunion de l’Équipe de pays'],
    [{ name: 'Sous-groupe données' }, 'Compte rendu de la réunion du Sous-groupe données'],
    [{ name: 'Assises de la migration' }, 'Compte rendu de la réunion – Assises de la migration'],
    [{ name: 'Working Group' }, 'Compte rendu de la réunion – Working Group'],
    [{ name: 'Groupe GTM Zinder', group: 'gtm zinder' }, 'Compte rendu de la réunion du Groupe GTM Zinder'],
    [{ group: 'GTM Zinder' }, 'Compte rendu de la réunion – GTM Zinder'],
    [{ group: 'OCHA' }, 'Compte rendu de la réunion – OCHA'],
    [{}, 'Compte rendu de la réunion'],
  ])('%j in French', (config, expected) => {
    expect(documentHeading(MINUTES, config, 'fr')).toBe(expected);
  });

  it.each([
    [{ name: 'Migration Working Group', group: 'MWG' }, 'Minutes of the meeting of the Migration Working Group (MWG)'],
    [{ name: 'The Board' }, 'Minutes of the meeting of The Board'],
    [{ name: 'Groupe technique' }, 'Minutes of the meeting – Groupe technique'],
    [{}, 'Minutes of the meeting'],
  ])('%j in English', (config, expected) => {
    expect(documentHeading(MINUTES, config, 'en')).toBe(expected);
  });
});
