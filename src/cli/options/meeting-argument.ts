/** The meeting that a command is about; `meantMeeting` reads it. */
export const MEETING = {
  name: '<meeting>',
  words: {
    fr: 'la réunion : 2023-03-01, dernier, précédent, ou le fichier du compte rendu',
    en: 'the meeting: 2023-03-01, last, prev, or the file of its record',
  },
} as const;
