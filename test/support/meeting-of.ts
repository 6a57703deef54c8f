import type { Config } from '../../src/model/config.ts';
import { DAY_FIRST } from '../../src/model/deadline/date-order.ts';
import type { Ledger } from '../../src/model/ledger/followup.ts';
import type { Action, AgendaItem, Meeting, Recommendation, Section } from '../../src/model/meeting/meeting.ts';

/** A meeting that says nothing but its date, with what a test wants it to say. */
export function meetingOf(said: Partial<Meeting> = {}): Meeting {
  return {
    id: '2023-03-01',
    file: 'meetings/2023-03-01.md',
    date: '2023-03-01',
    status: 'circulated',
    held: true,
    attendance: { present: [], excused: [], absent: [], represented: [], guests: [] },
    agenda: [],
    actions: [],
    review: [],
    annexes: [],
    errata: [],
    body: { opening: '', sections: [] },
    ...said,
  };
}

export function itemOf(title: string, said: Partial<AgendaItem> = {}): AgendaItem {
  return { title, decisions: [], votes: [], actions: [], line: 1, ...said };
}

export function actionOf(text: string, said: Partial<Action> = {}): Action {
  return { id: null, text, status: 'open', updates: [], path: [], line: 1, ...said };
}

export function recommendationOf(id: string | null, said: Partial<Recommendation> = {}): Recommendation {
  return { id, text: `Recommandation ${id}`, status: 'open', actions: [], path: [], line: 1, ...said };
}

export function sectionOf(title: string, text: string): Section {
  return { title, text, line: 1, textLine: 3 };
}

export function configOf(said: Partial<Config> = {}): Config {
  return { file: 'gtm.yaml', defaults: { standing: [] }, meetings: 'meetings', templates: 'templates', ...said };
}

export function ledgerOf(said: Partial<Ledger> = {}): Ledger {
  return { day: '2023-03-01', order: DAY_FIRST, meetings: [], actions: [], strays: [], ...said };
}
