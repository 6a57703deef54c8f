import { reportActions } from '../../query/actions.ts';
import type { ActionQuery } from '../../query/query.ts';
import { matrixView } from '../../render/matrix-view.ts';
import { actionOptions, actionQuery } from '../action-query.ts';
import { AS_OF, openAsOf } from '../as-of.ts';
import type { CommandSpec, Input } from '../command.ts';
import { documentOptions, documentOutcome, withUnread } from '../document-output.ts';
import { listingOf } from '../list-output.ts';
import type { Opened } from '../session.ts';

/** `gtm matrix`: the follow-up matrix. It holds every action point, whatever its state, unless fewer are asked for. */
export const matrix: CommandSpec = {
  name: 'matrix',
  summary: {
    fr: 'imprimer la matrice de suivi : N°, point d’action, responsables, échéance, état, observations',
    en: 'print the follow-up matrix: number, action point, owners, deadline, status, remarks',
  },
  options: [
    ...actionOptions.filter(({ flags }) => flags !== '--all'),
    { flags: '--open', words: { fr: 'sans ceux qui sont faits ou abandonnés', en: 'without done and dropped ones' } },
    AS_OF,
    ...documentOptions,
  ],
  examples: [
    'gtm matrix',
    'gtm matrix --open --owner DRECM/R --group-by timing',
    'gtm matrix --since 2023 --to md,html -o sortie/',
  ],
  run: async (input, session) => {
    const opened = openAsOf(input, session);
    const report = reportActions(listingOf(opened), matrixQuery(input, opened));
    const view = matrixView(report, opened.config.value, session.language);
    const title = [view.heading, view.asOf].join(', ');
    const document = { view, title, date: report.asOf, landscape: true, template: 'matrix', name: 'matrix' };
    const delivery = { input, session, opened };
    return withUnread(await documentOutcome(document, delivery), delivery);
  },
};

/** By meeting, and in the order of the records, unless something else is asked for. */
function matrixQuery(input: Input, opened: Opened): ActionQuery {
  const query = actionQuery(input, opened);
  return {
    ...query,
    all: !input.has('open'),
    groupBy: query.groupBy ?? 'meeting',
    sort: input.text('sort') === undefined ? 'meeting' : query.sort,
  };
}
