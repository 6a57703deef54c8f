export { dateIn } from '../../find-date.ts';
