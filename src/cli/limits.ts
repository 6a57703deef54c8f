// What the work that is done apart may take, so that no document stops the program.
import type { Limits } from '../workspace/run.ts';

export const RENDER_LIMITS: Limits = {
  time: 9_000,
  memory: 512,
  over: {
    fr: 'Le document demande plus de 9 secondes ou de 512 Mo à mettre en page : gtm y a renoncé.',
    en: 'The document takes over 9 seconds or 512 MB to lay out: gtm gave up.',
  },
  hint: {
    fr: 'Raccourcissez le compte rendu, ou demandez du Markdown : --to md',
    en: 'Make the record shorter, or ask for Markdown: --to md',
  },
};

export const IMPORT_LIMITS: Limits = {
  time: 25_000,
  memory: 320,
  over: {
    fr: 'Ce fichier demande plus de 25 secondes ou de 320 Mo à lire : gtm y a renoncé.',
    en: 'This file takes over 25 seconds or 320 MB to read: gtm gave up.',
  },
};
