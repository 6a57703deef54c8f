import { describe, expect, it } from 'vitest';
import { csv } from '../../src/format/csv.ts';
import { safeBlock } from '../../src/model/safe-text.ts';
import { hostile } from '../support/hostile.ts';
import { parseCsv } from '../support/parse-csv.ts';
import { options, row, sampleReport, sampleRows } from './sample-report.ts';

const FORMULA = /^[\s]*[=+\-@\t\r＝＋－＠]/;

describe('csv', () => {
  it('writes keys, codes and ISO dates, with commas and CRLF', () => {
    expect(csv.format(sampleReport(), options)).toMatchInlineSnapshot(`
      "id,text,owners,date,timing,status,slips
      2023-02-09/a3,Organiser une visite du centre d'accueil avec les structures membres,DRECM/R et ANLTP/TIM,2023-03-31,late,open,0
      2023-03-01/a1,Classer les recommandations par responsable,"SP/CCM, DRECM/R et Partenaires",2023-12-31,due,open,0
      ,Transmettre le rapport de l’évaluation,DRECM/R,2023-06-01,upcoming,blocked,2
      "
    `);
  });

  it('writes titles, words and decimal commas for Excel in French', () => {
    const rows = [{ ...row('2023-03-01/a1', 'Été'), slips: 1.5 }];
    expect(csv.format(sampleReport([{ title: null, rows }]), { ...options, excelFr: true })).toMatchInlineSnapshot(`
      "﻿N°;Action;Responsables;Échéance;Délai;État;Reports
      2023-03-01/a1;Été;;2023-03-01;en retard;ouvert;"1,5"
      "
    `);
  });

  it('has its header alone for an empty list', () => {
    expect(csv.format(sampleReport([]), options)).toBe('id,text,owners,date,timing,status,slips\r\n');
  });

  it('leaves a negative number a number, and a number that is not finite empty', () => {
    const rows = [-2, Number.NaN].map((slips) => ({ ...row('a', 'b'), slips }));
    const cells = parseCsv(csv.format(sampleReport([{ title: null, rows }]), options), ',');
    expect(cells.slice(1).map((cell) => cell[6])).toEqual(['-2', '']);
  });

  it.each(hostile.flatMap((text) => [[text, false] as const, [text, true] as const]))(
    'reads back %j in its cell, and no formula (excelFr %s)',
    (text, excelFr) => {
      const out = csv.format(sampleReport([{ title: null, rows: [row(text, text, text)] }]), { ...options, excelFr });
      const cells = parseCsv(out, excelFr ? ';' : ',');
      expect(cells).toHaveLength(2);
      expect(cells[1]).toHaveLength(7);
      const expected = `${/^[\s\p{Cc}]*[=+\-@＝＋－＠]/u.test(text) ? "'" : ''}${safeBlock(text)}`;
      expect(cells[1]?.slice(0, 3)).toEqual([expected, expected, expected]);
      expect(cells[1]?.[0]).not.toMatch(FORMULA);
      expect(out.replace(/\r\n|\n/g, '')).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/u);
    },
  );

  it('keeps each of the sample rows', () => {
    expect(parseCsv(csv.format(sampleReport(), options), ',')).toHaveLength(1 + sampleRows.length);
  });
});
