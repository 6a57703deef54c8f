import { UserError } from '../../model/errors.ts';
import type { OwnerQuestion } from '../../model/owners/owner-role.ts';
import type { Words } from '../../model/words.ts';
import { resolveOwner } from '../../query/find/resolve-owner.ts';
import { REGISTRY_FILE } from '../../workspace/locate.ts';
import { addCommand } from './add-command.ts';
import type { Opened } from './opened.ts';

/** Whom a name means. Refused (exit 2): a name that neither the registry nor a record knows, with the nearest and the remedy. */
export function requireOwner(name: string, opened: Opened): OwnerQuestion['asked'] {
  const found = resolveOwner(name, opened, opened.registry.value);
  if (found.kind === 'found') return found.item;
  throw new UserError(
    'request/unknown',
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
  const add = addCommand(name);
  if (near.length === 0) return { fr: `Pour l’ajouter : ${add}`, en: `To add it: ${add}` };
  const names = near.join(', ');
  return { fr: `Les plus proches : ${names}. Pour l’ajouter : ${add}`, en: `The nearest: ${names}. To add it: ${add}` };
}
