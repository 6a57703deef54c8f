import { describe, expect, it } from 'vitest';
import { readAttendee } from '../../../src/model/attendance/read-attendee.ts';
import type { Attendee } from '../../../src/model/meeting/meeting.ts';
import { indexRegistry } from '../../../src/model/owners/registry-index.ts';
import { personOf, registryOf, structureOf } from '../../support/registry-builder.ts';

const index = indexRegistry(
  registryOf({
    structures: [
      structureOf('DRECM/R', { aliases: ['Direction régionale'] }),
      ...['DR/INS', 'DR/AH/GC', 'DR/Archives', 'TGI/Justice', 'ONG Karkara', 'ONG Garkua'].map((id) => structureOf(id)),
      structureOf('DEHA', { name: 'Eau, hygiène et assainissement' }),
    ],
    people: [personOf('p', { name: 'Anne Exemple', structure: 'DR/INS' })],
  }),
);

/** `structure ← by : name × count [note] > arrived`, one for each entry. */
function shown(words: string): readonly string[] {
  return readAttendee({ structure: words }, index).map(
    ({ structure, name, count, by, note, arrived }) =>
      `${structure}${by ? ` ← ${by}` : ''}${name ? ` : ${name}` : ''}${count ? ` × ${count}` : ''}` +
      `${note ? ` [${note}]` : ''}${arrived ? ` > ${arrived}` : ''}`,
  );
}

describe('an entry of the attendance typed as people write it', () => {
  it.each([
    ['DR/INS (M. Ali + 2)', ['DR/INS : M. Ali × 3']],
    ['DR/INS (M. Ali et 2 autres)', ['DR/INS : M. Ali × 3']],
    ['ONG Karkara (2)', ['ONG Karkara × 2']],
    ['ONG Karkara (02 personnes)', ['ONG Karkara × 2']],
    ['ONG Karkara x2', ['ONG Karkara × 2']],
    ['ONG Karkara : 3', ['ONG Karkara × 3']],
    ['DR/AH/GC, 2 personnes', ['DR/AH/GC × 2']],
    ['DR/AH/GC - deux agents', ['DR/AH/GC × 2']],
    ['2 représentants de la DR/INS', ['DR/INS × 2']],
    ['ONG Garkua : M. Issoufou', ['ONG Garkua : M. Issoufou']],
    ['M. Issoufou (ONG Garkua)', ['ONG Garkua : M. Issoufou']],
    ['M. Issoufou, ONG Garkua', ['ONG Garkua : M. Issoufou']],
    ['M. Issoufou et Mme Halima (ONG Garkua)', ['ONG Garkua : M. Issoufou et Mme Halima']],
    ['ONG Garkua : M. Issoufou et Mme Halima (2)', ['ONG Garkua : M. Issoufou et Mme Halima × 2']],
    ['DR/INS (M. Issoufou, Mme Halima)', ['DR/INS : M. Issoufou, Mme Halima']],
    ['DR/Archives - Mme Halima', ['DR/Archives : Mme Halima']],
    ['DR/INS : Paul Modèle', ['DR/INS : Paul Modèle']],
    ['Mme Halima de la DR/INS', ['DR/INS : Mme Halima']],
    ['DR/INS, point focal', ['DR/INS [point focal]']],
    ['DR/INS et TGI/Justice', ['DR/INS', 'TGI/Justice']],
    ['DR/INS - TGI/Justice', ['DR/INS', 'TGI/Justice']],
    ['DR/INS/TGI/Justice', ['DR/INS', 'TGI/Justice']],
    ['DR/INS, TGI/Justice et ONG Karkara (2)', ['DR/INS', 'TGI/Justice', 'ONG Karkara × 2']],
    ['DR/INS : M. Issoufou et TGI/Justice : Mme Halima', ['DR/INS : M. Issoufou', 'TGI/Justice : Mme Halima']],
    ['DR/INS, M. Issoufou, Mme Halima et TGI/Justice', ['DR/INS : M. Issoufou, Mme Halima', 'TGI/Justice']],
    ['DR/INS, suppléante et TGI/Justice', ['DR/INS [suppléante]', 'TGI/Justice']],
    ['M. Issoufou et DR/INS', ['M. Issoufou', 'DR/INS']],
    ['ONG Nouvelle et DR/INS', ['ONG Nouvelle', 'DR/INS']],
    ['DR/INS et M. Issoufou', ['DR/INS', 'M. Issoufou']],
    ['M. Ali et Mme Sani', ['M. Ali', 'Mme Sani']],
    ['M. Ali, Mme Sani et M. Oumarou', ['M. Ali', 'Mme Sani', 'M. Oumarou']],
    ['Anne Exemple et M. Ali', ['Anne Exemple', 'M. Ali']],
    ['Ali Modèle et Sani Essai', ['Ali Modèle', 'Sani Essai']],
    ['M. Ali, maire et Mme Sani, adjointe', ['M. Ali [maire]', 'Mme Sani [adjointe]']],
    ['M. Ali (maire)', ['M. Ali [maire]']],
    ['maire : M. Ali', ['M. Ali [maire]']],
    ['Président du Conseil régional (M. Ali)', ['Président du Conseil régional : M. Ali']],
    ['MM. Ali et Sani', ['MM. Ali et Sani × 2']],
    ['M. et Mme Ali', ['M. et Mme Ali × 2']],
    ['M. Ali et 2 agents', ['M. Ali', 'agents × 2']],
    ['M. Ali + 2', ['M. Ali × 3']],
    ['3 agents de la mairie', ['mairie × 3']],
    ['les trois agents de la DR/INS', ['DR/INS × 3']],
    ['4 journalistes', ['journalistes × 4']],
    ['trois conseillers municipaux', ['conseillers municipaux × 3']],
    ['DR/INS représentée par TGI/Justice', ['DR/INS ← TGI/Justice']],
    ['DR/INS (représentée par M. Ali)', ['DR/INS ← M. Ali']],
    ['DR/INS pour le compte du TGI/Justice', ['TGI/Justice ← DR/INS']],
    ['M. Ali, au nom de la DR/INS', ['DR/INS ← M. Ali']],
    ['DR/INS (TGI/Justice)', ['DR/INS ← TGI/Justice']],
    ['DR/INS par TGI/Justice', ['DR/INS ← TGI/Justice']],
    ['TGI/Justice pour la DR/INS', ['DR/INS ← TGI/Justice']],
    ['M. Ali pour DR/INS', ['DR/INS ← M. Ali']],
    ['Préfet représenté par le SG', ['Préfet ← le SG']],
  ])('%s', (words, entries) => {
    expect(shown(words)).toEqual(entries);
  });

  it.each([
    ['DR/INS et ONG Nouvelle', ['DR/INS', 'ONG Nouvelle']],
    ['ONG Nouvelle (3)', ['ONG Nouvelle × 3']],
    ['ONG Nouvelle : M. Issoufou', ['ONG Nouvelle : M. Issoufou']],
    ['M. Issoufou (ONG Nouvelle)', ['ONG Nouvelle : M. Issoufou']],
    ['Paul Modèle - ONGN', ['ONGN : Paul Modèle']],
  ])('a structure that is not registered is told apart where the words say it: %s', (words, entries) => {
    expect(shown(words)).toEqual(entries);
  });

  it.each([
    ['DR/INS (EXCUSÉ)', ['DR/INS [EXCUSÉ]']],
    ['DR/INS (n’a pas pu venir)', ['DR/INS [n’a pas pu venir]']],
    ['DR/INS : M. Issoufou, excusé', ['DR/INS : M. Issoufou [excusé]']],
    ['DR/INS absent', ['DR/INS [absent]']],
    ['MM. Ali et Sani (excusés)', ['MM. Ali et Sani × 2 [excusés]']],
    ['M. Ali et Mme Sani excusés', ['M. Ali [excusés]', 'Mme Sani [excusés]']],
    ['M. Ali, Mme Sani excusée', ['M. Ali', 'Mme Sani [excusée]']],
    ['DR/INS excusé et TGI/Justice', ['DR/INS [excusé]', 'TGI/Justice']],
    ['DR/INS et TGI/Justice excusés', ['DR/INS [excusés]', 'TGI/Justice [excusés]']],
    ['Excusés : DR/INS, TGI/Justice', ['DR/INS [Excusés]', 'TGI/Justice [Excusés]']],
    ['DR/INS (représentée par la TGI/Justice)', ['DR/INS ← TGI/Justice']],
    ['DR/INS (mandat donné à la DRECM/R)', ['DR/INS ← DRECM/R']],
    ['DR/INS : représentée par DRECM/R', ['DR/INS ← DRECM/R']],
    ['DR/INS, représenté par M. Issoufou (DRECM/R)', ['DR/INS ← M. Issoufou (DRECM/R)']],
    ['DR/INS représentée par M. Issoufou', ['DR/INS ← M. Issoufou']],
    ['DR/INS (rep. DRECM/R)', ['DR/INS ← DRECM/R']],
    ['DR/INS par DRECM/R', ['DR/INS ← DRECM/R']],
    ['DR/INS : DRECM/R', ['DR/INS ← DRECM/R']],
    ['ONG Nouvelle (représentée par DRECM/R)', ['ONG Nouvelle ← DRECM/R']],
    ['DR/INS (représentée)', ['DR/INS [représentée]']],
    ['DR/INS (représentant du préfet)', ['DR/INS [représentant du préfet]']],
  ])('how they attended is told apart from who came: %s', (words, entries) => {
    expect(shown(words)).toEqual(entries);
  });

  it.each([
    ['ONG Karkara,', ['ONG Karkara']],
    ['« ONG Karkara »', ['ONG Karkara']],
    ['“ONG Karkara”', ['ONG Karkara']],
    ['[ONG Karkara]', ['ONG Karkara']],
    ['2) ONG Karkara', ['ONG Karkara']],
    ['DR/INS (3 dont 1 femme)', ['DR/INS × 3 [3 dont 1 femme]']],
    ['DR/INS (2 hommes, 1 femme)', ['DR/INS × 3 [2 hommes, 1 femme]']],
    ['DR/INS (équipe de 4)', ['DR/INS × 4']],
    ['DR/INS, 3 personnes, M. Issoufou', ['DR/INS : M. Issoufou × 3']],
    ['DR/INS (arrivée 11h15)', ['DR/INS > 11:15']],
    ['Mme Halima représentant la DR/INS', ['DR/INS : Mme Halima']],
    ['Alhaji Issa de l’ONG Garkua', ['ONG Garkua : Alhaji Issa']],
    ['DR/INS Mme Halima', ['DR/INS : Mme Halima']],
    ['M. Issoufou, Mme Halima', ['M. Issoufou', 'Mme Halima']],
    ['Mme Halima (Croix), M. Issoufou (ONU)', ['Croix : Mme Halima', 'ONU : M. Issoufou']],
    ['ONG Une (3), M. Issoufou (ONG Garkua), PAM', ['ONG Une × 3', 'ONG Garkua : M. Issoufou', 'PAM']],
  ])('what people type around names is no part of them: %s', (words, entries) => {
    expect(shown(words)).toEqual(entries);
  });

  it.each(['Eau, hygiène et assainissement', 'Zone 2', 'DRECM/R 2023', 'ONG Garkoua', 'Préfet', 'M. le Préfet', '(2)'])(
    'whole names come first, and what says nothing more stays whole: %s',
    (words) => {
      expect(shown(words)).toEqual([words]);
    },
  );

  it.each<[Attendee, readonly Attendee[]]>([
    [{ name: 'M. Issoufou' }, [{ name: 'M. Issoufou' }]],
    [{ structure: 'DR/INS (2)', name: 'M. Issoufou' }, [{ structure: 'DR/INS (2)', name: 'M. Issoufou' }]],
    [{ structure: 'DR/INS (2)', by: 'OIM' }, [{ structure: 'DR/INS', count: 2, by: 'OIM' }]],
    [{ structure: 'DR/INS (2)', count: 4 }, [{ structure: 'DR/INS', count: 4 }]],
    [{ structure: 'DR/INS et TGI/Justice', by: 'OIM' }, [{ structure: 'DR/INS et TGI/Justice', by: 'OIM' }]],
    [{ structure: 'x'.repeat(201) }, [{ structure: 'x'.repeat(201) }]],
  ])('what is given beside the words stays: %j', (attendee, entries) => {
    expect(readAttendee(attendee, index)).toEqual(entries);
  });
});
