import type { Rule } from '../facts/rule.ts';
import { actionEmptyText } from './action-empty-text.ts';
import { actionNoId } from './action-no-id.ts';
import { actionNotReviewed } from './action-not-reviewed.ts';
import { actionOwnerAbsent } from './action-owner-absent.ts';
import { actionRestated } from './action-restated.ts';
import { adoptionBrokenSeal } from './adoption-broken-seal.ts';
import { adoptionNoSeal } from './adoption-no-seal.ts';
import { agendaHeadingDrifted } from './agenda-heading-drifted.ts';
import { agendaNoSection } from './agenda-no-section.ts';
import { agendaSectionWithoutItem } from './agenda-section-without-item.ts';
import { agendaUnmadeHeading } from './agenda-unmade-heading.ts';
import { attendanceContradiction } from './attendance-contradiction.ts';
import { attendanceJoined } from './attendance-joined.ts';
import { attendanceWords } from './attendance-words.ts';
import { bodyActionLine } from './body-action-line.ts';
import { bodyActionTable } from './body-action-table.ts';
import { bodyOpenComment } from './body-open-comment.ts';
import { dueAmbiguous } from './due-ambiguous.ts';
import { dueBeforeMeeting } from './due-before-meeting.ts';
import { dueImpossible } from './due-impossible.ts';
import { dueMissing } from './due-missing.ts';
import { dueMovable } from './due-movable.ts';
import { dueUnreadable } from './due-unreadable.ts';
import { dueWeekday } from './due-weekday.ts';
import { dueYear } from './due-year.ts';
import { groupNoMembers } from './group-no-members.ts';
import { groupUnknownMember } from './group-unknown-member.ts';
import { leadNotOwner } from './lead-not-owner.ts';
import { meetingDuplicateId } from './meeting-duplicate-id.ts';
import { meetingEndBeforeStart } from './meeting-end-before-start.ts';
import { meetingFileDate } from './meeting-file-date.ts';
import { meetingHourForm } from './meeting-hour-form.ts';
import { meetingNextBeside } from './meeting-next-beside.ts';
import { meetingNextNotLater } from './meeting-next-not-later.ts';
import { meetingNextUnreadable } from './meeting-next-unreadable.ts';
import { meetingNextWeekday } from './meeting-next-weekday.ts';
import { meetingTitleDate } from './meeting-title-date.ts';
import { ownerDoubtful } from './owner-doubtful.ts';
import { ownerMissing } from './owner-missing.ts';
import { ownerUnassigned } from './owner-unassigned.ts';
import { recommendationNoId } from './recommendation-no-id.ts';
import { reviewLaterAction } from './review-later-action.ts';
import { reviewNoteSays } from './review-note-says.ts';
import { reviewReopened } from './review-reopened.ts';
import { reviewUnknownAction } from './review-unknown-action.ts';
import { reviewUnlinked } from './review-unlinked.ts';
import { structureDuplicateName } from './structure-duplicate-name.ts';
import { structureNotMember } from './structure-not-member.ts';
import { structureParentCycle } from './structure-parent-cycle.ts';
import { structureParentUnknown } from './structure-parent-unknown.ts';
import { structureUnknown } from './structure-unknown.ts';
import { textRemark } from './text-remark.ts';
import { typographyFrench } from './typography-french.ts';
import { updateBeforeStatement } from './update-before-statement.ts';

/** Every rule of `gtm check`, in the order of the documentation. A new rule is a file beside this one and a line here. */
export const rules: readonly Rule[] = [
  structureUnknown,
  structureNotMember,
  actionNoId,
  recommendationNoId,
  actionEmptyText,
  ownerMissing,
  ownerUnassigned,
  ownerDoubtful,
  leadNotOwner,
  actionOwnerAbsent,
  dueMovable,
  dueUnreadable,
  dueImpossible,
  dueAmbiguous,
  dueWeekday,
  dueYear,
  dueBeforeMeeting,
  dueMissing,
  meetingDuplicateId,
  meetingFileDate,
  meetingTitleDate,
  meetingEndBeforeStart,
  meetingHourForm,
  meetingNextBeside,
  meetingNextNotLater,
  meetingNextUnreadable,
  meetingNextWeekday,
  agendaNoSection,
  agendaSectionWithoutItem,
  agendaHeadingDrifted,
  agendaUnmadeHeading,
  attendanceContradiction,
  attendanceJoined,
  attendanceWords,
  bodyActionLine,
  bodyActionTable,
  bodyOpenComment,
  reviewUnknownAction,
  reviewLaterAction,
  reviewUnlinked,
  reviewNoteSays,
  reviewReopened,
  actionNotReviewed,
  actionRestated,
  adoptionBrokenSeal,
  adoptionNoSeal,
  updateBeforeStatement,
  textRemark,
  typographyFrench,
  structureDuplicateName,
  structureParentUnknown,
  structureParentCycle,
  groupNoMembers,
  groupUnknownMember,
];
