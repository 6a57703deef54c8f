import type { Meeting } from './meeting.ts';

/** Whether minutes do not change any more: adopted, or sealed, whatever their state says since. */
export function isClosed({ status, adoption }: Pick<Meeting, 'status' | 'adoption'>): boolean {
  return status === 'adopted' || adoption?.seal !== undefined;
}
