/** 会议一类的页: meetings, the digest, the roll, and what is decided in an order of its own. */
import { getLevy, listLevies, proposeLevy } from '../../../contract/levy.ts';
import { getDigest, getMeeting, listMeetings, planMeeting } from '../../../contract/meeting.ts';
import { listOwnedTasks } from '../../../contract/meeting-onward.ts';
import { beginProcedure, getProcedure, listProcedures } from '../../../contract/procedure.ts';
import { listRoll } from '../../../contract/roll.ts';
import { type PlaceOfPage, page } from '../page.ts';

export const MEETING_PAGES: readonly PlaceOfPage[] = [
  { path: '/meetings', Page: page(() => import('./meetings.tsx'), 'Meetings'), needs: listMeetings },
  {
    path: '/meetings/new',
    Page: page(() => import('./plan.tsx'), 'PlanMeeting'),
    needs: planMeeting,
  },
  { path: '/from-meetings', Page: page(() => import('./onward.tsx'), 'Onward'), needs: listOwnedTasks },
  {
    path: '/meetings/:meetingId',
    Page: page(() => import('./meeting.tsx'), 'MeetingSheet'),
    needs: getMeeting,
  },
  {
    path: '/meetings/:meetingId/print/:what',
    Page: page(() => import('./print.tsx'), 'MeetingPrint'),
    needs: getMeeting,
  },
  {
    path: '/procedures',
    Page: page(() => import('../procedure/procedures.tsx'), 'Procedures'),
    needs: listProcedures,
  },
  {
    path: '/procedures/new',
    Page: page(() => import('../procedure/begin.tsx'), 'BeginProcedure'),
    needs: beginProcedure,
  },
  {
    path: '/procedures/:procedureId',
    Page: page(() => import('../procedure/procedure.tsx'), 'ProcedureSheet'),
    needs: getProcedure,
  },
  {
    path: '/procedures/:procedureId/print/:what',
    Page: page(() => import('../procedure/print.tsx'), 'ProcedurePrint'),
    needs: getProcedure,
  },
  { path: '/levies', Page: page(() => import('../levy/levies.tsx'), 'Levies'), needs: listLevies },
  { path: '/levies/new', Page: page(() => import('../levy/propose.tsx'), 'ProposeLevy'), needs: proposeLevy },
  { path: '/levies/:levyId', Page: page(() => import('../levy/levy.tsx'), 'LevySheet'), needs: getLevy },
  { path: '/digest', Page: page(() => import('./digest.tsx'), 'MonthDigest'), needs: getDigest },
  {
    path: '/digest/print',
    Page: page(() => import('./digest-print.tsx'), 'DigestPrint'),
    needs: getDigest,
  },
  { path: '/roll', Page: page(() => import('../roll/roll.tsx'), 'Roll'), needs: listRoll },
];
