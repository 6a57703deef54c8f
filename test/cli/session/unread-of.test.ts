import { describe, expect, it } from 'vitest';
import { unreadOf } from '../../../src/cli/session/unread-of.ts';
import { readConfig } from '../../../src/record/read-config.ts';
import { readRecordText } from '../../../src/record/read-record.ts';
import { readStructures } from '../../../src/record/read-structures.ts';

const reasonOf = (header: string) => {
  const readings = [readRecordText('meetings/2023-03-01.md', `---\n${header}\n---\n`)];
  const config = readConfig('gtm.yaml', Buffer.from('gtm: 1\n'));
  const registry = readStructures('structures.yaml', Buffer.from('structures: []\n'));
  return unreadOf({ config, registry, readings }).map(({ line, code }) => `${line} ${code}`);
};

describe('unreadOf', () => {
  it.each([
    ['a colon behind a cut value', 'title: Suite #2 du plan\ndate: 2023-03-01\nvenue: Salle : 2', '4 yaml/colon'],
    ['a date behind a cut value', 'title: Suite #2 du plan\ndate: hier', '3 schema/date'],
    ['a date behind a key that is unknown', 'titre: Suite\nvenue: Salle', '2 schema/missing-key'],
  ])('names what keeps a record from being read: %s', (_what, header, reason) => {
    expect(reasonOf(header)).toEqual([reason]);
  });
});
