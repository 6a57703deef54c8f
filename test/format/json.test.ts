import { describe, expect, it } from 'vitest';
import { json } from '../../src/format/json.ts';
import { jsonl } from '../../src/format/jsonl.ts';
import { hostile } from '../support/hostile.ts';
import { options, row, sampleReport } from './sample-report.ts';

const UNREAD = {
  file: 'meetings/x.md',
  line: 12,
  column: 8,
  code: 'yaml/syntax',
  message: { fr: 'Guillemet non fermé.', en: 'Unclosed quote.' },
};

describe('json', () => {
  it('writes the envelope, its keys in order, two spaces deep', () => {
    const report = { ...sampleReport([{ title: null, rows: [row('2023-03-01/a1', 'Été')] }]), unread: [UNREAD] };
    expect(json.format(report, options)).toMatchInlineSnapshot(`
      "{
        "schema": "gtm/actions@1",
        "generated": "2023-04-12",
        "asOf": "2023-04-12",
        "items": [
          {
            "id": "2023-03-01/a1",
            "text": "Été",
            "slips": 0
          }
        ],
        "unread": [
          {
            "file": "meetings/x.md",
            "line": 12,
            "column": 8,
            "code": "yaml/syntax",
            "message": "Guillemet non fermé."
          }
        ]
      }
      "
    `);
  });

  it('holds each row once, though it stands in two groups', () => {
    const shared = row('2023-03-01/a1', 'À deux');
    const groups = ['DRECM/R', 'ONG Karkara'].map((name) => ({ title: { fr: name, en: name }, rows: [shared] }));
    expect(JSON.parse(json.format(sampleReport(groups), options)).items).toHaveLength(1);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses the number %d, which would read back as null', (slips) => {
    const report = sampleReport([{ title: null, rows: [{ ...row(null, ''), slips }] }]);
    expect(() => json.format(report, options)).toThrow(RangeError);
  });
});

describe.each([json, jsonl])('$name', (format) => {
  it.each(hostile)('keeps %j as it is, and off the terminal', (text) => {
    const out = format.format(sampleReport([{ title: null, rows: [row(text, text)] }]), options);
    const parsed = JSON.parse(out);
    const item = format === json ? parsed.items[0] : parsed;
    expect(item).toEqual({ id: text, text, slips: 0 });
    expect(out.replaceAll('\n', '')).not.toMatch(
      /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u2028\u2029]/u,
    );
    expect(out.isWellFormed()).toBe(true);
  });
});

describe('jsonl', () => {
  it('writes one item a line', () => {
    const rows = [row('2023-03-01/a1', 'Un\ndeux'), row(null, 'Trois')];
    expect(jsonl.format(sampleReport([{ title: null, rows }]), options)).toBe(
      '{"id":"2023-03-01/a1","text":"Un\\ndeux","slips":0}\n{"id":null,"text":"Trois","slips":0}\n',
    );
  });

  it('is empty for an empty list', () => {
    expect(jsonl.format(sampleReport([]), options)).toBe('');
  });
});
