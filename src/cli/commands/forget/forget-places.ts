// Where the name of a person stands, before and after it is taken out.
import { isClosed } from '../../../model/meeting/meeting.ts';
import type { Language, Words } from '../../../model/words.ts';
import type { Forgotten } from '../../../record/edit/forget-edits.ts';
import { CONFIG_FILE, REGISTRY_FILE } from '../../../workspace/locate.ts';
import type { Change } from '../../../workspace/saving/save.ts';
import type { Opened } from '../../session/opened.ts';

/** The places of a name, a line each: those that change, those that adopted minutes keep, those that are left to a person. */
export type Places = {
  readonly changed: readonly string[];
  readonly kept: readonly string[];
  readonly left: readonly string[];
};

type Text = { readonly file: string; readonly text: string };

/** `changes` are what would be written: what they do not reach is left to a person. */
export function forgetPlaces(forgotten: Forgotten, changes: readonly Change[], opened: Opened): Places {
  const closed = new Set(opened.ledger.meetings.filter(isClosed).map(({ file }) => file));
  const texts = textsOf(opened);
  const isNamed = (line: string) => forgotten.named.replaced(line, '') !== line;
  const mayBe = (line: string) => isNamed(line) || forgotten.named.mayBeIn(line);
  const after = texts
    .filter(({ file }) => !closed.has(file))
    .map(({ file, text }) => ({ file, text: changes.find((change) => change.file === file)?.after ?? text }));
  return {
    changed: changes.flatMap(({ file, before, after: now }) => linesThatGo(file, before, now)),
    kept: texts.filter(({ file }) => closed.has(file)).flatMap((each) => linesWith(each, mayBe)),
    left: after.flatMap((each) => linesWith(each, mayBe)),
  };
}

function textsOf({ readings, registry, config }: Opened): readonly Text[] {
  const records = readings.map(({ file, source }) => ({ file, text: source?.text ?? '' }));
  const others = [
    { file: CONFIG_FILE, text: config.source?.text ?? '' },
    { file: REGISTRY_FILE, text: registry.source?.text ?? '' },
  ];
  return [...others, ...records];
}

function linesWith({ file, text }: Text, isMeant: (line: string) => boolean): readonly string[] {
  return text.split(/\r?\n/).flatMap((line, at) => (isMeant(line) ? [`  ${file}:${at + 1}  ${line.trim()}`] : []));
}

/** The lines of a text that another does not have any more. */
function linesThatGo(file: string, before: string, after: string): readonly string[] {
  const still = new Map<string, number>();
  for (const line of after.split(/\r?\n/)) still.set(line, (still.get(line) ?? 0) + 1);
  return linesWith({ file, text: before }, (line) => {
    const count = still.get(line) ?? 0;
    still.set(line, count - 1);
    return count < 1;
  });
}

/** The places under their headings; those without a line are left out. */
export function placeLines({ changed, kept, left }: Places, done: boolean, language: Language): readonly string[] {
  const part = (head: Words, lines: readonly string[]) => (lines.length === 0 ? [] : [head[language], ...lines]);
  return [...part(done ? TAKEN_OUT : TO_TAKE_OUT, changed), ...part(KEPT, kept), ...part(LEFT, left)];
}

const TO_TAKE_OUT: Words = { fr: 'À retirer :', en: 'To be taken out:' };
const TAKEN_OUT: Words = { fr: 'Retiré :', en: 'Taken out:' };
const KEPT: Words = {
  fr: 'Restent, dans des comptes rendus adoptés, dont les mots ne changent plus :',
  en: 'Stay, in adopted minutes, of which the words do not change any more:',
};
const LEFT: Words = {
  fr: 'À voir vous-même, gtm n’y touche pas (c’est peut-être quelqu’un d’autre) :',
  en: 'To be looked at by yourself, gtm leaves it alone (it may be somebody else):',
};
