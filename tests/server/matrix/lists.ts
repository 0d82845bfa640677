/**
 * 名单: endpoints that name no single matter and yet may tell of one: lists, counts, searches, figures, exports; and all the
 * others, which tell of none. Written by hand: a new endpoint stands in one of the two, or names a matter and has a rule.
 */

/** What may tell of matters. `lists.test.ts` asks each of them as everybody. */
export const LISTS: readonly string[] = [
  'watch.get',
  'matter.list',
  'sync.pull',
  'sync.compare',
  'matter.count',
  'matter.waiting',
  'handover.list',
  'matter.similar',
  'matter.candidates',
  'meeting.digest',
  'matter.call-backs',
  'matter.take-texts',
  'matter.openings',
  'publication.correctable',
  'publication.list',
  'publication.search',
  'publication.get',
  'centre.figures',
  'centre.rates',
  'export.ask',
  'export.take',
  'follow.by-number',
  'notice.list',
  'notice.export',
];

/** Of these the audit trail and the archives name matters to those whose work that is, by id only. */
export const NAMES_BY_DUTY: readonly string[] = [
  'people.audit',
  'sync.held',
  'archive.list',
  'archive.ask',
  'archive.approve',
  'archive.take',
];

/** Raising one, and what is said of a publication that is there already. */
export const MAKES_ONE: readonly string[] = [
  'matter.report',
  'sync.push',
  'sync.take',
  'follow.say',
  'follow.say-anonymously',
  'matter.store-photo',
  'follow.store-photo',
  'publication.correct',
  'matter.sms-inbound',
];

const WORDS_WITHOUT_MATTERS = [
  'people.',
  'place.',
  'setting.',
  'intake.',
  'area.',
  'burden.',
  'campaign.',
  'consultation.',
  'procedure.',
  'levy.',
  'affair.',
  'outcome.',
  'disclosure.',
  'roll.',
  'room.',
  'draw.',
  'record.',
];
const WITHOUT_MATTERS = [
  'centre.year',
  // Disclosures, affairs, meetings, topics and outcomes, never a result.
  'publication.related',
  'paper.read',
  'notice.own',
  'notice.choose',
  'notice.stop',
  'notice.bind-wechat',
  'watch.walk',
  'watch.list',
  'watch.add',
  'watch.change',
  'watch.retire',
  'watch.look',
  'watch.take-back-look',
  'watch.bring-clip',
  'watch.clip',
  'watch.coverage',
  'watch.weather',
  'watch.tell-weather',
  'watch.take-back-weather',
  'matter.blob',
  'matter.put-blob',
  'sync.decline',
  'sync.devices',
  'sync.revoke',
  'sync.standing',
  'sync.before',
  'export.requests',
  'export.approve',
  'matter.views',
  'matter.save-view',
  'matter.forget-view',
  'matter.accusable',
  'matter.suggest',
  'matter.limits',
  'matter.paper-form',
  'matter.templates',
  'matter.create-template',
  'matter.change-template',
  'matter.retire-template',
];

/** A meeting names the matter of an item by its id; what the matter says is read from the matter. */
const isOfMeetings = (name: string): boolean => name.startsWith('meeting.') && name !== 'meeting.digest';

export const tellsNoMatter = (name: string): boolean =>
  isOfMeetings(name) ||
  WITHOUT_MATTERS.includes(name) ||
  WORDS_WITHOUT_MATTERS.some((word) => name.startsWith(word));
