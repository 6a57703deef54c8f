// The reasons of the outline, as it says them.
import type { Words } from '../../model/words.ts';

export const WHY = {
  whole: { fr: 'le document', en: 'the document' },
  spoken: { fr: 'transcription : rien n’y est affirmé', en: 'a transcript: it asserts nothing' },
  heading: { fr: 'titre du document source', en: 'a heading of the source' },
  labelledHeading: { fr: 'titre dont les mots annoncent cette partie', en: 'a heading whose words announce this part' },
  label: { fr: 'étiquette au début de la ligne', en: 'a label that begins the line' },
  misspelt: {
    fr: 'étiquette au début de la ligne, à une lettre près',
    en: 'a label that begins the line, but for one letter',
  },
  bold: { fr: 'ligne en gras, seule', en: 'a bold line on its own' },
  shouted: { fr: 'ligne en capitales, seule', en: 'a line in capitals on its own' },
  numbered: { fr: 'ligne numérotée suivie de texte', en: 'a numbered line with text under it' },
  agendaTitle: { fr: 'reprend un point de l’ordre du jour', en: 'says an item of the agenda again' },
  agendaPlace: {
    fr: 'à la place d’un point de l’ordre du jour, avec un mot de lui',
    en: 'in the place of an item of the agenda, with a word of it',
  },
  listed: {
    fr: 'reprend ce que l’ordre du jour énumère sous un point',
    en: 'says what the agenda lists under an item',
  },
  toldThrough: {
    fr: 'point de l’ordre du jour, avec sa discussion sous lui',
    en: 'an item of the agenda, with its discussion under it',
  },
  namedItem: { fr: 'étiquette d’un point, devant son titre', en: 'the label of an item, before its title' },
  ownItem: { fr: 'section au rang des points', en: 'a section among those of the items' },
  underList: { fr: 'partie de la liste qui la contient', en: 'a part of the list that holds it' },
  allStated: {
    fr: 'liste dont chaque action dit déjà où elle en est',
    en: 'a list in which every action has its state already',
  },
  owner: { fr: 'nom connu au-dessus d’une liste d’actions', en: 'a known name over a list of actions' },
  due: {
    fr: 'échéance au-dessus d’une partie d’une liste d’actions',
    en: 'a deadline over a part of a list of actions',
  },
  inTheItem: {
    fr: 'même titre sous plusieurs points : partie du point',
    en: 'the same heading under several items: part of the item',
  },
  meeting: {
    fr: 'autre réunion : un titre fait d’une autre date',
    en: 'another meeting: a heading made of another date',
  },
} as const satisfies Readonly<Record<string, Words>>;
