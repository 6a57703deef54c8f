import { describe, expect, it } from 'vitest';
import { datesIn } from '../../../../src/import/signs/facts/dates.ts';
import { datesInName } from '../../../../src/import/signs/facts/file-date.ts';
import { frontStart } from '../../../../src/import/signs/facts/front-matter.ts';
import { meetingDate } from '../../../../src/import/signs/facts/meeting-date.ts';
import { readNextLine, readNextMeeting, readNextSentence } from '../../../../src/import/signs/facts/next-meeting.ts';
import { KNOWN } from '../../../support/known.ts';

const MONTH_FIRST = { first: 'month', sure: true } as const;

describe('days', () => {
  it.each([
    ['15 septembre 2022', '2022-09-15'],
    ['Jeudi 16 février 2023', '2023-02-16'],
    ['le 1er mars 2023', '2023-03-01'],
    ['23 Aout 2023', '2023-08-23'],
    ['October 10, 2019', '2019-10-10'],
    ['Tuesday 16th April, 2024', '2024-04-16'],
    ['July 29th 2015', '2015-07-29'],
    ['Nov 30/2020', '2020-11-30'],
    ['15 Apr 2003', '2003-04-15'],
    ['2024-03-12', '2024-03-12'],
    ['2020.2.18 Meeting', '2020-02-18'],
    ['2025 03 03 17:00', '2025-03-03'],
    ['12/03/2024', '2024-03-12'],
    ['31.01.24', '2024-01-31'],
    ['08/04/21', '2021-04-08'],
    ['12-03-2024', '2024-03-12'],
    ['lundi 04/03/2024', '2024-03-04'],
    ["L'an deux mille vingt et un et le jeudi 28 octobre", '2021-10-28'],
    ['L’an deux mille vingt-quatre, le douze mars', '2024-03-12'],
    ['30/02/2024', undefined],
    ['12 mars', undefined],
    ['192.168.1.12', undefined],
    ['version 1.2.3', undefined],
  ])('%s', (words, date) => {
    expect(datesIn(words)[0]?.date).toBe(date);
  });

  it('are read in the order of the group', () => {
    expect(datesIn('03/12/2024', { order: MONTH_FIRST })[0]).toMatchObject({ date: '2024-03-12', other: '2024-12-03' });
    expect(datesIn('jeudi 03/04/2024')[0]?.fits).toBe(false);
    expect(datesIn('lundi 04/03/2024', { order: MONTH_FIRST })[0]?.date).toBe('2024-03-04');
    expect(datesIn('25/12/2024', { order: MONTH_FIRST })[0]?.date).toBe('2024-12-25');
  });

  it('have their places', () => {
    const line = 'Réunion du mardi 12 mars 2024 et du 15/04/2024';
    expect(datesIn(line).map(({ start, end }) => line.slice(start, end))).toEqual(['mardi 12 mars 2024', '15/04/2024']);
  });

  it.each([
    ['2024-03-12-reunion.md', ['2024-03-12']],
    ['12-03-2024.docx', ['2024-03-12', '2024-12-03']],
    ['CR-31.01.24.md', ['2024-01-31', '2031-01-24']],
    ['2022-7-1.html', ['2022-07-01']],
    ['Minutes 15-3-2016.pdf', ['2016-03-15']],
    ['251024 GT.docx', ['2025-10-24', '2024-10-25']],
    ['CR 06122022.docx', ['2022-12-06', '2022-06-12']],
    ['20251024_CR.docx', ['2025-10-24']],
    ['2019-07-02-reunion-du-16-juin-2019.md', ['2019-06-16', '2019-07-02']],
    ['reunion_1er_mars_2023.odt', ['2023-03-01']],
    ['CR2.docx', []],
    ['2022-02.md', []],
    ['budget-123456789.pdf', []],
  ])('of the file name %s', (name, dates) => {
    expect(datesInName(name)).toEqual(dates);
  });
});

/** "2024-03-12 reason !contradiction". */
function found(texts: readonly string[], name = 'notes.md', front?: string): string | undefined {
  const lines = texts.map((text, index) => ({ text, line: index + 1 }));
  const date = meetingDate(lines, { name, front, order: KNOWN.order });
  return date
    ? [date.date, date.reason ?? 'label', ...date.remarks.map(({ reason }) => `!${reason}`)].join(' ')
    : undefined;
}

describe('the day of a meeting', () => {
  it.each<[readonly string[], string | undefined]>([
    [['Compte rendu', 'Date : 12 mars 2024'], '2024-03-12 label'],
    [['Date', '16 février 2023', 'Heure'], '2023-02-16 label'],
    [['Compte rendu de la réunion du 12 mars 2024'], '2024-03-12 first-date'],
    [["L'an deux mille vingt et un et le jeudi 28 octobre, s’est tenue une réunion"], '2021-10-28 first-date'],
    [['Diffusé le 15 mars 2024', 'Réunion du 12 mars 2024'], '2024-03-12 first-date'],
    [['Réunion du 12 mars 2024, rédigé le 15 mars 2024'], '2024-03-12 first-date'],
    [['Date du document : 15 mars 2024', 'Réunion du 12 mars 2024'], '2024-03-12 first-date'],
    [['Réunion du 12 mars 2024 – prochaine réunion le 4 mai 2024'], '2024-03-12 first-date'],
    [['Approbation du compte rendu du 3 mars 2024', 'Réunion du 12 mars 2024'], '2024-03-12 first-date'],
    [['Date : mercredi 12 mars 2024'], '2024-03-12 label !contradiction'],
    [['Réunion du 12 mars 2024', 'Date : 15 mars 2024'], '2024-03-15 label !contradiction'],
    [['Titre : Suite de la réunion du 6 février 2024', 'Date : 5 mars 2024'], '2024-03-05 label !contradiction'],
    [['Mardi 5 mars 2024', 'Objet : bilan de la réunion du 6 février 2024'], '2024-03-05 first-date !contradiction'],
    [['Réunion du bureau', 'On se revoit le 5 mars 2024 à 18h.'], undefined],
    [['Réunion du bureau', 'Rendez-vous mardi 5 mars 2024'], undefined],
    [['Réunion reportée du 5 mars 2024 au 12 mars 2024'], '2024-03-12 first-date'],
    [['Réunion du 10 au 12 mars 2024'], '2024-03-10 first-date'],
    [['Board meeting from 10th to 12th March 2024'], '2024-03-10 first-date'],
    [['Réunion du bureau', 'Le décret du 3 avril 1998 est lu.'], undefined],
    [['Chorale – statuts déposés le 3 mai 1998'], undefined],
    [['Rien ici'], undefined],
  ])('%j', (lines, expected) => {
    expect(found(lines)).toBe(expected);
  });

  it('stands in the file name', () => {
    expect(found(['Notes'], 'CR-31.01.24.md')).toBe('2024-01-31 file-name');
    expect(found(['Date : 12 mars 2024'], '2024-03-12.md')).toBe('2024-03-12 label');
    expect(found(['Date : 12 mars 2024'], '2024-05-01.md')).toBe('2024-03-12 label !contradiction');
    expect(found(['Réunion du 03/10/2025'], '2025-03-10.md')).toBe('2025-03-10 file-name');
    expect(found(['Meeting 8/6/2021'], 'minutes-2021-08-06.md')).toBe('2021-08-06 file-name');
  });

  it('stands in the title rather than in the front matter', () => {
    expect(
      found(['# Réunion du 2 février'], 'in.md', 'title: Réunion du 2 février\ndate: 2024-04-21T09:47:11.614Z'),
    ).toBe('2024-02-02 year');
    expect(found(['Texte'], 'in.md', 'title: Réunion du 2 février 2024\ndate: 2024-04-21')).toBe(
      '2024-02-02 front-matter',
    );
    expect(found(['Texte'], 'in.md', 'title: Notes\ndate: 2024-04-21')).toBe('2024-04-21 front-matter');
    expect(found(['Réunion du 30 décembre'], 'in.md', 'date: 2024-01-04')).toBe('2023-12-30 year');
  });

  it('stands at the head of the page', () => {
    const lines = [
      { text: 'Compte rendu', line: 1 },
      { text: 'Réunion du 12 mars 2024', line: 2, role: 'page-header' },
    ];
    expect(meetingDate(lines, { name: 'in.docx' })?.date).toBe('2024-03-12');
  });

  it('has an hour beside it where people write the front matter', () => {
    expect([
      frontStart('date: 2024-04-20 2pm'),
      frontStart('date: 2024-04-21T09:47:11.614Z'),
      frontStart('title: x'),
    ]).toEqual(['14:00', undefined, undefined]);
  });
});

describe('the next meeting', () => {
  it.each([
    ['Lundi 15 avril 2024 à 17h.', { date: '2024-04-15', start: '17:00' }],
    ['mardi 23 avril', { date: '2024-04-23' }],
    ['4 mars, salle 2 – 11h/13h', { date: '2025-03-04', start: '11:00', end: '13:00', venue: 'salle 2' }],
    [
      'Date : mardi 23 avril 2024\nHeure : 11 h 30\nLieu : Mairie',
      { date: '2024-04-23', start: '11:30', venue: 'Mairie' },
    ],
    ['**Date** : 23 avril 2024', { date: '2024-04-23' }],
    [
      'le jeudi 23 mai 2024 de 14h à 16h en visio-conférence',
      { date: '2024-05-23', start: '14:00', end: '16:00', venue: 'en visio-conférence' },
    ],
    ['5th April, 2pm (unless times clear up)', { date: '2024-04-05', start: '14:00' }],
    ['avril', { date: '2024-04' }],
    ['October 2026', { date: '2026-10' }],
    ['au mois de mai 2024', { date: '2024-05' }],
    ['à fixer', { date: 'à fixer' }],
    ['_à définir_', { date: 'à définir' }],
    ['TBD', { date: 'TBD' }],
    ['5 mars 2024', { date: '2024-03-05', doubts: ['not-later'] }],
    ['mercredi 23 avril 2024', { date: '2024-04-23', doubts: ['contradiction'] }],
    ['9AM Pacific Time on Friday, April 5, 2024', { date: '2024-04-05', start: '09:00' }],
  ])('%s', (words, expected) => {
    expect(readNextMeeting(words, KNOWN)).toEqual({ doubts: [], ...expected });
  });

  it.each(['néant', 'On parlera du budget et des puits avec tous les maires de la région et leurs adjoints.', ''])(
    'is not said: %s',
    (words) => {
      expect(readNextMeeting(words, KNOWN)).toBeNull();
    },
  );

  it.each([
    ['La date de la prochaine réunion est prévue pour le mois d’avril.', '2024-04'],
    ['La prochaine réunion aura lieu le 4 avril 2024 à 10h.', '2024-04-04'],
    ['La prochaine Assemblée générale est programmée pour le mois d’octobre 2026.', '2026-10'],
    ['Prochaine réunion plénière le jeudi 23 mai 2024 de 14h à 16h en visio-conférence.', '2024-05-23'],
    ['PROCHAINE RÉUNION LE 4 AVRIL, salle 2 – 11h/13h', '2024-04-04'],
    ['The WG will next meet at 9AM Pacific Time on Friday, April 5, 2024.', '2024-04-05'],
    ['The next meeting of the working group will be at 9AM on Friday, May 3, 2024.', '2024-05-03'],
    ['The next board meeting is planned for 10AM local time on Friday, September 6, 2024.', '2024-09-06'],
    ['Next meeting: 5th April, 2pm', '2024-04-05'],
    ['Dates prévisionnelles de réunions : mercredi 10 avril de 10h30 à 12h30 (en visio)', '2024-04-10'],
    ['Mardi 9 avril 2024, 18h : prochain CA', '2024-04-09'],
    ['La date du 9 avril 2024 est retenue pour la prochaine réunion.', '2024-04-09'],
    ['Nos réunions sont ouvertes à tous. La prochaine est fixée au 9 avril 2024.', '2024-04-09'],
    ['The next Parks, Sports & Leisure Committee meeting has been scheduled for 9 April 2024.', '2024-04-09'],
  ])('in a sentence: %s', (line, date) => {
    expect(readNextSentence(line, KNOWN)?.date).toBe(date);
  });

  it.each([
    'Vera to gather names before next meeting',
    'Inviting them to next meeting',
    'L’année prochaine, le 4 mai, on plantera.',
    'Lors de la prochaine réunion on parlera du budget.',
    'Il sera voté à la prochaine séance.',
    'The choir is looking for a room. Another meeting was scheduled for the 9th April.',
  ])('is in no sentence: %s', (line) => {
    expect(readNextSentence(line, KNOWN)).toBeNull();
  });

  it.each([
    ['- **Date** : mardi 23 avril 2024', 'date'],
    ['mardi 23 avril 2024', 'date'],
    ['Heure : 11 h 30', 'hours'],
    ['11h30', 'hours'],
    ['Lieu : Mairie', 'venue'],
    ['Salle 2 de la mairie', 'venue'],
    ['à fixer', 'vague'],
    ['Ordre du jour : bilan', null],
    ['Fin de la séance, le président remercie les membres.', null],
    ['Paul Martin', null],
  ])('on a line under its heading: %s', (line, kind) => {
    expect(readNextLine(line, KNOWN)).toBe(kind);
  });
});
