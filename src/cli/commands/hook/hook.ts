import { join } from 'node:path';
import { UserError } from '../../../model/errors.ts';
import { safeText } from '../../../model/safe-text.ts';
import type { Words } from '../../../model/words.ts';
import { mergeAttributes } from '../../../record/write/starter-files.ts';
import type { GitPlace } from '../../../workspace/git/ask-git.ts';
import {
  findHook,
  type HookPlace,
  readHook,
  removeHook,
  setConfig,
  writeHook,
} from '../../../workspace/git/hook-file.ts';
import { locateRoot } from '../../../workspace/locate.ts';
import { openConfig } from '../../../workspace/open.ts';
import { readBytes } from '../../../workspace/read-file.ts';
import type { CommandSpec, Outcome } from '../../session/command.ts';
import { checkLine, DRIVER_SETTINGS, hookText, isOurs, keeperLines } from './hook-text.ts';

/** `gtm hook`: has git check what it is about to commit, and merge records by what they say. Never done unasked. */
export const hook: CommandSpec = {
  name: 'hook',
  summary: {
    fr: 'faire vérifier par git ce qu’il va enregistrer, et réunir les comptes rendus par ce qu’ils disent',
    en: 'have git check what it is about to commit, and merge records by what they say',
  },
  arguments: [
    {
      name: '<install|uninstall>',
      words: {
        fr: 'install le met en place, uninstall l’ôte',
        en: 'install puts it in place, uninstall takes it away',
      },
    },
  ],
  options: [],
  examples: ['gtm hook install', 'gtm hook uninstall'],
  run: async (input, session) => {
    const [what = ''] = input.args;
    const { language, context } = session;
    if (what !== 'install' && what !== 'uninstall') throw notAForm(what);
    const root = locateRoot(session.folder);
    const place = { root, env: context.env };
    const found = await findHook(place);
    if (!found) throw new UserError('program/git', NO_REPOSITORY, { exit: 3, hint: NO_REPOSITORY_HINT });
    const said = what === 'install' ? await install(place, found) : await uninstall(place, found);
    const out = said.map((words) => `${safeLines(words[language])}\n`).join('');
    return { exit: 0, out } satisfies Outcome;
  },
};

async function install(place: GitPlace, found: HookPlace): Promise<readonly Words[]> {
  if (!(await setConfig(place, DRIVER_SETTINGS))) throw new UserError('program/git', NOT_SET, { exit: 3 });
  return [hookInstalled(found), MERGES, ...missingAttributes(place.root)];
}

function hookInstalled({ path, prefix, keeper }: HookPlace): Words {
  const there = readHook(path);
  if (there !== null && isOurs(there)) return ALREADY;
  if (keeper) return toAdd(keeper, keeperLines(keeper, prefix));
  if (there !== null) return toAdd('pre-commit', checkLine('gtm', prefix));
  writeHook(path, hookText(prefix));
  return INSTALLED;
}

async function uninstall(place: GitPlace, { path, prefix }: HookPlace): Promise<readonly Words[]> {
  const cleared = Object.keys(DRIVER_SETTINGS).map((name) => [name, null] as const);
  if (!(await setConfig(place, Object.fromEntries(cleared)))) throw new UserError('program/git', NOT_SET, { exit: 3 });
  const there = readHook(path);
  if (there === null) return [NONE];
  if (there !== hookText(prefix)) return [isOurs(there) ? CHANGED : NOT_OURS];
  removeHook(path);
  return [REMOVED];
}

/** The lines that .gitattributes lacks for records to be given to the driver. */
function missingAttributes(root: string): readonly Words[] {
  const bytes = readBytes(join(root, '.gitattributes'), '.gitattributes');
  const lines = bytes instanceof Uint8Array ? Buffer.from(bytes).toString('utf8').split(/\r?\n/) : [];
  const missing = mergeAttributes(openConfig(root).value.meetings).filter((line) => !lines.includes(line));
  if (missing.length === 0) return [];
  const shown = missing.map((line) => `  ${line}`).join('\n');
  return [
    {
      fr: `Il reste à ajouter à .gitattributes, et à enregistrer pour tout le monde :\n${shown}`,
      en: `Still to be added to .gitattributes, and committed for everybody:\n${shown}`,
    },
  ];
}

function toAdd(keeper: string, lines: string): Words {
  const shown = lines.replace(/^/gm, '  ');
  return {
    fr: `Ce dépôt a déjà ses vérifications avant l’enregistrement (${keeper}) : rien n’y a été changé. À y ajouter :\n${shown}`,
    en: `This repository has its checks before a commit already (${keeper}): nothing was changed there. To be added:\n${shown}`,
  };
}

function safeLines(text: string): string {
  return text.split('\n').map(safeText).join('\n');
}

function notAForm(what: string): UserError {
  return new UserError(
    'request/words',
    { fr: `gtm hook n’a pas de forme « ${what} ».`, en: `gtm hook has no form "${what}".` },
    { hint: { fr: 'gtm hook install, ou gtm hook uninstall', en: 'gtm hook install, or gtm hook uninstall' } },
  );
}

const INSTALLED: Words = {
  fr: 'Avant chaque enregistrement, git fera vérifier ce qui change.',
  en: 'Before each commit, git will have what changes checked.',
};
const ALREADY: Words = {
  fr: 'La vérification avant l’enregistrement est déjà en place.',
  en: 'The check before a commit is in place already.',
};
const MERGES: Words = {
  fr: 'Deux versions d’un compte rendu sont réunies par ce qu’elles disent.',
  en: 'Two versions of a record are merged by what they say.',
};
const REMOVED: Words = {
  fr: 'git ne vérifie plus rien avant l’enregistrement, et réunit de nouveau ligne par ligne.',
  en: 'git checks nothing before a commit any more, and merges by lines again.',
};
const NONE: Words = {
  fr: 'Rien n’était vérifié avant l’enregistrement ; git réunit ligne par ligne.',
  en: 'There is no check before a commit; git merges by lines again.',
};
const NOT_OURS: Words = {
  fr: 'La vérification avant l’enregistrement n’est pas de gtm : elle reste. git réunit de nouveau ligne par ligne.',
  en: 'The check before a commit is not of gtm: it stays. git merges by lines again.',
};
const CHANGED: Words = {
  fr: 'Quelqu’un a changé la vérification de gtm (hooks/pre-commit) : elle reste, ôtez-la à la main. git réunit de nouveau ligne par ligne.',
  en: 'Somebody changed the check of gtm (hooks/pre-commit): it stays, take it away by hand. git merges by lines again.',
};
const NO_REPOSITORY: Words = {
  fr: 'Il n’y a pas ici de dépôt git.',
  en: 'There is no git repository here.',
};
const NO_REPOSITORY_HINT: Words = { fr: 'Pour en faire un : git init', en: 'To make one: git init' };
const NOT_SET: Words = {
  fr: 'git refuse de changer les réglages de ce dépôt.',
  en: 'git refuses to change the settings of this repository.',
};
