import type { ReadingCode } from '../../../src/record/text/reading-code.ts';
import type { ReadingError } from './reading-error.ts';

/** What does not follow the format: keys, values, ids. */
export const schema: Readonly<Record<Extract<ReadingCode, `schema/${string}` | `action/${string}`>, ReadingError>> = {
  'schema/unknown-key': {
    why: {
      fr: 'Une clé mal écrite ne serait lue par personne : ce qu’elle porte manquerait aux listes.',
      en: 'A misspelt key would be read by nobody: what it holds would be missing from lists.',
    },
    bad: [
      { text: '---\ndate: 2023-03-01\ntitre: Réunion ordinaire\n---\n', place: '3:1' },
      { text: '---\ndate: 2023-03-01\npresents: [OIM]\n---\n', place: '3:1' },
      { text: '---\ndate: 2023-03-01\nmétéo: soleil\n---\n', place: '3:1' },
      { file: 'gtm.yaml', text: 'group: GTM Zinder\nlangue: fr\n', place: '2:1' },
    ],
  },
  'schema/missing-key': {
    why: {
      fr: 'Sans cette clé, ce qui l’entoure ne veut rien dire.',
      en: 'Without this key what stands around it means nothing.',
    },
    bad: [
      { text: '---\ntitle: Réunion ordinaire\n---\n', place: '2:1' },
      { text: '---\ndate: 2023-03-01\nreview:\n  - { status: done }\n---\n', place: '4:7' },
      { file: 'structures.yaml', text: 'structures:\n  - { name: Office des eaux }\n', place: '2:7' },
    ],
  },
  'schema/type': {
    why: {
      fr: 'Une liste, un texte et un groupe de clés ne se lisent pas de la même façon.',
      en: 'A list, a text and a group of keys are not read the same way.',
    },
    bad: [
      { text: '---\ndate: 2023-03-01\nattendance:\n  present: DRECM/R, OIM\n---\n', place: '4:12' },
      { text: '---\ndate: 2023-03-01\nattendance: tous\n---\n', place: '3:13' },
      {
        text: '---\ndate: 2023-03-01\nattendance:\n  present: [{ structure: OIM, count: deux }]\n---\n',
        place: '4:38',
      },
    ],
  },
  'schema/value': {
    why: {
      fr: 'Cette clé ne prend que certaines valeurs, les mêmes dans les deux langues.',
      en: 'This key takes certain values only, the same in both languages.',
    },
    bad: [
      { text: '---\ndate: 2023-03-01\nstatus: adopté\n---\n', place: '3:9' },
      { text: '---\ndate: 2023-03-01\nactions: aucune\n---\n', place: '3:10' },
      {
        text: '---\ndate: 2023-03-01\nattendance:\n  present: [{ structure: OIM, count: 0 }]\n---\n',
        place: '4:38',
      },
    ],
  },
  'schema/date': {
    why: {
      fr: 'Les listes se rangent par date : elle s’écrit année-mois-jour, et doit exister.',
      en: 'Lists are sorted by date: it is written year-month-day, and must exist.',
    },
    bad: [
      { text: '---\ndate: 1er mars 2023\n---\n', place: '2:7' },
      { text: '---\ndate: 2023-03-01\nuntil: 2023-02-30\n---\n', place: '3:8' },
      {
        text: '---\ndate: 2023-03-01\nactions:\n  - { id: a1, text: Visiter, owners: OIM, due: 2023-02-30 }\n---\n',
        place: '4:48',
      },
    ],
  },
  'schema/form': {
    why: {
      fr: 'Une heure, un identifiant, une période ou un fuseau ont une forme que gtm doit reconnaître.',
      en: 'An hour, an id, a period or a time zone has a form that gtm must recognise.',
    },
    bad: [
      { text: '---\ndate: 2023-03-01\nstart: vers 10h\n---\n', place: '3:8' },
      {
        text: '---\ndate: 2023-03-01\nactions:\n  - { id: A-1, text: Visiter le centre, owners: OIM }\n---\n',
        place: '4:11',
      },
      {
        text: `---
date: 2023-03-01
actions:
  - { id: a1, text: Visiter, owners: OIM, due: { text: atelier, by: juin } }
---
`,
        place: '4:69',
      },
      { file: 'gtm.yaml', text: 'timezone: Zinder\n', place: '1:11' },
      { file: 'gtm.yaml', text: 'quorum: { share: moitié }\n', place: '1:18' },
      { file: 'gtm.yaml', text: 'meetings: ../ailleurs\n', place: '1:11' },
    ],
  },
  'schema/needs': {
    why: {
      fr: 'Un gtm plus ancien ne connaît pas cette clé et conseillerait de la retirer ; « needs » lui fait dire de se mettre à jour.',
      en: 'An older gtm does not know this key and would advise to remove it; "needs" makes it say that it must be updated.',
    },
    bad: [
      { file: 'gtm.yaml', text: 'locale: en\ndates: day-first\n', place: '2:1' },
      { file: 'gtm.yaml', text: 'needs: 0.1\nlocale: en\ndates: day-first\n', place: '3:1' },
    ],
  },
  'schema/newer': {
    why: {
      fr: 'Ce gtm ne connaît pas toutes les clés du groupe : ce qu’elles disent manquerait aux listes.',
      en: 'This gtm does not know every key of the group: what they say would be missing from lists.',
    },
    bad: [{ file: 'gtm.yaml', text: 'needs: 9.0\nlocale: fr\ncouleur: vert\n', place: '1:8' }],
  },
  'action/duplicate-id': {
    why: {
      fr: 'Un suivi qui cite cet identifiant ne saurait plus de quelle action il parle.',
      en: 'A review that gives this id could not tell which action it speaks of.',
    },
    bad: [
      {
        text: `---
date: 2023-03-01
actions:
  - { id: a1, text: Visiter le centre, owners: DRECM/R }
  - { id: a1, text: Relire la liste, owners: DRECM/R }
---
`,
        place: '5:11',
      },
    ],
  },
};
