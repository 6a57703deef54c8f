import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { readRecord } from '../../../../src/record/read-record.ts';
import { buildWhereStale } from '../../../support/built-program.ts';
import { CTRL_C, DOWN, ENTER, HAS_TERMINAL, onTerminal, PAUSE, type Typed } from '../../../support/on-terminal.ts';
import { copyOf, play } from '../../../support/play.ts';

const FILE = 'meetings/2023-05-10.md';

/** A copy of the example with the record that `gtm new` prepares for its next meeting. */
async function prepared() {
  const { cwd: copy, clean } = copyOf('examples');
  onTestFinished(clean);
  const cwd = join(copy, 'examples/zinder');
  await play(['new', '--today', '2023-05-11'], { cwd });
  const text = () => readFileSync(join(cwd, FILE), 'utf8');
  const meeting = () => {
    const reading = readRecord(FILE, readFileSync(join(cwd, FILE)));
    expect(reading.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    return reading.meeting ?? expect.unreachable('the record is read');
  };
  const fill = (typed: readonly Typed[], ...more: string[]) =>
    onTerminal(['fill', '2023-05-10', '--today', '2023-05-11', ...more], cwd, typed);
  return { cwd, text, meeting, fill };
}

const NOBODY_CAME: readonly Typed[] = [
  ['Qui est venu', ENTER],
  ['Qui d’autre', ENTER],
  ['excusé', ENTER],
  ['représenté', ENTER],
];

const NOTHING_UNDER_ITEMS: readonly Typed[] = Array.from({ length: 4 }, (): readonly Typed[] => [
  ['Une décision', ENTER],
  ['Un point d’action', ENTER],
]).flat();

describe.runIf(HAS_TERMINAL)('gtm fill on a terminal', () => {
  beforeAll(buildWhereStale, 120_000);

  it('takes words for none as none, and asks again where the answer is not known', async () => {
    const { meeting, fill } = await prepared();
    const { exit, left, shown } = await fill([
      ...NOBODY_CAME,
      ['Un invité', `Néant${ENTER}`],
      ['Qui était absent', ENTER],
      ['Un autre point', `rien${ENTER}`],
      ['Une décision', `?${ENTER}`],
      ['pas une réponse', `\u0015je ne sais pas${ENTER}`],
      ['pas une réponse', `\u0015Aucune.${ENTER}`],
      ['Un point d’action', `RAS${ENTER}`],
      ['Une décision', `aucune${ENTER}`],
      ['Un point d’action', CTRL_C],
    ]);
    expect([exit, left]).toEqual([130, []]);
    expect(shown).toContain('aucune décision');
    expect(shown).toContain('aucun point d’action');
    expect(meeting().agenda[0]).toMatchObject({ decisions: [], actions: 'none' });
    expect(meeting().agenda[1]).toMatchObject({ decisions: [], actions: [] });
    expect(meeting().agenda.map(({ title }) => title)).not.toContain('rien');
    expect(meeting().attendance).toMatchObject({ guests: [], absent: [] });
  }, 60_000);

  it('takes lines that are pasted as an answer each, and says which are left where one is asked for', async () => {
    const { meeting, fill } = await prepared();
    const { exit, left, shown } = await fill([
      ...NOBODY_CAME,
      ['Un invité', ENTER],
      ['Qui était absent', ENTER],
      ['Un autre point', ENTER],
      ['Une décision', `Une phrase A\nUne phr${PAUSE}ase B\r\nUne phrase C${PAUSE}${ENTER}`],
      ['Une décision', ENTER],
      ['Un point d’action', `Écrire${ENTER}`],
      ['Par qui', `DRECM/R\nDR/INS${ENTER}`],
      ['Pour quand', `31 avril${ENTER}`],
      ['30 avril', `\u0015je ne sais pas${ENTER}`],
      ['Un point d’action', `Classer${ENTER}`],
      ['Par qui', `personne${ENTER}`],
      ['Pour quand', `30 avril${ENTER}`],
      ['Un point d’action', CTRL_C],
    ]);
    expect([exit, left]).toEqual([130, []]);
    expect(meeting().agenda[0]?.decisions.map(({ text }) => text)).toEqual([
      'Une phrase A',
      'Une phrase B',
      'Une phrase C',
    ]);
    expect(shown).toMatch(/laissé de côté.*DR\/INS/s);
    const [first, second] = (meeting().agenda[0]?.actions ?? []) as readonly { owners?: unknown; due?: unknown }[];
    expect(first).toMatchObject({ text: 'Écrire', owners: ['DRECM/R'] });
    expect(first?.due).toBeUndefined();
    expect(second?.owners ?? []).toEqual([]);
  }, 60_000);

  it('writes every answer as it is given, keeps them at Ctrl-C, and asks for the rest the next time', async () => {
    const { meeting, text, fill } = await prepared();
    const first = await fill([
      ['Qui est venu', ` ${DOWN} ${ENTER}`],
      ['Qui d’autre', `karka${ENTER}`],
      ['Qui d’autre', ENTER],
      ['Pour qui', ` ${ENTER}`],
      ['nom, nombre', `M. Exemple, 2 personnes${ENTER}`],
      ['excusé', ` ${ENTER}`],
      ['représenté', ` ${ENTER}`],
      ['représenté par qui', `drecm/r${ENTER}`],
      ['Un invité', `Mairie de Zinder : Mme Modèle${ENTER}`],
      ['Un invité', `M. Ali (Karkara), 2 du PNUD${ENTER}`],
      ['Un invité', ENTER],
      ['Qui était absent', `a${ENTER}`],
      ['Un autre point', `Visite du centre${ENTER}`],
      ['Un autre point', ENTER],
      ['Une décision', `Le compte rendu est adopté.${ENTER}`],
      ['Une décision', ENTER],
      ['Un point d’action', `aucun${ENTER}`],
      ['Une décision', ENTER],
      ['Un point d’action', `Écrire au gouvernorat${ENTER}`],
      ['Par qui', `karkar et DRECM/R${ENTER}`],
      ['Pour quand', `fin juin${ENTER}`],
      ['Un point d’action', CTRL_C],
    ]);
    expect([first.exit, first.left]).toEqual([130, []]);
    expect(first.shown).toContain('→ 30 juin 2023');
    expect(first.shown).toContain('gtm fill 2023-05-10');
    expect(meeting().attendance).toMatchObject({
      present: [
        { structure: 'DRECM/R', name: 'M. Exemple', count: 2 },
        { structure: 'DR/INS' },
        { structure: 'ONG Karkara' },
      ],
      excused: [{ structure: 'DR/AH/GC' }],
      represented: [{ structure: 'TGI/Justice', by: 'DRECM/R' }],
      guests: [
        { structure: 'Mairie de Zinder', name: 'Mme Modèle' },
        { structure: 'Karkara', name: 'M. Ali' },
        { structure: 'PNUD', count: 2 },
      ],
    });
    expect(meeting().attendance.absent).toHaveLength(8);
    expect(text()).not.toContain('# - ');
    expect(meeting().agenda.map(({ actions }) => actions)).toMatchObject([
      'none',
      [{ id: 'a1', text: 'Écrire au gouvernorat', owners: ['ONG Karkara', 'DRECM/R'], due: { text: 'fin juin' } }],
      [],
      [],
      [],
    ]);
    expect(meeting().agenda[0]?.decisions.map((decision) => decision.text)).toEqual(['Le compte rendu est adopté.']);
    expect(meeting().body.sections.at(-1)?.title).toBe('Visite du centre');
    const second = await fill([
      ['Un autre point', ENTER],
      ['Une décision', ENTER],
      ['déjà notés', ENTER],
      ...NOTHING_UNDER_ITEMS.slice(0, 6),
      // The letters behind its first one answer no other question.
      ['1/17', `fait${ENTER}`],
      ['2/17', 'r'],
      ['Reporté à quand', `mi-juillet${ENTER}`],
      ['3/17', '+'],
      ['La remarque', `On attend la liste.${ENTER}`],
      ['3/17', 'b'],
      ['4/17', 'n'],
      ['5/17', CTRL_C],
    ]);
    expect([second.exit, second.left]).toEqual([130, []]);
    expect(second.shown).not.toContain('Qui est venu');
    expect(meeting().review.slice(0, 4)).toMatchObject([
      { action: '2022-06-15/a2', status: 'done' },
      { action: '2022-10-05/a1', due: { text: 'mi-juillet' } },
      { action: '2023-04-12/a4', status: 'blocked', note: 'On attend la liste.' },
      { action: '2023-04-12/a3' },
    ]);
  }, 90_000);

  it('asks again for the names that Ctrl-C interrupted, says nothing by Enter, and goes back in the review', async () => {
    const { meeting, fill } = await prepared();
    const first = await fill([
      ['Qui est venu', ` ${ENTER}`],
      ['Qui d’autre', CTRL_C],
    ]);
    expect([first.exit, first.left]).toEqual([130, []]);
    const { exit, left } = await fill([
      ['Qui d’autre', `karka${ENTER}`],
      ['Qui d’autre', ENTER],
      ['excusé', ENTER],
      ['représenté', ENTER],
      ['Un invité', ENTER],
      ['Qui était absent', ENTER],
      ['Un autre point', ENTER],
      ...NOTHING_UNDER_ITEMS,
      ['1/17', 'f'],
      ['2/17', 'b'],
      ['3/17', '<'],
      ['2/17', '<'],
      ['1/17', 'c'],
      ['2/17', CTRL_C],
    ]);
    expect([exit, left]).toEqual([130, []]);
    expect(meeting().attendance.present).toMatchObject([{ structure: 'DRECM/R' }, { structure: 'ONG Karkara' }]);
    expect(meeting().agenda.map(({ actions }) => actions)).toEqual([[], [], [], []]);
    expect(meeting().review.filter(({ status }) => status)).toMatchObject([
      { action: '2022-06-15/a2', status: 'in-progress' },
    ]);
  }, 90_000);

  it('asks for the next meeting at last, in English too, and reads back what was understood', async () => {
    const { cwd, meeting, fill, text } = await prepared();
    writeFileSync(
      join(cwd, FILE),
      text()
        .replace(/review:\n[\s\S]*(?=# Prochaine)/, 'review:\n')
        .replaceAll('  - title', '  - actions: none\n    decisions: [Oui.]\n    title')
        .replace(/ {2}(present|excused|represented|guests|absent):/g, '  $1: [OIM]'),
    );
    const reviews = Array.from({ length: 17 }, (_, at): Typed => [`${at + 1}/17`, ENTER]);
    const { exit, left, shown } = await fill(
      [
        ['Another agenda item', ENTER],
        ...reviews,
        ['The next meeting', `soon${ENTER}`],
        ['No day', `\u0015maybe 21 June${ENTER}`],
        ['is not sure', `\u0015Thursday 21 June${ENTER}`],
        ['a Wednesday', `\u0015Wednesday 21 June at 9h${ENTER}`],
      ],
      '--lang',
      'en',
    );
    expect([exit, left]).toEqual([0, []]);
    expect(shown).toContain('→ 21 June 2023, 9:00');
    expect(meeting().next).toEqual({ date: '2023-06-21', start: '9:00' });
  }, 90_000);
});

describe('gtm fill', () => {
  it('is refused without a terminal, and says what to do', async () => {
    const { cwd } = await prepared();
    const { exit, err, out } = await play(['fill', '2023-05-10'], { cwd });
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain('gtm add 2023-05-10');
  });

  it('is refused for minutes that are adopted', async () => {
    const { cwd } = await prepared();
    const { exit, err } = await play(['fill', '2022-06-15'], { cwd });
    expect(exit).toBe(2);
    expect(err).toContain('gtm erratum 2022-06-15');
  });
});
