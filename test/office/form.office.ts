// A record as a Word form, filled in with LibreOffice as people do, and taken back: nothing of it is lost.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { readRecord } from '../../src/record/read-record.ts';
import { copyOf, play } from '../support/play.ts';

const OFFICE = 'soffice';
const FILE = 'meetings/2023-05-10.md';
const SAID = 'Chacun a relu le compte rendu avant la séance.';

/** What is typed: into a cell, of the row so many below the first one that holds some words, a paragraph each. */
const TYPED: readonly (readonly [after: string, row: number, cell: number, ...lines: string[]])[] = [
  ['Présence', 0, 1, 'DRECM/R (2)', 'DR/INS', 'ONG Garkua : M. Exemple'],
  ['Excusés', 0, 1, 'OIM'],
  ['Absents', 0, 1, 'ONG Karkara', 'SP/CCM'],
  ['Représentés', 0, 1, 'DR/Archives (représenté par DRECM/R)'],
  ['Invités', 0, 1, 'DRPF/PE'],
  ['Plaider pour un stock', 0, 4, 'fait'],
  ['Recenser les enfants', 0, 4, 'en cours'],
  ['Recenser les enfants', 0, 5, 'Le recensement continue.'],
  ['Décisions', 1, 0, 'Le compte rendu est adopté.'],
  ['Décisions', 4, 0, 'Écrire au gouvernorat'],
  ['Décisions', 4, 1, 'DRECM/R et ONG Karkara'],
  ['Décisions', 4, 2, 'fin juin'],
  ['Décisions', 5, 0, 'Saluer les nouveaux membres'],
];

/** In Basic, which every LibreOffice has: the rows of all tables one after the other, and what is typed into them. */
function macroFor(file: string): string {
  const text = (words: string) => `"${words.replaceAll('"', '""')}"`;
  const calls = TYPED.map(
    ([after, row, cell, ...lines]) =>
      `Type_ doc, ${text(after)}, ${row}, ${cell}, Array(${lines.map(text).join(', ')})`,
  );
  return `
Sub Fill
  Dim hidden(0) As New com.sun.star.beans.PropertyValue, form(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  form(0).Name = "FilterName" : form(0).Value = "MS Word 2007 XML"
  doc = StarDesktop.loadComponentFromURL(${text(pathToFileURL(file).href)}, "_blank", 0, hidden())
  ${calls.join('\n  ')}
  Discuss doc, ${text(SAID)}
  doc.storeToURL(${text(pathToFileURL(file).href)}, form())
  doc.close(True)
End Sub

Sub Type_(doc, after, below, column, lines)
  found = -1 : row = -1
  parts = doc.Text.createEnumeration()
  Do While parts.hasMoreElements()
    part = parts.nextElement()
    If part.supportsService("com.sun.star.text.TextTable") Then
      For number = 1 To part.Rows.Count
        row = row + 1
        For Each label In part.getCellNames()
          If Mid(label, 2) = CStr(number) Then
            If found < 0 And InStr(part.getCellByName(label).String, after) > 0 Then found = row
          End If
        Next
        If found >= 0 And row = found + below Then
          cell = part.getCellByName(Chr(65 + column) & CStr(number))
          cell.String = lines(0)
          For place = 1 To UBound(lines)
            cell.insertControlCharacter(cell.End, 0, False)
            cell.insertString(cell.End, lines(place), False)
          Next
          Exit Sub
        End If
      Next
    End If
  Loop
End Sub

Sub Discuss(doc, words)
  parts = doc.Text.createEnumeration()
  Do While parts.hasMoreElements()
    part = parts.nextElement()
    If part.supportsService("com.sun.star.text.Paragraph") Then
      If InStr(part.String, "Points clés de discussion") > 0 Then
        cursor = doc.Text.createTextCursorByRange(part.End)
        doc.Text.insertControlCharacter(cursor, 0, False)
        cursor.ParaStyleName = "Standard"
        doc.Text.insertString(cursor, words, False)
        Exit Sub
      End If
    End If
  Loop
End Sub
`;
}

/** Runs a macro by a profile of LibreOffice of its own, which its first start makes with an empty module. */
function runMacro(macro: string): void {
  const profile = mkdtempSync(join(tmpdir(), 'gtm-profile-'));
  onTestFinished(() => rmSync(profile, { recursive: true, force: true }));
  const start = (argument: string) => {
    const args = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', argument];
    execFileSync(OFFICE, args, { stdio: 'ignore', timeout: 120_000 });
  };
  start('--terminate_after_init');
  const escaped = macro.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  writeFileSync(
    join(profile, 'user/basic/Standard/Module1.xba'),
    `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escaped}</script:module>`,
  );
  start('macro:///Standard.Module1.Fill');
}

it('a form filled in with LibreOffice comes back whole', async () => {
  const { cwd: copy, clean } = copyOf('examples');
  onTestFinished(clean);
  const cwd = join(copy, 'examples/zinder');
  const run = (line: string) => play([...line.split(' '), '--today', '2023-05-11'], { cwd });
  expect((await run('new')).exit).toBe(0);
  expect((await run('render 2023-05-10 --template form --to docx -o form.docx')).exit).toBe(0);
  const empty = readFileSync(join(cwd, 'form.docx'));
  runMacro(macroFor(join(cwd, 'form.docx')));
  expect(readFileSync(join(cwd, 'form.docx')).equals(empty)).toBe(false);
  const { exit, err } = await run('import form.docx --into 2023-05-10');
  expect(exit, err).toBe(0);
  const text = readFileSync(join(cwd, FILE), 'utf8');
  const meeting = readRecord(FILE, Buffer.from(text)).meeting ?? expect.unreachable('it is read');
  expect(meeting.attendance).toMatchObject({
    present: [{ structure: 'DRECM/R', count: 2 }, { structure: 'DR/INS' }, { structure: 'ONG Garkua' }],
    excused: [{ structure: 'OIM' }],
    represented: [{ structure: 'DR/Archives', by: 'DRECM/R' }],
    absent: [{ structure: 'ONG Karkara' }, { structure: 'SP/CCM' }],
    guests: [{ structure: 'DRPF/PE' }],
  });
  expect(meeting.review.slice(0, 2)).toMatchObject([
    { action: '2022-06-15/a2', status: 'done' },
    { action: '2022-10-05/a1', status: 'in-progress', note: 'Le recensement continue.' },
  ]);
  expect(meeting.agenda[0]?.decisions.map((each) => each.text)).toEqual(['Le compte rendu est adopté.']);
  expect(meeting.agenda[0]?.actions).toMatchObject([
    { id: 'a1', text: 'Écrire au gouvernorat', owners: ['DRECM/R et ONG Karkara'], due: { text: 'fin juin' } },
    { id: 'a2', text: 'Saluer les nouveaux membres' },
  ]);
  expect(meeting.body.sections[0]?.text).toBe(SAID);
  const checked = await run(`check ${FILE}`);
  expect(checked.exit, checked.out).toBe(0);
  expect((await run('import form.docx --into 2023-05-10')).exit).toBe(0);
  expect(readFileSync(join(cwd, FILE), 'utf8')).toBe(text);
});
