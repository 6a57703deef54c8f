import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/format/csv.ts';
import { json } from '../../../src/format/json.ts';
import type { Decision } from '../../../src/model/meeting/meeting.ts';
import { type DecisionQuery, reportDecisions } from '../../../src/query/decisions/decisions.ts';
import { rowsOf } from '../../../src/query/report.ts';
import { exampleListing, listingOf } from '../../support/example-listing.ts';
import { meetingOn } from '../../support/meeting-builder.ts';
import { itemOf } from '../../support/meeting-of.ts';
import { registryOf } from '../../support/registry-builder.ts';
import { compileSchema, problemsOf } from '../../support/schemas.ts';

const same = (text: string) => text;
const plain = {
  language: 'fr',
  width: 80,
  paint: { bold: same, dim: same, tone: same },
  excelFr: false,
  style: () => '',
} as const;

const decided = (...texts: readonly string[]): readonly Decision[] =>
  texts.map((text, index) => ({ text, line: 10 + index }));

const built = listingOf(
  [
    meetingOn('2023-02-01', [], {
      agenda: [itemOf('Divers', { decisions: decided('Écrire au Préfet') }), itemOf('Vide')],
    }),
    meetingOn('2023-03-01', [], {
      title: 'Mars',
      agenda: [
        itemOf('Budget', { decisions: decided('Voter', 'Payer') }),
        itemOf('', { decisions: decided('Clore') }),
        itemOf('DIVERS :', { decisions: decided('Publier') }),
      ],
    }),
  ],
  registryOf(),
  '2023-03-02',
);

function report(query: Partial<DecisionQuery> = {}, listing = built) {
  return reportDecisions(listing, { groupBy: 'meeting', ...query });
}

describe('reportDecisions', () => {
  it.each<[string, Partial<DecisionQuery>, string]>([
    ['numbered in the order of each record', {}, '02-01/d1 03-01/d1 03-01/d2 03-01/d3 03-01/d4'],
    ['of a meeting, their numbers kept', { meeting: '2023-03-01', text: 'payer' }, '03-01/d2'],
    ['since a day', { since: '2023-02-02', text: 'DIVERS' }, '03-01/d4'],
    ['with words of their own or of their item', { text: 'ecrire divers' }, '02-01/d1'],
  ])('lists those asked for, %s', (_name, query, expected) => {
    expect(
      rowsOf(report(query))
        .map(({ id }) => id.slice(5))
        .join(' '),
    ).toBe(expected);
  });

  it.each<[DecisionQuery['groupBy'], readonly string[]]>([
    ['meeting', ['1er février 2023: 1 décision', '1er mars 2023 · Mars: 4 décisions']],
    ['item', ['Divers: 2 décisions', 'Budget: 2 décisions', 'Point sans titre: 1 décision']],
  ])('groups them by %s', (groupBy, expected) => {
    expect(report({ groupBy }).groups.map(({ title, counts }) => `${title?.fr}: ${counts?.fr}`)).toEqual(expected);
  });

  it('keeps its schema, in the example and out of it', () => {
    const validate = compileSchema('output/decisions');
    for (const listing of [built, exampleListing('2023-05-20')])
      expect(problemsOf(validate, JSON.parse(json.format(report({}, listing), plain)))).toEqual([]);
  });

  it('gives the contract, and a column of data for every key', () => {
    expect(JSON.parse(json.format(report({ text: 'payer' }), plain)).items).toEqual([
      {
        id: '2023-03-01/d2',
        meeting: '2023-03-01',
        date: '2023-03-01',
        item: 1,
        itemTitle: 'Budget',
        text: 'Payer',
        file: 'meetings/2023-03-01.md',
        line: 11,
      },
    ]);
    expect(csv.format(report({ text: 'payer', groupBy: 'item' }), plain)).toBe(
      'id,meeting,date,item,itemTitle,text,file,line\r\n' +
        '2023-03-01/d2,2023-03-01,2023-03-01,1,Budget,Payer,meetings/2023-03-01.md,11\r\n',
    );
  });

  it('shows what the grouping does not say', () => {
    const screen = (groupBy: DecisionQuery['groupBy']) =>
      report({ groupBy })
        .columns.filter(({ on }) => on === 'screen')
        .map(({ key, value }) => `${key} ${JSON.stringify(rowsOf(report()).slice(3, 4).map(value))}`);
    expect(screen('meeting').at(-1)).toBe('item [{"type":"text","text":"2."}]');
    expect(screen('item').at(-1)).toBe('date [{"type":"date","date":"2023-03-01"}]');
  });

  it('sums them up, or says that there is none', () => {
    expect(report().summary).toEqual({ fr: '5 décisions de 2 réunions.', en: '5 decisions of 2 meetings.' });
    const nothing = report({ text: 'zzz' });
    expect([nothing.summary, nothing.empty.en]).toEqual([undefined, 'No decision is what was asked for.']);
    expect(report({}, listingOf([], registryOf(), '2023-03-02')).empty.en).toContain('agenda');
  });
});
