import { describe, expect, it } from 'vitest';
import { isNoRhythm, usualTexts } from '../../../../src/cli/commands/init/usual-texts.ts';
import { wrongAnswer } from '../../../../src/cli/commands/init/wrong-answer.ts';

describe('wrongAnswer', () => {
  it.each([
    ['group', "Comité : l'eau"],
    ['name', ''],
    ['venue', 'no'],
    ['start', '9h'],
    ['end', ' 12:30 '],
    ['timezone', 'Africa/Niamey'],
    ['rhythm', 'toutes les 6 semaines'],
    ['rhythm', 'Aucun'],
  ] as const)('takes %s "%s"', (key, text) => {
    expect(wrongAnswer(key, text, { start: '10:30' })).toBeUndefined();
  });

  it.each([
    ['group', ' '],
    ['name', 'a\nb'],
    ['start', '25:00'],
    ['end', '9h30'],
    ['end', 'midi'],
    ['timezone', 'Niamey'],
    ['timezone', ''],
    ['rhythm', 'parfois'],
  ] as const)('refuses %s "%s"', (key, text) => {
    expect(wrongAnswer(key, text, { start: '10:30' })).toMatchObject({
      fr: expect.any(String),
      en: expect.any(String),
    });
  });
});

describe('usualTexts', () => {
  it('proposes nothing that would be refused, whatever the folder and the machine are called', () => {
    for (const folder of ['gtm-zinder', '', '..', 'a\u001Bb', '---'])
      for (const zone of ['UTC', '', 'Etc/Unknown', 'Africa/Niamey'])
        for (const locale of ['fr', 'en'] as const)
          for (const [key, text] of Object.entries(usualTexts({ folder, zone, locale })))
            expect(wrongAnswer(key as 'group', text ?? '', {}), `${key} ${text}`).toBeUndefined();
  });

  it('says a rhythm that is none in both languages', () => {
    expect(['none', ' AUCUN ', 'monthly'].map(isNoRhythm)).toEqual([true, true, false]);
  });
});
