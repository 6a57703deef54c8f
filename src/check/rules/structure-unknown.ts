import { headcountIn } from '../../model/attendance/attendee-count.ts';
import { readAttendee } from '../../model/attendance/read-attendee.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Path } from '../../model/meeting/meeting.ts';
import { existsOn } from '../../model/owners/exists-on.ts';
import { nobodySaid } from '../../model/owners/nobody-said.ts';
import { hasCivilities, hasCivility, looksLikePerson } from '../../model/owners/owner-person.ts';
import { withoutArticle } from '../../model/owners/owner-words.ts';
import type { RegistryIndex } from '../../model/owners/registry-index.ts';
import type { Owner, OwnersReading } from '../../model/owners/structures.ts';
import { shellWord } from '../../model/shell-word.ts';
import type { Words } from '../../model/words.ts';
import { wholeValues } from '../../record/keys/french-values.ts';
import { flowValue } from '../../record/write/yaml-lines.ts';
import { textOf } from '../../record/yaml/node-values.ts';
import { nodeAt } from '../../record/yaml/yaml-node.ts';
import { comings, exceptFor } from '../../words/attending.ts';
import { foldText, nameKey } from '../../words/fold-text.ts';
import { of } from '../../words/small-words.ts';
import { anySaid } from '../../words/vocabulary.ts';
import { namesAlone, ownersSaid } from '../facts/names-said.ts';
import type { AloneContext, AloneRule } from '../facts/rule.ts';
import { wordsOf } from '../facts/words-of.ts';
import { MOST_OF_FILE } from '../say/in-order.ts';
import { nearestNames } from '../say/nearest-names.ts';

export const structureUnknown: AloneRule = {
  about: 'record',
  alone: true,
  code: 'structure/unknown',
  severity: 'warning',
  why: {
    fr: 'Une action donnée à un nom que le registre ne connaît pas n’apparaît dans le suivi de personne.',
    en: 'An action given to a name that the registry does not know shows up in nobody’s follow-up.',
  },
  message: ({ name, count, near }) => ({
    fr: `« ${name} »${count === 1 ? '' : `, écrit ${count} fois dans ce compte rendu,`} n’est pas dans structures.yaml.${near ? ` Noms proches : ${near}.` : ''}`,
    en: `"${name}"${count === 1 ? '' : `, written ${count} times in these minutes,`} is not in structures.yaml.${near ? ` Nearest names: ${near}.` : ''}`,
  }),
  remedy: ({ word, known, held, exception, kind, line, person }) => {
    if (line) return lineRemedy(String(line));
    if (held) return heldRemedy(String(held), exception === 1);
    if (kind)
      return {
        fr: `Si ce sont toutes les structures de cette sorte : gtm structures group ${word} --kind ${kind}. Si c’en est une : gtm structures add ${word}.`,
        en: `If they are all structures of that kind: gtm structures group ${word} --kind ${kind}. If it is one of them: gtm structures add ${word}.`,
      };
    if (person && !known)
      return {
        fr: `Si c’est une structure : gtm structures add ${word}. Si c’est une personne : gtm structures person ${word}.`,
        en: `If it is a structure: gtm structures add ${word}. If it is a person: gtm structures person ${word}.`,
      };
    const another = known ? `gtm structures alias ${known} ${word}` : 'gtm structures review';
    return {
      fr: `Si c’est une nouvelle structure : gtm structures add ${word}. Si c’est un autre nom d’une structure connue : ${another}.`,
      en: `If it is a new structure: gtm structures add ${word}. If it is another name of a known one: ${another}.`,
    };
  },
  good: `---
date: 2023-03-01
agenda:
  - title: Divers
    presenter: ANLTP/TIM
    actions:
      - { id: a1, text: Visiter le centre, owners: [DRECM/R, Partenaires], due: 2023 }
---

## Divers

Rien à signaler.
`,
  bad: `---
date: 2023-03-01
agenda:
  - title: Divers
    actions:
      - { id: a1, text: Visiter le centre, owners: ⟦[DRECM/R, ONG Garkoua]⟧, due: 2023 }
      - { id: a2, text: Relire la liste, owners: ONG Garkoua, due: 2023 }
---

## Divers

Rien à signaler.
`,
  *check(context) {
    const { registry, registryRead, index, meeting } = context;
    if (!registryRead) return;
    const unknown = groupBy(unknownNames(context), ({ name }) => nameKey(name));
    for (const [rank, uses] of [...unknown.values()].entries()) {
      const [{ name, path }] = uses;
      const names = rank < MOST_OF_FILE ? nearestNames(name, registry, index) : [];
      const near = names.filter((each) => existsOn(each, meeting.date, index));
      const known = near[0] === undefined ? '' : shellWord(near[0]);
      const held = near.length > 0 ? heldIn(name, index) : '';
      const said = saidBy(name);
      const typed = textOf(nodeAt(context.source.root, path)) ?? name;
      const line = said.kind === '' ? lineMeant(typed, path, context) : '';
      const values = { name: line === '' ? name : typed, count: uses.length, near: near.join(', '), known };
      yield { path, values: { ...values, ...said, word: shellWord(name), held, line } };
    }
  },
};

/** What the words of a name say of themselves: that some are left out, a kind of structures, a person. */
function saidBy(name: string) {
  const exception = EXCEPTION.test(foldText(name)) ? 1 : 0;
  return { exception, kind: kindSaid(name), person: looksLikePerson(name) ? 1 : 0 };
}

/** The kind of structures that a word names, and nothing else: "ONG", "bailleurs"; empty for other words. */
function kindSaid(name: string): string {
  return wholeValues(name).find((value) => KINDS.has(value)) ?? '';
}

const KINDS: ReadonlySet<string> = new Set(['state', 'ngo', 'un', 'donor', 'local']);

/**
 * The entry of the attendance that words are part of which name no structure: "ONG Karkara 2", or a number or a post of the
 * structure on the line above; empty where they may name one.
 */
function lineMeant(typed: string, path: Path, { index, source: { root } }: AloneContext): string {
  const [attendance, state, place] = path;
  if (attendance !== 'attendance') return '';
  const [, before, digits] = /^(.+) (\d{1,2})$/.exec(typed) ?? [];
  if (before !== undefined && digits !== undefined && index.lookup(before) && Number(digits) > 0)
    return flowValue({ structure: before, count: Number(digits) });
  const count = headcountIn(typed)?.count;
  if (count === undefined && !/^\p{Ll}+(?: \p{Ll}+)?$/u.test(typed)) return '';
  const above = Number(place) > 0 ? nodeAt(root, [attendance, String(state), Number(place) - 1]) : undefined;
  const [read] = readAttendee({ structure: (above && textOf(above)) ?? '' }, index);
  const structure = read?.structure ?? '';
  if (!index.lookup(structure)) return '';
  return flowValue({ ...read, ...(count === undefined ? { note: typed } : { count }) });
}

function lineRemedy(line: string): Words {
  return {
    fr: `Écrivez-le avec sa structure, sur une ligne : « - ${line} ».`,
    en: `Write it with its structure, on one line: "- ${line}".`,
  };
}

/** The registered names in words of which they are not all: "OIM par DRECM/R", "tous sauf OIM"; empty where there are none. */
function heldIn(words: string, index: RegistryIndex): string {
  const found = words
    .replace(/[()[\]]+/g, ' ')
    .replace(/ +/g, ' ')
    .split(JOINTS)
    .map((part) => withoutArticle(part.trim()) ?? part.trim());
  return found.length < 2 ? '' : found.filter((part) => index.lookup(part)).join(', ');
}

/** What joins a name to what is said of it. */
const JOINTS = new RegExp(
  ` (?:${anySaid(exceptFor)}|${anySaid(comings.by, comings.proxy)}|via)(?: (?:${anySaid(comings.by, of.bare, of.withArticle)}))? `,
  'iu',
);
const EXCEPTION = new RegExp(`(?:^|[ (])${anySaid(exceptFor)} `, 'u');

function heldRemedy(held: string, exception: boolean): Words {
  if (exception)
    return {
      fr: `Nommez ceux qui sont visés, sans « sauf » : le suivi ne connaît que des noms (il y lit seulement ${held}).`,
      en: `Name those who are meant, without "except": the follow-up knows names only (it sees ${held} there).`,
    };
  return {
    fr: `Gardez ici le nom de qui est responsable ou présent (${held}), et mettez le reste dans « note: … ».`,
    en: `Keep here the name of who is responsible or present (${held}), and put the rest into "note: …".`,
  };
}

/** A name that no entry of the registry has, and where a record uses it. */
type UnknownName = { readonly name: string; readonly path: Path };

/**
 * The names of a record that the registry does not know, each time they are used: those responsible, chefs de file,
 * attendance, chair, rapporteur and presenters. Somebody who chairs, reports or presents may be a person of no account to
 * the registry: a name that looks like a person's is left out there.
 */
function* unknownNames(context: AloneContext): Generator<UnknownName> {
  const { meeting, index } = context;
  for (const { words, path, person } of namesAlone(context)) {
    if (index.lookup(words) || hasCivility(words) || hasCivilities(words) || (person && looksLikePerson(words)))
      continue;
    yield* unknownIn(wordsOf(index).owners([words], meeting.date), { path, index });
  }
  for (const { reading, path } of ownersSaid(context)) yield* unknownIn(reading, { path, index });
}

function* unknownIn(
  { owners }: OwnersReading,
  { path, index }: Pick<AloneContext, 'index'> & { readonly path: Path },
): Generator<UnknownName> {
  for (const owner of owners) {
    const name = unknownName(owner);
    if (name !== undefined && !index.lookup(name) && !nobodySaid(name)) yield { name, path };
  }
}

/** Of a person, the structure they are of. */
function unknownName({ id, kind, name, structure }: Owner): string | undefined {
  if (kind === 'person') return structure;
  return id === null ? name : undefined;
}
