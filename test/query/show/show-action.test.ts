import { describe, expect, it } from 'vitest';
import { json } from '../../../src/format/json.ts';
import { table } from '../../../src/format/table.ts';
import { reportAction } from '../../../src/query/show/show-action.ts';
import { exampleListing } from '../../support/example-listing.ts';
import { compileSchema, problemsOf } from '../../support/schemas.ts';

const zinder = exampleListing('2023-05-20');
const same = (text: string) => text;
const plain = {
  language: 'fr',
  width: 80,
  paint: { bold: same, dim: same, tone: same },
  excelFr: false,
  style: () => '',
} as const;

describe('reportAction', () => {
  it.each(zinder.ledger.actions.map((followed) => [followed.id, followed] as const))(
    'keeps its schema for %s',
    (_id, followed) => {
      const text = json.format(reportAction(zinder, followed), plain);
      expect(problemsOf(compileSchema('output/action'), JSON.parse(text))).toEqual([]);
    },
  );

  it('gives each event what it changed, and no more', () => {
    const followed = zinder.ledger.actions.find(({ id }) => id === '2023-02-01/a2');
    const [item] = followed ? JSON.parse(json.format(reportAction(zinder, followed), plain)).items : [];
    expect(item.history).toEqual([
      {
        date: '2023-02-01',
        source: 'statement',
        meeting: '2023-02-01',
        status: 'open',
        due: { text: '2023-02-28', kind: 'day', earliest: '2023-02-28', latest: '2023-02-28' },
        owners: [
          { name: 'DR/INS', id: 'DR/INS', kind: 'structure', doubtful: false },
          { name: 'DRECM/R', id: 'DRECM/R', kind: 'structure', doubtful: false },
        ],
        lead: 'DR/INS',
        file: 'meetings/2023-02-01.md',
        line: expect.any(Number),
      },
      {
        date: '2023-03-01',
        source: 'review',
        meeting: '2023-03-01',
        due: expect.objectContaining({ text: '2023-04-30' }),
        note: 'Reporté : les fiches du dernier trimestre manquent encore',
        file: 'meetings/2023-03-01.md',
        line: expect.any(Number),
      },
      expect.objectContaining({ date: '2023-04-12', status: 'in-progress' }),
    ]);
    expect(followed && table.format(reportAction(zinder, followed), plain)).toContain('Point d’action 2023-02-01/a2');
  });
});
