import { actionMarks } from '../../../../words/action-marks.ts';
import { anyWritten } from '../../../../words/as-written.ts';
import { type ActionSign, claimsOn } from './action-sign.ts';

const MARK = `(?:\\W*${anyWritten(actionMarks.action)}\\s+)?`;
const NUMBERED = new RegExp(`^${MARK}([A-Z]{1,3}\\d+(?:[.-]\\d+)+)\\s*[:–-]?\\s+(.+)$`, 'dis');

/** The number that the minutes give an action: letters and figures in parts. */
export const numbered: ActionSign = {
  name: 'numbered',
  good: [{ line: 'A17.2 – Wash the tank', gives: { number: 'A17.2', text: 'Wash the tank' } }],
  bad: ['17.2 Wash the tank', 'RN1 Fermer la route', 'COVID-19'],
  read: (line) => {
    const match = NUMBERED.exec(line);
    return match ? claimsOn(match, ['number', 'text']) : [];
  },
};
