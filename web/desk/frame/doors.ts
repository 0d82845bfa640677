/** 栏目: the sections of the desk, in order, each open to the posts that its endpoint admits. */
import { listArchives } from '../../../contract/archive.ts';
import { listCampaigns } from '../../../contract/campaign.ts';
import { getFigures } from '../../../contract/centre.ts';
import { listConsultations } from '../../../contract/consultation.ts';
import { listCorrections } from '../../../contract/correction.ts';
import { getDue } from '../../../contract/disclosure.ts';
import type { Endpoint } from '../../../contract/endpoint.ts';
import { getRoster } from '../../../contract/evacuation.ts';
import { listHouseholds } from '../../../contract/household.ts';
import { listIntakes } from '../../../contract/intake.ts';
import { listLevies } from '../../../contract/levy.ts';
import { getLimits } from '../../../contract/limits.ts';
import { listMatters, listWaiting } from '../../../contract/matter.ts';
import { listMeetings } from '../../../contract/meeting.ts';
import { listOwnedTasks } from '../../../contract/meeting-onward.ts';
import { closeAccount, listVacant } from '../../../contract/office.ts';
import { listOutcomes } from '../../../contract/outcome.ts';
import { createTemplate } from '../../../contract/paper.ts';
import { listAudit } from '../../../contract/people.ts';
import { getPlace } from '../../../contract/place.ts';
import { listProcedures } from '../../../contract/procedure.ts';
import { listPublished } from '../../../contract/publication.ts';
import { listRelations } from '../../../contract/relation.ts';
import { listRoll } from '../../../contract/roll.ts';
import { getRoomSheet } from '../../../contract/room.ts';
import { listExperts } from '../../../contract/room-expert.ts';
import { setLimits } from '../../../contract/setting.ts';
import { listCallBacks } from '../../../contract/sms.ts';
import { getSupervision } from '../../../contract/supervision.ts';
import { listHeld } from '../../../contract/sync.ts';
import { listPoints } from '../../../contract/watch.ts';
import { listCandidates } from '../../../contract/ways.ts';
import { isAdministrator, type Post } from '../../../domain/people/post.ts';
import {
  CheckIcon,
  ClockIcon,
  FigureIcon,
  HomeIcon,
  type Icon,
  InboxIcon,
  ListIcon,
  LockIcon,
  MobileIcon,
  PersonIcon,
  PhoneIcon,
  PlaceIcon,
  PublishIcon,
  UpIcon,
  WriteIcon,
} from '../../kit/icons.tsx';
import type { Sentence } from '../../kit/sentences.ts';
import { mayUse } from '../who.ts';
import { FRAME_WORDS } from './words.ts';

export interface Door {
  readonly path: string;
  readonly label: Sentence;
  readonly icon: Icon;
}

type Guarded = Door & { readonly endpoint: Pick<Endpoint, 'office'> };

/** 栏目分组: what belongs together stands together under its heading. */
const GROUPS: readonly { readonly title: Sentence; readonly doors: readonly Guarded[] }[] = [
  {
    title: FRAME_WORDS.groupMatters,
    doors: [
      { path: '/inbox', label: FRAME_WORDS.inbox, icon: InboxIcon, endpoint: listWaiting },
      { path: '/matters', label: FRAME_WORDS.matters, icon: ListIcon, endpoint: listMatters },
      { path: '/candidates', label: FRAME_WORDS.candidates, icon: ListIcon, endpoint: listCandidates },
      { path: '/call-backs', label: FRAME_WORDS.callBacks, icon: PhoneIcon, endpoint: listCallBacks },
      { path: '/templates', label: FRAME_WORDS.templates, icon: WriteIcon, endpoint: createTemplate },
    ],
  },
  {
    title: FRAME_WORDS.groupGround,
    doors: [
      { path: '/watch', label: FRAME_WORDS.watch, icon: PlaceIcon, endpoint: listPoints },
      { path: '/campaigns', label: FRAME_WORDS.campaigns, icon: ListIcon, endpoint: listCampaigns },
      { path: '/areas', label: FRAME_WORDS.areas, icon: HomeIcon, endpoint: listHouseholds },
      { path: '/roster', label: FRAME_WORDS.roster, icon: ListIcon, endpoint: getRoster },
    ],
  },
  {
    title: FRAME_WORDS.groupTalks,
    doors: [
      {
        path: '/consultations',
        label: FRAME_WORDS.consultations,
        icon: PersonIcon,
        endpoint: listConsultations,
      },
      { path: '/outcomes', label: FRAME_WORDS.outcomes, icon: CheckIcon, endpoint: listOutcomes },
      { path: '/rooms', label: FRAME_WORDS.rooms, icon: HomeIcon, endpoint: getRoomSheet },
      { path: '/meetings', label: FRAME_WORDS.meetings, icon: PersonIcon, endpoint: listMeetings },
      { path: '/from-meetings', label: FRAME_WORDS.fromMeetings, icon: InboxIcon, endpoint: listOwnedTasks },
      { path: '/procedures', label: FRAME_WORDS.procedures, icon: ListIcon, endpoint: listProcedures },
      { path: '/levies', label: FRAME_WORDS.levies, icon: ListIcon, endpoint: listLevies },
      { path: '/roll', label: FRAME_WORDS.roll, icon: ListIcon, endpoint: listRoll },
      { path: '/supervision', label: FRAME_WORDS.supervision, icon: ListIcon, endpoint: getSupervision },
      { path: '/experts', label: FRAME_WORDS.experts, icon: PersonIcon, endpoint: listExperts },
    ],
  },
  {
    title: FRAME_WORDS.groupOpen,
    doors: [
      { path: '/disclosures', label: FRAME_WORDS.disclosures, icon: PublishIcon, endpoint: getDue },
      { path: '/published', label: FRAME_WORDS.published, icon: PublishIcon, endpoint: listPublished },
      { path: '/figures', label: FRAME_WORDS.figures, icon: FigureIcon, endpoint: getFigures },
    ],
  },
  {
    title: FRAME_WORDS.groupPeople,
    doors: [
      { path: '/places', label: FRAME_WORDS.places, icon: PlaceIcon, endpoint: getPlace },
      { path: '/vacant', label: FRAME_WORDS.vacant, icon: PersonIcon, endpoint: listVacant },
      { path: '/corrections', label: FRAME_WORDS.corrections, icon: WriteIcon, endpoint: listCorrections },
      { path: '/accounts', label: FRAME_WORDS.accounts, icon: PersonIcon, endpoint: closeAccount },
      { path: '/declared', label: FRAME_WORDS.declared, icon: ListIcon, endpoint: listRelations },
      { path: '/intakes', label: FRAME_WORDS.intakes, icon: UpIcon, endpoint: listIntakes },
      { path: '/sync', label: FRAME_WORDS.sync, icon: MobileIcon, endpoint: listHeld },
    ],
  },
  {
    title: FRAME_WORDS.groupSettings,
    doors: [
      { path: '/settings', label: FRAME_WORDS.settings, icon: ClockIcon, endpoint: setLimits },
      { path: '/limits', label: FRAME_WORDS.limits, icon: ClockIcon, endpoint: getLimits },
      { path: '/archives', label: FRAME_WORDS.archives, icon: LockIcon, endpoint: listArchives },
      { path: '/audit', label: FRAME_WORDS.audit, icon: LockIcon, endpoint: listAudit },
    ],
  },
];

/** Those who see no matters begin at a page that says what their office is for. */
const HOME: Door = { path: '/home', label: FRAME_WORDS.home, icon: HomeIcon };

export interface DoorGroup {
  /** None of what stands before all groups. */
  readonly title: Sentence | undefined;
  readonly doors: readonly Door[];
}

/** What a post finds in the navigation, group by group; groups without a door are left out. */
export function doorGroupsOf(post: Post): readonly DoorGroup[] {
  const groups = GROUPS.map(({ title, doors }) => ({
    title,
    doors: doors.filter(({ endpoint }) => mayUse(post, endpoint)),
  })).filter(({ doors }) => doors.length > 0);
  return isAdministrator(post) || !mayUse(post, listMatters)
    ? [{ title: undefined, doors: [HOME] }, ...groups]
    : groups;
}

/** All of them in a row; the first is where a post begins. */
export const doorsOf = (post: Post): readonly Door[] => doorGroupsOf(post).flatMap(({ doors }) => doors);
