import { nearest } from '../model/nearest.ts';
import type { Words } from '../model/words.ts';
import { foldText } from '../words/fold-text.ts';
import { meaningsOf } from '../words/vocabulary.ts';
import { wishes } from '../words/wishes.ts';
import { commands } from './commands/index.ts';

/** The command lines that a word typed for a command may ask for, in both languages; else the command of the nearest name. */
export function suggestedCommands(typed: string): readonly Words[] {
  const wish = meaningsOf(wishes).get(foldText(typed.replace(/^-+/, '')));
  const meant = (wish ? MEANT[wish] : []).filter(
    ({ fr }) => Object.hasOwn(commands, fr.split(' ')[0] ?? '') || fr === HELP.fr,
  );
  if (meant.length > 0) return meant;
  return nearest(typed, Object.keys(commands), 1).map(same);
}

const HELP = same('--help');
const AGENDA: Words = { fr: 'render RÉUNION --template agenda', en: 'render MEETING --template agenda' };
const RENDER: Words = { fr: 'render RÉUNION', en: 'render MEETING' };
const SEARCH: Words = { fr: 'actions --all --text MOTS', en: 'actions --all --text WORDS' };
const ADD: Words = { fr: 'add RÉUNION "TEXTE"', en: 'add MEETING "TEXT"' };

/** The commands that serve each wish, the likeliest first; those that this gtm does not have are left out. */
const MEANT: Readonly<Record<keyof typeof wishes, readonly Words[]>> = {
  list: [same('actions'), same('meetings')],
  followUp: [same('actions'), same('matrix')],
  minutes: [RENDER, same('meetings'), same('new')],
  meetings: [same('meetings'), same('new')],
  create: [same('new'), ADD],
  agenda: [AGENDA],
  add: [ADD, { fr: 'structures add "NOM"', en: 'structures add "NAME"' }],
  done: [{ fr: 'done ACTION', en: 'done ACTION' }],
  change: [
    { fr: 'set ACTION', en: 'set ACTION' },
    { fr: 'amend ACTION', en: 'amend ACTION' },
  ],
  drop: [{ fr: 'drop ACTION', en: 'drop ACTION' }],
  undo: [same('undo'), { fr: 'cancel RÉUNION', en: 'cancel MEETING' }, { fr: 'drop ACTION', en: 'drop ACTION' }],
  postpone: [
    { fr: 'move RÉUNION --date JOUR', en: 'move MEETING --date DAY' },
    { fr: 'set ACTION --due DATE', en: 'set ACTION --due DATE' },
  ],
  fill: [{ fr: 'fill RÉUNION', en: 'fill MEETING' }, ADD],
  attendance: [same('attendance')],
  structures: [same('structures')],
  sheets: [same('digest --all')],
  table: [same('matrix')],
  check: [same('check')],
  figures: [same('stats'), same('digest')],
  search: [SEARCH],
  help: [HELP],
  adopt: [{ fr: 'adopt RÉUNION --at SUIVANTE', en: 'adopt MEETING --at LATER' }],
  circulate: [{ fr: 'circulate RÉUNION', en: 'circulate MEETING' }],
};

function same(command: string): Words {
  return { fr: command, en: command };
}
