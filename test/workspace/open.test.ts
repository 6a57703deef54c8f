import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/model/civil-date.ts';
import { openConfig, openWorkspace } from '../../src/workspace/open.ts';
import { folderWith, recordOf } from './workspace-folder.ts';

const GOOD = Object.fromEntries(
  Array.from({ length: 99 }, (_, index) => addDays('2023-01-01', index)).map((date) => [
    `meetings/${date}.md`,
    recordOf(date),
  ]),
);

const laughs = 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n';

/** Bad records, with the code that names each. */
const BAD: readonly (readonly [name: string, content: string | Uint8Array, code: string])[] = [
  ['2024-01-01.md', '', 'front-matter/missing'],
  ['2024-01-01.md', '# Compte rendu\n', 'front-matter/missing'],
  ['2024-01-01.md', '---js\n({})\n---\n', 'front-matter/language'],
  ['2024-01-01.md', '---\rjs\n({})\n---\n', 'yaml/not-a-map'],
  ['2024-01-01.md', '---\rdate: 2024-01-01\r---\r', 'text/line-end'],
  ['2024-01-01.md', '---\ndate: 2024-01-01\n', 'front-matter/unclosed'],
  ['2024-01-01.md', '---\n---\n', 'schema/missing-key'],
  ['2024-01-01.md', '---\ndate: 2024-02-30\n---\n', 'schema/date'],
  ['2024-01-01.md', '---\njuste du texte\n---\n', 'yaml/not-a-map'],
  ['2024-01-01.md', `---\n${laughs}---\n`, 'yaml/anchor'],
  ['2024-01-01.md', `---\n${'- '.repeat(10_000)}\n---\n`, 'yaml/depth'],
  ['2024-01-01.md', `---\nn: ${'['.repeat(1000)}${']'.repeat(1000)}\n---\n`, 'yaml/depth'],
  ['2024-01-01.md', '---\ndate: 2024-01-01\n__proto__: { a: b }\n---\n', 'yaml/forbidden-key'],
  ['2024-01-01.md', '---\ndate: 2024-01-01\n<<<<<<< a\n=======\n>>>>>>> b\n---\n', 'merge/conflict'],
  ['2024-01-01.md', Buffer.from(recordOf('2024-01-01', 'é'), 'utf16le'), 'encoding/utf-16'],
  ['2024-01-01.md', Buffer.from(recordOf('2024-01-01', 'é'), 'latin1'), 'encoding/windows-1252'],
  ['2024-01-01.md', new Uint8Array(100), 'encoding/binary'],
  ['2024-01-01.md', '\n'.repeat(300_000), 'file/too-long'],
  ['notes.md', recordOf('2024-01-01'), 'record/name'],
  ['con.md', recordOf('2024-01-01'), 'record/name'],
];

describe('openWorkspace', () => {
  it.each(BAD)('lists 99 records beside %s %#, and says what is wrong with it', (name, content, code) => {
    const file = `meetings/${name}`;
    const { readings } = openWorkspace(folderWith({ 'gtm.yaml': '', ...GOOD, [file]: content }));
    expect(readings.filter(({ meeting }) => meeting !== null)).toHaveLength(99);
    const bad = readings.find((reading) => reading.file === file);
    expect([bad?.meeting, bad?.findings[0]?.code]).toEqual([null, code]);
    expect(readings.flatMap(({ findings }) => findings).every((finding) => finding.file === file)).toBe(true);
  });

  it('does so beside files that are never opened', () => {
    const root = folderWith({ 'gtm.yaml': '', ...GOOD, 'meetings/2024-01-01.md': '', secret: recordOf('2024-01-02') });
    truncateSync(join(root, 'meetings/2024-01-01.md'), 100 * 1024 * 1024);
    symlinkSync('../secret', join(root, 'meetings/2024-01-02.md'));
    symlinkSync('.', join(root, 'meetings/loop'));
    mkdirSync(join(root, 'meetings/2024-01-03.md'));
    const { readings } = openWorkspace(root);
    const bad = readings.filter(({ meeting }) => meeting === null);
    expect([readings.length, bad.map(({ file, findings }) => [file, findings[0]?.code])]).toEqual([
      102,
      [
        ['meetings/2024-01-01.md', 'file/too-large'],
        ['meetings/2024-01-02.md', 'file/link'],
        ['meetings/loop', 'file/link'],
      ],
    ]);
  });

  it('reads a record whose name is no identifier, and says it', () => {
    const root = folderWith({ 'gtm.yaml': '', 'meetings/2023-03-01 Réunion.md': recordOf('2023-03-01') });
    expect(openWorkspace(root).readings).toMatchObject([
      { meeting: { id: '2023-03-01 Réunion', date: '2023-03-01' }, findings: [{ code: 'record/id' }] },
    ]);
  });

  it('says of a misnamed file what is wrong in it too', () => {
    const root = folderWith({ 'gtm.yaml': '', 'meetings/notes.md': 'Texte' });
    const [reading] = openWorkspace(root).readings;
    expect(reading?.findings.map(({ code }) => code)).toEqual(['record/name', 'front-matter/missing']);
  });

  it('opens the settings and the registry, and the records where the settings say', () => {
    const root = folderWith({
      'gtm.yaml': 'group: G\nmeetings: ./réunions/\n',
      'structures.yaml': 'structures: [{ id: OIM }]\n',
      'réunions/2023-03-01.md': recordOf('2023-03-01'),
      'meetings/2023-03-02.md': recordOf('2023-03-02'),
    });
    const opened = openWorkspace(root);
    expect(opened).toMatchObject({
      root,
      config: { value: { group: 'G', file: 'gtm.yaml' }, findings: [] },
      registry: { value: { structures: [{ id: 'OIM' }], file: 'structures.yaml' }, findings: [] },
      readings: [{ file: 'réunions/2023-03-01.md', meeting: { id: '2023-03-01' } }],
    });
  });

  it('needs no registry, and no folder of records', () => {
    const opened = openWorkspace(folderWith({ 'gtm.yaml': '' }));
    expect([opened.registry.value.structures, opened.registry.findings, opened.readings]).toEqual([[], [], []]);
  });

  it.each([
    ['settings', { 'gtm.yaml': 'group: A : b\nlocale: xx\n' }, ['yaml/colon'], []],
    [
      'settings of the wrong words',
      { 'gtm.yaml': 'locale: xx\nmeetings: /etc\n' },
      ['schema/value', 'schema/form'],
      [],
    ],
    ['settings in UTF-16', { 'gtm.yaml': Buffer.from('\uFEFFgroup: G', 'utf16le') }, ['encoding/utf-16'], []],
    ['a registry', { 'gtm.yaml': '', 'structures.yaml': '- a' }, [], ['yaml/not-a-map']],
    ['a registry in UTF-16', { 'gtm.yaml': '', 'structures.yaml': Uint8Array.of(255, 254) }, [], ['encoding/utf-16']],
  ])('reads the records whatever is wrong with the %s', (_name, files, config, registry) => {
    const opened = openWorkspace(folderWith({ ...files, ...GOOD }));
    expect(opened.readings.filter(({ meeting }) => meeting !== null)).toHaveLength(99);
    expect(opened.config.findings.map(({ code }) => code)).toEqual(config);
    expect(opened.registry.findings.map(({ code }) => code)).toEqual(registry);
  });

  it('takes neither settings nor registry through a link', () => {
    const root = folderWith({ elsewhere: 'group: G\nstructures: [{ id: A }]\n' });
    symlinkSync('elsewhere', join(root, 'gtm.yaml'));
    symlinkSync('elsewhere', join(root, 'structures.yaml'));
    const opened = openWorkspace(root);
    expect([opened.config.value.group, opened.registry.value.structures]).toEqual([undefined, []]);
    expect([opened.config.findings[0]?.code, opened.registry.findings[0]?.code]).toEqual(['file/link', 'file/link']);
    expect(openConfig(root).findings).toEqual(opened.config.findings);
  });

  it('gives ids that differ only by case or by Unicode form as they are', () => {
    const names = ['2023-03-01-a.md', '2023-03-01-A.md', '2023-03-01-é.md', '2023-03-01-e\u0301.md'];
    const root = folderWith({
      'gtm.yaml': '',
      ...Object.fromEntries(names.map((name) => [`meetings/${name}`, recordOf('2023-03-01')])),
    });
    const { readings } = openWorkspace(root);
    expect(readings.map(({ findings }) => findings.length)).toContain(0);
    expect(readings.filter(({ findings }) => findings[0]?.code === 'record/id')).toHaveLength(readings.length - 1);
  });
});
