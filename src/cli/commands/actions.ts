import { shellWord } from '../../check/shell-word.ts';
import { UserError } from '../../model/errors.ts';
import type { OwnerQuestion } from '../../model/owner-role.ts';
import type { Words } from '../../model/words.ts';
import { reportActions } from '../../query/actions.ts';
import { type ActionQuery, GROUPINGS, SORTINGS } from '../../query/query.ts';
import { resolveOwner } from '../../query/resolve-owner.ts';
import { REGISTRY_FILE } from '../../workspace/locate.ts';
import type { CommandSpec, Input, OptionSpec } from '../command.ts';
import { requireMeeting } from '../find.ts';
import { listingOf, listOptions, listOutcome } from '../list-output.ts';
import { dayOption, durationOption, periodOption, statusOptions } from '../read-options.ts';
import type { Opened } from '../session.ts';

const options: readonly OptionSpec[] = [
  {
    flags: '--owner <name>',
    words: {
      fr: 'celles d’une structure, d’un groupe ou d’une personne (plusieurs fois : l’un d’eux)',
      en: 'those of a structure, a group or a person (several times: any of them)',
    },
    many: true,
  },
  {
    flags: '--exact',
    words: { fr: 'sans celles qui viennent d’un groupe', en: 'without those that come through a group' },
  },
  { flags: '--deep', words: { fr: 'avec les structures qui en dépendent', en: 'with the structures under it' } },
  {
    flags: '--status <status>',
    words: { fr: 'dans cet état (plusieurs fois : l’un d’eux)', en: 'in that state (several times: any of them)' },
    many: true,
  },
  {
    flags: '--due <interval>',
    words: {
      fr: 'à échéance dans cette période (2023-04, 2023-Q2…)',
      en: 'due within that period (2023-04, 2023-Q2…)',
    },
  },
  { flags: '--late', words: { fr: 'en retard', en: 'late' } },
  {
    flags: '--within <duration>',
    words: { fr: 'à échéance d’ici là : 30j, 4s ou 2m', en: 'due within 30d, 4w or 2m' },
  },
  { flags: '--undated', words: { fr: 'sans date', en: 'without a date' } },
  { flags: '--meeting <id>', words: { fr: 'décidées par cette réunion', en: 'decided by that meeting' } },
  { flags: '--since <date>', words: { fr: 'décidées depuis ce jour', en: 'decided since that day' } },
  { flags: '--text <words>', words: { fr: 'qui contiennent ces mots', en: 'that hold these words' } },
  { flags: '--all', words: { fr: 'aussi celles qui sont faites ou abandonnées', en: 'done and dropped ones too' } },
  { flags: '--group-by <what>', words: { fr: 'regrouper par', en: 'group by' }, choices: GROUPINGS },
  { flags: '--sort <what>', words: { fr: 'ranger par', en: 'sort by' }, choices: SORTINGS },
  ...listOptions,
];

/** `gtm actions`: the follow-up list. */
export const actions: CommandSpec = {
  name: 'actions',
  summary: {
    fr: 'lister les points d’action à suivre, par structure et par échéance',
    en: 'list the action points to follow up, by structure and deadline',
  },
  options,
  examples: [
    'gtm actions --owner DRECM/R',
    'gtm actions --late --group-by meeting',
    'gtm actions --owner Partenaires --format csv --excel-fr -o suivi.csv',
  ],
  run: (input, session) => {
    const opened = session.open();
    return listOutcome(reportActions(listingOf(opened), queryOf(input, opened)), { input, session, opened });
  },
};

function queryOf(input: Input, opened: Opened): ActionQuery {
  const meeting = input.text('meeting');
  const given = {
    due: periodOption(input, 'due', opened.today),
    within: durationOption(input, 'within'),
    since: dayOption(input, 'since'),
    meeting: meeting === undefined ? undefined : requireMeeting(meeting, opened).id,
    text: input.text('text'),
    groupBy: GROUPINGS.find((each) => each === input.text('groupBy')),
  };
  return {
    ...withoutUndefined(given),
    owners: input.texts('owner').map((name) => requireOwner(name, opened)),
    exact: input.has('exact'),
    deep: input.has('deep'),
    statuses: statusOptions(input, 'status'),
    all: input.has('all'),
    late: input.has('late'),
    undated: input.has('undated'),
    sort: SORTINGS.find((each) => each === input.text('sort')) ?? 'due',
  };
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function withoutUndefined<T extends object>(values: T): Given<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Given<T>;
}

/** Whom a name means. Refused (exit 2): a name that neither the registry nor a record knows, with the nearest and the remedy. */
function requireOwner(name: string, opened: Opened): OwnerQuestion['asked'] {
  const found = resolveOwner(name, opened, opened.registry.value);
  if (found.kind === 'found') return found.item;
  throw new UserError(
    { fr: `Aucune structure, aucun groupe ni personne « ${name} ».`, en: `No structure, group or person "${name}".` },
    { hint: unknownHint(name, found.kind === 'unknown' ? found.nearest : [], opened) },
  );
}

/** A registry that could not be read is the likeliest reason. */
function unknownHint(name: string, near: readonly string[], { unread }: Opened): Words {
  if (unread.some(({ file }) => file === REGISTRY_FILE)) {
    return {
      fr: `${REGISTRY_FILE} n’a pas pu être lu ; ce qui ne va pas : gtm check ${REGISTRY_FILE}`,
      en: `${REGISTRY_FILE} could not be read; what is wrong: gtm check ${REGISTRY_FILE}`,
    };
  }
  if (!/\p{L}|\p{N}/u.test(name)) {
    return { fr: 'Donnez un nom ; la liste : gtm structures', en: 'Give a name; the list: gtm structures' };
  }
  if (/[,;]/.test(name)) {
    return {
      fr: 'Pour plusieurs noms, répétez l’option : --owner A --owner B',
      en: 'For several names, repeat the option: --owner A --owner B',
    };
  }
  const add = `gtm structures add ${shellWord(name)}`;
  if (near.length === 0) return { fr: `Pour l’ajouter : ${add}`, en: `To add it: ${add}` };
  const names = near.join(', ');
  return { fr: `Les plus proches : ${names}. Pour l’ajouter : ${add}`, en: `The nearest: ${names}. To add it: ${add}` };
}
