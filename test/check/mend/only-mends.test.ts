import { describe, expect, it } from 'vitest';
import { onlyMends } from '../../../src/check/mend/only-mends.ts';
import { readRecord, readRecordText } from '../../../src/record/read-record.ts';
import { applyEdits } from '../../../src/record/text/apply-edits.ts';

const FILE = 'meetings/2023-03-01.md';

/** Whether replacing one piece of a record by another is a mending. */
function mends(text: string, piece: string, replacement: string, code = 'x/y'): boolean {
  const start = text.indexOf(piece);
  const edits = [{ start, end: start + piece.length, text: replacement }];
  const said = { message: { fr: '', en: '' }, remedy: { fr: '', en: '' }, position: null, file: FILE };
  const [before, after] = [text, applyEdits(text, edits)].map((each) => readRecordText(FILE, each));
  if (!before || !after) throw new Error('two readings');
  return onlyMends(before, after, [{ ...said, code, severity: 'warning', edits }]);
}

const RECORD = `---
date: 2023-03-01
title: Réunion
agenda:
  - title: Divers
    decisions: [Un, Deux]
    votes: []
---

Ouverture.

## Divers

Texte.

## Annexe

Fin.
`;

describe('onlyMends', () => {
  it.each([
    ['a value', 'Réunion', 'Séance', true],
    ['a value that swallows its neighbour', 'Réunion\n', 'Séance\n  ', false],
    ['a value that becomes a list', 'Un,', 'Un, Un et demi,', false],
    ['a list that is taken away', '[]', '[Oui]', true],
    ['a key', 'decisions:', 'x-decisions:', true],
    ['the end of the header', 'votes: []\n---', 'votes: []', false],
    ['a heading', '## Divers', '## Divers et autres', true],
    ['a heading that is one no more', '## Divers', 'Divers', false],
    ['a heading that hides what follows', '## Divers', '```', false],
    ['a text', 'Texte.', 'Texte !', true],
    ['a text that makes a section', 'Texte.', '## Texte', false],
    ['the opening', 'Ouverture.', 'Ouverture !', true],
    ['the opening, with a fence that is never closed', 'Ouverture.', '~~~', false],
  ])('judges an edit of %s', (_, piece, replacement, expected) => {
    expect(mends(RECORD, piece, replacement)).toBe(expected);
  });

  it('lets an item whose dash slipped become two, and nothing else', () => {
    const text = '---\ndate: 2023-03-01\nattendance:\n  present:\n    - OIM\n     - HCR\n    - PAM\n---\n';
    expect(mends(text, '     - HCR', '    - HCR', 'yaml/item-indent')).toBe(true);
    expect(mends(text, '     - HCR', '    - HCR')).toBe(false);
    expect(mends(text, '     - HCR\n', '    - HCR\n    - FAO\n    -', 'yaml/item-indent')).toBe(false);
  });

  it('wants a value in quotes to be what was typed', () => {
    const text = '---\ndate: 2023-03-01\ntitle: Suivi : visite\n---\n';
    expect(mends(text, 'Suivi : visite', '"Suivi : visite"', 'yaml/colon')).toBe(true);
    expect(mends(text, 'Suivi : visite', '"Suivi: visite"', 'yaml/colon')).toBe(false);
    expect(mends(text, 'Suivi : visite', '"Suivi" # visite', 'yaml/colon')).toBe(false);
  });

  it('wants an unread record to be read', () => {
    const text = '---\ndate: 2023-03-01\ntitle: a : b\nvenue: c : d\n---\n';
    expect(mends(text, 'a : b', '"a : b"', 'yaml/colon')).toBe(false);
    const binary = readRecord(FILE, new Uint8Array([0xff, 0xfe, 0x00, 0xd8]));
    expect(onlyMends(binary, readRecordText(FILE, text), [])).toBe(false);
  });
});
