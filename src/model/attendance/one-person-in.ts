import { anyWritten, standingBefore } from '../../words/as-written.ts';
import { REGIONAL_DIRECTION } from '../../words/bodies.ts';
import { of } from '../../words/small-words.ts';
import { regional, speakingFor } from '../../words/told-of-attendees.ts';
import type { Attendee } from '../meeting/meeting.ts';
import { hasCivility, isPost, looksLikePerson, parseAffiliation, parseHolder } from '../owners/owner-person.ts';
import { cleanName } from '../owners/owner-words.ts';
import type { RegistryIndex } from '../owners/registry-index.ts';
import { attendeeDetails } from './attendee-details.ts';
import { nameIn } from './name-in.ts';

/** A structure with the name of somebody of it, in either order; undefined when the words do not say both. */
export function onePersonIn(text: string, index: RegistryIndex): Attendee | undefined {
  const sides = [...sidesOf(text)];
  return besideRegistered(sides, index) ?? besideCivility(sides) ?? holderIn(text, index);
}

type Sides = readonly [left: string, right: string];

function besideRegistered(all: readonly Sides[], index: RegistryIndex): Attendee | undefined {
  for (const [left, right] of all) {
    const [first, second] = [nameIn(left, index), nameIn(right, index)];
    if (first !== undefined && second === undefined) return ofStructure(first, right, index);
    if (second !== undefined && first === undefined) return ofStructure(second, left, index);
  }
  return undefined;
}

/** A civility says which side is the person, even of a structure that is not registered. */
function besideCivility(all: readonly Sides[]): Attendee | undefined {
  for (const [left, right] of all) {
    if (hasCivility(left) === hasCivility(right)) continue;
    const [person, other] = hasCivility(left) ? [left, right] : [right, left];
    // "M. Exemple (maire)" names no structure.
    return isPost(other) && !OF_SOME.test(other)
      ? { structure: person, note: other }
      : { structure: other, name: person };
  }
  return undefined;
}

/** "Président du Conseil régional" says of what. */
const OF_SOME = new RegExp(` ${standingBefore(of.bare, of.withArticle)}`, 'iu');

/** "Mme Exemple de la DR/INS", "Directeur régional de la DRECM/R", "Anne Exemple-NRC". */
function holderIn(text: string, index: RegistryIndex): Attendee | undefined {
  const isStructure = (words: string) => nameIn(words, index) !== undefined;
  const isPersonKnown = (words: string) => index.lookup(words)?.kind === 'person';
  const said =
    parseAffiliation(text, { isPerson: isPersonKnown, isStructure }) ??
    parseHolder(text, isStructure) ??
    namedOf(text, isStructure);
  if (!said) return undefined;
  const structure = nameIn(said.structure, index) ?? said.structure;
  const name = cleanName(said.person).replace(SPEAKING, '');
  const inRegion = `${REGIONAL_DIRECTION}/${structure}`;
  return { structure: REGIONAL.test(name) && index.lookup(inRegion) ? inRegion : structure, name };
}

const SPEAKING = new RegExp(` ${anyWritten(speakingFor)}$`, 'iu');
const REGIONAL = new RegExp(`(?:^| )${anyWritten(regional)}(?: |$)`, 'iu');

/** "Alhaji Exemple de l'ONG Modèle", "DR/INS M. Modèle": somebody and a registered structure without a sign between them. */
function namedOf(text: string, isStructure: (words: string) => boolean) {
  for (const { index } of text.matchAll(/ /g)) {
    const [left, right] = [text.slice(0, index), text.slice(index + 1)];
    if (isStructure(left) && hasCivility(right)) return { structure: left, person: right };
    const of = OF.exec(right)?.[0];
    if (of !== undefined && looksLikePerson(left) && isStructure(right.slice(of.length)))
      return { structure: right.slice(of.length), person: left };
  }
  return undefined;
}

const OF = new RegExp(`^${standingBefore(of.bare, of.withArticle)}`, 'iu');

/** What stands beside a registered name: a person, or what is told of them ("point focal", "excusé"). */
function ofStructure(structure: string, words: string, index: RegistryIndex): Attendee {
  return { structure, ...attendeeDetails(words, index) };
}

/** The words on both sides of each sign that can stand between a structure and a person. */
function* sidesOf(text: string): Generator<Sides> {
  const inside = /^(.+?) ?[([]([^()[\]]+)[)\]]$/.exec(text);
  if (inside?.[1] && inside[2]) yield [inside[1].trim(), inside[2].trim()];
  for (const mark of text.matchAll(/ ?: | [-–—] |, /g)) {
    const [left, right] = [text.slice(0, mark.index).trim(), text.slice(mark.index + mark[0].length).trim()];
    if (left !== '' && right !== '') yield [left, right];
  }
}
