import type { Words } from '../../src/model/words.ts';

/** A rule of reading: its title, what it says, and words that it reads. A test reads each of them without a doubt. */
export type RuleWords = {
  readonly title: Words;
  readonly says: Words;
  readonly phrases: { readonly fr: readonly string[]; readonly en: readonly string[] };
};

/** The order of the figures; its words are read in both orders. */
export const figures: RuleWords = {
  title: { fr: 'Les dates en chiffres', en: 'Dates in figures' },
  says: {
    fr: `En français, le jour vient d’abord : 03/04/2023 est le 3 avril. Un groupe anglophone lit de même, sauf si son fuseau horaire
est aux États-Unis : le mois vient alors d’abord. Pour le dire, une ligne dans \`gtm.yaml\` : \`dates: day-first\` (le jour d’abord) ou
\`dates: month-first\` (le mois d’abord), avec la ligne \`needs: 0.2\`. Tant qu’un groupe anglophone ne l’a pas dit, \`gtm check\`
signale chaque date que les deux ordres permettent.

Toutes les dates du groupe suivent cet ordre, et aussi les deux bouts d’un intervalle. Deux choses seulement l’emportent sur
lui, parce qu’elles ne laissent qu’une lecture : un nombre plus grand que 12, et le jour de la semaine.`,
    en: `A group reads its dates day first: 03/04/2023 is 3 April. In English, with a time zone of the United States, it reads them
month first. To say it, a line in \`gtm.yaml\`: \`dates: day-first\` or \`dates: month-first\`, with the line \`needs: 0.2\`. An English
group that has not said it is told by \`gtm check\` of each date that both orders allow.

All dates of the group follow this order, and so do both ends of a range. Only two things overrule it, for they leave one
reading: a figure over 12, and the day of the week.`,
  },
  phrases: {
    fr: ['03/04/2023', 'du 03/04 au 09/04', '20/10', '04/13/2023', 'mardi 04/07/2023'],
    en: ['03/04/2023', 'from 03/04 to 09/04', '20/10', '04/13/2023', 'Tuesday 04/07/2023'],
  },
};

/** The other rules, in the order in which a secretary meets them. */
export const rules: readonly RuleWords[] = [
  {
    title: { fr: 'Un jour déjà passé', en: 'A day that has passed' },
    says: {
      fr: `Une date qui dit son année est gardée, même passée : gtm ne retourne pas les chiffres pour la mettre plus loin. L’action
est en retard, et \`gtm check\` signale une échéance qui finit avant sa réunion. Sans année, c’est le prochain jour de ce nom.
Deux chiffres d’année sont ceux de l’année la plus proche de la réunion : 23 est 2023, 98 est 1998.`,
      en: `A date that says its year is kept, even when it has passed: gtm does not turn the figures round to put it later. The action
is late, and \`gtm check\` reports a deadline that ends before its meeting. Without a year it is the next day of that name. Two
figures of a year are those of the year nearest to the meeting: 23 is 2023, 98 is 1998.`,
    },
    phrases: {
      fr: ['12/02/2023', '12/02', '12 février', '12/04/23', '12/04/98', 'hier', 'il y a 3 semaines'],
      en: ['12 February 2023', '12 February', '12 April 98', 'yesterday', '3 weeks ago'],
    },
  },
  {
    title: { fr: 'D’un jour à un autre', en: 'From one day to another' },
    says: {
      fr: `Les deux bouts sont compris, et leurs chiffres se lisent dans le même ordre. Ce qui n’est dit qu’une fois, le mois ou l’année,
vaut pour les deux. « Avant » un mois finit la veille de ce mois ; « avant » ou « d’ici » un jour finit ce jour-là.`,
      en: `Both ends are included, and their figures are read in one order. What is said only once, the month or the year, bears on
both. "Before" a month ends on the day before it; "before" or "by" a day ends on that day.`,
    },
    phrases: {
      fr: [
        'du 3 au 7 avril',
        'du 05/02 au 09/02',
        'du 4 au 22 ce mois-ci',
        '12 et 20 avril 2023',
        'd’avril à juin',
        'avant juin',
        'avant le 12 avril',
        'à partir du 10 avril',
      ],
      en: [
        '3 to 7 April',
        '4 to 22 this month',
        '12 and 20 April 2023',
        'April to June',
        'before June',
        'by 12 April',
        'from 10 April',
      ],
    },
  },
  {
    title: { fr: 'Les durées', en: 'Lengths of time' },
    says: {
      fr: `Une durée se compte depuis la réunion. Dite seule, ou après « sous », elle donne le dernier jour ; « dans » donne ce jour-là.
Les durées qui se suivent s’ajoutent : « 1 mois et 15 jours ». « À compter du » et « après le » disent un autre départ : le plus
proche des jours de ce nom, passé ou à venir. Les jours ouvrables vont du lundi au vendredi ; gtm ne connaît pas les jours
fériés.`,
      en: `A length is counted from the meeting. Said alone, or after "within", it gives the last day; "in" gives that very day. Lengths
that follow each other add up: "1 month and 15 days". A length "from" or "after" a day is counted from that day: the nearest
one of that name, past or to come. Working days are Monday to Friday; gtm does not know holidays.`,
    },
    phrases: {
      fr: [
        '15 jours',
        'sous 48h',
        'dans 2 semaines',
        '1 mois et 15 jours',
        'deux mois et demi',
        'dans un an et demi',
        'dans 1,5 mois',
        '2 à 3 semaines',
        'sous 5 jours ouvrables',
        '3 mois à compter du 1er juin',
        '3 mois à compter du 1er février',
        '15 jours avant le 30 juin',
      ],
      en: [
        '15 days',
        'within 48 hours',
        'in two weeks',
        'in 1 month and 15 days',
        'two and a half months',
        'a year and a half',
        'within 1.5 months',
        '3 months from 1 June',
        '15 days before 30 June',
      ],
    },
  },
  {
    title: { fr: 'Début, milieu, fin', en: 'Start, middle, end' },
    says: {
      fr: `Le début de la semaine va du lundi au mercredi, son milieu est mercredi et jeudi ; « fin de semaine » laisse jusqu’au
dimanche. Un mois a trois parts : du 1er au 10, du 11 au 20, du 21 à la fin. Un trimestre et un semestre ont trois parts aussi,
en mois entiers. Le début d’une année est son premier trimestre, son milieu juin et juillet, sa fin le 31 décembre.

La deuxième semaine d’un mois va du 8 au 14, la dernière est faite de ses sept derniers jours. Les semaines d’une année sont
celles du calendrier (norme ISO 8601) : la première est celle du premier jeudi.`,
      en: `The start of a week is Monday to Wednesday, its middle Wednesday and Thursday; "end of the week" leaves until Sunday. A month has
three parts: 1 to 10, 11 to 20, 21 to the end. A quarter and a half-year have three parts too, in whole months. The start of a
year is its first quarter, its middle June and July, its end 31 December.

The second week of a month is 8 to 14, the last one its last seven days. The weeks of a year are those of the calendar (ISO
8601): the first one holds the first Thursday.`,
    },
    phrases: {
      fr: [
        'début de semaine',
        'milieu de semaine',
        'fin de semaine',
        'début avril',
        'mi-avril',
        'fin avril',
        'début T2',
        'fin T2 2023',
        'début 2024',
        'mi-2023',
        'fin 2023',
        '2e semaine d’avril',
        'dernière semaine d’avril',
        'première semaine de 2024',
        'semaine 15',
      ],
      en: [
        'start of the week',
        'mid-week',
        'end of the week',
        'early April',
        'mid-April',
        'end of April',
        'end of the quarter',
        'early 2024',
        'mid-2023',
        'end of 2023',
        'second week of April',
        'last week of April',
        'first week of 2024',
        'week 15',
      ],
    },
  },
  {
    title: { fr: 'Les fêtes', en: 'Feasts' },
    says: {
      fr: `Une fête à date fixe est un jour. Celles qui dépendent de Pâques sont calculées quand l’année est dite ; sans année, elles
restent un événement sans date. Celles de l’islam et les autres fêtes mobiles restent des événements. Quand le jour est connu,
donnez-le avec \`by\` : \`due: { text: Tabaski, by: 2023-06-28 }\`.`,
      en: `A feast with a fixed date is a day. Those that depend on Easter are computed when the year is said; without a year they stay
an event without a date. Those of Islam and other movable feasts stay events. Once the day is known, give it with \`by\`:
\`due: { text: Eid, by: 2023-06-28 }\`.`,
    },
    phrases: {
      fr: [
        'Noël',
        'Toussaint',
        '1er mai',
        'le lendemain de Noël',
        'Pâques 2024',
        'Ascension 2024',
        'Pâques',
        'Tabaski 2023',
      ],
      en: ['Christmas', 'All Saints’ Day', 'New Year’s Day', 'Easter 2024', 'Easter Monday 2024', 'Easter', 'Eid 2024'],
    },
  },
];

/** What stays words: a test finds no date in any of these, and the doubt `unreadable`. */
export const unread: RuleWords = {
  title: { fr: 'Ce qui n’est pas compris reste en mots', en: 'What is not understood stays words' },
  says: {
    fr: `Une échéance se lit entière, ou pas du tout. S’il reste un nombre, un « et demi » ou une durée qui n’appartient à aucune date,
gtm ne lit rien : il garde les mots, sans date, et \`gtm check\` le dit. Écrivez alors le jour autrement, ou donnez-le avec \`by\`.`,
    en: `A deadline is read whole, or not at all. Where a figure, "and a half" or a length belongs to no date, gtm reads nothing: it
keeps the words, without a date, and \`gtm check\` says so. Then write the day in another way, or give it with \`by\`.`,
  },
  phrases: {
    fr: ['12 avril et demi', 'le 12 avril, 3 mois', 'entre avril et 15', '12 avrli 2023'],
    en: ['12 April and a half', '12 April, 3 months', '12 Apirl 2023'],
  },
};
