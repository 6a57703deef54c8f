import { describe, expect, it } from 'vitest';
import { imported } from '../support/imported.ts';

async function titlesOf(text: string): Promise<readonly string[]> {
  const { front } = await imported(`# Réunion du 4 mai 2023\n\n${text}`);
  const { agenda = [] } = front as { agenda?: readonly { title: string }[] };
  return agenda.map(({ title }) => title);
}

const TOLD = 'Le groupe en a parlé longuement, sans rien trancher encore.';

describe('the items, where an agenda is given', () => {
  const given = '## Ordre du jour\n\n1. Puits du marché\n2. Budget du semestre\n3. Questions diverses\n\n';

  it('are those that it names: other headings of the same rank are parts of the item above', async () => {
    const text = `${given}## Puits du marché\n\n${TOLD}\n\n## Fontaine\n\n${TOLD}\n\n## Budget du semestre\n\n${TOLD}\n\n## Questions diverses\n\n${TOLD}\n\n## Clôture\n\nMerci.\n`;
    expect(await titlesOf(text)).toEqual(['Puits du marché', 'Budget du semestre', 'Questions diverses']);
  });

  it('are named without the time that is planned for them', async () => {
    const text = '## Agenda\n\n- Wells (15min)\n- Budget of 2023 [10 minutes]\n- Pumps – 5 min\n- Rain (2 wells)\n';
    expect(await titlesOf(text)).toEqual(['Wells', 'Budget of 2023', 'Pumps', 'Rain (2 wells)']);
  });

  it('are not the rows of a table behind its list', async () => {
    const text =
      '## Au programme de la réunion\n\n- Puits\n- Budget\n\n| Structure | Rôle |\n| --- | --- |\n| Mairie | Hôte |\n';
    expect(await titlesOf(text)).toEqual(['Puits', 'Budget']);
  });

  it('are the rows of a table of what was said of each', async () => {
    const rows = '| **1. Puits** | À sec. |\n| **2. Budget** | Épuisé. |\n| **3. Pompes** | En panne. |\n';
    const text = `## Objet de la réunion\n\nFaire le point.\n\n## Sujets abordés\n\n| Thème | Points clés |\n| --- | --- |\n${rows}`;
    expect(await titlesOf(text)).toEqual(['Puits', 'Budget', 'Pompes']);
  });

  it('are those that go on with its numbers, and the one for what is left', async () => {
    const listed = '## Ordre du jour\n\n1. Puits du marché\n2. Budget du semestre\n\n';
    const text = `${listed}## 1. Puits du marché\n\n${TOLD}\n\n## 2. Budget du semestre\n\n${TOLD}\n\n## 3. Pompes\n\n${TOLD}\n\n## Divers\n\n${TOLD}\n`;
    expect(await titlesOf(text)).toEqual(['Puits du marché', 'Budget du semestre', 'Pompes', 'Divers']);
  });

  it('hold what it lists under them', async () => {
    const listed = '## Ordre du jour\n\n- Année passée\n  - Rapport moral\n  - Rapport financier\n- Divers\n\n';
    const text = `${listed}## Rapport moral\n\n${TOLD}\n\n## Rapport financier\n\n${TOLD}\n\n## Divers\n\n${TOLD}\n`;
    const { front, body } = await imported(`# Réunion du 4 mai 2023\n\n${text}`);
    expect(front.agenda).toEqual([{ title: 'Année passée – Rapport moral, Rapport financier' }, { title: 'Divers' }]);
    expect(body).toContain('### Rapport moral');
    expect(body).toContain('### Rapport financier');
  });

  it('are said in other words in the same place', async () => {
    const text = `${given}## 1. Puits du marché\n\n${TOLD}\n\n## 2. Où en est le budget ?\n\n${TOLD}\n\n## 3. Questions diverses\n\n${TOLD}\n`;
    const { front, body } = await imported(`# Réunion du 4 mai 2023\n\n${text}`);
    expect(front.agenda).toEqual([
      { title: 'Puits du marché' },
      { title: 'Budget du semestre' },
      { title: 'Questions diverses' },
    ]);
    expect(body).toContain('Où en est le budget ?');
  });

  it('are not the words below its list', async () => {
    const text = `${given}Mairie annexe – BP 12 – Tél. 20 00 00 00\n\n## Puits du marché\n\n${TOLD}\n\n## Budget du semestre\n\n${TOLD}\n`;
    expect(await titlesOf(text)).toEqual(['Puits du marché', 'Budget du semestre', 'Questions diverses']);
  });

  it('begin with a line that has lost its mark', async () => {
    const text =
      'ORDRE DU JOUR\n\nPuits du marché\n\n- Budget du semestre\n- Pompes de secours\n\nLe groupe en a parlé.\n';
    expect(await titlesOf(text)).toEqual(['Puits du marché', 'Budget du semestre', 'Pompes de secours']);
  });

  it('are told once, when the list has words under its points and the headings say them again', async () => {
    const listed = '## Agenda\n\n- Wells\n  - Which ones are dry?\n  - Who looks after them?\n- Budget\n- Pumps\n\n';
    const text = `${listed}## Wells\n\nAll are dry.\n\n## Budget\n\nNone left.\n\n## Pumps\n\nTwo broke.\n`;
    expect((await titlesOf(text)).length).toBe(3);
  });

  it('stand under a sentence that says so', async () => {
    const text = `We followed the agenda, below.\n\n- Wells\n- Old business\n- New business\n\n## Wells\n\nAll are dry.\n`;
    expect(await titlesOf(text)).toEqual(['Wells', 'Old business', 'New business']);
  });
});

describe('the items, without an agenda', () => {
  it('are numbered headings, also those with a label, and one said twice', async () => {
    const text = `## 1. Présences\n\nAmina, Bakary\n\n## 2. Puits\n\n${TOLD}\n\n## 3. Budget\n\n${TOLD}\n\n## 3. Pompes\n\n${TOLD}\n\n## 4. Prochaine réunion\n\nLe 8 juin 2023.\n`;
    expect(await titlesOf(text)).toEqual(['Présences', 'Puits', 'Budget', 'Pompes', 'Prochaine réunion']);
  });

  it('may have nothing under them', async () => {
    expect(await titlesOf('## Wells\n\nAll are dry.\n\n## Pumps\n\n## Roads\n\nOne is open.\n\n## Misc\n')).toEqual([
      'Wells',
      'Pumps',
      'Roads',
      'Misc',
    ]);
  });

  it('are numbered within chapters that have no words of their own', async () => {
    const text = `## 1.0 Old business\n\n## 1.1 Wells\n\nAll are dry.\n\n## 1.2 Pumps\n\nTwo broke.\n\n## 2.0 New business\n\n## 2.1 Roads\n\nOne is open.\n`;
    expect(await titlesOf(text)).toEqual(['Old business', 'Wells', 'Pumps', 'New business', 'Roads']);
  });

  it('are the parts of the heading over what was discussed', async () => {
    const text = `## 1. Objectif\n\n${TOLD}\n\n## 2. Points abordés\n\n### 2.1 Puits\n\n${TOLD}\n\n### 2.2 Pompes\n\n${TOLD}\n\n## 3. Clôture\n\n${TOLD}\n`;
    expect(await titlesOf(text)).toEqual(['Puits', 'Pompes']);
  });

  it.each([
    ['Point 1 : Puits', 'Point 2 : Budget', 'Point 3 : Pompes'],
    ['Item 1 – Puits', 'Item 2 – Budget', 'Item 3 – Pompes'],
    ['I. Puits', 'II. Budget', 'III. Pompes'],
    ['I - Puits', 'II - Budget', 'III - Pompes'],
    ['A. Puits', 'B. Budget', 'C. Pompes'],
    ['1°) Puits', '2°) Budget', '3°) Pompes'],
    ['1/ Puits', '2/ Budget', '3/ Pompes'],
    ['**Point n°1 : Puits**', '**Point n°2 : Budget**', '**Point n°3 : Pompes**'],
  ])('are lines that count: %s', async (...heads) => {
    expect(await titlesOf(heads.map((head) => `${head}\n\n${TOLD}\n\n${TOLD}\n`).join('\n'))).toEqual([
      'Puits',
      'Budget',
      'Pompes',
    ]);
  });
});

describe('the items, where headings stand over others', () => {
  it('are those with Roman numbers or letters, over what is numbered within each', async () => {
    const inner = `### 1. Fontaine\n\n${TOLD}\n\n### 2. Lavoir\n\n${TOLD}\n\n### 3. Puits\n\n${TOLD}\n\n`;
    for (const [one, two] of [
      ['I.', 'II.'],
      ['A)', 'B)'],
    ]) {
      const text = `## ${one} Travaux de l’année\n\n${inner}## ${two} La fête\n\n${TOLD}\n`;
      expect(await titlesOf(text)).toHaveLength(2);
    }
  });

  it('are the chapters, of which one is called the discussion', async () => {
    const inner = `## 3.1 Wells\n\n${TOLD}\n\n## 3.2 Pumps\n\n${TOLD}\n\n`;
    const text = `# 1. Opening\n\n## 1.1 Guests\n\n${TOLD}\n\n## 1.2 Rules\n\n${TOLD}\n\n# 2. Budget\n\n${TOLD}\n\n# 3. Discussion\n\n${inner}# 4. Other business\n\n${TOLD}\n\n# 5. Adjournment\n\nThanks.\n`;
    expect(await titlesOf(text)).toHaveLength(5);
  });

  it('are none of a letterhead', async () => {
    const text = `# Les Amis du Lavoir\n\n## L’eau pour tous\n\n### Comptes de l’année\n\n${TOLD}\n\n### Cotisations\n\n${TOLD}\n`;
    expect(await titlesOf(text)).toEqual(['Comptes de l’année', 'Cotisations']);
  });

  it('are listed as the contents', async () => {
    const text = `## Contenu\n\n- Puits du marché\n- Budget du semestre\n\n## Puits du marché\n\n${TOLD}\n\n## Prochaine réunion 14/06\n`;
    const { front } = await imported(`# Réunion du 4 mai 2023\n\n${text}`);
    expect(front.agenda).toEqual([{ title: 'Puits du marché' }, { title: 'Budget du semestre' }]);
    expect(front.next).toMatchObject({ date: '2023-06-14' });
  });

  it('begin with the reference of the minute, or hold parts behind a dot', async () => {
    const coded = [
      'FC07/31-23 Welcome',
      'FC08/32-23 Apologies',
      'FC09/33-23 Lighting',
      'FC10/34-23 Date of next meeting',
    ];
    expect(await titlesOf(coded.map((title) => `${title}\n\nNone\n`).join('\n'))).toHaveLength(4);
    const dates = ['12/03 Visit', '13/03 Walk', '14/03 Dinner'].map((line) => `${line}\n\n${TOLD}\n`).join('\n');
    expect(await titlesOf(dates)).toEqual([]);
    const dots = 'Ordre du jour :\n   - Eau\n      . Compteurs\n      . Fuites\n   - Bois\n   - Divers\n';
    expect(await titlesOf(dots)).toHaveLength(3);
  });
});

it('a numbered heading that says where and when is an item, however long', async () => {
  const where = 'TENU LE 4 MARS 2024 À LA MAISON DES JEUNES DE TANDA DANS LE CADRE DU RENOUVELLEMENT DU BUREAU';
  const long = `2- COMPTE RENDU DE L'ATELIER DE RELECTURE DES STATUTS ET DU RÈGLEMENT INTÉRIEUR ${where} (SECRÉTARIAT)`;
  expect(long.length).toBeGreaterThan(160);
  const titles = await titlesOf(`## 1- BUDGET\n\n${TOLD}\n\n## ${long}\n\n${TOLD}\n`);
  expect(titles.map((title) => title.slice(0, 24))).toEqual(['BUDGET', "COMPTE RENDU DE L'ATELIE"]);
});
