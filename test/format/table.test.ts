import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePaint } from '../../src/cli/session/print.ts';
import { displayWidth } from '../../src/format/layout/display-width.ts';
import { longestWord } from '../../src/format/layout/wrap-words.ts';
import { table } from '../../src/format/table.ts';
import { hostile } from '../support/hostile.ts';
import { options, row, sampleReport, sampleRows } from './sample-report.ts';

const GROUPS = [
  {
    title: { fr: 'DRECM/R', en: 'DRECM/R' },
    counts: { fr: "2 points d'action, dont 1 en retard", en: '2 actions, 1 late' },
    rows: sampleRows.slice(0, 2),
  },
  { title: { fr: 'ONG Karkara', en: 'ONG Karkara' }, rows: sampleRows.slice(2) },
];

describe('table', () => {
  it('shows every column when there is room', () => {
    expect(shown(130)).toMatchInlineSnapshot(`
      "Points d'action ouverts au 12 avril 2023

      N°             Action                                                Responsables             Échéance          Délai      Reports
      ── DRECM/R · 2 points d'action, dont 1 en retard ─────────────────────────────────────────────────────────────────────────────────
      2023-02-09/a3  Organiser une visite du centre d'accueil avec les     DRECM/R et ANLTP/TIM     31 mars 2023      en retard        0
                     structures membres

      2023-03-01/a1  Classer les recommandations par responsable           SP/CCM, DRECM/R et       31 décembre 2023  à faire          0
                                                                           Partenaires

      ── ONG Karkara · 1 ───────────────────────────────────────────────────────────────────────────────────────────────────────────────
                     Transmettre le rapport de l’évaluation                DRECM/R                  1er juin 2023     à venir          2
      ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
      3 points d'action : 1 en retard
      "
    `);
  });

  it('wraps between words at 100 columns', () => {
    expect(shown(100)).toMatchInlineSnapshot(`
      "Points d'action ouverts au 12 avril 2023

      N°             Action                           Responsables    Échéance          Délai      Reports
      ── DRECM/R · 2 points d'action, dont 1 en retard ───────────────────────────────────────────────────
      2023-02-09/a3  Organiser une visite du centre   DRECM/R et      31 mars 2023      en retard        0
                     d'accueil avec les structures    ANLTP/TIM
                     membres

      2023-03-01/a1  Classer les recommandations par  SP/CCM,         31 décembre 2023  à faire          0
                     responsable                      DRECM/R et
                                                      Partenaires

      ── ONG Karkara · 1 ─────────────────────────────────────────────────────────────────────────────────
                     Transmettre le rapport de        DRECM/R         1er juin 2023     à venir          2
                     l’évaluation
      ────────────────────────────────────────────────────────────────────────────────────────────────────
      3 points d'action : 1 en retard
      "
    `);
  });

  it('leaves optional columns out at 80 columns, and says so', () => {
    expect(shown(80)).toMatchInlineSnapshot(`
      "Points d'action ouverts au 12 avril 2023

      N°             Action                  Responsables  Échéance          Délai
      ── DRECM/R · 2 points d'action, dont 1 en retard ───────────────────────────────
      2023-02-09/a3  Organiser une visite    DRECM/R et    31 mars 2023      en retard
                     du centre d'accueil     ANLTP/TIM
                     avec les structures
                     membres

      2023-03-01/a1  Classer les             SP/CCM,       31 décembre 2023  à faire
                     recommandations par     DRECM/R et
                     responsable             Partenaires

      ── ONG Karkara · 1 ─────────────────────────────────────────────────────────────
                     Transmettre le rapport  DRECM/R       1er juin 2023     à venir
                     de l’évaluation
      ────────────────────────────────────────────────────────────────────────────────
      Colonnes masquées faute de place : Reports
      3 points d'action : 1 en retard
      "
    `);
  });

  it('makes cards at 40 columns', () => {
    expect(shown(40)).toMatchInlineSnapshot(`
      "Points d'action ouverts au 12 avril 2023

      DRECM/R
      2 points d'action, dont 1 en retard
      ────────────────────────────────────────
      N°            2023-02-09/a3
      Action        Organiser une visite du
                    centre d'accueil avec les
                    structures membres
      Responsables  DRECM/R et ANLTP/TIM
      Échéance      31 mars 2023
      Délai         en retard
      Reports       0
      ────────────────────────────────────────
      N°            2023-03-01/a1
      Action        Classer les
                    recommandations par
                    responsable
      Responsables  SP/CCM, DRECM/R et
                    Partenaires
      Échéance      31 décembre 2023
      Délai         à faire
      Reports       0

      ── ONG Karkara · 1 ─────────────────────
      Action        Transmettre le rapport de
                    l’évaluation
      Responsables  DRECM/R
      Échéance      1er juin 2023
      Délai         à venir
      Reports       2
      ────────────────────────────────────────
      3 points d'action : 1 en retard
      "
    `);
  });

  it('puts values behind their titles at 24 columns', () => {
    expect(shown(24)).toMatchInlineSnapshot(`
      "Points d'action ouverts
      au 12 avril 2023

      DRECM/R
      2 points d'action, dont
      1 en retard
      ────────────────────────
      N° : 2023-02-09/a3
      Action : Organiser une
      visite du centre
      d'accueil avec les
      structures membres
      Responsables : DRECM/R
      et ANLTP/TIM
      Échéance : 31 mars 2023
      Délai : en retard
      Reports : 0
      ────────────────────────
      N° : 2023-03-01/a1
      Action : Classer les
      recommandations par
      responsable
      Responsables : SP/CCM,
      DRECM/R et Partenaires
      Échéance : 31 décembre
      2023
      Délai : à faire
      Reports : 0

      ── ONG Karkara · 1 ─────
      Action : Transmettre le
      rapport de l’évaluation
      Responsables : DRECM/R
      Échéance : 1er juin 2023
      Délai : à venir
      Reports : 2
      ────────────────────────
      3 points d'action : 1 en
      retard
      "
    `);
  });

  it('has one rule and no blank lines for short rows without groups', () => {
    const rows = [
      row('2023-03-01/a1', 'Visiter le centre', 'DRECM/R'),
      row('2023-03-01/a2', '日本 ✅ e\u0301te\u0301', 'INS'),
    ];
    expect(table.format(sampleReport([{ title: null, rows }]), { ...options, width: 100 })).toMatchInlineSnapshot(`
      "Points d'action ouverts au 12 avril 2023

      N°             Action             Responsables  Échéance       Délai      Reports
      ─────────────────────────────────────────────────────────────────────────────────
      2023-03-01/a1  Visiter le centre  DRECM/R       1er mars 2023  en retard        0
      2023-03-01/a2  日本 ✅ été        INS           1er mars 2023  en retard        0
      ─────────────────────────────────────────────────────────────────────────────────
      3 points d'action : 1 en retard
      "
    `);
  });

  it('says that a list is empty, in the language asked for', () => {
    const { summary: _, ...report } = sampleReport([]);
    expect(table.format(report, { ...options, language: 'en' })).toBe(
      'Open actions as of 12 April 2023\n\nNo action.\n',
    );
  });

  it('colours words without changing the layout, and leaves them in words', () => {
    const coloured = table.format(sampleReport(GROUPS), { ...options, paint: makePaint(true) });
    expect(coloured).toContain('\u001B[31m\u001B[1men retard');
    expect(stripVTControlCharacters(coloured)).toBe(shown(80));
  });

  it.each([120, 80, 40, 20])(
    'has no escape sequence, control or trailing blank at %d columns, whatever the texts',
    (width) => {
      const groups = hostile.map((text) => ({ title: { fr: text, en: text }, rows: [row(text, text, text)] }));
      const out = table.format(sampleReport(groups), { ...options, width, paint: makePaint(false) });
      expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/u);
      expect(out).not.toMatch(/ $/m);
    },
  );

  it.each(hostile)('shows %j on one row', (text) => {
    const width = Math.max(300, text.length + 100);
    const out = table.format(sampleReport([{ title: null, rows: [row('a1', text)] }]), { ...options, width });
    expect(out.split('\n')).toHaveLength(8);
  });

  it('is never wider than the terminal when the words are not, and cuts none', () => {
    const word = fc.constantFrom(
      'de',
      'la',
      'Zinder',
      'e\u0301te\u0301',
      'SP/CCM,',
      '✅',
      'recommandations',
      '10\u00A0h',
      'sous-préfecture',
    );
    const text = fc.array(word, { minLength: 1, maxLength: 25 }).map((words) => words.join(' '));
    const rows = fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 20, max: 160 }), (texts, width) => {
        const groups = [
          {
            title: { fr: 'DRECM/R et autres', en: '' },
            rows: texts.map(([words, owners]) => row('2023-03-01/a1', words, owners)),
          },
        ];
        const out = table.format(sampleReport(groups), { ...options, width });
        for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        const words = new Set(out.split(/[ \n]+/));
        for (const each of texts.flat().join(' ').split(' ')) expect(words).toContain(each);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps a word wider than the terminal whole', () => {
    const link = `https://example.org/${'chemin/'.repeat(20)}`;
    const out = table.format(sampleReport([{ title: null, rows: [row('a1', `Voir ${link} avant`)] }]), options);
    expect(out).toContain(link);
    expect(longestWord(link)).toBeGreaterThan(80);
  });

  it('lists twenty thousand rows', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => row(`2023-03-01/a${index}`, 'Visiter le centre'));
    expect(table.format(sampleReport([{ title: null, rows }]), options).split('\n').length).toBeGreaterThan(20_000);
  });
});

function shown(width: number): string {
  return table.format(sampleReport(GROUPS), { ...options, width });
}
