import { UserError } from '../../model/errors.ts';
import { nearest } from '../../model/nearest.ts';
import { registeredId } from '../../model/owners/registry-index.ts';
import type { StructureKind } from '../../model/owners/structures.ts';
import type { Words } from '../../model/words.ts';
import { registeredNames } from '../../query/find/resolve-owner.ts';
import { reportStructures } from '../../query/structures/structures.ts';
import { planAddAlias, planAddStructure } from '../../record/edit/plan-registry.ts';
import { REGISTRY_FILE } from '../../workspace/locate.ts';
import { showDiff, writeFiles } from '../change/write-files.ts';
import { listingOf, listOptions, listOutcome } from '../output/list-output.ts';
import type { CommandSpec, Input, Outcome } from '../session/command.ts';
import type { Opened } from '../session/opened.ts';
import type { Session } from '../session/session.ts';
import { SplitWords } from '../session/split-words.ts';

const KINDS: readonly StructureKind[] = ['state', 'ngo', 'un', 'donor', 'local', 'other'];

/** `gtm structures`: the registry, and the commands that add to it. */
export const structures: CommandSpec = {
  name: 'structures',
  summary: {
    fr: 'lister le registre des structures, y ajouter un nom',
    en: 'list the registry of structures, add a name to it',
  },
  arguments: [
    {
      name: '[what]',
      words: {
        fr: 'list (par défaut), add NOM, ou alias NOM_ENREGISTRÉ AUTRE_NOM',
        en: 'list (the default), add NAME, or alias REGISTERED_NAME OTHER_NAME',
      },
    },
    { name: '[names...]', words: { fr: 'les noms à ajouter', en: 'the names to add' } },
  ],
  options: [
    { flags: '--name <name>', words: { fr: 'add : le nom en toutes lettres', en: 'add: the name in full' } },
    {
      flags: '--kind <kind>',
      words: { fr: 'add : la sorte de structure', en: 'add: the kind of structure' },
      choices: KINDS,
    },
    {
      flags: '--dry-run',
      words: { fr: 'add, alias : montrer sans rien écrire', en: 'add, alias: show without writing' },
    },
    ...listOptions,
  ],
  examples: [
    'gtm structures',
    'gtm structures add "ONG Espoir" --kind ngo',
    'gtm structures alias DRECM/R "Direction de la migration"',
  ],
  run: (input, session) => {
    const [what = 'list', ...names] = input.args;
    const opened = what === 'list' ? session.look() : session.open();
    if (what === 'list' && names.length === 0) {
      return listOutcome(reportStructures(listingOf(opened), opened.registry.value), { input, session, opened });
    }
    if (what === 'add' && names.length === 1) return addStructure(names[0] ?? '', { input, session, opened });
    if (what === 'alias' && names.length === 2)
      return addAlias(names[0] ?? '', names[1] ?? '', { input, session, opened });
    if (what === 'add' && names.length > 1) throw new SplitWords(1);
    if (what === 'alias' && names.length > 2) throw new SplitWords(2);
    throw new UserError(
      { fr: 'Cette forme de gtm structures n’est pas comprise.', en: 'This form of gtm structures is not understood.' },
      {
        hint: {
          fr: 'Écrivez gtm structures, gtm structures add NOM, ou gtm structures alias NOM AUTRE_NOM.',
          en: 'Write gtm structures, gtm structures add NAME, or gtm structures alias NAME OTHER_NAME.',
        },
      },
    );
  },
};

type Running = { readonly input: Input; readonly session: Session; readonly opened: Opened };

async function addStructure(id: string, running: Running): Promise<Outcome> {
  const { input, opened } = running;
  refuseTaken(id, opened);
  const [name, kind] = [input.text('name'), KINDS.find((each) => each === input.text('kind'))];
  const added = { id: id.trim(), ...(name === undefined ? {} : { name }), ...(kind === undefined ? {} : { kind }) };
  return save(planAddStructure(opened.registry, added), running, {
    fr: `« ${id} » est maintenant dans ${REGISTRY_FILE}.`,
    en: `"${id}" is now in ${REGISTRY_FILE}.`,
  });
}

async function addAlias(known: string, alias: string, running: Running): Promise<Outcome> {
  const { opened } = running;
  const registered = opened.index.lookup(known);
  if (!registered) throw unregistered(known, opened);
  refuseTaken(alias, opened);
  const id = registeredId(registered);
  return save(planAddAlias(opened.registry, id, alias.trim()), running, {
    fr: `« ${alias} » se lit maintenant « ${id} ».`,
    en: `"${alias}" now reads "${id}".`,
  });
}

/** Writes the planned registry. Refused (exit 2) when it could not be planned safely. */
async function save(after: string | undefined, { input, session, opened }: Running, said: Words): Promise<Outcome> {
  const before = opened.registry.source?.text;
  if (after === undefined || before === undefined) {
    throw new UserError(
      {
        fr: `${REGISTRY_FILE} ne peut pas être modifié sans risque : rien n’a été écrit.`,
        en: `${REGISTRY_FILE} cannot be edited safely: nothing was written.`,
      },
      {
        hint: { fr: `Ce qui ne va pas : gtm check ${REGISTRY_FILE}`, en: `What is wrong: gtm check ${REGISTRY_FILE}` },
      },
    );
  }
  const changes = [{ file: REGISTRY_FILE, before, after }];
  if (input.has('dryRun')) return { exit: 0, out: await showDiff(changes) };
  await writeFiles(session, opened.root, changes);
  return { exit: 0, out: '', err: session.quiet ? '' : `${said[session.language]}\n` };
}

function refuseTaken(name: string, { index }: Opened): void {
  const taken = index.lookup(name);
  if (name.trim() === '') throw new UserError({ fr: 'Le nom est vide.', en: 'The name is empty.' });
  if (!taken) return;
  throw new UserError({
    fr: `« ${name} » est déjà un nom de « ${registeredId(taken)} ».`,
    en: `"${name}" is already a name of "${registeredId(taken)}".`,
  });
}

function unregistered(name: string, { registry }: Opened): UserError {
  const near = nearest(name, registeredNames(registry.value), 3).join(', ');
  return new UserError(
    { fr: `« ${name} » n’est pas dans le registre.`, en: `"${name}" is not in the registry.` },
    {
      hint: near
        ? { fr: `Les plus proches : ${near}`, en: `The nearest: ${near}` }
        : { fr: 'La liste : gtm structures', en: 'The list: gtm structures' },
    },
  );
}
