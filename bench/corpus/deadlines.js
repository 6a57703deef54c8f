// Deadlines of all kinds, in the words of people, each readable and none before its meeting.

const MONTHS = [
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
  ...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
];

/** `later` gives the year, month (1 to 12) and day of so many days after the meeting. */
const KINDS = [
  ({ later }) => isoOf(later(20)),
  ({ later }) => isoOf(later(45)),
  ({ later }) => frenchDay(later(30)),
  ({ later }) => `avant le ${frenchDay(later(25))}`,
  ({ later }) => `du ${frenchDay(later(31))} au ${frenchDay(later(36))}`,
  ({ later }) => isoOf(later(62)).slice(0, 7),
  ({ later }) => frenchMonth(later(62)),
  ({ later }) => `fin ${frenchMonth(later(62))}`,
  ({ later }) => `mi-${frenchMonth(later(62))}`,
  ({ later }) => `avant fin ${frenchMonth(later(62))}`,
  ({ later }) => quarterOf(later(92)),
  ({ later }) => `${later(366).year}`,
  ({ later }) => `fin ${later(366).year}`,
  ({ later }) => `S2 ${later(366).year}`,
  () => 'prochaine réunion',
  () => "d'ici la prochaine séance",
  () => 'sous quinzaine',
  () => 'dans 3 semaines',
  () => 'sous 48h',
  () => 'dans deux mois',
  () => 'permanent',
  () => 'chaque mois',
  () => 'à fixer',
  () => "Au cours de l'atelier",
  () => 'une fois les TDR validés',
  ({ later }) => `{ text: Pendant l'atelier, by: ${isoOf(later(62)).slice(0, 7)} }`,
];

/** A deadline said on a day, as it stands after `due:`. */
export function deadlineOf(random, date) {
  return random.pick(KINDS)({ later: (days) => laterThan(date, days) });
}

/** A day as `2023-03-01`. */
export function isoOf({ year, month, day }) {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day that comes so many days after another. */
export function laterThan({ year, month, day }, days) {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function frenchDay(date) {
  return `${date.day === 1 ? '1er' : date.day} ${frenchMonth(date)}`;
}

function frenchMonth({ year, month }) {
  return `${MONTHS[month - 1]} ${year}`;
}

function quarterOf({ year, month }) {
  return `${year}-Q${Math.ceil(month / 3)}`;
}
