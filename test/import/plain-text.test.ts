import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/import/readers/text/markdown.ts';
import { actionsOf, imported } from '../support/imported.ts';

const kinds = (text: string) =>
  readMarkdown(text).units.map((unit) => [
    unit.kind,
    'depth' in unit ? unit.depth : null,
    'text' in unit ? unit.text : null,
  ]);

describe('titles of plain text', () => {
  it('are underlined with any sign, the depth being the order of the signs', () => {
    expect(kinds('=====\nTitre\n=====\n\nUn\n~~~~~\n\nTexte.\n\nDeux\n^^^^^\n\nTrois\n~~~~~\n')).toEqual([
      ['heading', 1, 'Titre'],
      ['heading', 2, 'Un'],
      ['text', null, 'Texte.'],
      ['heading', 3, 'Deux'],
      ['heading', 2, 'Trois'],
    ]);
  });

  it('may have a number, and open the items', async () => {
    const { front } = await imported(
      'Réunion du 4 mai 2023\n=====================\n\n1. BUDGET\n---------\n\nTexte.\n\n2. EAU\n------\n\nTexte.\n',
    );
    expect(front.agenda).toEqual([{ title: 'BUDGET' }, { title: 'EAU' }]);
  });

  it('are none: a long line over a short rule, an item of a list, rules alone', () => {
    expect(
      kinds('Une ligne qui est bien trop longue pour ce trait\n~~~\n\n- item\n~~~~~~\n').some(
        ([kind]) => kind === 'heading',
      ),
    ).toBe(false);
  });
});

describe('tables of plain text', () => {
  it('are drawn in boxes, with cells of several lines', async () => {
    const text =
      '## Actions\n\n+------------+-----+\n| Action     | Qui |\n+============+=====+\n| Écrire au  | OIM |\n| préfet     |     |\n+------------+-----+\n| Lire       | HCR |\n+------------+-----+\n\nSuite.\n';
    expect((await actionsOf(text)).map(({ text: words, owners }) => [words, owners])).toEqual([
      ['Écrire au préfet', 'OIM'],
      ['Lire', 'HCR'],
    ]);
  });

  it('stand under columns of "="', async () => {
    const text =
      '===========  ===\nAction       Qui\n===========  ===\nLire la note  HCR\n===========  ===\n\nSuite.\n';
    expect(await actionsOf(text)).toMatchObject([{ text: 'Lire la note', owners: 'HCR' }]);
  });
});

describe('wrapped lines', () => {
  it('go on with the item and the sentence above', async () => {
    const text =
      "## Actions\n\n– OIM : informer par écrit la Protection civile et la Police de la date\n  d'arrivée du convoi\n– HCR : compter\n";
    expect((await actionsOf(text)).map(({ text: words }) => words)).toEqual([
      "informer par écrit la Protection civile et la Police de la date d'arrivée du convoi",
      'compter',
    ]);
    const { body } = await imported(
      '# Réunion du 4 mai 2023\n\n## Point un\n\nLes participants relisent la note, et demandent que le tableau soit\nenvoyé à tous les services.\nUne autre phrase.\n',
    );
    expect(body).toContain('soit envoyé à tous les services.  \nUne autre phrase.');
  });

  it('are none where the next is in bold', async () => {
    const text =
      '# Réunion du 4 mai 2023\n\n## Annexe 1 – Recommandations\n\n**Ordre général**\n- Promouvoir le travail en commun et le suivi de toutes les personnes\n**Protection des personnes accueillies et de celles qui les accueillent**\n- Accueillir\n';
    const { front } = await imported(text);
    expect(front.annexes).toMatchObject([{ themes: [{ title: 'Ordre général' }, {}] }]);
    expect(JSON.stringify(front.annexes)).toContain('"title":"Protection des personnes accueillies');
  });

  it('are none where each says something of its own', async () => {
    const text =
      '# Call\n\n## Next steps\n\nDave to generate new links for the call today and for all other meetings.\nErich to send information about the group to the European cloud provider.\n';
    expect(await actionsOf(text)).toHaveLength(2);
  });
});

describe('signs inside words', () => {
  it('stay', async () => {
    const { front } = await imported('# Réunion du 4 mai 2023\n\n## Le fichier `x_y` et 2 * 3\n\nTexte.\n');
    expect(front.agenda).toEqual([{ title: 'Le fichier x_y et 2 * 3' }]);
  });
});

describe('a line that says the day and the hours', () => {
  it.each([
    ['14.00, Tuesday 16th April, 2024', { start: '14:00' }],
    ['Mardi 16 avril 2024, de 9 h à 11 h 30', { start: '09:00', end: '11:30' }],
  ])('is the start, without a label: %s', async (line, hours) => {
    const { front } = await imported(`Réunion du bureau\n\n${line}\n\nAda ouvre la séance.\n`);
    expect(front).toMatchObject({ date: '2024-04-16', ...hours });
  });

  it('yields to a label', async () => {
    const { front } = await imported(
      'Réunion du bureau\n\nMardi 16 avril 2024, 9 h\n\nDébut : 9 h 20\n\nAda ouvre la séance.\n',
    );
    expect(front).toMatchObject({ start: '09:20' });
  });
});
