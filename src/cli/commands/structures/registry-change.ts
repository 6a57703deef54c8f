import { UserError } from '../../../model/errors.ts';
import { nearest } from '../../../model/nearest.ts';
import { type Registered, registeredId } from '../../../model/owners/registry-index.ts';
import { STRUCTURE_KINDS, type StructureKind } from '../../../model/owners/structures.ts';
import { safeBlock } from '../../../model/safe-text.ts';
import type { Words } from '../../../model/words.ts';
import { registeredNames } from '../../../query/find/resolve-owner.ts';
import { frenchValues } from '../../../record/keys/french-values.ts';
import { REGISTRY_FILE } from '../../../workspace/locate.ts';
import type { Change } from '../../../workspace/saving/save.ts';
import { showDiff, writeFiles } from '../../change/write-files.ts';
import type { Input, Outcome } from '../../session/command.ts';
import type { Opened } from '../../session/opened.ts';
import type { Session } from '../../session/session.ts';

/** A form of `gtm structures` that changes the registry, as it runs. */
export type Running = { readonly input: Input; readonly session: Session; readonly opened: Opened };

/** Writes the planned registry, and records changed with it. Refused (exit 2) when it could not be planned safely. */
export async function saveRegistry(
  after: string | undefined,
  { input, session, opened }: Running,
  { said, records = [] }: { readonly said: Words; readonly records?: readonly Change[] },
): Promise<Outcome> {
  const before = opened.registry.source?.text;
  if (after === undefined || before === undefined) throw unsafe();
  const changes = [{ file: REGISTRY_FILE, before, after }, ...records];
  if (input.has('dryRun')) return { exit: 0, out: await showDiff(changes, session) };
  await writeFiles(session, opened.root, changes);
  return { exit: 0, out: '', err: session.quiet ? '' : `${safeBlock(said[session.language])}\n` };
}

function unsafe(): UserError {
  return new UserError(
    'state/errors',
    {
      fr: `${REGISTRY_FILE} ne peut pas être modifié sans risque : rien n’a été écrit.`,
      en: `${REGISTRY_FILE} cannot be edited safely: nothing was written.`,
    },
    { hint: { fr: `Ce qui ne va pas : gtm check ${REGISTRY_FILE}`, en: `What is wrong: gtm check ${REGISTRY_FILE}` } },
  );
}

/** Refuses (exit 2) an empty name, and one that somebody has. */
export function refuseTaken(name: string, { index }: Opened): void {
  if (name.trim() === '') throw new UserError('request/words', { fr: 'Le nom est vide.', en: 'The name is empty.' });
  const taken = index.lookup(name);
  if (!taken) return;
  throw new UserError('state/exists', {
    fr: `« ${name} » est déjà un nom de « ${registeredId(taken)} ».`,
    en: `"${name}" is already a name of "${registeredId(taken)}".`,
  });
}

/** Who a name stands for. Refused (exit 2): a name that is not registered, with the nearest. */
export function requireRegistered(name: string, { index, registry }: Opened): Registered {
  const registered = index.lookup(name);
  if (registered) return registered;
  const near = nearest(name, registeredNames(registry.value), 3).join(', ');
  throw new UserError(
    'request/unknown',
    { fr: `« ${name} » n’est pas dans le registre.`, en: `"${name}" is not in the registry.` },
    {
      hint: near
        ? { fr: `Les plus proches : ${near}`, en: `The nearest: ${near}` }
        : { fr: 'La liste : gtm structures', en: 'The list: gtm structures' },
    },
  );
}

/** The kinds that some words name, in English or French: `ngo`, `ONG`, "bailleur, ONU". Refused (exit 2): other words. */
export function kindsIn(words: string): readonly StructureKind[] {
  return words.split(',').map((word) => {
    const typed = word.trim().toLowerCase();
    const kind = STRUCTURE_KINDS.find((each) => each === typed || frenchValues(word).includes(each));
    if (kind) return kind;
    throw new UserError(
      'request/unknown',
      { fr: `« ${word.trim()} » n’est pas une sorte de structure.`, en: `"${word.trim()}" is no kind of structure.` },
      {
        hint: {
          fr: 'Les sortes : état (state), ONG (ngo), ONU (un), bailleur (donor), collectivité (local), autre (other).',
          en: 'The kinds: state, ngo, un, donor, local, other.',
        },
      },
    );
  });
}
