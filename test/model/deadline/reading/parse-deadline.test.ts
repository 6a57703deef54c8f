import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCivilDate } from '../../../../src/model/civil-date.ts';
import { parseDeadline } from '../../../../src/model/deadline/reading/parse-deadline.ts';
import { expectLinear } from '../../../support/expect-linear.ts';
import { readDeadline } from '../../../support/read-deadline.ts';

const MEETING = { date: '2023-03-01' };

/** Words found in real minutes, each read from the date of a meeting that could have said them. */
describe('deadlines as people write them', () => {
  it.each([
    ['2023-03-01', '2023', 'year 2023-01-01/2023-12-31'],
    ['2023-03-01', "Au cours de l'atelier", 'event'],
    ['2023-03-01', '//////////', 'none'],
    ['2023-03-01', 'Immédiat', 'undetermined urgent'],
    ['2023-03-01', 'ASAP', 'undetermined urgent'],
    ['2023-03-01', 'Timeline: ASAP (to be shared with meeting minutes)', 'undetermined urgent'],
    ['2023-03-01', 'PERMANANT', 'ongoing'],
    ['2023-03-01', 'permanent', 'ongoing'],
    ['2023-03-01', 'Septembre 2020', 'month 2020-09-01/2020-09-30'],
    ['2020-07-15', '05/08, 14/08', 'range 2020-08-05/2020-08-14'],
    ['2020-07-15', '26 Aout', 'day 2020-08-26/2020-08-26'],
    ['2020-07-15', '31 Aout midi', 'day 2020-08-31/2020-08-31'],
    ['2023-03-01', '20.11.2021 @23.59', 'day 2021-11-20/2021-11-20'],
    ['2018-08-01', '12-09-18, 30-08-18', 'range 2018-08-30/2018-09-12'],
    ['2019-01-10', '2-6-19', 'day 2019-06-02/2019-06-02'],
    ['2026-10-01', 'avant le 20/10/2026', 'day ../2026-10-20'],
    ['2023-03-01', 'ven. 09/10/2026', 'day 2026-10-09/2026-10-09'],
    ['2023-03-01', 'à partir du jeu. 08/10/2026', 'range 2026-10-08/..'],
    ['2023-03-01', 'semaine du 5/11/18, jour et heure restent à déterminer', 'week 2018-11-05/2018-11-11'],
    ['2023-03-01', 'prochaine séance', 'next-meeting'],
    ['2023-03-01', 'prochaine session', 'next-meeting'],
    ['2023-03-01', "d'ici la prochaine réunion", 'next-meeting'],
    ['2023-03-01', 'pour la prochaine réunion', 'next-meeting'],
    ['2023-03-01', 'avant bascule boutique', 'event'],
    ['2023-03-01', 'avant la démonstration', 'event'],
    ['2023-03-01', 'avant le testnet', 'event'],
    ['2023-03-01', 'à fixer', 'undetermined'],
    ['2023-03-01', '(date à fixer)', 'undetermined'],
    ['2023-03-01', 'Date à venir', 'undetermined'],
    ['2023-03-01', 'avant juin', 'range ../2023-05-31'],
    ['2023-03-01', 'courant mai, à faire impérativement avant juin', 'range 2023-05-01/2023-05-31'],
    ['2023-03-01', "avant la fin de l'année 2018", 'range ../2018-12-31'],
    ['2023-03-01', 'début février', 'range 2024-02-01/2024-02-10'],
    ['2023-03-01', 'fin novembre', 'range 2023-11-21/2023-11-30'],
    ['2023-03-01', 'vers la fin novembre', 'range 2023-11-21/2023-11-30'],
    ['2023-03-01', 'fin septembre', 'range 2023-09-21/2023-09-30'],
    ['2023-03-01', 'second semestre 2023', 'semester 2023-07-01/2023-12-31'],
    ['2023-03-01', 'à la rentrée en 2024', 'event unreadable'],
    ['2023-03-01', "le mois d'avril", 'month 2023-04-01/2023-04-30'],
    ['2023-03-01', 'avant le prochain semestre', 'event'],
    ['2023-03-01', "dès que l'emploi du temps est disponible", 'condition'],
    ['2023-03-01', 'dès le 30 novembre', 'range 2023-11-30/..'],
    ['2023-03-01', 'mercredi ou vendredi prochain', 'range 2023-03-08/2023-03-10'],
    ['2023-03-01', 'au plus tard la fin du mois de juin', 'range ../2023-06-30'],
    ['2023-03-01', 'incessamment', 'undetermined urgent'],
    ['2023-03-01', "nouveau délai accordé jusqu'au 31 Aout midi", 'day ../2023-08-31'],
    ['2023-03-01', 'repoussée au 26 Aout', 'day 2023-08-26/2023-08-26'],
    ['2023-03-01', 'dans la v0.2 ou v0.3', 'event'],
    ['2023-03-01', 'à la fin des travaux', 'event'],
    ['2020-06-01', 'le dix-huit juin deux mille vingt-trois', 'day 2023-06-18/2023-06-18'],
    ['2020-06-01', "le 12 mai de l'an deux mille vingt et un", 'day 2021-05-12/2021-05-12'],
    ['2020-06-01', "l'an deux mille vingt-trois", 'year 2023-01-01/2023-12-31'],
    ['2020-06-01', '18 June two thousand and twenty-three', 'day 2023-06-18/2023-06-18'],
    ['2020-06-01', 'June twenty twenty-three', 'month 2023-06-01/2023-06-30'],
    ['2020-06-01', 'juin mil neuf cent quatre-vingt-dix-neuf', 'month 1999-06-01/1999-06-30'],
    ['2020-06-01', 'deux mille plants', 'event'],
    ['2020-06-01', 'deux mille vingt plants', 'event unreadable'],
    ['2023-03-01', 'J+7', 'day 2023-03-08/2023-03-08'],
    ['2023-03-01', 'J+30', 'day 2023-03-31/2023-03-31'],
    ['2023-03-01', 'T+2 semaines', 'day 2023-03-15/2023-03-15'],
    ['2023-03-01', 'Lundi prochain', 'day 2023-03-06/2023-03-06'],
    ['2023-03-01', 'Vendredi', 'day 2023-03-03/2023-03-03'],
    ['2023-03-01', 'Cette semaine', 'week 2023-02-27/2023-03-05'],
    ['2023-03-01', "Aujourd'hui", 'day 2023-03-01/2023-03-01'],
    ['2023-03-01', 'Maintenant', 'day 2023-03-01/2023-03-01'],
    ['2023-03-01', "au fil de l'eau", 'ongoing'],
    ['2023-03-01', '4 prochains runs', 'ongoing'],
    ['2023-03-01', 'Fin de sprint (J14)', 'ongoing'],
    ['2023-03-01', 'Fin sprint 2, 4, 6, 8', 'ongoing'],
    ['2023-03-01', 'Fin de sprint (J14), Fin sprint 2, 4, 6, 8', 'ongoing'],
    ['2023-03-01', 'sous 48h', 'day ../2023-03-03'],
    ['2022-06-21', 'by Tue 05 July', 'day ../2022-07-05'],
    ['2022-06-07', 'by Tue 14 th', 'day ../2022-06-14'],
    ['2023-03-01', 'Dec. 16th', 'day 2023-12-16/2023-12-16'],
    ['2023-03-01', 'Dec. 23 / rd', 'day 2023-12-23/2023-12-23'],
    ['2023-01-18', 'no later than Wednesday, 1 February', 'day ../2023-02-01'],
    ['2023-03-01', 'by 2 April', 'day ../2023-04-02'],
    ['2023-03-01', 'by next week', 'week 2023-03-06/2023-03-12'],
    ['2023-03-01', 'within next week', 'week 2023-03-06/2023-03-12'],
    ['2023-03-01', 'by the end of the week', 'week 2023-02-27/2023-03-05'],
    ['2023-03-01', 'by second week of December', 'week 2023-12-08/2023-12-14'],
    ['2023-03-01', 'in mid-October', 'range 2023-10-11/2023-10-20'],
    ['2023-03-01', 'in a couple of weeks', 'day 2023-03-15/2023-03-15'],
    ['2023-03-01', 'by the next meeting', 'next-meeting'],
    ['2023-03-01', 'First pass for the answers by the next meeting', 'next-meeting'],
    ['2023-03-01', "next week's broader community group meeting", 'event'],
    ['2023-03-01', 'after the meeting', 'event 2023-03-02/2023-03-02'],
    ['2023-03-01', 'once finalized', 'condition'],
    ['2023-03-01', 'once completed', 'condition'],
    ['2023-03-01', 'when ready', 'condition'],
    ['2023-03-01', 'in the upcoming meeting', 'next-meeting'],
    ['2023-03-01', 'upcoming Feb meeting', 'next-meeting'],
    ['2023-03-01', 'in May everything being equal', 'month 2023-05-01/2023-05-31'],
    ['2023-03-01', 'TBA', 'undetermined'],
    ['2023-03-01', 'TBC', 'undetermined'],
    ['2023-03-01', 'TBD', 'undetermined'],
    ['2023-03-01', 'over the coming months', 'undetermined'],
    ['2023-03-01', 'in the immediate future', 'undetermined urgent'],
    ['2023-03-01', 'starting next week', 'range 2023-03-06/..'],
    ['2023-03-01', 'continued for another month', 'next-meeting'],
    ['2023-03-01', 'within the allocated period', 'condition'],
  ])('from %s reads "%s" as %s', (date, words, reading) => {
    expect(readDeadline(words, { date })).toBe(reading);
  });
});

describe('the next meeting', () => {
  const phrases = ['prochaine réunion', "d'ici la prochaine séance", 'by the next meeting', 'upcoming Feb meeting'];

  it.each(phrases)('"%s" has its date when it is known', (text) => {
    const next = { earliest: '2023-04-05', latest: '2023-04-05' };
    expect(readDeadline(text, { ...MEETING, next })).toBe('next-meeting 2023-04-05/2023-04-05');
    expect(readDeadline(text, MEETING)).toBe('next-meeting');
  });

  it('may be known by its month only', () => {
    const next = { earliest: '2023-04-01', latest: '2023-04-30' };
    expect(readDeadline('prochaine réunion', { ...MEETING, next })).toBe('next-meeting 2023-04-01/2023-04-30');
    expect(readDeadline('15 jours avant la prochaine réunion', { ...MEETING, next })).toBe(
      'next-meeting 2023-03-17/2023-03-17',
    );
  });

  it('takes the date that the words give, when they give another one', () => {
    const next = { earliest: '2023-04-05', latest: '2023-04-05' };
    expect(readDeadline('prochaine réunion (12 avril)', { ...MEETING, next })).toBe(
      'next-meeting 2023-04-12/2023-04-12',
    );
    expect(readDeadline("lors de la réunion d'avril", { ...MEETING, next })).toBe('next-meeting 2023-04-05/2023-04-05');
    expect(readDeadline("lors de la réunion d'avril", MEETING)).toBe('next-meeting 2023-04-01/2023-04-30');
    expect(readDeadline('avant la réunion de mai', { ...MEETING, next })).toBe('next-meeting 2023-05-01/2023-05-31');
  });
});

describe('an event whose date is known', () => {
  it.each([
    ["Au cours de l'atelier", '2023-06', { kind: 'event', latest: '2023-06-30' }],
    ["Au cours de l'atelier", '2023-06-15', { kind: 'event', latest: '2023-06-15' }],
    ["Au cours de l'atelier", 'fin mai', { kind: 'event', latest: '2023-05-31' }],
    ['à fixer', '2023-Q2', { kind: 'undetermined', latest: '2023-06-30' }],
    ['ASAP', '2023-03-10', { kind: 'undetermined', latest: '2023-03-10', urgent: true }],
    ['à partir du 3 avril', '2023-04-30', { kind: 'range', earliest: '2023-04-03', latest: '2023-04-30' }],
    ['à partir du 3 avril', '2023-03-30', { kind: 'range', latest: '2023-03-30' }],
    ['avril', '2023-06', { kind: 'month', earliest: '2023-04-01', latest: '2023-06-30' }],
    ["à l'atelier", 'plus tard', { kind: 'event', doubts: [{ kind: 'unreadable' }] }],
    ["à l'atelier", '2023-02-30', { kind: 'event', doubts: [{ kind: 'impossible' }, { kind: 'unreadable' }] }],
  ])('"%s" by %s', (text, by, expected) => {
    expect(parseDeadline({ text, by }, MEETING)).toEqual({ text, ...expected });
  });
});

describe('a missing year', () => {
  it.each([
    ['2023-04-12', '12 avril', 'day 2023-04-12/2023-04-12'],
    ['2023-04-13', '12 avril', 'day 2024-04-12/2024-04-12'],
    ['2023-04-30', 'avril', 'month 2023-04-01/2023-04-30'],
    ['2023-05-01', 'avril', 'month 2024-04-01/2024-04-30'],
    ['2023-12-20', 'début janvier', 'range 2024-01-01/2024-01-10'],
    ['2023-03-31', 'T1', 'quarter 2023-01-01/2023-03-31'],
    ['2023-04-01', 'T1', 'quarter 2024-01-01/2024-03-31'],
    ['2023-07-01', '1er semestre', 'semester 2024-01-01/2024-06-30'],
    ['2023-12-31', 'semaine 52', 'week 2023-12-25/2023-12-31'],
    ['2024-01-01', 'semaine 52', 'week 2024-12-23/2024-12-29'],
    ['2023-03-01', '29 février', 'day 2024-02-29/2024-02-29'],
    ['2096-03-01', '29 février', 'day 2104-02-29/2104-02-29'],
    ['2023-12-28', 'du 30 décembre au 3 janvier', 'range 2023-12-30/2024-01-03'],
    ['2024-01-02', 'du 30 décembre au 3 janvier', 'range 2023-12-30/2024-01-03'],
    ['2023-06-01', '10/3', 'day 2024-03-10/2024-03-10'],
    ['2023-06-01', '3/10', 'day 2023-10-03/2023-10-03'],
    ['2023-06-01', '10/3/2023', 'day 2023-03-10/2023-03-10'],
    ['2023-12-01', '10/3/2023', 'day 2023-03-10/2023-03-10'],
  ])('from %s reads "%s" as %s', (date, words, reading) => {
    expect(readDeadline(words, { date })).toBe(reading);
  });
});

describe('doubts', () => {
  it.each([
    ['mercredi 3 avril 2023', 'day 2023-04-03/2023-04-03 weekday'],
    ['mercredi 3 avril', 'day 2023-04-03/2023-04-03 weekday'],
    ['3 avril 2023 (mercredi)', 'day 2023-04-03/2023-04-03 weekday'],
    ['12 avril 2023 (2024)', 'day 2023-04-12/2023-04-12 year'],
    ['13/04/2023 (13 avril 2024)', 'day 2023-04-13/2023-04-13 year'],
    ['12 avril (2024)', 'day 2024-04-12/2024-04-12'],
    ['31/02/2023', 'event impossible'],
    ['31 avril 2023', 'event impossible'],
    ['2026-02-30', 'event impossible'],
    ['2026-13-45', 'event impossible'],
    ['Fait le 12 février', 'event unreadable'],
    ['terminé le 12/02/2023', 'event unreadable'],
    ['inventaire 2023', 'event unreadable'],
    ['rapport 2023', 'event'],
    ['15', 'event unreadable'],
  ])('reads "%s" as %s', (words, reading) => {
    expect(readDeadline(words, MEETING)).toBe(reading);
  });
});

describe('any words', () => {
  const phrase = fc.constantFrom(
    '12 avril 2023',
    'le lundi 3 avril',
    'avant le 20/10',
    'fin mars',
    "d'ici fin juin",
    'du 3 au 7 avril',
    'T2 2023',
    'S12',
    'semaine prochaine',
    'prochaine réunion',
    'sous 48h',
    'J+7',
    'dès que possible',
    'tous les lundis',
    'à fixer',
    '10/3/2023',
    '2023-04-12',
    '2023',
    '1er',
    '31/02/2023',
    'by end of March',
    'within two weeks',
    'next Friday',
    '2 weeks after',
    'deuxième quinzaine de mai',
    'Février',
    'au plus tard',
    'reporté au',
    'entre le 1er et le 15 mai',
    '9999-12-31',
    'dans 9999 ans',
    'une fois',
  );
  const words = fc.array(
    fc.oneof(phrase, fc.constantFrom(' ', ', ', ' - ', '/', ' et ', ' ou ', '(', ')'), fc.string()),
    {
      maxLength: 8,
    },
  );
  const text = fc.oneof(
    words.map((parts) => parts.join(' ')),
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.stringMatching(/^[0-9/. -]{0,14}$/),
  );

  it('are kept, and read without failing as days that exist and follow one another', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('2023-03-01', '2024-02-29', '9999-12-30', '0001-01-01'), (each, date) => {
        const deadline = parseDeadline({ text: each }, { date });
        expect(deadline.text).toBe(each);
        const { earliest, latest } = deadline;
        for (const day of [earliest, latest]) if (day !== undefined) expect(parseCivilDate(day)).toBe(day);
        if (earliest !== undefined && latest !== undefined) expect(earliest <= latest).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('are read alike in capitals, without accents, and with no-break spaces', () => {
    fc.assert(
      fc.property(words, (parts) => {
        const each = parts.join(' ');
        const reading = readDeadline(each, MEETING);
        const bare = each.normalize('NFD').replace(/\p{M}/gu, '');
        expect(readDeadline(each.toUpperCase(), MEETING)).toBe(reading);
        expect(readDeadline(each.replaceAll(' ', '\u00a0'), MEETING)).toBe(reading);
        expect(readDeadline(each.replaceAll(' ', '\u202f'), MEETING)).toBe(reading);
        expect(readDeadline(each.replaceAll("'", '’'), MEETING)).toBe(reading);
        expect(readDeadline(each.normalize('NFD'), MEETING)).toBe(reading);
        expect(readDeadline(bare, MEETING)).toBe(reading);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['12 avril, ', 'le ', '1', '/', '(', 'prochaine ', '12/04/', 'x/', '. ', "d'", 'é', 'un ou deux ', '-'])(
    'are read in linear time when "%s" is repeated over 10,000 characters',
    async (piece) => {
      const long = piece.repeat(Math.ceil(10_000 / piece.length));
      await expectLinear((size) => parseDeadline({ text: long.slice(0, size) }, MEETING), long.length);
      await expectLinear((size) => parseDeadline({ text: long.slice(0, size) }, MEETING), 999);
    },
  );
});

describe('a day beyond the calendar', () => {
  it('is no date', () => {
    const late = parseDeadline({ text: 'après la réunion' }, { date: '9999-12-31' });
    expect(late).toEqual({ text: 'après la réunion', kind: 'event', doubts: [{ kind: 'impossible' }] });
  });
});
