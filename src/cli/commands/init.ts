import { basename, dirname, relative, resolve } from 'node:path';
import { civilDateAt } from '../../model/civil-date.ts';
import { UserError } from '../../model/errors.ts';
import type { GroupAnswers } from '../../model/group-answers.ts';
import { safeText } from '../../model/safe-text.ts';
import type { Language } from '../../model/words.ts';
import { STARTER_GITATTRIBUTES, STARTER_GITIGNORE, starterPage, starterRegistry } from '../../record/starter-files.ts';
import { writeConfig } from '../../record/write-config.ts';
import { type CreatedWorkspace, createWorkspace, refuseTaken } from '../../workspace/create-workspace.ts';
import { CONFIG_FILE, findRoot, REGISTRY_FILE } from '../../workspace/locate.ts';
import type { CommandSpec, Input, OptionSpec, Outcome } from '../command.ts';
import { type GroupText, wrongAnswer } from '../group-text.ts';
import { nextSteps } from '../init-words.ts';
import type { Session } from '../session.ts';
import { withoutUndefined } from '../without-undefined.ts';

const options: readonly OptionSpec[] = [
  { flags: '--yes', words: { fr: 'sans rien demander', en: 'without asking anything' } },
  { flags: '--group <name>', words: { fr: 'nom court du groupe', en: 'short name of the group' } },
  { flags: '--name <name>', words: { fr: 'son nom complet', en: 'its full name' } },
  {
    flags: '--locale <language>',
    words: { fr: 'langue du groupe', en: 'language of the group' },
    choices: ['fr', 'en'],
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
    words: { fr: 'fréquence des réunions (par défaut : monthly)', en: 'how often it meets (default: monthly)' },
  },
];

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
  examples: ['gtm init', 'gtm init gtm-zinder', 'gtm init gtm-zinder --yes --group "GTM Zinder" --start 10:30'],
  run: async (input, session) => {
    const folder = resolve(session.folder, input.args[0] ?? '.');
    refuseTaken(folder);
    const given = givenAnswers(input, folder, session);
    const dialogue = input.has('yes') ? null : session.context.dialogue();
    const answers = dialogue ? await (await import('../ask-group.ts')).askGroup(given, dialogue) : given;
    const made = await session.context.uninterrupted(async () => createWorkspace(folder, filesFor(answers)));
    return outcomeOf(made, answers, session);
  },
};

const TEXTS: readonly GroupText[] = ['group', 'name', 'timezone', 'venue', 'start', 'end', 'chair', 'rhythm'];

/** What the options say, and the usual values for the rest. Refused (exit 2): a value that the settings could not have. */
function givenAnswers(input: Input, folder: string, { context, language }: Session): GroupAnswers {
  for (const key of TEXTS) refuseWrong(key, input.text(key));
  const { group, ...rest } = withoutUndefined({
    group: input.text('group'),
    name: input.text('name'),
    timezone: input.text('timezone'),
    venue: input.text('venue'),
    start: input.text('start'),
    end: input.text('end'),
    chair: input.text('chair'),
    rhythm: input.text('rhythm'),
  });
  const locale: Language = input.text('locale') === 'fr' ? 'fr' : input.text('locale') === 'en' ? 'en' : language;
  return { timezone: context.zone, rhythm: 'monthly', ...rest, group: group ?? nameOf(folder, locale), locale };
}

/** The name of the folder, as people would write it: the group usually has the same. */
function nameOf(folder: string, locale: Language): string {
  const name = safeText(basename(folder)).replace(/[-_]+/g, ' ').trim();
  return name === '' ? { fr: 'Notre groupe', en: 'Our group' }[locale] : name;
}

function refuseWrong(key: GroupText, typed: string | undefined): void {
  const wrong = typed === undefined ? undefined : wrongAnswer(key, typed);
  if (!wrong) return;
  throw new UserError({ fr: `--${key} : « ${typed} », ${wrong.fr}.`, en: `--${key}: "${typed}", ${wrong.en}.` });
}

function filesFor(answers: GroupAnswers) {
  const page = starterPage(answers.locale);
  return [
    { file: REGISTRY_FILE, text: starterRegistry(answers.locale) },
    { file: `meetings/${page.name}`, text: page.text },
    { file: '.gitignore', text: STARTER_GITIGNORE },
    { file: '.gitattributes', text: STARTER_GITATTRIBUTES },
    { file: CONFIG_FILE, text: writeConfig(answers) },
  ];
}

/** What was created for stdout; what was there before and what to do next for stderr. */
function outcomeOf(made: CreatedWorkspace, { locale, timezone }: GroupAnswers, session: Session): Outcome {
  const { context, folder, quiet } = session;
  const near = relative(context.cwd, made.root);
  const shown = (file: string) => safeText(near === '' ? file : `${near.startsWith('..') ? made.root : near}/${file}`);
  const out = made.created.map((file) => `${shown(file)}\n`).join('');
  const about = {
    ...made,
    folder: relative(folder, made.root),
    inside: findRoot(dirname(made.root)),
    today: session.today ?? civilDateAt(context.now, timezone),
  };
  return { exit: 0, out, err: quiet ? '' : nextSteps(about, locale) };
}
