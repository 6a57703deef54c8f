import { UserError } from '../../../model/errors.ts';
import { noAnswer } from '../../../model/meeting/no-answer.ts';
import { nearest } from '../../../model/nearest.ts';
import { hasCivility } from '../../../model/owners/owner-person.ts';
import { parseOwners } from '../../../model/owners/parse-owners.ts';
import { registeredId } from '../../../model/owners/registry-index.ts';
import { shellWord } from '../../../model/shell-word.ts';
import { withoutUndefined } from '../../../model/without-undefined.ts';
import type { Words } from '../../../model/words.ts';
import { reportStructures } from '../../../query/structures/structures.ts';
import { planAddAlias, planAddGroup, planAddPerson, planAddStructure } from '../../../record/edit/plan-registry.ts';
import { foldText } from '../../../words/fold-text.ts';
import { REGISTRY_FILE } from '../../../workspace/locate.ts';
import { listingOf, listOptions, listOutcome } from '../../output/list-output.ts';
import { addCommand } from '../../session/add-command.ts';
import type { CommandSpec, Outcome } from '../../session/command.ts';
import type { Opened } from '../../session/opened.ts';
import { SplitWords } from '../../session/split-words.ts';
import { kindsIn, type Running, refuseTaken, requireRegistered, saveRegistry } from './registry-change.ts';
import { mergeStructures, renameStructure } from './rename.ts';
import { reviewNames } from './review.ts';

/** `gtm structures`: the registry, and the commands that change it. */
export const structures: CommandSpec = {
  name: 'structures',
  summary: {
    fr: 'lister le registre des structures, y ajouter ou y changer un nom',
    en: 'list the registry of structures, add or change a name in it',
  },
  arguments: [
    {
      name: '[what]',
      words: {
        fr: 'list (par défaut), add NOM, alias NOM AUTRE_NOM, group NOM, person NOM, rename ANCIEN NOUVEAU, merge NOM DANS, review',
        en: 'list (the default), add NAME, alias NAME OTHER_NAME, group NAME, person NAME, rename OLD NEW, merge NAME INTO, review',
      },
    },
    { name: '[names...]', words: { fr: 'les noms', en: 'the names' } },
  ],
  options: [
    { flags: '--name <name>', words: { fr: 'add : le nom en toutes lettres', en: 'add: the name in full' } },
    {
      flags: '--kind <kinds>',
      words: {
        fr: 'add, group : état, ONG, ONU, bailleur, collectivité ou autre ; plusieurs pour un groupe',
        en: 'add, group: state, ngo, un, donor, local or other; several for a group',
      },
    },
    {
      flags: '--members <names>',
      words: { fr: 'group : ses membres, entre virgules', en: 'group: its members, with commas between them' },
    },
    {
      flags: '--present',
      words: { fr: 'group : qui était à la réunion', en: 'group: whoever attended the meeting' },
    },
    {
      flags: '--of <name>',
      words: { fr: 'person : la structure dont elle est', en: 'person: the structure they are of' },
    },
    { flags: '--yes', words: { fr: 'review : sans rien demander', en: 'review: without asking anything' } },
    { flags: '--dry-run', words: { fr: 'montrer sans rien écrire', en: 'show without writing' } },
    ...listOptions,
  ],
  examples: [
    'gtm structures',
    { fr: 'gtm structures add "ONG Espoir" --kind ONG', en: 'gtm structures add "Hope" --kind ngo' },
    {
      fr: 'gtm structures alias DRECM/R "Direction de la migration"',
      en: 'gtm structures alias DRECM/R "Migration Office"',
    },
    { fr: 'gtm structures group "Les ONG" --kind ONG', en: 'gtm structures group NGOs --kind ngo' },
    { fr: 'gtm structures person "Mme Exemple" --of DRECM/R', en: 'gtm structures person "Ms Sample" --of DRECM/R' },
    'gtm structures rename "ONG CADEL" CADEL',
    'gtm structures review --yes',
  ],
  asks: true,
  run: (input, session) => {
    const [what = 'list', ...names] = input.args;
    const opened = what === 'list' ? session.look() : session.openToChange();
    if (what === 'list' && names.length === 0)
      return listOutcome(reportStructures(listingOf(opened), opened.registry.value), { input, session, opened });
    const form = Object.hasOwn(FORMS, what) ? FORMS[what] : undefined;
    if (form?.names === names.length) return form.run({ input, session, opened }, names[0] ?? '', names[1] ?? '');
    const cut = form?.names === 2 ? cutNames(names, what === 'merge', opened) : undefined;
    if (form && cut) return form.run({ input, session, opened }, ...cut);
    if (form && names.length > form.names && form.names > 0) throw new SplitWords(form.names);
    if (form) throw otherNames(what, form);
    throw notUnderstood(what, opened);
  },
};

/** "ONG Karkara KRK": the one cut into two names of which the first, or each of `both`, is registered; undefined for none or several. */
function cutNames(words: readonly string[], both: boolean, { index }: Opened): readonly [string, string] | undefined {
  const cuts = words
    .slice(1)
    .map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')] as const);
  const fitting = cuts.filter(([one, other]) => index.lookup(one) && (!both || index.lookup(other)));
  // Where the first word is a name, the words behind it want quotes.
  return fitting.length === 1 && fitting[0]?.[0] !== words[0] ? fitting[0] : undefined;
}

type Form = {
  /** How many names it takes. */
  readonly names: number;
  readonly run: (running: Running, one: string, other: string) => Promise<Outcome>;
  /** What goes behind its name, as an example. */
  readonly example: Words;
};

const FORMS: Readonly<Record<string, Form>> = {
  add: { names: 1, run: addStructure, example: { fr: '"ONG Espoir"', en: '"Hope Foundation"' } },
  alias: { names: 2, run: addAlias, example: { fr: 'OIM "OIM Niger"', en: 'IOM "IOM Niger"' } },
  group: { names: 1, run: addGroup, example: { fr: '"Les ONG" --kind ONG', en: 'NGOs --kind ngo' } },
  person: { names: 1, run: addPerson, example: { fr: '"Mme Exemple"', en: '"Ms Sample"' } },
  rename: {
    names: 2,
    run: (running, old, now) => renameStructure(old, now, running),
    example: { fr: '"ONG CADEL" CADEL', en: '"CADEL NGO" CADEL' },
  },
  merge: {
    names: 2,
    run: (running, from, into) => mergeStructures(from, into, running),
    example: { fr: '"OIM Niger" OIM', en: '"IOM Niger" IOM' },
  },
  review: { names: 0, run: reviewNames, example: { fr: '', en: '' } },
};

async function addStructure(running: Running, id: string): Promise<Outcome> {
  const { input, opened } = running;
  refuseTaken(id, opened);
  refuseNoName(id, opened);
  if (hasCivility(id)) throw aPerson(id);
  const name = input.text('name');
  if (name !== undefined && name.trim() !== id.trim()) refuseTaken(name, opened);
  const kinds = kindsOf(running);
  if (kinds && kinds.length > 1) throw oneKind();
  const added = { id: id.trim(), ...withoutUndefined({ name: input.text('name'), kind: kinds?.[0] }) };
  return saveRegistry(planAddStructure(opened.registry, added), running, {
    said: { fr: `« ${id} » est maintenant dans ${REGISTRY_FILE}.`, en: `"${id}" is now in ${REGISTRY_FILE}.` },
  });
}

/** Refused (exit 2): words for nobody, and several names that the registry knows. */
function refuseNoName(id: string, { index, today }: Opened): void {
  const known = parseOwners([id], index, today).owners.filter((owner) => owner.id !== null);
  if (noAnswer(id) === undefined && known.length < 2) return;
  throw new UserError('request/unknown', {
    fr: `« ${id} » n’est pas le nom d’une structure : rien n’a été écrit.`,
    en: `"${id}" is not the name of a structure: nothing was written.`,
  });
}

function aPerson(name: string): UserError {
  return new UserError(
    'request/unknown',
    { fr: `« ${name} » est une personne, non une structure.`, en: `"${name}" is a person, not a structure.` },
    { hint: { fr: `Pour l’inscrire : ${addCommand(name)}`, en: `To register them: ${addCommand(name)}` } },
  );
}

async function addAlias(running: Running, known: string, alias: string): Promise<Outcome> {
  const { opened } = running;
  const id = registeredId(requireRegistered(known, opened));
  refuseTaken(alias, opened);
  return saveRegistry(planAddAlias(opened.registry, id, alias.trim()), running, {
    said: { fr: `« ${alias} » se lit maintenant « ${id} ».`, en: `"${alias}" now reads "${id}".` },
  });
}

/** A group by its members, by kinds of structures, or of whoever attended. */
async function addGroup(running: Running, id: string): Promise<Outcome> {
  const { input, opened } = running;
  refuseTaken(id, opened);
  const names = input.text('members')?.split(',') ?? [];
  const members = names.map((name) => registeredId(requireRegistered(name.trim(), opened)));
  const kind = kindsOf(running);
  const meant = [members.length > 0, kind !== undefined, input.has('present')].filter(Boolean);
  if (meant.length !== 1) throw whoIsMeant(id);
  const listed = members.length > 0 ? { members } : undefined;
  const group = kind ? { kind } : (listed ?? { members: 'present' as const });
  return saveRegistry(planAddGroup(opened.registry, { id: id.trim(), ...group }), running, {
    said: {
      fr: `« ${id} » est maintenant un groupe de ${REGISTRY_FILE}.`,
      en: `"${id}" is now a group of ${REGISTRY_FILE}.`,
    },
  });
}

/** Somebody who answers for actions by their own name. */
async function addPerson(running: Running, id: string): Promise<Outcome> {
  const { input, opened } = running;
  refuseTaken(id, opened);
  refuseNoName(id, opened);
  const named = input.text('of');
  const structure = named === undefined ? undefined : registeredId(requireRegistered(named, opened));
  return saveRegistry(planAddPerson(opened.registry, { id: id.trim(), ...withoutUndefined({ structure }) }), running, {
    said: {
      fr: `« ${id} » est maintenant une personne de ${REGISTRY_FILE}.`,
      en: `"${id}" is now a person of ${REGISTRY_FILE}.`,
    },
  });
}

function kindsOf({ input }: Running) {
  const words = input.text('kind');
  return words === undefined ? undefined : kindsIn(words);
}

function oneKind(): UserError {
  return new UserError('request/words', {
    fr: 'Une structure est d’une seule sorte.',
    en: 'A structure is of one kind only.',
  });
}

function whoIsMeant(id: string): UserError {
  return new UserError(
    'request/words',
    { fr: `Dites de qui « ${id} » est fait, d’une seule façon.`, en: `Say whom "${id}" is made of, in one way.` },
    {
      hint: {
        fr: '--members A,B (une liste), --kind ONG,ONU (par nature), ou --present (qui était à la réunion).',
        en: '--members A,B (a list), --kind ngo,un (by kind), or --present (whoever attended).',
      },
    },
  );
}

/** A form with too few names, or with names that it does not take. */
function otherNames(what: string, { names, example }: Form): UserError {
  const lacks = COUNTS[names] ?? COUNTS[0];
  return new UserError(
    'request/words',
    { fr: `gtm structures ${what} ${lacks.fr}.`, en: `gtm structures ${what} ${lacks.en}.` },
    {
      hint: {
        fr: `Écrivez : ${`gtm structures ${what} ${example.fr}`.trim()}`,
        en: `Write: ${`gtm structures ${what} ${example.en}`.trim()}`,
      },
    },
  );
}

const COUNTS: readonly [Words, ...Words[]] = [
  { fr: 'ne prend pas de nom', en: 'takes no name' },
  { fr: 'attend un nom', en: 'takes a name' },
  { fr: 'attend deux noms', en: 'takes two names' },
];

function notUnderstood(what: string, { index }: Opened): UserError {
  const near = FRENCH_FORMS.get(foldText(what)) ?? nearest(what, Object.keys(FORMS), 1)[0];
  return new UserError(
    'request/unknown',
    { fr: `gtm structures n’a pas de forme « ${what} ».`, en: `gtm structures has no form "${what}".` },
    { hint: near === undefined ? formsFor(what, index.lookup(what) !== undefined) : same(`gtm structures ${near}`) },
  );
}

/** Words for the forms. */
const FRENCH_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    ajouter: 'add',
    nouvelle: 'add',
    personne: 'person',
    groupe: 'group',
    renommer: 'rename',
    fusionner: 'merge',
    revoir: 'review',
    revue: 'review',
  }),
);

function same(command: string): Words {
  return { fr: `Vouliez-vous dire : ${command} ?`, en: `Did you mean: ${command}?` };
}

function formsFor(what: string, isName: boolean): Words {
  if (isName) return same(`gtm actions --owner ${shellWord(what)}`);
  const forms = Object.keys(FORMS).join(', ');
  return { fr: `Les formes : gtm structures, puis ${forms}.`, en: `The forms: gtm structures, then ${forms}.` };
}
