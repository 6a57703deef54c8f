export { joinNotes } from '../join-notes.ts';
