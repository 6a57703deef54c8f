import { describe, expect, it } from 'vitest';
import { parseDeadline } from '../../src/model/deadline/reading/parse-deadline.ts';
import { nobodySaid } from '../../src/model/owners/nobody-said.ts';
import { countActions } from '../../src/record/body/action-tables.ts';
import { none } from '../../src/words/nobody.ts';
import { formsOf } from '../../src/words/vocabulary.ts';
import { actionsOf, imported } from '../support/imported.ts';

const TITLE = '# Réunion du comité\n\n';
const SAID = [
  ...[
    'Sans objet',
    'Sans objet.',
    'Néant',
    'RAS',
    'R.A.S.',
    'Rien à signaler',
    'N/A',
    'Aucune',
    'Aucune action',
    'None',
  ],
  ...['Nothing to report', '//////', '—', '(néant)', 'Pas d’action', 'No further action', 'Aucun point d’action'],
  ...['Aucune décision', 'Aucune action décidée ce jour', 'Non applicable', 'S/O'],
];

describe('words that say that there is nothing', () => {
  it.each(SAID)('make no action, and the item says so: %s', async (words) => {
    const { front, report } = await imported(`${TITLE}## Point un\n\nOn en parle.\n\n### Actions\n\n- ${words}\n`);
    expect(front.agenda).toEqual([{ title: 'Point un', actions: 'none' }]);
    expect(front.actions).toBeUndefined();
    expect([report.wordsLeft, report.left]).toEqual([0, []]);
  });

  it.each(SAID)('make no action of a list at the end, nor of a marked line: %s', async (words) => {
    const { front, report } = await imported(
      `${TITLE}## Actions\n\n- ${words}\n\n## Divers\n\nOn en parle.\n\nACTION : ${words}\n`,
    );
    expect([front.actions, await actionsOf(`## Actions\n\n- ${words}\n`)]).toEqual([undefined, []]);
    expect(report.wordsLeft).toBe(0);
  });

  it.each(SAID)('make no action of a table: %s', async (words) => {
    const table = `| Actions | Responsable | Échéance |\n|--|--|--|\n| ${words} | | |\n`;
    const { front, report } = await imported(`${TITLE}## Point un\n\n${table}`);
    expect([front.agenda, front.actions]).toEqual([[{ title: 'Point un', actions: 'none' }], undefined]);
    expect(report.wordsLeft).toBe(0);
  });

  it.each(SAID)('are no decision, and nothing of an earlier meeting: %s', async (words) => {
    const { front, report } = await imported(
      `${TITLE}## Suivi des actions précédentes\n\n- ${words}\n\n## Point un\n\nOn en parle.\n\n### Décisions\n\n- ${words}\n`,
    );
    expect([front.review, front.agenda]).toEqual([undefined, [{ title: 'Point un' }]]);
    expect(report.wordsLeft).toBe(0);
  });

  it.each(['[Le comité visitera le centre.]', 'Toutes les actions précédentes sont closes'])(
    'are not these, which stay in the narrative where decisions and reviews stand: %s',
    async (words) => {
      const { body, report } = await imported(
        `${TITLE}## Suivi des actions\n\n- ${words}\n\n## Point un\n\n### Décisions\n\n- ${words}\n`,
      );
      expect(body.replaceAll('\\', '').split(words)).toHaveLength(3);
      expect(report.left).toEqual([]);
    },
  );

  it.each(['Pas de décision sur la clôture', 'Aucune action pour Zoé', 'No action before 15 May'])(
    'are told when they say of what there is none: %s',
    async (words) => {
      const { front, body, report } = await imported(
        `${TITLE}## Point un\n\nOn en parle.\n\n### Décisions\n\n- ${words}\n\n### Actions\n\n- ${words}\n\nACTION : ${words}\n`,
      );
      expect(body.split(words)).toHaveLength(4);
      expect(JSON.stringify(front)).not.toContain(words);
      expect(report.left).toEqual([]);
    },
  );

  it('are words like others in a sentence', async () => {
    const texts = (
      await actionsOf('## Actions\n\n- Classer sans objet la demande de mai\n- Ne rien signaler au maire\n')
    ).map(({ text }) => text);
    expect(texts).toEqual(['Classer sans objet la demande de mai', 'Ne rien signaler au maire']);
  });

  it.each(formsOf(none))('are known to those who read owners, deadlines and tables: %s', (words) => {
    expect(nobodySaid(words)).toBe('none');
    const rows = [{ cells: [words, ''], line: 3 }];
    expect(countActions({ form: 'pipe', header: ['Actions', 'Responsable'], rows, line: 1, endLine: 3 })).toBe(0);
    expect(parseDeadline({ text: words }, { date: '2023-03-01' }).kind).toBe('none');
  });
});
