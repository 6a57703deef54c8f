// One agenda item as the minutes print it.
import type { AgendaItem, Section, Vote } from '../../model/meeting/meeting.ts';
import type { Language } from '../../model/words.ts';
import { sectionText } from './section-text.ts';
import { type ActionTable, viewActions } from './view-actions.ts';

export type ItemView = {
  /** From 1. */
  readonly number: number;
  readonly title: string;
  readonly presenter: string;
  /** Markdown; its headings begin at level 4. Empty when nothing was written. */
  readonly discussion: string;
  readonly decisions: readonly string[];
  readonly votes: readonly VoteView[];
  /** Null when the item has no action and nobody said so. */
  readonly actions: ActionTable | null;
};

/** `result` is the count in words, empty when no voice was counted. */
type VoteView = { readonly text: string; readonly result: string };

/** An item with the section that holds its discussion. */
export function viewItem(
  item: AgendaItem,
  {
    section,
    number,
    language,
  }: { readonly section: Section | null; readonly number: number; readonly language: Language },
): ItemView {
  return {
    number,
    title: item.title,
    presenter: item.presenter ?? '',
    discussion: section ? sectionText(section.text, 3) : '',
    decisions: item.decisions.map(({ text }) => text),
    votes: item.votes.map((vote) => ({ text: vote.text, result: resultOf(vote, language) })),
    actions: viewActions(item.actions, language),
  };
}

/** "7 voix pour, 1 contre, 2 abstentions", with what was counted. */
function resultOf(vote: Vote, language: Language): string {
  const { for: pro, against, abstain } = vote;
  const parts =
    language === 'fr'
      ? [
          pro !== undefined && `${pro} voix pour`,
          against !== undefined && `${against} ${pro === undefined ? 'voix contre' : 'contre'}`,
          abstain !== undefined && `${abstain} ${abstain < 2 ? 'abstention' : 'abstentions'}`,
        ]
      : [
          pro !== undefined && `${pro} for`,
          against !== undefined && `${against} against`,
          abstain !== undefined && `${abstain} ${abstain === 1 ? 'abstention' : 'abstentions'}`,
        ];
  return parts.filter(Boolean).join(', ');
}
