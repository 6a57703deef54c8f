import { typedHour } from './typed-hour.ts';

/** The hour that stands beside a day ("14 juin à 9h", "14 juin 2023, 10:30") as `9:00`; undefined where none does, or two. */
export function hourBeside(words: string | undefined): string | undefined {
  const [found, ...others] = words?.match(HOUR) ?? [];
  return found === undefined || others.length > 0 ? undefined : typedHour(found);
}

const HOUR = /(?<![\d.:/-])\d{1,2}\s?(?:(?:h|:)\s?[0-5]\d|heures?|h)(?![\p{L}\d:])/giu;
