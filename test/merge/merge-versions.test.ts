import { describe, expect, it } from 'vitest';
import { mergeVersions } from '../../src/merge/merge-versions.ts';
import type { NamedElsewhere } from '../../src/merge/renumber.ts';
import { readRecordText } from '../../src/record/read-record.ts';
import { sealOf } from '../../src/record/seal-of.ts';

const FILE = 'meetings/2023-05-10.md';
const nowhere: NamedElsewhere = async () => ({ ours: false, theirs: false });

type Sides = { readonly base: string; readonly ours: string; readonly theirs: string };

/** Lines are put beside each other, where the body is not what is tried. */
const mergeLines = async ({ ours, theirs }: Sides) => ({ text: `${ours}|${theirs}`, conflicts: 1 });

function merge(sides: Sides, named: NamedElsewhere = nowhere, file = FILE) {
  return mergeVersions(file, sides, { markers: { size: 7, ours: 'ici', theirs: 'là' }, mergeLines, named });
}

const record = (header: string, body = '\n## Divers\n') => `---\ndate: 2023-05-10\n${header}---\n${body}`;
const action = (id: string, text: string) => `  - { id: ${id}, text: ${text} }\n`;

describe('a record', () => {
  it('merges its header by meaning, and its body where only one changed it', async () => {
    const merged = await merge({
      base: record('title: a\nvenue: b\n'),
      ours: record('title: x\nvenue: b\n'),
      theirs: record('title: a\nvenue: y\n', '\n## Divers\n\nDit.\n'),
    });
    expect(merged).toEqual({ text: record('title: x\nvenue: y\n', '\n## Divers\n\nDit.\n'), conflicts: 0, said: [] });
  });

  it('has the conflicts of both halves', async () => {
    const merged = await merge({
      base: record('title: a\n'),
      ours: record('title: x\n', 'un\n'),
      theirs: record('title: y\n', 'deux\n'),
    });
    expect(merged?.conflicts).toBe(2);
    expect(merged?.text).toContain('un\n|deux\n');
  });

  it('that both made is merged from nothing', async () => {
    const merged = await merge({ base: '', ours: record('title: a\n'), theirs: record('venue: b\n') });
    expect(merged?.text).toBe(record('title: a\nvenue: b\n'));
  });

  it('has the line ends of who changed them, and the last one', async () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    const [base, ours, theirs] = ['a', 'b', 'a'].map((title) => record(`title: ${title}\n`)) as [
      string,
      string,
      string,
    ];
    expect((await merge({ base, ours, theirs: windows(theirs) }))?.text).toBe(windows(ours));
    expect((await merge({ base: windows(base), ours: windows(ours), theirs }))?.text).toBe(ours);
    expect((await merge({ base, ours, theirs: theirs.slice(0, -1) }))?.text).toBe(ours.slice(0, -1));
  });

  it.each([
    ['has no header', 'x\n'],
    ['cannot be read', record('title: [\n')],
    ['holds a conflict', record('<<<<<<< a\ntitle: b\n=======\ntitle: c\n>>>>>>> d\n')],
  ])('is left to git where one side %s', async (_, theirs) => {
    expect(await merge({ base: record('title: a\n'), ours: record('title: b\n'), theirs })).toBeNull();
  });

  it('is left to git where its body cannot be merged', async () => {
    const ways = { markers: { size: 7, ours: 'ici', theirs: 'là' }, mergeLines: async () => null, named: nowhere };
    const sides = {
      base: record('title: a\n'),
      ours: record('title: a\n', 'b\n'),
      theirs: record('title: a\n', 'c\n'),
    };
    expect(await mergeVersions(FILE, sides, ways)).toBeNull();
  });
});

describe('one id for two things', () => {
  const base = record('actions:\n  - { id: a1, text: Lire }\n');
  const with2 = (text: string, more = '') =>
    base.replace('Lire }\n', `Lire }\n${action('a2', text)}`).replace('---\n\n', `${more}---\n\n`);

  it('gives the thing whose words come later a new one, from whichever side', async () => {
    const [one, other] = [with2('Acheter'), with2('Vendre')];
    const merged = await merge({ base, ours: one, theirs: other });
    expect(merged?.text).toContain(`${action('a2', 'Acheter')}${action('a3', 'Vendre')}`);
    expect(merged?.said).toEqual([
      {
        fr: 'Deux choses différentes portaient l’identifiant a2 : « Vendre » devient a3.',
        en: 'Two different things had the id a2: "Vendre" becomes a3.',
      },
    ]);
    expect((await merge({ base, ours: other, theirs: one }))?.text).toBe(merged?.text);
  });

  it('takes what names it in the same record with it, in header and body', async () => {
    const review = 'review:\n  - { action: 2023-05-10/a2, note: x }\n';
    const theirs = `${with2('Vendre', review)}\nVoir 2023-05-10/a2, et 2023-05-10/a22.\n`;
    const merged = await merge({ base, ours: with2('Acheter'), theirs });
    expect(merged?.text).toContain('{ action: 2023-05-10/a3, note: x }');
    expect(merged?.text).toContain('Voir 2023-05-10/a3, et 2023-05-10/a22.');
  });

  it('gives recommendations theirs', async () => {
    const annex = (text: string) =>
      record(`annexes:\n  - title: A\n    recommendations:\n      - { id: r1, text: ${text}, actions: [a9] }\n`);
    const merged = await merge({ base: record(''), ours: annex('Agir'), theirs: annex('Veiller') });
    expect(merged?.text).toContain('{ id: r2, text: Veiller, actions: [a9] }');
  });

  it.each([
    ['other records name it', { ours: false, theirs: true }],
    ['the other side alone does not', { ours: false, theirs: true }],
  ])('keeps it where %s', async (_, named) => {
    const merged = await merge({ base, ours: with2('Acheter'), theirs: with2('Vendre') }, async () => named);
    expect(merged?.text).toContain(action('a2', 'Vendre'));
    expect(merged?.text).toContain(action('a3', 'Acheter'));
  });

  it('keeps it in a record that was sent round', async () => {
    const theirs = with2('Vendre').replace('date: 2023-05-10\n', 'date: 2023-05-10\nstatus: circulated\n');
    const merged = await merge({ base, ours: with2('Acheter'), theirs });
    expect(merged?.text).toContain(action('a3', 'Acheter'));
  });

  it.each([
    ['both sides name it elsewhere', async () => ({ ours: true, theirs: true })],
    ['it is not known who names it', async () => null],
  ])('is left to git where %s', async (_, named) => {
    expect(await merge({ base, ours: with2('Acheter'), theirs: with2('Vendre') }, named)).toBeNull();
  });

  it('is one thing where the words are the same', async () => {
    const merged = await merge({ base, ours: with2('Acheter'), theirs: with2('acheter, due: 2023') });
    expect(merged?.said).toEqual([]);
    expect(merged?.conflicts).toBe(1);
  });

  it('leaves things without id as they are', async () => {
    const text = (words: string) => record(`actions:\n  - { text: ${words} }\n`);
    const merged = await merge({ base: record('actions: []\n'), ours: text('Acheter'), theirs: text('Vendre') });
    expect(merged?.text).toBe(record('actions:\n  - { text: Acheter }\n  - { text: Vendre }\n'));
  });
});

describe('a sealed record', () => {
  const draft = record(
    'title: a\nstatus: adopted\nadoption: { at: 2023-06-14, seal: SEAL }\nactions:\n  - { id: a1, text: Lire }\n',
  );
  const { source } = readRecordText(FILE, draft);
  const sealed = draft.replace('SEAL', (source && sealOf(source)) ?? '');

  it('takes what may change after the adoption', async () => {
    const ours = sealed.replace('Lire }', 'Lire, snooze: 2023-07-01 }');
    const theirs = sealed.replace(
      'a1, text: Lire }',
      'a1, text: Lire, updates: [{ date: 2023-06-20, status: done }] }',
    );
    const merged = await merge({ base: sealed, ours, theirs });
    expect(merged?.conflicts).toBe(0);
    expect(merged?.text).toContain('snooze: 2023-07-01');
    expect(merged?.text).toContain('status: done');
  });

  it('is left to people where the other side changed its words', async () => {
    const open = record('title: a\nactions:\n  - { id: a1, text: Lire }\n');
    const theirs = open.replace('text: Lire', 'text: Relire');
    expect(await merge({ base: open, ours: sealed, theirs })).toBeNull();
  });
});

describe('the registry', () => {
  it('merges structures by their ids, and their other names', async () => {
    const base = 'structures:\n  - { id: OIM, aliases: [IOM] }\n';
    const ours = 'structures:\n  - { id: OIM, aliases: [IOM, O.I.M.] }\n  - { id: PNUD }\n';
    const theirs = 'structures:\n  - { id: OIM, aliases: [IOM, OIM-Niger] }\n  - { id: HCR }\n';
    expect((await merge({ base, ours, theirs }, nowhere, 'structures.yaml'))?.text).toBe(
      'structures:\n  - { id: OIM, aliases: [IOM, O.I.M., OIM-Niger] }\n  - { id: HCR }\n  - { id: PNUD }\n',
    );
    expect(await merge({ base, ours: '[', theirs }, nowhere, 'structures.yaml')).toBeNull();
  });
});
