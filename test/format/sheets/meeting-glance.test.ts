import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/format/layout/display-width.ts';
import { meetingGlance } from '../../../src/format/sheets/meeting-glance.ts';
import { meetingRows } from '../../../src/query/meetings/meeting-row.ts';
import { type Example, exampleListing, listingOf } from '../../support/example-listing.ts';
import { actionNamed, meetingOn } from '../../support/meeting-builder.ts';
import { configOf } from '../../support/meeting-of.ts';
import { registryOf } from '../../support/registry-builder.ts';

const zinder = exampleListing('2023-05-20');
const same = (text: string) => text;
const plain = { language: 'fr', width: 80, paint: { bold: same, dim: same, tone: same } } as const;

function glance(listing: Example, at: number, options: Partial<Parameters<typeof meetingGlance>[1]> = {}): string {
  const [row] = meetingRows(listing.ledger.meetings.slice(at, at + 1), listing, listing.config);
  return row ? meetingGlance(row, { ...plain, ...options }).replaceAll('\u00A0', ' ') : 'none';
}

describe('meetingGlance', () => {
  it('shows a meeting on one screen', () => {
    expect(glance(zinder, 1)).toBe(`2023-03-01 · Réunion ordinaire du groupe technique

  Date          1er mars 2023, 10:30–12:30
  Lieu          DRECM/R Zinder
  Présidence    DRECM/R
  Rapporteur    DRECM/R
  Compte rendu  diffusé
  Quorum        atteint (9 structures qui comptent, il en faut 5)
  Présents (9)  DRECM/R, DR/Archives, DR/AH/GC, DR/INS, TGI/Justice, ONG Garkua,
                ONG Karkara, ONG CADEL, ONG JMED/Promig

Ordre du jour et décisions
  1. Recommandations de la première session du CRCM
  2. Présentation du centre d'accueil et de protection des victimes de traite
  3. Évaluation du projet DANIDA 2 : retour sur l'atelier de Niamey
  4. Divers
     → Le Conseil régional sera sollicité pour plaider auprès des partenaires,
       sur la base de TDR validés par les participants.
  5. Coordination des prochaines étapes

Points d’action : 2 à faire, 1 à venir, 1 sans date, 1 fait
  a1 Classer les recommandations pour savoir qui prend chacune en charge
     en cours · SP/CCM, DRECM/R, Partenaires · 2023
  a2 Visiter le centre avec les membres du groupe
     fait · DRECM/R, Partenaires · 2023
  a3 Tenir une journée portes ouvertes au centre
     à faire · ANLTP/TIM, DRECM/R · 2023
  a4 Proposer des TDR et tenir l'atelier inter-acteurs
     à venir · Tous les acteurs · mars 2024
  a5 Tenir l'atelier hors du chef-lieu
     sans date · Tous les acteurs · Au cours de l'atelier

Prochaine réunion
  avril 2023, DRECM/R Zinder
`);
  });

  it('shows every way of attending, and the next day with its hour', () => {
    const shown = glance(zinder, 2, { language: 'en' });
    expect(shown).toMatch(
      /Represented \(1\) +DR\/Archives \(by DRECM\/R\)\n +Excused \(1\) +ONG CADEL\n +Absent \(1\)/,
    );
    expect(shown).toContain('Quorum           reached (7 structures that count, 5 needed)');
    expect(shown).toContain('Next meeting\n  10 May 2023, 10:30, DRECM/R Zinder\n');
  });

  const attendance = { present: [{ structure: 'A' }], excused: [], absent: [], represented: [], guests: [] };
  const bare: Example = {
    ...listingOf(
      [
        meetingOn('2023-01-01', [], {
          agenda: [],
          held: false,
          until: '2023-01-02',
          attendance,
          next: {},
          rapporteur: { name: '\u001b[2J', structure: 'A' },
        }),
        meetingOn('2023-02-01', [], {
          actions: [{ ...actionNamed('a1', { status: 'blocked' }), id: null }],
          next: { date: 'à fixer', start: '10:30', end: '12:00' },
        }),
      ],
      registryOf(),
      '2023-02-02',
    ),
    config: configOf({ quorum: { count: 2, represented: false } }),
  };

  it('says what did not take place', () => {
    expect(glance(bare, 0)).toBe(`2023-01-01

  Date          du 1er au 2 janvier 2023
  Rapporteur    \uFFFD[2J, A
  Compte rendu  la réunion n’a pas été tenue
  Quorum        non atteint (1 structure qui compte, il en faut 2)
  Présents (1)  A

Points d’action
  aucun
`);
  });

  it('shows an action without id, and a next meeting without day', () => {
    const shown = glance(bare, 1);
    expect(shown).toContain('  — Action a1\n    bloqué, sans date · non renseigné\n');
    expect(shown).toContain('Prochaine réunion\n  à fixer, 10:30–12:00\n');
  });

  it('paints each state by its tone', () => {
    const paint = { bold: same, dim: same, tone: (text: string, tone: string) => `<${tone}>${text}</>` };
    expect(glance(zinder, 2, { paint })).toContain('     <bad>en retard</> · DRECM/R · 15 mai 2023');
    expect(glance(bare, 0, { paint })).toContain('Quorum        <bad>non atteint');
  });

  it.each([80, 40, 24])('fits %d columns', (width) => {
    for (const at of [0, 1, 2]) {
      const lines = glance(zinder, at, { width }).split('\n');
      expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
    }
  });
});
