import { isCommonWord } from '../common-words.ts';
import type { Known } from '../sign.ts';
import { namesNobody } from './name-kind.ts';
import type { AttendeeReading } from './read-attendees.ts';
import { readAside } from './said-of-one.ts';

const NICKNAME = /^(@?\p{L}[\p{L}\d_.-]{1,24}[\p{L}\d])(?: ?\(([^()]{2,30})\))?$/u;

/**
 * One word alone on an item, among others that name people, is what somebody is called, of whatever letters: "sam_p",
 * "zed0 (21h19)". Null for a common noun.
 */
export function readNickname(line: string, known: Known): AttendeeReading | null {
  const [, name = '', beside = ''] = NICKNAME.exec(line.trim()) ?? [];
  if (name === '' || isCommonWord(name) || namesNobody(name)) return null;
  const aside = beside === '' ? {} : readAside(beside, { kind: 'person', text: name }, known);
  return { name, ...aside, start: line.indexOf(name), end: line.trimEnd().length };
}
