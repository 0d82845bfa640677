/** 议事室为什么不能: one sentence for every reason. */
import type { BookRefusal, CancelBookingRefusal } from '../../../domain/room/book.ts';
import type { CheckRefusal } from '../../../domain/room/check.ts';
import type { LinkRefusal, UnlinkRefusal } from '../../../domain/room/link.ts';
import type { SeatRefusal } from '../../../domain/room/member.ts';
import type { PicturesRefusal, RulesRefusal } from '../../../domain/room/paper.ts';
import type { ChangeRoomRefusal, CloseRoomRefusal, OpenRoomRefusal } from '../../../domain/room/room.ts';
import type { RoomDayRefusal } from '../../../domain/room/room-day.ts';
import { BANNED_WORD } from '../../kit/refusals.ts';
import type { Sentence } from '../../kit/sentences.ts';
import { ADD_POINT_REFUSALS } from '../../kit/watch-refusals.ts';

const CLOSED: Sentence = { zh: '这间议事室已经关闭。', en: 'This room is closed.' };
const ID_TAKEN = ADD_POINT_REFUSALS['id-taken'];
const DAY_TO_COME: Sentence = { zh: '还没到那一天。', en: 'That day has not come yet.' };
const DAY_PASSED: Sentence = { zh: '那一天已经过了。', en: 'That day has passed.' };

export const CARD_REFUSALS: Record<
  OpenRoomRefusal | ChangeRoomRefusal | 'id-taken' | 'changed-meanwhile',
  Sentence
> = {
  'no-such-place': ADD_POINT_REFUSALS['no-such-place'],
  'id-taken': ID_TAKEN,
  'room-closed': CLOSED,
  'banned-word': BANNED_WORD,
  'not-at-this-level': { zh: '镇和村（社区）设议事室。', en: 'Towns and villages have rooms.' },
  'place-has-a-room': { zh: '这里已经有一间，一地一室。', en: 'There is one here already.' },
  'sign-twice': { zh: '牌子选重了。', en: 'A sign is there twice.' },
  'weekday-twice': { zh: '一天只能固定给一块牌子。', en: 'A weekday belongs to one sign.' },
  'weekday-of-no-sign': {
    zh: '固定的日子给了没挂的牌子。',
    en: 'A weekday was given to a sign that is not there.',
  },
  'host-not-here': { zh: '负责人要在本地任职，请重选。', en: 'The host must hold office here.' },
  'changed-meanwhile': {
    zh: '别人刚改过，请刷新再改。',
    en: 'Somebody changed it meanwhile: read it again.',
  },
};

export const CLOSE_REFUSALS: Record<CloseRoomRefusal, Sentence> = {
  'room-closed': CLOSED,
  'still-booked': { zh: '还有约好的，先取消或改期。', en: 'Something is booked: give that up first.' },
};

export const BOOK_REFUSALS: Record<BookRefusal | CancelBookingRefusal | 'id-taken', Sentence> = {
  'room-closed': CLOSED,
  'id-taken': ID_TAKEN,
  'not-your-room': { zh: '这间不归您用。', en: 'This room is not for you.' },
  'no-such-sign': { zh: '这间没有挂这块牌子。', en: 'The room has no such sign.' },
  'ends-before-it-begins': { zh: '结束要晚于开始。', en: 'It must end after it begins.' },
  'day-passed': DAY_PASSED,
  'too-far-ahead': { zh: '最多提前一年约。', en: 'A year ahead at most.' },
  taken: {
    zh: '撞了：{from}—{to}已经有人约了{sign}，换个时间。',
    en: 'Taken: {sign} from {from} to {to}. Choose other hours.',
  },
  'not-your-booking': { zh: '谁约的谁取消。', en: 'Whoever booked gives it up.' },
  'held-by-a-meeting': {
    zh: '这是一个会占的，改期或取消那个会就腾出来。',
    en: 'A meeting takes these hours: put it off or give it up.',
  },
  'cancelled-before': { zh: '已经取消过了。', en: 'It was given up before.' },
};

export const SEAT_REFUSALS: Record<SeatRefusal | 'id-taken', Sentence> = {
  'room-closed': CLOSED,
  'id-taken': ID_TAKEN,
  'named-already': { zh: '这一方已经有这个人了。', en: 'Named already.' },
  'room-full': { zh: '固定成员满了。', en: 'No seat is left.' },
  'no-seat-left-for-women': {
    zh: '再加一位男成员，妇女就坐不下三分之一了。请先请妇女成员。',
    en: 'With one more man the share of women could not be met. Ask women first.',
  },
};

export const LINK_REFUSALS: Record<LinkRefusal | UnlinkRefusal, Sentence> = {
  'room-closed': CLOSED,
  'not-a-member': { zh: '此人现在不是政协委员。', en: 'Not a member of the CPPCC now.' },
  'linked-already': { zh: '已经联系着这一间。', en: 'Linked already.' },
  'too-many-rooms': { zh: '这位委员联系的议事室满了。', en: 'This member serves as many rooms as may be.' },
  'not-linked': { zh: '本来就没有联系。', en: 'Not linked.' },
  'last-member': { zh: '这是最后一位，先安排接替的委员。', en: 'The last one: link whoever follows first.' },
};

export const ROOM_DAY_REFUSALS: Record<RoomDayRefusal | 'id-taken', Sentence> = {
  'room-closed': CLOSED,
  'id-taken': ID_TAKEN,
  'not-linked': { zh: '您没有联系这一间。', en: 'You do not serve this room.' },
  'day-to-come': DAY_TO_COME,
  'too-long-ago': { zh: '三个月以前的就不补了。', en: 'Too long ago: three months at most.' },
  'nobody-visited': { zh: '走访至少一户。', en: 'A visit is to one household at least.' },
  'names-somebody': {
    zh: '里面像有电话或身份证号，请去掉：不留被走访的人。',
    en: 'There seems to be a phone or identity number in it: take it out.',
  },
};

export const PAPER_REFUSALS: Record<RulesRefusal | PicturesRefusal | CheckRefusal, Sentence> = {
  'room-closed': CLOSED,
  'day-to-come': DAY_TO_COME,
  'rules-unchanged': { zh: '和原来一样，不用再存。', en: 'As before: nothing to save.' },
  'no-such-photo': { zh: '照片没有传上来，请再选一次。', en: 'A picture did not arrive: choose it again.' },
  'pictures-unchanged': { zh: '和原来一样，不用再换。', en: 'As before: nothing to renew.' },
  'checked-today': { zh: '今天已经自评过了。', en: 'Checked today already.' },
};
