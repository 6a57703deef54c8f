import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/format/layout/display-width.ts';
import { actionStory } from '../../../src/format/sheets/action-story.ts';
import type { FollowedAction } from '../../../src/model/ledger/followup.ts';
import { exampleListing, listingOf } from '../../support/example-listing.ts';
import { actionNamed, meetingOn, reviewOf, updateOn } from '../../support/meeting-builder.ts';
import { registryOf } from '../../support/registry-builder.ts';

const zinder = exampleListing('2023-05-20');
const same = (text: string) => text;
const plain = { language: 'fr', width: 80, paint: { bold: same, dim: same, tone: same } } as const;

function story(
  id: string,
  actions: readonly FollowedAction[],
  options: Partial<Parameters<typeof actionStory>[1]> = {},
) {
  const followed = actions.find((each) => each.id === id);
  return followed ? actionStory(followed, { ...plain, ...options }).replaceAll('\u00A0', ' ') : 'none';
}

describe('actionStory', () => {
  it('tells what it is now and what was said of it', () => {
    expect(
      story('2023-02-01/a2', zinder.ledger.actions),
    ).toBe(`2023-02-01/a2 · Verser les données de 2022 dans la base de l'INS

  Demandé le    1er février 2023 (2023-02-01)
  Au point      2. Données de 2022 sur les migrants de retour
  Responsables  DR/INS (chef de file), DRECM/R
  Échéance      30 juin 2023
  État          en cours, à venir
  Reports       échéance reportée 2 fois
  Âge           108 jours, 2 réunions tenues depuis

Histoire
  1er février 2023 · demandé en réunion (2023-02-01)
    État : ouvert
    Échéance : 28 février 2023
    Responsables : DR/INS (chef de file), DRECM/R
    meetings/2023-02-01.md:32
  1er mars 2023 · vu en réunion (2023-03-01)
    Échéance : 28 février 2023 → 30 avril 2023
    « Reporté : les fiches du dernier trimestre manquent encore »
    meetings/2023-03-01.md:62
  12 avril 2023 · vu en réunion (2023-04-12)
    État : ouvert → en cours
    Échéance : 30 avril 2023 → 30 juin 2023
    « Deux trimestres saisis sur quatre »
    meetings/2023-04-12.md:82
`);
  });

  it('tells it in English', () => {
    const told = story('2023-03-01/a2', zinder.ledger.actions, { language: 'en' });
    expect(told).toContain('  State       done\n');
    expect(told).toContain(
      '  20 March 2023 · news between meetings\n    State: open → in progress\n    “Courrier envoyé',
    );
  });

  const { ledger } = listingOf(
    [
      meetingOn('2023-01-01', [], {
        actions: [
          { ...actionNamed('a1'), priority: 'haute' },
          {
            ...actionNamed('a2', { owners: ['A', 'B ?'] }),
            updates: [updateOn('2023-01-03', { lead: 'A', status: 'open' })],
          },
        ],
      }),
      meetingOn('2023-02-01', [], { review: [reviewOf('2023-01-01/a1', { note: '\u001b[31mrouge\nbis' })] }),
    ],
    registryOf(),
    '2023-02-02',
  );

  it('says what is missing, and leaves out what does not apply', () => {
    const told = story('2023-01-01/a1', ledger.actions);
    expect(told).toContain('Responsables  non renseigné\n  Échéance      aucune n’est dite\n  État          sans date');
    expect(told).toContain('1 réunion tenue depuis\n  Priorité      haute\n\n');
    expect(told).not.toMatch(/Au point|Reports|Livrable/);
  });

  it('says a chef de file who changes alone, and no state that stays', () => {
    expect(story('2023-01-01/a2', ledger.actions)).toMatch(
      /3 janvier 2023 · nouvelle reçue entre deux réunions\n {4}Chef de file : A\n {4}meetings/,
    );
    expect(story('2023-01-01/a2', ledger.actions)).toContain('A (chef de file), B ?');
  });

  it('lets no control character through', () => {
    expect(story('2023-01-01/a1', ledger.actions)).toContain('« \uFFFD[31mrouge⏎bis »');
  });

  it('paints the state by its tone', () => {
    const paint = { bold: same, dim: same, tone: (text: string, tone: string) => `<${tone}>${text}` };
    expect(story('2023-04-12/a6', zinder.ledger.actions, { paint })).toContain('État          <bad>en retard');
  });

  it.each([80, 40, 24])('fits %d columns', (width) => {
    for (const { id } of zinder.ledger.actions) {
      const lines = story(id ?? '', zinder.ledger.actions, { width }).split('\n');
      const wide = lines.filter((line) => displayWidth(line) > width && !line.includes('meetings/'));
      expect(wide).toEqual([]);
    }
  });
});
