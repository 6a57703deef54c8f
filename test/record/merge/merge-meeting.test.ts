// What people changed in a document that came back, as changes of its record.
import { describe, expect, it } from 'vitest';
import { DAY_FIRST } from '../../../src/model/deadline/date-order.ts';
import type { Meeting } from '../../../src/model/meeting/meeting.ts';
import { indexRegistry } from '../../../src/model/owners/registry-index.ts';
import { mergeMeeting } from '../../../src/record/merge/merge-meeting.ts';
import { readRecordText } from '../../../src/record/read-record.ts';
import { registryOf } from '../../support/registry-builder.ts';

const RECORD = `---
gtm: 1
date: 2023-05-10
title: Réunion du puits
venue: Mairie
attendance:
  present:
    - OIM
    - structure: HCR
      name: Ada Bello
  excused:
    - DRECM/R
agenda:
  - title: Pompe
    presenter: OIM
    decisions:
      - La pompe est gardée.
    votes:
      - text: Pour 8, contre 1
        for: 8
        against: 1
    actions:
      - id: a1
        text: Graisser la pompe
        owners: OIM
        due: juin 2023
        note: avec soin
  - title: Divers
review:
  - action: 2023-04-05/a1
    status: open
    owners: OIM
    due: mai 2023
    note: en retard
  - text: Peser les boues
    status: done
annexes:
  - title: Annexe
    themes:
      - title: Eau
        recommendations:
          - id: r1
            text: Curer le puits
---

Ouverture par le maire.

## Pompe

La pompe grince.

## Divers

Rien.
`;

function read(text: string) {
  const { meeting, source } = readRecordText('meetings/2023-05-10.md', text);
  if (!meeting || !source) throw new Error('the record of the test does not read');
  return { meeting, source };
}

/** What is merged when the record comes back with some of its words changed. */
function merged(change: (text: string) => string, record = RECORD) {
  const { meeting, source } = read(record);
  const file: Meeting = read(change(record)).meeting;
  const known = { source, index: indexRegistry(registryOf()), order: DAY_FIRST, followed: () => undefined };
  const { edits, body, said, missing } = mergeMeeting({ record: meeting, base: meeting, file }, known);
  return { edits, body, said: said.map(({ en }) => en), missing: missing.map(({ en }) => en) };
}

describe('a document that came back', () => {
  it('gives nothing when nobody changed it', () => {
    expect(merged((text) => text)).toMatchObject({ edits: [], said: [], missing: [] });
  });

  it('keeps what the comments of the record hide from a document', () => {
    const record = RECORD.replace('La pompe grince.', '<!-- à relire -->\n\nLa pompe grince.\n\n<!-- fin -->');
    const { body, said } = merged((text) => text.replace('grince', 'chante').replace(/<!--.*?-->/g, ''), record);
    expect(said).toEqual(['text of "Pompe"']);
    expect(body?.(record.slice(record.indexOf('\nOuverture')))).toContain(
      '## Pompe\n\n<!-- à relire -->\n\nLa pompe chante.\n\n<!-- fin -->\n\n## Divers',
    );
  });

  it('gives a new item with its decisions, and tells the votes that are to be added', () => {
    const item = `  - title: Budget\n    decisions:\n      - Le budget est adopté.\n    votes:\n      - text: Pour 5\n        for: 5\n`;
    const { edits, said } = merged((text) => text.replace('review:', `${item}review:`));
    expect(edits).toContainEqual({
      at: [],
      key: 'agenda',
      append: { title: 'Budget', decisions: ['Le budget est adopté.'] },
    });
    expect(said).toEqual(['new item: Budget', 'vote to be added: Pour 5']);
  });

  it('gives another presenter and another title', () => {
    const { edits, said } = merged((text) => text.replace('presenter: OIM', 'presenter: DRECM/R'));
    expect(edits).toEqual([{ at: ['agenda', 0], key: 'presenter', set: 'DRECM/R' }]);
    expect(said).toHaveLength(1);
  });

  it('gives another decision', () => {
    const change = (text: string) => text.replace('La pompe est gardée.', 'La pompe est gardée un an.');
    expect(merged(change).edits).toEqual([
      { at: ['agenda', 0], key: 'decisions', replace: 0, by: 'La pompe est gardée un an.' },
    ]);
  });

  it('gives a new vote', () => {
    const vote = `      - text: Report de la séance, pour 3\n        for: 3\n`;
    const { edits } = merged((text) => text.replace('    actions:', `${vote}    actions:`));
    expect(edits).toEqual([
      { at: ['agenda', 0], key: 'votes', append: { text: 'Report de la séance, pour 3', for: 3 } },
    ]);
  });

  it('tells a fact, an item and a note that it does not say any more, and keeps them', () => {
    const { edits, missing } = merged((text) =>
      text
        .replace('venue: Mairie\n', '')
        .replace('        note: avec soin\n', '')
        .replace('  - title: Divers\n', '')
        .replace('\n## Divers\n\nRien.\n', ''),
    );
    expect(edits).toEqual([]);
    expect(missing).toHaveLength(3);
    expect(missing.join('\n')).toContain('item "Divers"');
  });

  it('gives what a review says now, and a new one', () => {
    const { edits, said } = merged((text) =>
      text
        .replace('status: open', 'status: done')
        .replace('en retard', 'fait en mai')
        .replace('annexes:', '  - text: Vider la citerne\n    owners: HCR\n    due: juillet 2023\nannexes:'),
    );
    expect(edits).toContainEqual({ at: ['review', 0], key: 'status', set: 'done' });
    expect(edits).toContainEqual({ at: ['review', 0], key: 'note', set: 'fait en mai' });
    expect(edits).toContainEqual({
      at: [],
      key: 'review',
      append: { text: 'Vider la citerne', owners: 'HCR', due: 'juillet 2023' },
    });
    expect(said).toHaveLength(3);
  });

  it('tells a review that is gone', () => {
    const { missing } = merged((text) => text.replace('  - text: Peser les boues\n    status: done\n', ''));
    expect(missing).toEqual(['review « Peser les boues »']);
  });

  it('tells a recommendation that is to be copied by hand', () => {
    const { said, missing } = merged((text) =>
      text.replace(
        '            text: Curer le puits\n',
        '            text: Curer le puits\n          - id: r2\n            text: Former les gardiens\n',
      ),
    );
    expect([...said, ...missing]).toContain('recommendation to be copied by hand: Former les gardiens');
  });

  it('knows an action by the id that the document shows before its words', () => {
    const { edits } = merged((text) => text.replace('text: Graisser la pompe', 'text: a1 – Graisser toute la pompe'));
    expect(edits).toContainEqual(expect.objectContaining({ key: 'text', set: 'Graisser toute la pompe' }));
  });

  it('gives words of the narrative, and tells those that are gone', () => {
    const grown = merged((text) => text.replace('La pompe grince.', 'La pompe grince.\n\nElle fuit aussi.'));
    expect(grown.body?.('\nOuverture par le maire.\n')).toBeDefined();
    expect(grown.said).toHaveLength(1);
    const shrunk = merged((text) => text.replace('Ouverture par le maire.\n\n', '').replace('La pompe grince.', ''));
    expect(shrunk.missing.join('\n')).toContain('opening');
  });

  it('fills a section that was left empty', () => {
    const empty = RECORD.replace('\nRien.\n', '');
    const { body, said } = merged(
      (text) => text.replace('## Divers\n', '## Divers\n\nLa clé est chez le gardien.\n'),
      empty,
    );
    expect(body?.(empty.slice(empty.indexOf('\nOuverture')))).toContain('## Divers\n\nLa clé est chez le gardien.');
    expect(said).toHaveLength(1);
  });

  it('tells more of those who attended, and puts somebody into another list', () => {
    const { edits } = merged((text) =>
      text
        .replace('    - OIM\n', '    - structure: OIM\n      arrived: "10:30"\n      count: 2\n')
        .replace('      name: Ada Bello\n', '      name: Ada Bello\n      left: "11:00"\n')
        .replace('  excused:\n    - DRECM/R\n', '    - DRECM/R\n'),
    );
    expect(edits).toContainEqual({
      at: ['attendance'],
      key: 'present',
      replace: 0,
      by: { structure: 'OIM', arrived: '10:30', count: 2 },
    });
    expect(edits).toContainEqual({ at: ['attendance', 'present', 1], key: 'left', set: '11:00' });
    expect(edits).toContainEqual({ at: ['attendance'], key: 'excused', drop: 0 });
    expect(edits).toContainEqual({ at: ['attendance'], key: 'present', append: 'DRECM/R' });
  });
});
