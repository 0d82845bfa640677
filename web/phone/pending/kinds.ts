/** 是什么: what a command in the queue is, what was written in it, by which sentences it can be refused, and where it is to be seen. */
import type { BringClipRefusal } from '../../../domain/matter/bring-clip.ts';
import type { NoteRefusal } from '../../../domain/matter/note.ts';
import type { PictureRefusal } from '../../../domain/matter/picture.ts';
import { AGREE_REFUSALS, CARE_REFUSALS, HOUSEHOLD_REFUSALS, ROSTER_REFUSALS } from '../../kit/area-words.ts';
import { TALK_REFUSALS } from '../../kit/consultation/refusals.ts';
import { MEETING_REFUSALS } from '../../kit/meeting/refusals.ts';
import { REPORT_REFUSALS } from '../../kit/refusals.ts';
import type { Sentence } from '../../kit/sentences.ts';
import {
  ADD_POINT_REFUSALS,
  APPROVE_CAMPAIGN_REFUSALS,
  CHANGE_POINT_REFUSALS,
  LOOK_REFUSALS,
  REFUSE_CAMPAIGN_REFUSALS,
} from '../../kit/watch-refusals.ts';
import { ACT_WORDS, ENDPOINTS, PHONE_ACTS, REFUSALS } from '../matter/acts.ts';
import { MEETING_KIND_NAMES } from '../meeting/words.ts';
import type { Item } from '../outbox/item.ts';
import { TALK_KIND_NAMES } from '../talk/words.ts';
import { SHELL } from '../words.ts';
import { KIND_NAMES, PENDING } from './words.ts';

export interface KindOfItem {
  readonly name: Sentence;
  readonly refusals: Readonly<Record<string, Sentence>>;
  /** The field of its body that holds the words, when they can be changed here. */
  readonly words: string | undefined;
  /** The page of what it is about. */
  readonly page: ((entity: string) => string) | undefined;
}

const PHOTO_REFUSALS: Record<PictureRefusal | 'no-such-photo', Sentence> = {
  'not-the-holder': PENDING.photoNotYours,
  emptied: PENDING.photoElsewhere,
  'too-many-photos': PENDING.photosFull,
  'photo-there': PENDING.photoThere,
  'no-such-photo': PENDING.photoLost,
};

export const NOTE_REFUSALS: Record<NoteRefusal, Sentence> = { emptied: PENDING.noteElsewhere };

const CLIP_REFUSALS: Record<BringClipRefusal | 'no-such-clip' | 'not-yours-to-look', Sentence> = {
  'not-the-holder': PENDING.photoNotYours,
  emptied: PENDING.photoElsewhere,
  'no-such-clip': PENDING.clipLost,
  'not-yours-to-look': LOOK_REFUSALS['not-yours-to-look'],
};

const toMatter = (id: string): string => `/matters/${id}`;
const toPoint = (id: string): string => `/walk/${id}`;
const toCampaign = (id: string): string => `/campaigns/${id}`;
const toHousehold = (id: string): string => `/area/households/${id}`;
const toCare = (): string => '/area/care';
const toRoster = (): string => '/area/roster';
const toCard = (): string => '/area/card';
const toTalk = (id: string): string => `/talks/${id}`;
const toMeeting = (id: string): string => `/meetings/${id}`;

type Row = readonly [
  kind: string,
  name: Sentence,
  refusals: KindOfItem['refusals'],
  page: KindOfItem['page'],
];

const ROWS: readonly Row[] = [
  ['matter.report', SHELL.report, REPORT_REFUSALS, toMatter],
  ['matter.add-note', KIND_NAMES.supplement, NOTE_REFUSALS, toMatter],
  ['matter.add-photo', PENDING.photo, PHOTO_REFUSALS, toMatter],
  ...PHONE_ACTS.map((act): Row => [ENDPOINTS[act].name, ACT_WORDS[act].name, REFUSALS[act], toMatter]),
  ['matter.bring-clip', PENDING.clip, CLIP_REFUSALS, toMatter],
  ['watch.bring-clip', PENDING.clip, CLIP_REFUSALS, toPoint],
  ['watch.look', KIND_NAMES.look, LOOK_REFUSALS, toPoint],
  ['watch.take-back-look', KIND_NAMES.lookTakenBack, LOOK_REFUSALS, toPoint],
  ['watch.add', KIND_NAMES.pointAdded, ADD_POINT_REFUSALS, toPoint],
  ['watch.change', KIND_NAMES.pointChanged, CHANGE_POINT_REFUSALS, toPoint],
  ['watch.retire', KIND_NAMES.pointRetired, CHANGE_POINT_REFUSALS, toPoint],
  ['campaign.refuse', KIND_NAMES.campaignRefused, REFUSE_CAMPAIGN_REFUSALS, toCampaign],
  ['campaign.approve', KIND_NAMES.campaignApproved, APPROVE_CAMPAIGN_REFUSALS, toCampaign],
  ['area.add-household', KIND_NAMES.household, HOUSEHOLD_REFUSALS, toHousehold],
  ['area.change-household', KIND_NAMES.householdChanged, HOUSEHOLD_REFUSALS, toHousehold],
  ['area.withdraw-household', KIND_NAMES.householdWithdrawn, HOUSEHOLD_REFUSALS, undefined],
  ['area.add-care', KIND_NAMES.care, CARE_REFUSALS, toCare],
  ['area.change-care', KIND_NAMES.careChanged, CARE_REFUSALS, toCare],
  ['area.review-care', KIND_NAMES.careReviewed, CARE_REFUSALS, toCare],
  ['area.end-care', KIND_NAMES.careEnded, CARE_REFUSALS, toCare],
  ['area.add-roster', KIND_NAMES.roster, ROSTER_REFUSALS, toRoster],
  ['area.change-roster', KIND_NAMES.rosterChanged, ROSTER_REFUSALS, toRoster],
  ['area.take-off-roster', KIND_NAMES.rosterTakenOff, ROSTER_REFUSALS, toRoster],
  ...Object.entries(MEETING_KIND_NAMES).map(
    ([kind, name]): Row => [`meeting.${kind}`, name, MEETING_REFUSALS, toMeeting],
  ),
  ...Object.entries(TALK_KIND_NAMES).map(
    ([kind, name]): Row => [`consultation.${kind}`, name, TALK_REFUSALS, toTalk],
  ),
  ['area.agree-card', KIND_NAMES.doorCard, AGREE_REFUSALS, toCard],
];

const KINDS = new Map(ROWS.map(([kind, name, refusals, page]) => [kind, { name, refusals, page }]));
const UNKNOWN = { name: SHELL.other, refusals: {}, page: undefined };

/** Of a care card what the person is called, not what is wished. */
const OWN_WORDS: Readonly<Record<string, string>> = {
  'area.add-care': 'called',
  'area.change-care': 'called',
};

/** In this order, the first that is there. */
const WORDS = ['text', 'answer', 'tried', 'why', 'words', 'title', 'label'] as const;

export function kindOf({ command: { kind, body } }: Item): KindOfItem {
  const words = OWN_WORDS[kind] ?? WORDS.find((field) => typeof body[field] === 'string');
  return { ...(KINDS.get(kind) ?? UNKNOWN), words };
}

export function wordsOf(item: Item): string | undefined {
  const { words } = kindOf(item);
  return words === undefined ? undefined : String(item.command.body[words] ?? '');
}
