import { describe, expect, it } from 'vitest';
import { github } from '../../../src/format/findings/github.ts';
import { checkFormats } from '../../../src/format/findings/index.ts';
import { json } from '../../../src/format/findings/json.ts';
import { sarif } from '../../../src/format/findings/sarif.ts';
import { hostile } from '../../support/hostile.ts';
import { compileSchema, problemsOf } from '../../support/schemas.ts';
import { at, diagnosticOf, plain, reportOf, unsafe } from './sample.ts';

const UNREAD = {
  file: 'meetings/x.md',
  line: 12,
  column: 8,
  code: 'yaml/syntax',
  message: { fr: 'Illisible.', en: 'Unreadable.' },
};

it('the formats have the names of --format', () => {
  expect(checkFormats.map(({ name }) => name)).toEqual(['pretty', 'json', 'sarif', 'github']);
});

describe('json', () => {
  it('gives the contract, by file and place', () => {
    const diagnostics = [
      diagnosticOf({ file: 'structures.yaml', position: null, edits: [{ start: 0, end: 0, text: 'x' }] }),
      diagnosticOf(),
    ];
    const output = JSON.parse(json.format(reportOf(diagnostics, { unread: [UNREAD] }), { ...plain, language: 'en' }));
    expect(problemsOf(compileSchema('output/check'), output)).toEqual([]);
    expect(output).toEqual({
      schema: 'gtm/check@1',
      generated: '2023-05-20',
      asOf: '2023-05-20',
      items: [
        {
          code: 'due/before-meeting',
          severity: 'warning',
          file: 'meetings/2023-03-01.md',
          line: 12,
          column: 10,
          endLine: 12,
          endColumn: 20,
          message: 'The deadline is before the meeting.',
          remedy: 'Correct the date.',
          fixable: false,
        },
        expect.objectContaining({ file: 'structures.yaml', line: null, endColumn: null, fixable: true }),
      ],
      unread: [{ ...UNREAD, message: 'Unreadable.' }],
    });
  });
});

describe('sarif', () => {
  const run = (...args: Parameters<typeof sarif.format>) => JSON.parse(sarif.format(...args)).runs[0];

  it('is one run of SARIF 2.1.0, with rules and places', () => {
    const why = { fr: 'Pourquoi', en: 'Why' };
    const rules = [
      { code: 'never/found', severity: 'error' as const, why },
      { code: 'due/before-meeting', severity: 'warning' as const, why },
    ];
    const diagnostics = [diagnosticOf(), diagnosticOf({ code: 'no/rule', severity: 'info', position: null })];
    const output = JSON.parse(sarif.format(reportOf(diagnostics, { rules }), plain));
    expect([output.version, output.runs.length]).toEqual(['2.1.0', 1]);
    expect(output.runs[0].tool.driver).toEqual({
      name: 'gtm',
      rules: [
        { id: 'never/found', shortDescription: { text: 'Pourquoi' }, defaultConfiguration: { level: 'error' } },
        {
          id: 'due/before-meeting',
          shortDescription: { text: 'Pourquoi' },
          defaultConfiguration: { level: 'warning' },
        },
        { id: 'no/rule' },
      ],
    });
    const artifactLocation = { uri: 'meetings/2023-03-01.md', uriBaseId: '%SRCROOT%' };
    expect(output.runs[0].results).toEqual([
      expect.objectContaining({
        ruleId: 'no/rule',
        ruleIndex: 2,
        level: 'note',
        locations: [{ physicalLocation: { artifactLocation } }],
      }),
      {
        ruleId: 'due/before-meeting',
        ruleIndex: 1,
        level: 'warning',
        message: { text: 'L’échéance est avant la réunion. Corrigez la date.' },
        locations: [
          {
            physicalLocation: {
              artifactLocation,
              region: { startLine: 12, startColumn: 10, endLine: 12, endColumn: 20 },
            },
          },
        ],
      },
    ]);
  });

  it.each([
    ['meetings/été 100%.md', 'meetings/%C3%A9t%C3%A9%20100%25.md'],
    ['a#b?c:d/[e].md', 'a%23b%3Fc%3Ad/%5Be%5D.md'],
    ['a\uD800.md', 'a%EF%BF%BD.md'],
  ])('writes %j as a URI', (file, uri) => {
    const [result] = run(reportOf([diagnosticOf({ file })]), plain).results;
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });

  it('holds nothing when nothing was found', () => {
    expect(run(reportOf([]), plain)).toMatchObject({ results: [], columnKind: 'utf16CodeUnits' });
  });
});

describe('github', () => {
  it('writes one command for each finding', () => {
    const diagnostics = [
      diagnosticOf({ severity: 'error' }),
      diagnosticOf({ severity: 'info', position: at(14, 3, 2, 16) }),
      diagnosticOf({ file: 'x.yaml', position: null }),
    ];
    expect(github.format(reportOf(diagnostics), { ...plain, language: 'en' })).toBe(
      '::error file=meetings/2023-03-01.md,line=12,endLine=12,col=10,endColumn=20,title=due/before-meeting::The deadline is before the meeting.%0ACorrect the date.\n' +
        '::notice file=meetings/2023-03-01.md,line=14,endLine=16,col=3,title=due/before-meeting::The deadline is before the meeting.%0ACorrect the date.\n' +
        '::warning file=x.yaml,title=due/before-meeting::The deadline is before the meeting.%0ACorrect the date.\n',
    );
    expect(github.format(reportOf([]), plain)).toBe('');
  });

  it('escapes what would end a property, a message or a line', () => {
    const message = { fr: '100 % :: a, b\r\n::error::x', en: '' };
    const shown = github.format(reportOf([diagnosticOf({ file: 'a:b,c%\n.md', position: null, message })]), plain);
    expect(shown).toBe(
      '::warning file=a%3Ab%2Cc%25%0A.md,title=due/before-meeting::100 %25 :: a, b%0A::error::x%0ACorrigez la date.\n',
    );
  });
});

describe.each([json, sarif, github])('$name', ({ format }) => {
  it.each(hostile)('keeps %j from the terminal, and is the same every time', (text) => {
    const words = { fr: text, en: text };
    const report = reportOf([diagnosticOf({ file: text, code: text, message: words, remedy: words })]);
    const shown = format(report, plain);
    expect(shown).not.toMatch(unsafe);
    expect(shown).toBe(format(report, plain));
  });
});
