// What each unknown name is, asked on a terminal. Loaded when there is somebody to answer.
import { UserError } from '../../../model/errors.ts';
import type { Language, Words } from '../../../model/words.ts';
import { beginAsking } from '../../ask/asking.ts';
import type { Proposed } from '../../change/propose-name.ts';
import type { UnknownName } from '../../change/unknown-names.ts';
import type { Dialogue } from '../../session/context.ts';

/** Asks of each name what it is: another name of somebody, a structure, a group, or nothing yet. Ctrl-C keeps what was answered. */
export async function askNames(
  names: readonly UnknownName[],
  dialogue: Dialogue,
  language: Language,
): Promise<readonly Proposed[]> {
  const chosen: Proposed[] = [];
  const givenUp = new UserError('request/given-up', STOPPED);
  const asking = beginAsking(dialogue, { language, givenUp: () => givenUp });
  try {
    asking.begin(TITLE[language], HOW[language]);
    for (const [place, name] of names.entries()) {
      const kinds = kindsOf(name);
      const choices = kinds.map((kind, at) => ({ value: String(at), label: labelOf(kind)[language] }));
      const asked = [{ value: 'later', label: LATER[language] }, ...choices];
      const answer = await asking.one(`${place + 1}/${names.length}  ${name.name}`, asked);
      const kind = answer === 'later' ? undefined : kinds[Number(answer)];
      if (kind) chosen.push(kind);
    }
    asking.finish(END[language]);
  } catch (error) {
    if (error !== givenUp) throw error;
  } finally {
    asking.end();
  }
  return chosen;
}

/** What a name can be, the likeliest first, each once. */
function kindsOf({ name, nearest, proposed }: UnknownName): readonly Proposed[] {
  const aliases = nearest.map((of): Proposed => ({ as: 'alias', id: name, of }));
  const all: readonly Proposed[] = [proposed, ...aliases, { as: 'structure', id: name }];
  return [...new Map(all.map((kind) => [labelOf(kind).en, kind])).values()];
}

function labelOf(proposed: Proposed): Words {
  if (proposed.as === 'alias')
    return { fr: `un autre nom de « ${proposed.of} »`, en: `another name of "${proposed.of}"` };
  if (proposed.as === 'group') return { fr: 'un groupe', en: 'a group' };
  return { fr: 'une nouvelle structure', en: 'a new structure' };
}

const TITLE: Words = {
  fr: 'Les noms que le registre ne connaît pas',
  en: 'The names that the registry does not know',
};
const HOW: Words = {
  fr: 'Les flèches choisissent ; Entrée seule laisse le nom pour plus tard.\nCtrl-C garde ce qui est répondu.',
  en: 'The arrows choose; Enter alone leaves the name for later.\nCtrl-C keeps what was answered.',
};
const LATER: Words = { fr: 'plus tard', en: 'later' };
const END: Words = { fr: 'C’est noté.', en: 'That is noted.' };
const STOPPED: Words = { fr: 'Arrêté.', en: 'Stopped.' };
