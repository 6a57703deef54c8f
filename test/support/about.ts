import type { About } from '../../src/render/target.ts';

/** What a document says of itself, with what a test wants it to say. */
export function aboutOf(said: Partial<About> = {}): About {
  return {
    title: 'Titre',
    language: 'fr',
    style: 'main{}',
    group: 'Groupe technique',
    author: 'DRECM/R',
    date: '2023-03-01',
    landscape: false,
    pdfTemplate: '',
    ...said,
  };
}
