// Headings of lists and of columns that say whose the actions under them are.
import { anyWritten, standingBefore } from '../../../words/as-written.ts';
import { fields } from '../../../words/fields.ts';
import { taskHeadings } from '../../../words/headings.ts';
import { forWhom, of } from '../../../words/small-words.ts';
import { inEnglish, inFrench } from '../../../words/vocabulary.ts';
import { areKnownOwners, areLikelyOwners } from '../owner-names.ts';
import type { Known } from '../sign.ts';

const TASKS = anyWritten(fields.action, fields.todo, taskHeadings.toDo);
const OF = standingBefore(forWhom, of.bare, inFrench(of.withArticle));
const NAMED = '([^:：()]{2,50}?)';
const END = '[^\\p{L}\\p{N}]*$';

const SHAPES: readonly RegExp[] = [
  // "Tâches de Zoé", "Tasks for Ada".
  `${TASKS} ${OF}${NAMED}`,
  // "Actions du potager (Zoé)".
  `${TASKS}(?: [^:：()]{2,40})? ?\\(${NAMED}\\)`,
  // "Ada's to-dos".
  `${NAMED}['’]s? ${anyWritten(inEnglish(fields.action, fields.todo, taskHeadings.toDo))}`,
  // "Zoé – à faire", "Ada: tasks", "Zoé (tâches)".
  `${NAMED}\\s*(?:[:：(]|\\s[–—-]\\s)\\s*${TASKS}`,
].map((shape) => new RegExp(`^\\W*${shape}${END}`, 'iu'));

/** "Ada tasks": what stands before may also be a kind of them. */
const BEFORE = new RegExp(
  `^\\W*${NAMED} ${anyWritten(inEnglish(fields.action, fields.todo, taskHeadings.toDo))}${END}`,
  'iu',
);
const KIND = new RegExp(`^${anyWritten(...Object.values(taskHeadings))}$`, 'iu');

/** Whose actions a heading announces; null where it names nobody. `column`: over those of a table, a lone first name is enough. */
export function ownerOfHeading(words: string, known: Known, column: boolean): string | null {
  for (const shape of [...SHAPES, BEFORE]) {
    const [, owner = ''] = shape.exec(words) ?? [];
    if (!/^[\p{Lu}@]/u.test(owner) || KIND.test(owner)) continue;
    const isSure = column || shape !== BEFORE;
    if (areKnownOwners(owner, known) || (isSure && !owner.includes(' ') && areLikelyOwners(owner, known))) return owner;
  }
  return null;
}
