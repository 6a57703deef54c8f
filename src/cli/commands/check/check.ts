import { relative, resolve, sep } from 'node:path';
import { checkWorkspace } from '../../../check/check-workspace.ts';
import { rules } from '../../../check/rules/index.ts';
import { checkFormats } from '../../../format/findings/index.ts';
import { countOf, type Noun } from '../../../i18n/labels.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { UserError } from '../../../model/errors.ts';
import { nearest } from '../../../model/nearest.ts';
import { showDiff, writeFiles } from '../../change/write-files.ts';
import type { CommandSpec, Input, Outcome } from '../../session/command.ts';
import type { Opened } from '../../session/opened.ts';
import type { Session } from '../../session/session.ts';
import { type Checked, checkedBefore, checkedFiles } from './checked.ts';
import { planFixes } from './fix-workspace.ts';
import { namedTwice } from './named-twice.ts';
import { whyLeft } from './why-left.ts';

/** `gtm check`: what is wrong with the records, and its mending. */
export const check: CommandSpec = {
  name: 'check',
  summary: {
    fr: 'dire tout ce qui ne va pas dans les comptes rendus, et réparer ce qui est mécanique',
    en: 'say everything that is wrong with the records, and mend what is mechanical',
  },
  arguments: [
    {
      name: '[paths...]',
      words: {
        fr: 'seulement ces fichiers ou dossiers (tout l’espace de travail par défaut)',
        en: 'only these files or folders (the whole workspace by default)',
      },
    },
  ],
  options: [
    {
      flags: '--fix',
      words: {
        fr: 'réparer ce qui est mécanique, sans toucher au reste',
        en: 'mend what is mechanical, and nothing else',
      },
    },
    {
      flags: '--dry-run',
      words: {
        fr: 'avec --fix : montrer les changements sans les faire',
        en: 'with --fix: show the changes without making them',
      },
    },
    {
      flags: '--staged',
      words: {
        fr: 'ce qui va être enregistré par git (git add), non ce qui est dans le dossier',
        en: 'what git is about to commit (git add), not what lies in the folder',
      },
    },
    { flags: '--strict', words: { fr: 'échouer aussi pour un avertissement', en: 'fail for a warning too' } },
    {
      flags: '--rule <code>',
      words: {
        fr: 'ajouter une règle facultative (typography/french…)',
        en: 'add an optional rule (typography/french…)',
      },
      many: true,
    },
    {
      flags: '--format <format>',
      words: { fr: 'forme du résultat', en: 'form of the result' },
      choices: checkFormats.map(({ name }) => name),
    },
    { flags: '--json', words: { fr: 'comme --format json', en: 'same as --format json' } },
  ],
  examples: [
    'gtm check',
    'gtm check meetings/2023-03-01.md --fix',
    'gtm check --staged',
    'gtm check --rule typography/french',
  ],
  run: async (input, session) => {
    if (input.has('dryRun') && !input.has('fix')) throw dryRunAlone();
    const also = input.texts('rule').map(requireRule);
    if (input.has('staged')) {
      if (input.has('fix')) throw stagedFix();
      const checked = await (await import('./check-staged.ts')).checkStaged(session, also);
      return outcome(checked, { input, session, isAsked: asked(input.args, session, checked) });
    }
    if (!input.has('fix')) {
      const checked = checkedBefore(session, also);
      return outcome(checked, { input, session, isAsked: asked(input.args, session, checked) });
    }
    const opened = session.open();
    const isAsked = asked(input.args, session, checkedFiles(opened, []));
    const found = problems(opened, also).filter(({ file }) => isAsked(file));
    const { changes, fixed } = planFixes(opened, { diagnostics: found, also });
    if (input.has('dryRun')) return { exit: 0, out: await showDiff(changes, session) };
    if (changes.length > 0) await writeFiles(session, opened.root, changes);
    const after = session.open();
    const left = outcome(checkedFiles(after, problems(after, also)), { input, session, isAsked });
    const reasons = [
      ...whyLeft(problems(after, also).filter(({ file }) => isAsked(file))),
      ...namedTwice(found, opened),
    ];
    const said = [fixedLine(fixed, changes.length, session), ...reasons.map((each) => `${each[session.language]}\n`)];
    return { ...left, err: session.quiet ? '' : said.join('') };
  },
};

function dryRunAlone(): UserError {
  return new UserError(
    'request/words',
    { fr: '--dry-run ne va qu’avec --fix.', en: '--dry-run goes with --fix only.' },
    { hint: { fr: 'Écrivez : gtm check --fix --dry-run', en: 'Write: gtm check --fix --dry-run' } },
  );
}

function stagedFix(): UserError {
  return new UserError(
    'request/words',
    { fr: '--staged et --fix se contredisent.', en: '--staged and --fix contradict each other.' },
    {
      hint: {
        fr: 'Réparez dans le dossier, puis ajoutez : gtm check --fix, puis git add',
        en: 'Mend in the folder, then add: gtm check --fix, then git add',
      },
    },
  );
}

type IsAsked = (file: string) => boolean;

function problems(opened: Opened, also: readonly string[]): readonly Diagnostic[] {
  return checkWorkspace({ ...opened, also });
}

/** Which files the paths on the command line mean. Refused (exit 2): a path that names no file of the workspace. */
function asked(paths: readonly string[], { folder }: Session, { root, files }: Checked): IsAsked {
  if (paths.length === 0) return () => true;
  const wanted = new Set<string>();
  for (const path of paths) {
    const inside = relative(root, resolve(folder, path)).split(sep).join('/');
    const named = files.filter((file) => inside === '' || file === inside || file.startsWith(`${inside}/`));
    if (named.length === 0) throw unknownPath(path, files);
    for (const file of named) wanted.add(file);
  }
  return (file) => wanted.has(file);
}

function unknownPath(path: string, files: readonly string[]): UserError {
  const near = nearest(path, files, 3).join(', ');
  return new UserError(
    'request/unknown',
    {
      fr: `« ${path} » n’est pas un fichier de cet espace de travail.`,
      en: `"${path}" is not a file of this workspace.`,
    },
    near ? { hint: { fr: `Les plus proches : ${near}`, en: `The nearest: ${near}` } } : {},
  );
}

function requireRule(code: string): string {
  const codes = rules.map((rule) => rule.code);
  if (codes.includes(code)) return code;
  const near = nearest(code, codes, 3).join(', ') || codes.filter((each) => /typography/.test(each)).join(', ');
  throw new UserError(
    'request/unknown',
    { fr: `Aucune règle « ${code} ».`, en: `No rule "${code}".` },
    { hint: { fr: `Les plus proches : ${near}`, en: `The nearest: ${near}` } },
  );
}

type Delivery = {
  readonly input: Input;
  readonly session: Session;
  readonly isAsked: IsAsked;
};

function outcome(checked: Checked, { input, session, isAsked }: Delivery): Outcome {
  const name = input.has('json') ? 'json' : (input.text('format') ?? 'pretty');
  const format = checkFormats.find((each) => each.name === name);
  if (!format) throw new Error(`no format ${name}`);
  const diagnostics = checked.diagnostics.filter(({ file }) => isAsked(file));
  const report = {
    diagnostics,
    checked: checked.files.filter(isAsked).length,
    generated: checked.today,
    unread: checked.unread.filter(({ file }) => isAsked(file)),
    rules,
  };
  const failing = diagnostics.some(
    ({ severity }) => severity === 'error' || (severity === 'warning' && input.has('strict')),
  );
  return { exit: failing ? 1 : 0, out: format.format(report, session) };
}

const PROBLEMS: Noun = {
  one: { fr: 'problème réparé', en: 'problem mended' },
  other: { fr: 'problèmes réparés', en: 'problems mended' },
};
const FILES: Noun = { one: { fr: 'fichier', en: 'file' }, other: { fr: 'fichiers', en: 'files' } };

function fixedLine(fixed: number, files: number, { language }: Session): string {
  if (fixed === 0) return language === 'fr' ? 'Rien à réparer.\n' : 'Nothing to mend.\n';
  const [problemsWords, filesWords] = [countOf(fixed, PROBLEMS)[language], countOf(files, FILES)[language]];
  return language === 'fr' ? `${problemsWords} dans ${filesWords}.\n` : `${problemsWords} in ${filesWords}.\n`;
}
