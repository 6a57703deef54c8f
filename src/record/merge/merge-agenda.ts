// The items of the agenda, with what was decided and voted on them.
import type { AgendaItem, Meeting, Vote } from '../../model/meeting/meeting.ts';
import type { Words } from '../../model/words.ts';
import type { RecordEdit } from '../edit/record-edit.ts';
import { changeOf } from './merge-facts.ts';
import {
  changedText,
  likeness,
  type Merged,
  NOTHING,
  pairUp,
  sameText,
  type ThreeWays,
  together,
} from './three-way.ts';

/** An item of the record with its number in it, from 0. */
export type MergedItem = { readonly place: number; readonly title: string };

export type MergedAgenda = Merged & {
  /** For each item of the file, that of the record: one that is there, or one that the edits add. */
  readonly items: readonly MergedItem[];
};

/** Items are of one another by their titles; new ones go behind the others, in the order of the file. */
export function mergeAgenda({ record, base, file }: ThreeWays<Meeting>): MergedAgenda {
  const near = (one: AgendaItem, other: AgendaItem) => likeness(one.title, other.title);
  const found = pairUp(file.agenda, record.agenda, near);
  const bases = pairUp(record.agenda, base.agenda, near);
  let next = record.agenda.length;
  const items: MergedItem[] = [];
  const parts = file.agenda.map((item, rank) => {
    const mine = found[rank];
    const place = mine ? record.agenda.indexOf(mine) : next++;
    items.push({ place, title: item.title });
    return mine ? mergeItem({ record: mine, base: bases[place], file: item }, place) : newItem(item);
  });
  const gone = record.agenda.filter((item, place) => bases[place] && !found.includes(item));
  const missing = gone.map(({ title }): Words => ({ fr: `point « ${title} »`, en: `item "${title}"` }));
  const merged = together(parts);
  return { ...merged, missing: [...merged.missing, ...missing], items };
}

function newItem({ title, presenter, decisions, votes, actions }: AgendaItem): Merged {
  const entry = Object.entries({
    title,
    presenter,
    decisions: decisions.length > 0 ? decisions.map(({ text }) => text) : undefined,
    actions: actions === 'none' ? 'none' : undefined,
  }).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  const said = { fr: `nouveau point : ${title}`, en: `new item: ${title}` };
  const lost = votes.map(({ text }): Words => ({ fr: `vote à ajouter : ${text}`, en: `vote to be added: ${text}` }));
  return {
    edits: [{ at: [], key: 'agenda', append: Object.fromEntries(entry) }],
    said: [said, ...lost],
    missing: [],
  };
}

type ItemWays = { readonly record: AgendaItem; readonly base: AgendaItem | undefined; readonly file: AgendaItem };

function mergeItem({ record, base, file }: ItemWays, place: number): Merged {
  const at = ['agenda', place];
  const fact = (key: 'title' | 'presenter', label: Words): Merged => {
    const text = changedText({ record: record[key], base: base?.[key], file: file[key] });
    if (text === undefined) return NOTHING;
    return { ...NOTHING, edits: [{ at, key, set: text }], said: [changeOf(label, record[key], text)] };
  };
  const number = place + 1;
  return together([
    fact('title', { fr: `point ${number}, titre`, en: `item ${number}, title` }),
    fact('presenter', { fr: `point ${number}, présenté par`, en: `item ${number}, presented by` }),
    mergeDecisions({ record, base, file }, place),
    mergeVotes({ record, base, file }, place),
  ]);
}

function mergeDecisions({ record, base, file }: ItemWays, place: number): Merged {
  const label = { fr: `point ${place + 1}, décision`, en: `item ${place + 1}, decision` };
  const list = record.decisions;
  const near = (one: { readonly text: string }, other: { readonly text: string }) => likeness(one.text, other.text);
  const found = pairUp(file.decisions, list, near);
  const bases = pairUp(list, base?.decisions ?? [], near);
  const parts = file.decisions.map(({ text }, rank): Merged => {
    const mine = found[rank];
    if (!mine) {
      if (base?.decisions.some((each) => sameText(each.text, text))) return NOTHING;
      const edit: RecordEdit = { at: ['agenda', place], key: 'decisions', append: text };
      return { ...NOTHING, edits: [edit], said: [changeOf(label, undefined, text)] };
    }
    const rankOfMine = list.indexOf(mine);
    const changed = changedText({ record: mine.text, base: bases[rankOfMine]?.text, file: text });
    if (changed === undefined) return NOTHING;
    const edit: RecordEdit = { at: ['agenda', place], key: 'decisions', replace: rankOfMine, by: changed };
    return { ...NOTHING, edits: [edit], said: [changeOf(label, mine.text, changed)] };
  });
  const gone = list.filter((each, rank) => bases[rank] && !found.includes(each));
  return { ...together(parts), missing: gone.map(({ text }) => changeOf(label, undefined, text)) };
}

/** New votes are added; the count of one that is there is set. */
function mergeVotes({ record, base, file }: ItemWays, place: number): Merged {
  const label = { fr: `point ${place + 1}, vote`, en: `item ${place + 1}, vote` };
  const near = (one: Vote, other: Vote) => likeness(one.text, other.text);
  const found = pairUp(file.votes, record.votes, near);
  return together(
    file.votes.map((vote, rank): Merged => {
      const mine = found[rank];
      if (!mine) {
        if (base?.votes.some((each) => sameText(each.text, vote.text))) return NOTHING;
        const edit: RecordEdit = { at: ['agenda', place], key: 'votes', append: { ...vote } };
        return { ...NOTHING, edits: [edit], said: [changeOf(label, undefined, vote.text)] };
      }
      const keys = (['for', 'against', 'abstain'] as const).filter(
        (key) => vote[key] !== undefined && vote[key] !== mine[key],
      );
      const at = ['agenda', place, 'votes', record.votes.indexOf(mine)];
      const edits = keys.map((key) => ({ at, key, set: vote[key] ?? 0 }));
      const counts = ({ for: yes = 0, against = 0, abstain = 0 }: Vote) => `${yes}/${against}/${abstain}`;
      return keys.length === 0 ? NOTHING : { ...NOTHING, edits, said: [changeOf(label, counts(mine), counts(vote))] };
    }),
  );
}
