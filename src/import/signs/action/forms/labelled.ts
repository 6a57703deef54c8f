import { columnKinds } from '../../../../record/body/table-headers.ts';
import { anyWritten } from '../../../../words/as-written.ts';
import { columnHeaders } from '../../../../words/column-headers.ts';
import { dueLabels } from '../../../../words/due-words.ts';
import { type ActionClaim, type ActionField, type ActionSign, claimOn, type Piece } from './action-sign.ts';

const { action, owner, due, status } = columnHeaders;
const WORD = `(${anyWritten(owner, due, status, dueLabels)})`;
const FIRST = new RegExp(`^\\W*(${anyWritten(action, owner, due)})\\s*:\\s+`, 'diu');
/** Apart from what stands before by a sign, or by its own capital. */
const LABEL = new RegExp(`(?:[;,.|/(\\[–—\\n]|\\s-)\\s*${WORD}\\.?\\s*[:=]\\s*`, 'dgiu');

/** What is to be done, and behind labels who does it, by when and how far it is. */
export const labelled: ActionSign = {
  name: 'labelled',
  good: [
    {
      line: 'Laver la cuve ; responsable : Zoé ; échéance : fin mai',
      gives: { text: 'Laver la cuve', owner: 'Zoé', due: 'fin mai' },
    },
    { line: 'Laver la cuve. Qui : Zoé / Quand : mai', gives: { text: 'Laver la cuve', owner: 'Zoé', due: 'mai' } },
    { line: 'Quoi : laver la cuve, Qui : Zoé', gives: { text: 'laver la cuve', owner: 'Zoé' } },
    { line: 'Qui : Zoé / Quand : mai', gives: { text: '', owner: 'Zoé', due: 'mai' } },
    { line: 'Wash it (Owner: Zoé, Due: 3 May)', gives: { text: 'Wash it', owner: 'Zoé', due: '3 May' } },
    { line: 'Wash it (due: 3 May)', gives: { text: 'Wash it', due: '3 May' } },
  ],
  bad: ['Laver la cuve, le responsable est là', 'Responsable : Zoé', 'Pour qui : tous'],
  read: (line) => {
    const labels = labelsIn(line);
    if (labels.length === 0) return [];
    const [first] = labels;
    const before: Piece = [0, first?.start ?? 0];
    const values = labels.flatMap(({ field, end }, place) => {
      const piece: Piece = [end, labels[place + 1]?.start ?? line.length];
      const words = line.slice(...piece).replace(/[\s;,.)\]/|–—-]+$/, '');
      return field === null || words === '' || words.length > LONGEST
        ? []
        : [claimOn(line, field, [end, end + words.length])];
    });
    const text = values.some(({ field }) => field === 'text') ? [] : [claimOn(line, 'text', before)];
    return isTold([...text, ...values]) ? [...text, ...values] : [];
  },
};

const LONGEST = 90;

/** An owner or a deadline beside what is to be done, or both on a line of their own. */
function isTold(claims: readonly ActionClaim[]): boolean {
  const fields = new Set(claims.filter(({ value }) => value !== '').map(({ field }) => field));
  return fields.has('text') ? fields.size > 1 : fields.has('owner') && fields.has('due');
}

type Label = { readonly field: ActionField | null; readonly start: number; readonly end: number };

function labelsIn(line: string): readonly Label[] {
  const first = FIRST.exec(line);
  return [...(first ? [first] : []), ...line.matchAll(LABEL)].map((match) => {
    const [kind] = columnKinds(match[1] ?? '');
    const field = kind === 'action' ? 'text' : kind === 'owner' || kind === 'due' || kind === 'status' ? kind : null;
    return { field, start: match.index, end: match.index + match[0].length };
  });
}
