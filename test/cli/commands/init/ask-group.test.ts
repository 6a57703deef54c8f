import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type Answered, askGroup } from '../../../../src/cli/commands/init/ask-group.ts';
import { usualTexts } from '../../../../src/cli/commands/init/usual-texts.ts';
import { UserError } from '../../../../src/model/errors.ts';
import type { GroupTexts } from '../../../../src/model/group-answers.ts';
import type { Language } from '../../../../src/model/words.ts';

/** What is typed once these words are on the terminal. */
type Typed = readonly [shown: string, keys: string];

const ENTER = '\r';

/** Answers on a terminal of streams, each when its question stands there; what was shown, and the answers or the error. */
async function answer(typed: readonly Typed[], given: GroupTexts = {}) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let [shown, rest] = ['', typed];
  output.on('data', (chunk) => {
    shown += stripVTControlCharacters(String(chunk));
    const [next] = rest;
    if (!next || !shown.includes(next[0])) return;
    rest = rest.slice(1);
    setImmediate(() => (next[1] === END ? input.end() : input.write(next[1])));
  });
  const textsIn = (locale: Language) => ({ ...usualTexts({ folder: 'gtm-zinder', zone: 'UTC', locale }), ...given });
  const answered: Answered | UserError = await askGroup({ locale: 'fr', textsIn }, { input, output }).catch((e) => e);
  return { answered, shown, left: rest, listeners: input.listenerCount('keypress') };
}

const END = 'end of the input';

const FRENCH = ['Langue', 'Nom court', 'Nom complet', 'Fuseau', 'Lieu', 'début', 'fin', 'préside', 'Rythme'] as const;
const enters: readonly Typed[] = FRENCH.map((shown) => [shown, ENTER]);

describe('askGroup', () => {
  it('takes with Enter what is proposed, and nothing where nothing is', async () => {
    const { answered, shown, listeners } = await answer(enters);
    expect(answered).toEqual({
      locale: 'fr',
      texts: { group: 'gtm zinder', timezone: 'UTC', rhythm: 'mensuel' },
    });
    expect(shown).toContain('[gtm zinder]');
    expect(listeners).toBe(0);
  });

  it('takes what is typed, and what the options said otherwise', async () => {
    const typed = new Map([
      ['Nom court', ' GTM Zinder '],
      ['Fuseau', 'Africa/Niamey'],
      ['début', '10h30'],
      ['Rythme', 'aucun'],
    ]);
    const { answered } = await answer(
      enters.map(([question]) => [question, `${typed.get(question) ?? ''}${ENTER}`]),
      { venue: 'DRECM/R' },
    );
    expect(answered).toMatchObject({
      texts: { group: 'GTM Zinder', timezone: 'Africa/Niamey', venue: 'DRECM/R', start: '10:30', rhythm: 'aucun' },
    });
  });

  it('goes on in the language of the group', async () => {
    const rest = ['Short name', 'Full name', 'Time zone', 'venue', 'begins', 'it ends', 'chairs', 'Rhythm'];
    const { answered } = await answer([['Langue', `EN${ENTER}`], ...rest.map((shown): Typed => [shown, ENTER])]);
    expect(answered).toMatchObject({ locale: 'en', texts: { rhythm: 'monthly' } });
  });

  it('asks again after an answer that cannot be, also for one that was proposed', async () => {
    const erase = '\u0015';
    const { answered, left } = await answer(
      [
        ['Langue', `de${ENTER}`],
        ['Répondez', `${erase}fr${ENTER}`],
        ['Nom court', ENTER],
        ['Nom complet', ENTER],
        ['Fuseau', `Niamey${ENTER}`],
        ['pas un fuseau', `${erase}Africa/Niamey${ENTER}`],
        ['Lieu', ENTER],
        ['début', `10:30${ENTER}`],
        ['fin', ENTER],
        ['9:00 vient avant', `12:30${ENTER}`],
        ['préside', ENTER],
        ['Rythme', ENTER],
      ],
      { end: '9:00' },
    );
    expect(left).toEqual([]);
    expect(answered).toMatchObject({ texts: { timezone: 'Africa/Niamey', start: '10:30', end: '12:30' } });
  });

  it.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
    ['Escape', '\u001B'],
    ['the end of the input', END],
  ])('gives up at %s', async (_, keys) => {
    const { answered, listeners } = await answer([enters[0] ?? ['', ''], ['Nom court', keys]]);
    expect(answered).toBeInstanceOf(UserError);
    expect(answered).toMatchObject({ exit: 130 });
    expect(listeners).toBe(0);
  });

  it('shows a proposal without what would turn the text of the terminal around', async () => {
    const { shown } = await answer(enters, { venue: 'b\u202Ec' });
    expect(shown).toContain('[b\uFFFDc]');
  });
});
