import type { Language } from '../model/words.ts';

/** "10h30", "10:30"; other words for an hour stay as written. */
export function hourPhrase(hour: string, language: Language): string {
  const match = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(hour);
  if (!match) return hour;
  return language === 'fr' ? `${Number(match[1])}h${match[2]}` : `${match[1]}:${match[2]}`;
}
