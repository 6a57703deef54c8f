import { basename, relative, resolve } from 'node:path';
import { UserError } from '../../../model/errors.ts';
import type { GroupAnswers, GroupText, GroupTexts } from '../../../model/group-answers.ts';
import { safeText } from '../../../model/safe-text.ts';
import { withoutUndefined } from '../../../model/without-undefined.ts';
import type { Language } from '../../../model/words.ts';
import { type CiKind, starterCi } from '../../../record/write/starter-ci.ts';
import {
  starterGitattributes,
  starterGitignore,
  starterPage,
  starterRegistry,
} from '../../../record/write/starter-files.ts';
import { writeConfig } from '../../../record/write/write-config.ts';
import { createFile } from '../../../workspace/create-file.ts';
import {
  type CreatedWorkspace,
  createWorkspace,
  ignoresDerived,
  type StarterFile,
} from '../../../workspace/create-workspace.ts';
import { CONFIG_FILE, findRoot, REGISTRY_FILE } from '../../../workspace/locate.ts';
import { openConfig } from '../../../workspace/open.ts';
import { placeFor } from '../../../workspace/place-for.ts';
import { realPlace } from '../../../workspace/real-places.ts';
import { yesOption } from '../../options/yes-option.ts';
import type { CommandSpec, Input, OptionSpec, Outcome } from '../../session/command.ts';
import { languageNamed } from '../../session/language.ts';
import type { Session } from '../../session/session.ts';
import type { Answered, Proposal } from './ask-group.ts';
import { nextSteps } from './init-words.ts';
import { isNoRhythm, usualTexts } from './usual-texts.ts';
import { wrongAnswer } from './wrong-answer.ts';

const options: readonly OptionSpec[] = [
  yesOption,
  { flags: '--group <name>', words: { fr: 'nom court du groupe', en: 'short name of the group' } },
  { flags: '--name <name>', words: { fr: 'son nom complet', en: 'its full name' } },
  {
    flags: '--locale <language>',
    words: { fr: 'langue du groupe', en: 'language of the group' },
    choices: ['fr', 'en'],
    reading: languageNamed,
  },
  {
    flags: '--timezone <zone>',
    words: {
      fr: 'son fuseau horaire (par défaut : celui de la machine)',
      en: 'its time zone (default: the machine’s)',
    },
  },
  { flags: '--venue <place>', words: { fr: 'lieu habituel', en: 'usual venue' } },
  { flags: '--start <hour>', words: { fr: 'heure habituelle de début', en: 'usual hour it begins' } },
  { flags: '--end <hour>', words: { fr: 'heure habituelle de fin', en: 'usual hour it ends' } },
  { flags: '--chair <name>', words: { fr: 'qui préside d’habitude', en: 'who usually chairs' } },
  {
    flags: '--rhythm <rhythm>',
    words: {
      fr: 'rythme des réunions, ou aucun (par défaut : mensuel)',
      en: 'how often it meets, or none (default: monthly)',
    },
  },
  {
    flags: '--ci <service>',
    words: {
      fr: 'ajouter de quoi vérifier les comptes rendus à chaque envoi : github ou gitlab',
      en: 'add what checks the records at each push: github or gitlab',
    },
    choices: ['github', 'gitlab'],
  },
];

const CI_KINDS: readonly CiKind[] = ['github', 'gitlab'];

/** `gtm init`: a workspace that works at once. Asks on a terminal, unless --yes is given. */
export const init: CommandSpec = {
  name: 'init',
  summary: {
    fr: 'créer l’espace de travail d’un groupe : réglages, registre, dossier des comptes rendus',
    en: 'create the workspace of a group: settings, registry, folder of the minutes',
  },
  arguments: [
    { name: '[folder]', words: { fr: 'son dossier (par défaut : celui-ci)', en: 'its folder (default: this one)' } },
  ],
  options,
  examples: [
    'gtm init',
    'gtm init gtm-zinder',
    'gtm init gtm-zinder --yes --group "GTM Zinder" --start 10:30',
    'gtm init --ci github',
  ],
  asks: true,
  run: async (input, session) => {
    const { context } = session;
    const folder = resolve(session.folder, input.args[0] ?? '.');
    const ci = CI_KINDS.find((kind) => kind === input.text('ci'));
    if (ci && findRoot(folder) === realPlace(folder)) return addCi(ci, folder, session);
    placeFor(folder);
    const proposal = proposalFrom(input, folder, session);
    const dialogue = input.has('yes') ? null : context.dialogue(session.colour);
    const answered = dialogue
      ? await (await import('./ask-group.ts')).askGroup(proposal, dialogue)
      : proposedAnswers(proposal);
    const answers = answersOf(answered);
    const made = await context.uninterrupted(async () => createWorkspace(folder, filesFor(answers, ci)));
    return outcomeOf(made, answers, session);
  },
};

/** Adds to a workspace that is there what checks it at each push. Refused (exit 2): where there is such a file already. */
async function addCi(ci: CiKind, folder: string, { context, language, quiet }: Session): Promise<Outcome> {
  const { file, text } = starterCi(ci, openConfig(folder).value.locale ?? language);
  await context.uninterrupted(async () => createFile(folder, file, text));
  const said = {
    fr: 'Enregistrez ce fichier dans git : la vérification se fera à chaque envoi.',
    en: 'Commit this file in git: the check will run at each push.',
  };
  return { exit: 0, out: `${safeText(file)}\n`, err: quiet ? '' : `${said[language]}\n` };
}

const TEXTS: readonly GroupText[] = ['group', 'name', 'timezone', 'venue', 'start', 'end', 'chair', 'rhythm'];

/** What the options say, and the usual values for the rest. Refused (exit 2): a value that the settings could not have. */
function proposalFrom(input: Input, folder: string, { context, language }: Session): Proposal {
  const given: GroupTexts = withoutUndefined(Object.fromEntries(TEXTS.map((key) => [key, input.text(key)?.trim()])));
  for (const key of TEXTS) refuseWrong(key, given);
  const locale: Language = LOCALES.find((each) => each === input.text('locale')) ?? language;
  const textsIn = (asked: Language) => ({
    ...usualTexts({ folder: basename(folder), zone: context.zone, locale: asked }),
    ...given,
  });
  return { locale, textsIn };
}

const LOCALES: readonly Language[] = ['fr', 'en'];

function refuseWrong(key: GroupText, given: GroupTexts): void {
  const typed = given[key];
  const wrong = typed === undefined ? undefined : wrongAnswer(key, typed, given);
  if (wrong) throw new UserError('request/words', { fr: `--${key} : ${wrong.fr}`, en: `--${key}: ${wrong.en}` });
}

/** The proposal as if Enter had answered every question. */
function proposedAnswers({ locale, textsIn }: Proposal): Answered {
  return { locale, texts: textsIn(locale) };
}

function answersOf({ locale, texts }: Answered): GroupAnswers {
  const { group = '', timezone = 'UTC', rhythm = '', ...others } = texts;
  return { ...others, group, timezone, locale, ...(isNoRhythm(rhythm) ? {} : { rhythm }) };
}

function filesFor(answers: GroupAnswers, ci: CiKind | undefined): readonly StarterFile[] {
  const { locale, chair } = answers;
  const page = starterPage(locale);
  return [
    { file: CONFIG_FILE, text: writeConfig(answers) },
    { file: REGISTRY_FILE, text: starterRegistry(locale, chair) },
    { file: `meetings/${page.name}`, text: page.text },
    { file: '.gitignore', text: starterGitignore(locale) },
    { file: '.gitattributes', text: starterGitattributes(locale) },
    ...(ci ? [starterCi(ci, locale)] : []),
  ];
}

/** What was created for stdout; what was there before and what to do next for stderr. */
function outcomeOf(made: CreatedWorkspace, { locale, timezone }: GroupAnswers, session: Session): Outcome {
  const { context, quiet } = session;
  const near = relative(context.cwd, made.root);
  const shown = (file: string) => safeText(near === '' ? file : `${near.startsWith('..') ? made.root : near}/${file}`);
  const out = made.created.map((file) => `${shown(file)}\n`).join('');
  const about = {
    ...made,
    folder: near,
    unignored: made.kept.includes('.gitignore') && !ignoresDerived(made.root),
    today: session.today ?? context.dayIn(timezone),
  };
  return { exit: 0, out, err: quiet ? '' : nextSteps(about, locale) };
}
