import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Block, textsOf } from '../../../src/import/blocks/block.ts';
import { readSource } from '../../../src/import/read-source.ts';
import { expectLinear } from '../../support/expect-linear.ts';

const read = (text: string, name = 'notes.md') => readSource({ name, bytes: strToU8(text) });

/** "item 3: words", with a box and a strike where there is one. */
async function shown(text: string, name?: string) {
  return (await read(text, name)).units.map(shownBlock);
}

function shownBlock(block: Block): string {
  const words = textsOf(block).join(' | ');
  if (block.kind === 'table') return `table ${block.line}: ${words}`;
  const box = block.checked === null ? '' : block.checked ? '[x] ' : '[ ] ';
  const role = block.role === undefined ? '' : ` ${block.role}`;
  return `${block.kind}${role} ${block.line}: ${box}${block.struck ? '~' : ''}${words}`;
}

async function toldIn(text: string, name?: string) {
  return (await read(text, name)).leftOut?.map(({ reason, text: words, line }) => `${reason} ${line}: ${words}`);
}

describe('front matter', () => {
  it('says whom and where as labels', async () => {
    const text =
      '---\ntitle: "Puits"\ndate: 2024-05-03\nlieu: Salle du bas\nattendees:\n  - "[[Ada Bello]]"\n  - OIM\ntags: [a]\n---\nAda relit.\n';
    expect(await shown(text)).toEqual([
      'text 4: Lieu : Salle du bas',
      'text 5: Attendees :',
      'item 5: Ada Bello',
      'item 5: OIM',
      'text 10: Ada relit.',
    ]);
    expect((await read(text)).front).toContain('title: "Puits"');
  });

  it('is read by its lines where it is no YAML', async () => {
    const text = '---\nparticipants: [[Ada]], [[Ben|Ben D.]]\nexcusés:\n  - @zoe\n---\nAda relit.\n';
    expect((await shown(text)).slice(0, 4)).toEqual([
      'text 2: Participants :',
      'item 2: Ada',
      'item 2: Ben D.',
      'text 3: Excusés : @zoe',
    ]);
  });

  it('of the file alone says nothing of the meeting', async () => {
    expect(await shown('---\ntags: [a, b]\nstatus: final\ncreated: 2024-05-03\n---\nAda relit.\n')).toEqual([
      'text 6: Ada relit.',
    ]);
  });
});

describe('notes of programs', () => {
  it.each([
    ['whom a task is for', '- [ ] Relire @[[Ada]]', 'item 1: [ ] Relire @Ada'],
    ['whom a list names', '- @[[Ada]]', 'item 1: Ada'],
    [
      'links to pages',
      'Présents : [[OIM]], @[[Ada]], @[[Ben Dia]], [[a/b#c|la suite]]',
      'text 1: Présents : OIM, Ada, Ben Dia, la suite',
    ],
    ['words under a light', 'Le ==point== dur', 'text 1: Le point dur'],
    ['a property', 'Lieu:: Salle du bas', 'text 1: Lieu : Salle du bas'],
    ['a task under way', '- [/] Payer', 'item 1: [ ] Payer (en cours)'],
    ['a task given up', '- [-] Vendre', 'item 1: [ ] Vendre (abandonné)'],
    ['a task put off', '- [>] Signer', 'item 1: [ ] Signer (reporté)'],
    ['a task with its day', '- [ ] Relire 📅 2024-05-10', 'item 1: [ ] Relire 📅 2024-05-10'],
    ['a name of a block', 'On paie. ^a1b2c3', 'text 1: On paie.'],
  ])('have %s', async (_, text, block) => {
    expect(await shown(text)).toEqual([block]);
  });

  it('have comments, embedded files and tags, which are told', async () => {
    const text = 'On paie. %% à revoir %%\n\n<!-- deux\nlignes -->\n\n![[plan.png]]\n\n#reunion #puits\n\n[TOC]\n';
    expect(await shown(text)).toEqual(['text 1: On paie.']);
    expect(await toldIn(text)).toEqual([
      'comment 1: à revoir',
      'comment 3: deux lignes',
      'metadata 6: ![[plan.png]]',
      'metadata 8: #reunion #puits',
      'metadata 10: [TOC]',
    ]);
  });

  it.each([
    [
      'a callout',
      '> [!NOTE] Rappel\n> Ada relit.\n> - [ ] signer\n\nFin',
      ['text 1: Rappel', 'text 2: Ada relit.', 'item 3: [ ] signer', 'text 5: Fin'],
    ],
    ['a callout in a quote', '> > [!tip]\n> > Ada relit.', ['text quote 2: Ada relit.']],
    ['a container', ':::info Rappel\nAda relit.\n:::', ['text 1: Rappel', 'text 2: Ada relit.']],
    ['an aside', '<aside>\n💡 **Ada** relit.\n\n</aside>', ['text 2: 💡 Ada relit.']],
    [
      'what folds',
      '<details>\n<summary>Suite</summary>\n\n- [ ] signer\n\n</details>',
      ['text 2: Suite', 'item 4: [ ] signer'],
    ],
  ])('have words in %s', async (_, text, blocks) => {
    expect(await shown(text)).toEqual(blocks);
  });

  it('have quotes, which are marked as such', async () => {
    expect(await shown('> Il a dit non.\n\nFin')).toEqual(['text quote 1: Il a dit non.', 'text 3: Fin']);
  });
});

describe('plain text', () => {
  it('has columns of blanks as a table', async () => {
    const text = 'Suivi\n\nAction            Qui       Quand\nRelire le PV      Ada       mai\nPayer             Ben\n';
    expect(await shown(text, 'a.txt')).toEqual([
      'text 1: Suivi',
      'table 3: Action | Qui | Quand | Relire le PV | Ada | mai | Payer | Ben',
    ]);
  });

  it('has rulers that open no code and make no title of several lines', async () => {
    expect(await shown('Un\n\n~~~~~~~~\n\n- deux\n')).toEqual(['text 1: Un', 'item 5: deux']);
    expect(await shown('Mairie de Tera\nService des eaux\n-----------\nUn\n')).toEqual([
      'text 1: Mairie de Tera',
      'text 2: Service des eaux',
      'text 4: Un',
    ]);
  });

  it('has titles over one sign or two', async () => {
    expect(await shown('Un\n=\nDeux\n--\n\ntrois\nquatre\n--\n')).toEqual([
      'heading 1: Un',
      'heading 3: Deux',
      'heading 6: trois',
      'heading 7: quatre',
    ]);
  });

  it('has terms with their words, and pages', async () => {
    expect(await shown('Lieu\n: Salle du bas\n\n\f# Page deux\n')).toEqual([
      'text 1: Lieu : Salle du bas',
      'heading 4: Page deux',
    ]);
  });

  it('keeps its lines behind a hard break', async () => {
    expect(await shown('Un  \ndeux\\\ntrois')).toEqual(['text 1: Un', 'text 2: deux', 'text 3: trois']);
  });
});

describe('text in other marks', () => {
  it('is Emacs Org', async () => {
    const text = `#+TITLE: Réunion du 3 mai
#+AUTHOR: Zoé
* Actions
** TODO [#A] Curer le puits :eau:
DEADLINE: <2024-05-15 mer.> SCHEDULED: <2024-05-10 ven.>
:PROPERTIES:
:OWNER: ONG Sourire
:EFFORT: 2h
:END:
Un mot /penché/.
** DONE Payer
CLOSED: [2024-05-03 ven.]
| Action | Qui |
|--------+-----|
| Relire | Ada |
# à revoir
#+BEGIN_QUOTE
Non.
#+END_QUOTE
`;
    expect(await shown(text, 'a.org')).toEqual([
      'heading 1: Réunion du 3 mai',
      'heading 3: Actions',
      'item 4: [ ] Curer le puits [#A] 📅 2024-05-15 ⏳ 2024-05-10 [owner:: ONG Sourire]',
      'text 10: Un mot penché.',
      'item 11: [x] Payer ✅ 2024-05-03',
      'table 13: Action | Qui | Relire | Ada',
      'text quote 18: Non.',
    ]);
    expect(await toldIn(text, 'a.org')).toEqual([
      'metadata 2: AUTHOR: Zoé',
      'metadata 4: :eau:',
      'metadata 8: EFFORT: 2h',
      'metadata 16: à revoir',
    ]);
  });

  it('is Emacs Org without a title of its own', async () => {
    expect(await shown('* Réunion du 3 mai\n** TODO Curer\n', 'a.org')).toEqual([
      'heading 1: Réunion du 3 mai',
      'item 2: [ ] Curer',
    ]);
  });

  it('is reStructuredText', async () => {
    const text =
      'Réunion\n=======\n\n:Lieu: Salle du bas\n\n.. note:: Ada relit.\n\n.. caché\n\n.. contents::\n\nVoir `la page <https://a.example>`_.\n';
    expect(await shown(text, 'a.rst')).toEqual([
      'heading 1: Réunion',
      'text 4: Lieu : Salle du bas',
      'text 6: Ada relit.',
      'text 12: Voir la page.',
    ]);
    expect(await toldIn(text, 'a.rst')).toEqual(['metadata 10: .. contents::', 'comment 8: .. caché']);
  });

  it('is AsciiDoc', async () => {
    const text = '= Réunion\n\n== Présents ==\n* Ada\n** Ben\n\n|===\n|Action |Qui\n\n|Relire\n|Ada\n|===\n\nFin\n';
    expect(await shown(text, 'a.adoc')).toEqual([
      'heading 1: Réunion',
      'heading 3: Présents',
      'item 4: Ada',
      'item 5: Ben',
      'table 8: Action | Qui | Relire | Ada',
      'text 14: Fin',
    ]);
  });
});

describe('text made to hurt', () => {
  const many =
    (piece: string, end = '') =>
    (size: number) =>
      piece.repeat(Math.ceil(size / piece.length)) + end;
  it.each<[name: string, textOf: (size: number) => string, size?: number]>([
    ['blanks', many(' ', 'x')],
    ['a box and blanks', (size) => `- [/] x${many(' ', 'x')(size)}`],
    ['a container and blanks', (size) => `:::${many(' ', 'x')(size)}`],
    ['comments', many('%%a%%', '<!--')],
    ['open comments', many('<!--')],
    ['links', many('[['), 50_000],
    ['marks of light', many('==a')],
    ['tags', many('#a ', '!')],
    ['a headline', (size) => `#+TITLE: a\n* ${many(' :', 'x')(size)}`],
    ['cells', (size) => `= a\n|===\n${many('|')(size)}\n|===`],
    ['columns', many('a    b\n'), 50_000],
    ['titles over one sign', many('a\n=\n'), 20_000],
    ['quotes in quotes', many('>', 'x'), 20_000],
    ['terms', many('a\n: b\n'), 20_000],
  ])('is read in linear time: %s', async (_, textOf, most = 200_000) => {
    await expectLinear((size) => read(textOf(size)), most);
  });
});
