import { hasCivility, looksLikePerson } from '../../model/owners/owner-person.ts';
import { shellWord } from '../../model/shell-word.ts';

/** The command that puts a name into the registry, as the person or the structure that it looks like. */
export function addCommand(name: string): string {
  const isPerson = hasCivility(name) || looksLikePerson(name);
  return `gtm structures ${isPerson ? 'person' : 'add'} ${shellWord(name)}`;
}
