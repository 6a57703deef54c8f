import { actionMarks } from '../../../../words/action-marks.ts';
import { anyCapitalised, anyShouted, anyWritten, standingBefore } from '../../../../words/as-written.ts';
import { obligations } from '../../../../words/obligations.ts';
import { both, of } from '../../../../words/small-words.ts';
import { inEnglish, inFrench } from '../../../../words/vocabulary.ts';
import { type ActionClaim, type ActionSign, claimsOn, movedBy } from './action-sign.ts';
import { obligation } from './obligation.ts';

const { action, todo, plain } = actionMarks;
const FOR = standingBefore(actionMarks.for, inFrench(of.bare, of.withArticle));
const WORD = `(${anyShouted(action, todo)}|${anyCapitalised(action, todo)})`;
const BEHIND = `\\s+(?:${FOR}\\s*)?(?=\\S)`;
const HEADS: readonly RegExp[] = [
  new RegExp(`^[\\s>*_•–-]*(${anyWritten(plain)})${BEHIND}`, 'diu'),
  new RegExp(`^[\\s>*_•–-]*${WORD}${BEHIND}`, 'du'),
];

/** "ACTION: ada and bob to …", as those who scribe write it. */
const SCRIBED = anyShouted(action);
const TO = ` ${anyWritten(obligations.infinitive)} (?=\\p{Ll})`;
const SMALL_NAMES = `\\p{Ll}[\\w-]{2,15}(?:(?:, | ${anyWritten(inEnglish(both))} )[\\w-]{2,15})*`;
const NO_VERB = `(?!${anyWritten(actionMarks.verb)}\\b)`;
const BY_SCRIBE = new RegExp(`^(${SCRIBED})\\s*:?\\s+${NO_VERB}(${SMALL_NAMES})${TO}(.+)$`, 'dsu');
const TASK = new RegExp(`^[\\s>*_•–-]*(${anyShouted(todo)})\\s+(?![:(])(\\S.+)$`, 'dsu');

/** The word for an action without colon: before those who have to do it, or in capitals. */
export const scribed: ActionSign = {
  name: 'scribed',
  good: [
    { line: 'ACTION: zoe and sani to wash it', gives: { mark: 'ACTION', owner: 'zoe and sani', text: 'wash it' } },
    { line: 'ACTION zoe to wash it', gives: { mark: 'ACTION', owner: 'zoe', text: 'wash it' } },
    { line: 'Action on Zoé to wash it', gives: { mark: 'Action', owner: 'Zoé', text: 'wash it' } },
    { line: 'Action item Zoé will wash it', gives: { mark: 'Action item', owner: 'Zoé', text: 'wash it' } },
    { line: 'Action de OIM doit payer', gives: { mark: 'Action', owner: 'OIM', text: 'payer' } },
    { line: 'TODO wash the tank', gives: { mark: 'TODO', text: 'wash the tank' } },
  ],
  bad: ['ACTION note to wash it', 'Action contre la faim', 'Action items follow', 'Todo list for May', 'TODO'],
  read: (line, known) => {
    const small = BY_SCRIBE.exec(line);
    if (small) return claimsOn(small, ['mark', 'owner', 'text']);
    const head = HEADS.map((form) => form.exec(line)).find((match) => match !== null);
    const read: readonly ActionClaim[] = head ? obligation.read(line.slice(head[0].length), known) : [];
    if (head && read.length > 0) return [...claimsOn(head, ['mark']), ...movedBy(read, head[0].length)];
    const task = TASK.exec(line);
    return task ? claimsOn(task, ['mark', 'text']) : [];
  },
};
