import type { Deadline, DeadlineAnchor } from '../../src/model/deadline/deadline.ts';
import { parseDeadline } from '../../src/model/deadline/reading/parse-deadline.ts';
import type { Language, Words } from '../../src/model/words.ts';
import { doubts, type KindWords, kinds } from './deadline-phrases.ts';
import { figures, type RuleWords, rules, unread } from './deadline-rules.ts';
import { anchorOf, code, paragraphs, table } from './markdown.ts';
import type { PageSource } from './page.ts';

/** The meeting that says the words of the page: Wednesday 1 March 2023, followed by that of 12 April. */
export const SAID: DeadlineAnchor = {
  date: '2023-03-01',
  next: { earliest: '2023-04-12', latest: '2023-04-12' },
  // A group that has not said it, so that dates in figures have their doubt.
  order: { first: 'day', sure: false },
};

/** The same meeting, of a group that has said its order. */
export const SAID_IN_ORDER: Readonly<Record<'day' | 'month', DeadlineAnchor>> = {
  day: { ...SAID, order: { first: 'day', sure: true } },
  month: { ...SAID, order: { first: 'month', sure: true } },
};

/** How the words of deadlines are read: rule by rule, then kind by kind. */
export function deadlinesPage(language: Language): PageSource {
  const sections = Object.entries(kinds).map(([kind, words]) =>
    paragraphs([`### ${code(kind)}`, words.meaning[language], phrases(words, language)]),
  );
  return {
    path: 'deadlines.md',
    title: { fr: 'Comment se lit une échéance', en: 'How a deadline is read' },
    body: [
      INTRODUCTION[language],
      ...[ruleOf(figures, language, inBothOrders), ...rules.map((rule) => ruleOf(rule, language, days))],
      ruleOf(unread, language, days),
      ...[`## ${KINDS[language]}`, KINDS_WORDS[language], ...sections],
      ...[`## ${DOUBTS[language]}`, DOUBTS_WORDS[language], doubtful(language)],
    ],
  };
}

function ruleOf(rule: RuleWords, language: Language, tableOf: typeof days): string {
  return paragraphs([`## ${rule.title[language]}`, rule.says[language], tableOf(rule.phrases[language], language)]);
}

function days(texts: readonly string[], language: Language): string {
  const rows = texts.map((text) => {
    const { earliest, latest } = parseDeadline({ text }, SAID_IN_ORDER.day);
    return [code(text), dayOf(earliest), dayOf(latest)];
  });
  return table(HEAD[language].slice(0, 3), rows);
}

function inBothOrders(texts: readonly string[], language: Language): string {
  const rows = texts.map((text) => [code(text), daysIn('day', text), daysIn('month', text)]);
  return table(ORDERS[language], rows);
}

/** A day, or the first and last one of a range. */
function daysIn(first: 'day' | 'month', text: string): string {
  const { earliest, latest } = parseDeadline({ text }, SAID_IN_ORDER[first]);
  return [...new Set([dayOf(earliest), dayOf(latest)])].join(' → ');
}

function phrases(words: KindWords, language: Language): string {
  const rows = [...words.forms, ...words.phrases[language]].map((text) => {
    const read = parseDeadline({ text }, SAID);
    return [code(text), dayOf(read.earliest), dayOf(read.latest), read.urgent ? URGENT[language] : ''];
  });
  return table(HEAD[language], rows);
}

function dayOf(day: Deadline['latest']): string {
  return day === undefined ? '—' : day;
}

function doubtful(language: Language): string {
  const rows = Object.entries(doubts).map(([kind, { [language]: text }]) => {
    const { earliest, latest } = parseDeadline({ text }, SAID);
    const rule = `due/${kind}`;
    return [code(text), dayOf(earliest), dayOf(latest), `[${code(rule)}](errors.md#${anchorOf(rule)})`];
  });
  return table([...HEAD[language].slice(0, 3), CODE[language]], rows);
}

const HEAD: Readonly<Record<Language, readonly string[]>> = {
  fr: ['Mots', 'Premier jour', 'Dernier jour', 'Remarque'],
  en: ['Words', 'First day', 'Last day', 'Remark'],
};
const ORDERS: typeof HEAD = {
  fr: ['Mots', 'Jour d’abord', 'Mois d’abord'],
  en: ['Words', 'Day first', 'Month first'],
};
const KINDS: Words = { fr: 'Les sortes d’échéance', en: 'The kinds of deadline' };
const KINDS_WORDS: Words = {
  fr: 'Les mots en anglais, comme `day`, sont ceux de `gtm actions --json`.',
  en: 'Their names are those of `gtm actions --json`.',
};
const URGENT: Words = { fr: 'urgent', en: 'urgent' };
const CODE: Words = { fr: 'Signalé par', en: 'Reported by' };
const DOUBTS: Words = { fr: 'Ce qui laisse un doute', en: 'What leaves a doubt' };
const DOUBTS_WORDS: Words = {
  fr: 'Ces mots sont gardés et lus comme ci-dessous, et `gtm check` le dit.',
  en: 'These words are kept and read as below, and `gtm check` says so.',
};

const INTRODUCTION: Words = {
  fr: `Écrivez l’échéance comme on l’a dite, en français ou en anglais. gtm garde les mots et y lit un premier et un dernier jour.
C’est le dernier jour qui compte pour le retard ; un tiret veut dire que les mots n’en donnent pas. Tout se lit depuis le jour
de la réunion qui parle, jamais depuis aujourd’hui. Ce que gtm ne sait pas lire reste un événement sans date : il n’invente
rien et n’oublie rien.

Dans les tableaux, la réunion est celle du mercredi 1er mars 2023, et la suivante s’est tenue le 12 avril. Une année qui n’est
pas dite est la première où l’échéance ne finit pas avant la réunion.`,
  en: `Write the deadline as it was said, in English or in French. gtm keeps the words and reads a first and a last day in them. The
last day is the one that counts for being late; a dash means that the words give none. Everything is read from the day of the
meeting that says it, never from today. What gtm cannot read stays an event without a date: it invents nothing and forgets
nothing.

In the tables the meeting is that of Wednesday 1 March 2023, and the next one was held on 12 April. A year that is not said is
the first one in which the deadline does not end before the meeting.`,
};
