// What each unknown name is, asked on a terminal. Loaded when there is somebody to answer.
import { CANCEL_SYMBOL, intro, outro, select } from '@clack/prompts';
import { safeText } from '../../../model/safe-text.ts';
import type { Language, Words } from '../../../model/words.ts';
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
  intro(TITLE[language], dialogue);
  for (const [place, name] of names.entries()) {
    const answer = await select<Proposed | null>({
      ...dialogue,
      message: safeText(`${place + 1}/${names.length}  ${name.name}`),
      options: optionsFor(name, language),
      initialValue: name.nearest.length > 0 && name.proposed.as === 'structure' ? null : name.proposed,
    });
    if (answer === CANCEL_SYMBOL) break;
    if (typeof answer === 'object' && answer !== null) chosen.push(answer);
  }
  outro(END[language], dialogue);
  return chosen;
}

function optionsFor({ name, nearest, proposed }: UnknownName, language: Language) {
  const aliases = nearest.map((of): Proposed => ({ as: 'alias', id: name, of }));
  const all = [proposed, ...aliases, { as: 'structure', id: name } as const];
  const seen = new Set<string>();
  const options = all.flatMap((value) => {
    const label = safeText(labelOf(value)[language]);
    if (seen.has(label)) return [];
    seen.add(label);
    return [{ value: value as Proposed | null, label }];
  });
  return [...options, { value: null, label: LATER[language] }];
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
const LATER: Words = { fr: 'plus tard', en: 'later' };
const END: Words = { fr: 'C’est noté.', en: 'That is noted.' };
